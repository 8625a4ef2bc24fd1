/** The hold before posting, in every editor: nothing is posted unasked, nothing is lost, nothing is posted twice. */
import type { Page } from '@playwright/test';
import { type FixtureSurface, SURFACES, type SurfaceId, surfaceOf } from '../sites/surfaces.ts';
import { startComposers, type World } from './composer-world.ts';
import { settle } from './support/settle.ts';
import { type OpenComposer, openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.use({ withExtension: false });

interface Guarded extends OpenComposer {
  readonly world: World;
}

async function open(page: Page, id: SurfaceId | FixtureSurface, hold: boolean): Promise<Guarded> {
  const composer = await openSurface(page, id);
  await composer.field.fill('');
  const world = await startComposers(page);
  await composer.type('Goedemorgen');
  await expect
    .poll(() => world.run(({ composers }) => composers.some((each) => each.read() === 'Goedemorgen')))
    .toBe(true);
  await world.run((harness, wanted) => {
    harness.hold = wanted;
    harness.setGuard(true);
  }, hold);
  return { ...composer, world };
}

const held = (world: World) => world.run((harness) => harness.held.length);
const asked = (world: World) => world.run(({ log }) => log.filter(({ kind }) => kind === 'submitting').length);
const release = (world: World) => world.run((harness) => harness.held.at(-1)!.release());

for (const surface of SURFACES as readonly FixtureSurface[]) {
  test(`${surface.name}: held once and let through once, and else posted at once, by click and by keys`, async ({
    page,
  }) => {
    const { world, submit, pressSubmit, posts, type, expectModel } = await open(page, surface, true);
    const ways = [
      ...(surface.submit === null ? [] : [() => submit.click()]),
      ...(surface.keys === 'none' ? [] : [pressSubmit]),
    ];
    let sent = 0;
    for (const way of ways) {
      if (sent > 0) await type('Goedemorgen');
      await way();
      expect(await held(world)).toBe(sent + 1);
      expect(await posts()).toHaveLength(sent);
      await expectModel('Goedemorgen');
      expect(await release(world)).toBe('sent');
      expect(await release(world)).toBe('sent');
      await settle(page);
      sent += 1;
      // A profile is saved with its other lines.
      expect((await posts()).map(({ text }) => text)).toEqual(
        Array.from({ length: sent }, () => expect.stringContaining('Goedemorgen')),
      );
    }
    await world.run((harness) => {
      harness.hold = false;
    });
    for (const way of ways) {
      await type('Goedemorgen');
      await way();
      sent += 1;
      await settle(page);
      expect(await posts()).toHaveLength(sent);
    }
    expect(await asked(world)).toBeGreaterThanOrEqual(sent);
  });
}

test('with the guard off nobody is asked', async ({ page }) => {
  const { world, submit, pressSubmit, posts } = await open(page, 'x-post', true);
  await world.run((harness) => harness.setGuard(false));
  await submit.click();
  await pressSubmit();
  expect(await posts()).toHaveLength(2);
  expect(await asked(world)).toBe(0);
});

test('cancelling leaves the text, and the next try is asked about anew', async ({ page }) => {
  const { world, submit, posts, expectModel, field } = await open(page, 'facebook-post', true);
  await submit.click();
  await world.run((harness) => harness.held[0]!.cancel());
  await expect(field).toBeFocused();
  await expectModel('Goedemorgen');
  await world.run((harness) => {
    harness.hold = false;
  });
  await submit.click();
  expect((await posts()).map(({ text }) => text)).toEqual(['Goedemorgen']);
  expect(await asked(world)).toBe(2);
});

test('a double click is held as one', async ({ page }) => {
  const { world, submit, posts } = await open(page, 'linkedin-dialog', true);
  await world.run((harness) => {
    // As the overlay does: what was shown once is not held again.
    const { held } = harness;
    Object.defineProperty(harness, 'hold', { get: () => held.length === 0 });
  });
  await submit.dblclick();
  expect(await held(world)).toBe(1);
  expect(await posts()).toEqual([]);
});

test('a key that is held down is held as one', async ({ page }) => {
  const { world, posts, field } = await open(page, 'facebook-comment', true);
  await world.run((harness) => {
    const { held } = harness;
    Object.defineProperty(harness, 'hold', { get: () => held.length === 0 });
  });
  await field.focus();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await held(world)).toBe(1);
  expect(await posts()).toEqual([]);
});

test('all segments of a thread are asked about before it is posted', async ({ page }) => {
  const { world, submit } = await open(page, 'x-thread', true);
  await world.run((harness) => {
    harness.hold = false;
  });
  const first = page.locator('[data-testid="tweetTextarea_0"]');
  await first.focus();
  await expect.poll(() => world.run(({ composers }) => composers.length)).toBe(2);
  await submit.click();
  expect(
    await world.run(({ log }) => new Set(log.filter(({ kind }) => kind === 'submitting').map(({ id }) => id)).size),
  ).toBe(2);
});

test('a segment that lets go leaves the others their say', async ({ page }) => {
  const { world, submit, posts } = await open(page, 'x-thread', true);
  await page.locator('[data-testid="tweetTextarea_0"]').focus();
  await expect.poll(() => world.run(({ composers }) => composers.length)).toBe(2);
  await submit.click();
  expect(await release(world)).toBe('held');
  expect(await held(world)).toBe(2);
  expect(await posts()).toEqual([]);
  expect(await release(world)).toBe('sent');
  await settle(page);
  expect(await posts()).toHaveLength(1);
});

test('an Enter that ends a composition is no submission', async ({ page }) => {
  const { world, field, posts } = await open(page, 'facebook-message', true);
  const session = await page.context().newCDPSession(page);
  await field.focus();
  await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  expect(await asked(world)).toBe(0);
  expect(await posts()).toEqual([]);
});

test('Shift+Enter breaks the line where Enter sends', async ({ page }) => {
  const { world, field, expectModel } = await open(page, 'instagram-message', true);
  await field.focus();
  await page.keyboard.press('Shift+Enter');
  await expectModel('Goedemorgen\n');
  expect(await asked(world)).toBe(0);
});

test('Enter breaks the line on LinkedIn where a button sends', async ({ page }) => {
  const { world, field, expectModel, posts } = await open(page, 'linkedin-bubble', true);
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expectModel('Goedemorgen\n');
  expect(await asked(world)).toBe(0);
  expect(await posts()).toEqual([]);
});

test('events that the page makes up are none of ours', async ({ page }) => {
  const { world, surface, posts } = await open(page, 'x-post', true);
  await page.locator(surface.submit!).evaluate((button) => (button as HTMLElement).click());
  expect(await asked(world)).toBe(0);
  expect(await posts()).toHaveLength(1);
});

test('the keyboard on a control that is a div is held as well', async ({ page }) => {
  const { world, submit, posts } = await open(page, 'facebook-post', true);
  await submit.evaluate((control) => {
    control.addEventListener(
      'keydown',
      (event) => (event as KeyboardEvent).key === 'Enter' && (control as HTMLElement).click(),
    );
  });
  await submit.focus();
  await page.keyboard.press('Enter');
  expect(await held(world)).toBe(1);
  expect(await posts()).toEqual([]);
  await release(world);
  await settle(page);
  expect(await posts()).toHaveLength(1);
});

test('where a repeated key does not send, the next one of the user passes untouched', async ({ page }) => {
  const { world, field, posts, pressSubmit } = await open(page, 'facebook-message', true);
  // The site listens to real keys only.
  await field.evaluate((editor) => {
    editor.parentElement!.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  });
  await pressSubmit();
  expect(await release(world)).toBe('press-again');
  expect(await posts()).toEqual([]);
  await pressSubmit();
  await settle(page);
  expect(await posts()).toHaveLength(1);
  expect(await asked(world)).toBe(1);
});

test('an open list of mentions has the Enter key to itself', async ({ page }) => {
  const { world, field, pressSubmit } = await open(page, surfaceOf('facebook-comment'), true);
  await field.evaluate((editor) => editor.setAttribute('aria-activedescendant', 'option-1'));
  await pressSubmit();
  expect(await asked(world)).toBe(0);
});
