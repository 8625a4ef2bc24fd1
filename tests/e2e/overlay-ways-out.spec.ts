/** What stands at the card's lower edge: words and rules that are left alone from now on, and what an institution keeps on. */
import type { Page } from '@playwright/test';
import { overlayOf } from './support/overlay.ts';
import { inRoot } from './support/root.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { storeSettings, workerOf } from './support/worker.ts';

const RULE = 'profanity';
const TEXT = 'Goedemorgen. Wat een kutdienst was dit. Tot straks.';

async function written(page: Page) {
  const composer = await openSurface(page, 'x-post');
  const overlay = overlayOf(page);
  await composer.put(TEXT);
  await overlay.waitForMark(RULE);
  return overlay;
}

const namesOf = async (overlay: ReturnType<typeof overlayOf>) =>
  (await overlay.card())!.buttons.map(({ name }) => name);

test('a word that is ignored stays so in the next post, until it is put back in the settings', async ({
  page,
  context,
  extensionUrl,
}) => {
  const overlay = await written(page);
  await overlay.openCard(RULE);
  await overlay.click('Negeer dit woord');
  await overlay.waitForNoMarks();

  const next = await openSurface(page, 'x-home');
  await next.put(`${TEXT} Ik ben er HELEMAAL klaar mee.`);
  await overlayOf(page).waitForMark('emotional-tone');
  expect((await overlayOf(page).marks()).some(({ rule }) => rule === RULE)).toBe(false);

  const settings = await context.newPage();
  await settings.goto(extensionUrl('options.html#ignored'));
  await expect(settings.getByText('kutdienst')).toBeVisible();
  await settings.getByRole('button', { name: 'Zet “kutdienst” terug' }).click();
  await settings.close();
  await page.bringToFront();
  await overlayOf(page).waitForMark(RULE);
});

test('a rule that the institution keeps on says so, and by whom, in place of the way to turn it off', async ({
  page,
  context,
}) => {
  await storeSettings(await workerOf(context), {
    policy: { institutionName: 'De Linden', rulesAlwaysOn: [RULE] },
  });
  const overlay = await written(page);
  const card = await overlay.openCard(RULE);
  expect(await namesOf(overlay)).not.toContain('Zet regel uit');
  expect(await namesOf(overlay)).toContain('Negeer hier');
  expect(card.text).toContain('Vaste regel');
  expect(card.text).toContain('Altijd aan, door De Linden');
});

test('under reduced motion nothing rises or fades for longer than a blink', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const overlay = await written(page);
  await overlay.openCard(RULE);
  const longest = await inRoot(page, (root) =>
    Math.max(
      0,
      ...[...root.querySelectorAll('*')].flatMap((element) => {
        const { animationDuration, transitionDuration } = getComputedStyle(element);
        return `${animationDuration}, ${transitionDuration}`.split(', ').map(Number.parseFloat);
      }),
    ),
  );
  expect(longest).toBeLessThanOrEqual(0.001);
});
