/** The built extension in the life of a page: frames, hasty presses, letters that change their looks. */
import { overlayOf } from './support/overlay.ts';
import { RULE, TEXT } from './support/story.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { toolbarNumber } from './support/worker.ts';

test('a field in a frame of the same site is read like any other', async ({ page, context }) => {
  await page.goto('https://x.com/?page=frame');
  const frame = page.frameLocator('iframe');
  await frame.locator('textarea:not([readonly])').first().focus();
  await page.keyboard.type(TEXT);
  await expect.poll(() => toolbarNumber(context.serviceWorkers()[0]!)).toBe('3');
  expect(await frame.locator('hardop-root').count()).toBe(1);
  expect(await page.locator('hardop-root').count()).toBe(0);
});

test('a second press while the text is first looked at posts nothing twice', async ({ page }) => {
  const composer = await openSurface(page, 'x-chat');
  const overlay = overlayOf(page);
  await composer.type(TEXT);
  // At once, before the last words were looked at.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(overlay.pause).not.toBeNull();
  expect(await composer.posts()).toHaveLength(0);
  await overlay.click('Toch plaatsen');
  await expect.poll(async () => (await composer.posts()).length).toBe(1);
});

test('bold letters move the marks although no letter changed', async ({ page }) => {
  const composer = await openSurface(page, 'linkedin-quill');
  const overlay = overlayOf(page);
  await composer.type(TEXT);
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
