/** Pictures of the popup. */
import type { Page } from '@playwright/test';
import { inContentScript, timeTravel } from '../../tests/e2e/support/content-script.ts';
import { POLICY, whole } from './own-pages.ts';
import { crossed, kept, once, type Scene } from './scene.ts';
import type { Studio } from './studio.ts';

const POST = {
  nl: 'Leerzame casus vanmiddag: meisje van 7 uit Zutphen met hersenvliesontsteking. Foto van de vlekjes in de reacties. Delen mag. #kindergeneeskunde',
  en: 'Instructive case this afternoon: a girl of 7 from Zutphen with meningitis. Photo of the spots in the comments. Feel free to share. #paediatrics',
};

const ON_SITE = {
  nl: 'Saaie dienst, maar niet voor lang! Vannacht een 52-jarige man binnen na een klap op de A2 bij Abcoude. Ik ben er HELEMAAL klaar mee. Maar eerlijk: genieten! #nachtdienst',
  en: 'Boring shift, but not for long! Last night a 52-year-old man came in after a crash on the A2 near Abcoude. I am SO done with this. #nightshift',
};

const popup = (name: string, prepare: (studio: Studio) => Promise<void>, more: Partial<Scene> = {}): Scene => ({
  name: `popup-${name}`,
  take: prepare,
  ...more,
});

async function quickCheck(studio: Studio, before?: (popup: Page) => Promise<unknown>): Promise<void> {
  const opened = await studio.popup(before);
  await opened.getByRole('tab').nth(1).click();
  await opened.getByRole('textbox').fill(studio.say(POST.nl, POST.en));
  await opened.waitForTimeout(900);
}

/** Runs in the popup: no message ever reaches the background. */
function silence(): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { connect: unknown } } }).chrome;
  runtime.connect = () => {
    throw new Error('There is nobody.');
  };
}

export const POPUP_SCENES: readonly Scene[] = [
  popup(
    'page',
    async (studio) => {
      await studio.write('x-home', studio.say(ON_SITE.nl, ON_SITE.en));
      await studio.popup();
    },
    { keep: kept('nl', 'light') },
  ),
  popup(
    'check',
    async (studio) => {
      await quickCheck(studio);
      await whole(studio);
    },
    { keep: kept('en', 'dark') },
  ),
  popup('check-window', (studio) => quickCheck(studio), { only: crossed }),
  popup(
    'check-narrow',
    async (studio) => {
      await quickCheck(studio);
      await studio.page.setViewportSize({ width: 320, height: 600 });
      // A window as narrow as this is one of its own.
      await studio.page.evaluate(() => document.documentElement.classList.add('is-page'));
      await whole(studio);
    },
    { only: crossed },
  ),
  popup('elsewhere', async (studio) => void (await studio.popup())),
  popup(
    'no-field',
    async (studio) => {
      await studio.page.goto('https://x.com/noor/status/1');
      await studio.popup();
    },
    { only: crossed },
  ),
  popup(
    'nothing',
    async (studio) => {
      await studio.write('x-home', studio.say('Mooie dag gehad.', 'Had a good day.'));
      await studio.popup();
    },
    { only: crossed },
  ),
  popup(
    'off',
    async (studio) => {
      await studio.store({ sites: ['facebook'] });
      await studio.page.goto('https://x.com/home');
      await studio.popup();
    },
    { only: crossed },
  ),
  popup(
    'snoozed',
    async (studio) => {
      await studio.store({ snoozedUntil: { x: new Date(2099, 0, 1, 0, 30).getTime() } });
      await studio.page.goto('https://x.com/home');
      await studio.popup();
    },
    { only: crossed },
  ),
  popup('managed', async (studio) => {
    await studio.store({
      policy: { ...POLICY, sites: ['x', 'facebook', 'linkedin', 'instagram'] },
      privacyReviewedAt: 0,
    });
    await studio.write('x-home', studio.say(ON_SITE.nl, ON_SITE.en));
    await studio.popup();
  }),
  popup('waited', async (studio) => {
    const { composer, overlay } = await studio.write('x-home', studio.say(ON_SITE.nl, ON_SITE.en));
    await composer.submit.click();
    await overlay.click(studio.say('Wacht 10 minuten', 'Wait 10 minutes'));
    await inContentScript(studio.page, timeTravel(11, false));
    await studio.popup();
  }),
  popup(
    'failed',
    async (studio) => {
      await quickCheck(studio, (page) => page.addInitScript(silence));
    },
    { only: crossed },
  ),
  popup(
    'window',
    async (studio) => {
      await quickCheck(studio);
      await studio.page.setViewportSize({ width: 400, height: 640 });
      await studio.page.evaluate(() => document.documentElement.classList.add('is-page'));
    },
    { only: crossed },
  ),
  popup(
    'forced-colors',
    async (studio) => {
      await quickCheck(studio);
      await studio.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await whole(studio);
    },
    { only: once },
  ),
];
