/** A worker that is there and does not answer: a post waits for it no longer than it may, and goes out once. */
import type { SurfaceId } from '../sites/surfaces.ts';
import { overlayOf } from './support/overlay.ts';
import { RULE, TEXT } from './support/story.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { whileSilent } from './support/worker.ts';

/**
 * Runs in the page, and before the guard has ears: it hears of what the guard holds. A hundred ms after the guard's 300 it notes whether the
 * post has come. Both timers start in one task of one thread, so however busy the machine is, they end in this order.
 */
function noteInTime(): void {
  const acted = (event: Event) => {
    // The guard repeats the act with an event of its own.
    if (!event.isTrusted || (event instanceof KeyboardEvent && event.key !== 'Enter')) return;
    const before = window.__posts.length;
    setTimeout(() => {
      document.documentElement.dataset.inTime = String(window.__posts.length > before);
    }, 400);
  };
  for (const type of ['click', 'keydown']) window.addEventListener(type, acted, { capture: true });
}

for (const [id, by] of [
  ['x-post', 'click'],
  ['facebook-message', 'keys'],
] as const satisfies readonly (readonly [SurfaceId, 'click' | 'keys'])[]) {
  test(`${id}: a post by ${by} that was not looked at goes out once, soon, and unchanged`, async ({
    page,
    context,
  }) => {
    await page.addInitScript(noteInTime);
    const composer = await openSurface(page, id);
    const overlay = overlayOf(page);
    const submit = () => (by === 'click' ? composer.submit.click() : composer.pressSubmit());
    const texts = async () => (await composer.posts()).map(({ text }) => text);
    // The guard is on: this text would be held.
    await composer.put(TEXT);
    await overlay.waitForMark(RULE);
    await whileSilent(context, async () => {
      await composer.type(' Nog iets.');
      await composer.expectModel(`${TEXT} Nog iets.`);
      await submit();
      await expect.poll(texts).toEqual([`${TEXT} Nog iets.`]);
      const inTime = () => page.evaluate(() => document.documentElement.dataset.inTime);
      await expect.poll(inTime).toBeDefined();
      expect(await inTime()).toBe('true');
      expect(await overlay.pause()).toBeNull();
      // Typing goes on, and the next post waits for nobody either.
      await composer.expectModel('');
      await composer.type('Tot straks.');
      await submit();
      await expect.poll(texts).toEqual([`${TEXT} Nog iets.`, 'Tot straks.']);
    });
    // The late answers hold nothing and post nothing.
    await composer.put(TEXT);
    await overlay.waitForMark(RULE);
    expect(await composer.posts()).toHaveLength(2);
    await submit();
    await expect.poll(overlay.pause).not.toBeNull();
    expect(await composer.posts()).toHaveLength(2);
  });
}
