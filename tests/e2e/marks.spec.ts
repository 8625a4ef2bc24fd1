/** Marks stay with their words when a page changes how these look. */
import { overlayOf } from './support/overlay.ts';
import { RULE, TEXT } from './support/story.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test('bold letters move the marks although no letter changed', async ({ page }) => {
  const composer = await openSurface(page, 'linkedin-quill');
  const overlay = overlayOf(page);
  await composer.put(TEXT);
  const before = await overlay.waitForMark(RULE);
  await composer.field.evaluate((field) => {
    const [line] = field.children;
    const wide = document.createElement('strong');
    wide.style.letterSpacing = '3px';
    wide.append(...line!.childNodes);
    line!.append(wide);
  });
  await expect.poll(async () => (await overlay.marks())[0]?.box.width ?? 0).toBeGreaterThan(before.box.width + 5);
});
