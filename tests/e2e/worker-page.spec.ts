/** Worker and page together: the toolbar's number, settings that change under an open page, a worker that is stopped while someone types. */
import { overlayOf } from './support/overlay.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { stopWorkers, storeSettings, toolbarNumber, workerOf } from './support/worker.ts';

/** House terms of the user, so that what is tested here does not depend on what the rules know. */
const HOUSE_TERMS = ['kwartelgang → patient-detail', 'merelkamer → patient-detail'];

test('the toolbar counts, follows the settings, and is empty again on the next page', async ({ page, context }) => {
  const worker = await workerOf(context);
  await storeSettings(worker, { houseTerms: HOUSE_TERMS });
  const composer = await openSurface(page, 'x-post');
  const overlay = overlayOf(page);
  await composer.type('De kwartelgang en daarna. ');
  await overlay.waitForMark('patient-detail');
  await expect.poll(() => toolbarNumber(worker)).toBe('1');

  await storeSettings(worker, { houseTerms: [] });
  await overlay.waitForNoMarks();
  await expect.poll(() => toolbarNumber(worker)).toBe('');
  await storeSettings(worker, { houseTerms: HOUSE_TERMS });
  await overlay.waitForMark('patient-detail');
  await expect.poll(() => toolbarNumber(worker)).toBe('1');

  await page.goto('https://x.com/i/empty').catch(() => {});
  await expect.poll(() => toolbarNumber(worker)).toBe('');
});

test('a worker that is stopped between keystrokes loses no letter and no mark', async ({
  page,
  context,
  extensionUrl,
}) => {
  const inside = await context.newPage();
  await inside.goto(extensionUrl('options.html'));
  await storeSettings(inside, { houseTerms: HOUSE_TERMS });
  await page.bringToFront();
  const composer = await openSurface(page, 'x-post');
  const overlay = overlayOf(page);
  const text = 'Langs de merelkamer gelopen. ';
  for (const letter of text) {
    await stopWorkers(context, inside);
    await composer.type(letter);
  }
  await composer.expectModel(text);
  await overlay.waitForMark('patient-detail');
});
