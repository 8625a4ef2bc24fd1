/** Pictures of what the badge says. */
import { expect, type Page } from '@playwright/test';
import { inContentScript, timeTravel } from '../../tests/e2e/support/content-script.ts';
import { motionEnds, type Overlay } from '../../tests/e2e/support/overlay.ts';
import type { OpenComposer } from '../../tests/e2e/support/surface.ts';
import { workerOf } from '../../tests/e2e/support/worker.ts';
import { NAME, pause, textOf } from './overlay-scenes.ts';
import type { Scene } from './scene.ts';
import { around, type Studio } from './studio.ts';

export const BADGE_SCENES: readonly Scene[] = [
  badge('badge-quiet', { nl: 'Mooie dag gehad', en: 'Had a good day' }),
  badge('badge-think', { nl: 'Ik ben er HELEMAAL klaar mee!!!', en: 'I am COMPLETELY DONE with this!!!' }),
  badge('badge-stop', NAME),
  badge('badge-menu', NAME, async ({ page }, overlay) => {
    const [badge] = await overlay.badges();
    await page.mouse.click(badge!.box.x + 12, badge!.box.y + 14, { button: 'right' });
    await page.waitForTimeout(300);
  }),
  badge('badge-waiting', NAME, async (studio, overlay, composer) => {
    await pause(studio, composer);
    await overlay.click(studio.say('Wacht 10 minuten', 'Wait 10 minutes'));
    await studio.page.waitForTimeout(400);
  }),
  badge('badge-waited', NAME, async (studio, overlay, composer) => {
    await pause(studio, composer);
    await overlay.click(studio.say('Wacht 10 minuten', 'Wait 10 minutes'));
    await inContentScript(studio.page, timeTravel(11, true));
    await studio.page.waitForTimeout(400);
  }),
  {
    alone: true,
    ...badge('badge-updated', NAME, async ({ page, say }, overlay, { type }) => {
      await reloadExtension(page);
      await page.bringToFront();
      await type(' ');
      const hint = say('Bijgewerkt', 'Updated');
      await expect.poll(async () => (await overlay.badges())[0]?.text ?? '').toContain(hint);
      await motionEnds(page);
    }),
  },
  badge('badge-snoozed', NAME, async (studio) => {
    await studio.store({ snoozedUntil: { x: new Date(2099, 0, 1, 0, 30).getTime() } });
    await studio.page.waitForTimeout(400);
  }),
];

/** The extension is updated, which leaves its scripts in open pages behind. */
async function reloadExtension(page: Page): Promise<void> {
  const worker = await workerOf(page.context());
  const gone = worker.waitForEvent('close');
  await worker.evaluate(() => (globalThis as unknown as Reloading).chrome.runtime.reload()).catch(() => {});
  await gone;
}

interface Reloading {
  readonly chrome: { readonly runtime: { reload(): void } };
}

/** The composer with what its badge says, and whatever `then` does to it. */
function badge(
  name: string,
  texts: typeof NAME,
  then?: (studio: Studio, overlay: Overlay, composer: OpenComposer) => Promise<void>,
): Scene {
  return {
    name,
    async take(studio) {
      const { composer, overlay } = await studio.write('x-home', textOf(studio, texts));
      await then?.(studio, overlay, composer);
      const [shown] = await overlay.badges();
      const boxes = [await composer.field.boundingBox(), await composer.submit.boundingBox(), shown?.box];
      return around(studio.page, boxes, 60);
    },
  };
}
