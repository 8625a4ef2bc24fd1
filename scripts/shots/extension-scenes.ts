/** Pictures of the extension's own pages: popup, settings, library, first run. */
import type { Page } from '@playwright/test';
import { HELPS } from '../../src/guidelines/helps.ts';
import { inContentScript, timeTravel } from '../../tests/e2e/support/content-script.ts';
import { kept, once, type Scene } from './scene.ts';
import type { Studio } from './studio.ts';

const POST = {
  nl: 'Leerzame casus vanmiddag: meisje van 7 uit Zutphen met hersenvliesontsteking. Foto van de vlekjes in de reacties. Delen mag. #kindergeneeskunde',
  en: 'Instructive case this afternoon: a girl of 7 from Zutphen with meningitis. Photo of the spots in the comments. Feel free to share. #paediatrics',
};

const ON_SITE = {
  nl: 'Saaie dienst, maar niet voor lang! Vannacht een 52-jarige man binnen na een klap op de A2 bij Abcoude. Ik ben er HELEMAAL klaar mee. Maar eerlijk: genieten! #nachtdienst',
  en: 'Boring shift, but not for long! Last night a 52-year-old man came in after a crash on the A2 near Abcoude. I am SO done with this. #nightshift',
};

const POLICY = {
  institutionName: 'De Linden',
  institutionNames: ['Ziekenhuis De Linden', 'DL'],
  contactHelpdesk: 'helpdesk@delinden.example',
  guidelinePassages: [
    'patient-detail | Huisregels online, 2025, regel 3 | Laat weg waaraan iemand te herkennen is. Zonder naam is nog niet anoniem.',
  ],
  rulesAlwaysOn: ['patient-detail', 'patient-name'],
  ruleSeverities: ['reach=think'],
  guard: 'ask',
};

const NARROW = { width: 320, height: 900 };
const ZOOM = { width: 640, height: 400 };

/** Sections of the settings, as they stand in the address. */
const SECTIONS = ['you', 'institution', 'checks', 'pause', 'ignored', 'sites', 'language', 'manage'] as const;

/** Grows the window to the height of the page, so that all of it is in the picture. */
async function whole({ page }: Studio): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width } = page.viewportSize()!;
  await page.setViewportSize({ width, height: Math.min(height, 4000) });
  await page.waitForTimeout(200);
}

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

const POPUP_SCENES: readonly Scene[] = [
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
  popup('check-window', (studio) => quickCheck(studio), { only: once }),
  popup(
    'check-narrow',
    async (studio) => {
      await quickCheck(studio);
      await studio.page.setViewportSize({ width: 320, height: 600 });
      // A window as narrow as this is one of its own.
      await studio.page.evaluate(() => document.documentElement.classList.add('is-page'));
      await whole(studio);
    },
    { only: once },
  ),
  popup('elsewhere', async (studio) => void (await studio.popup())),
  popup(
    'no-field',
    async (studio) => {
      await studio.page.goto('https://x.com/noor/status/1');
      await studio.popup();
    },
    { only: once },
  ),
  popup(
    'nothing',
    async (studio) => {
      await studio.write('x-home', studio.say('Mooie dag gehad.', 'Had a good day.'));
      await studio.popup();
    },
    { only: once },
  ),
  popup(
    'off',
    async (studio) => {
      await studio.store({ sites: ['facebook'] });
      await studio.page.goto('https://x.com/home');
      await studio.popup();
    },
    { only: once },
  ),
  popup(
    'snoozed',
    async (studio) => {
      await studio.store({ snoozedUntil: { x: new Date(2099, 0, 1, 0, 30).getTime() } });
      await studio.page.goto('https://x.com/home');
      await studio.popup();
    },
    { only: once },
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
    { only: once },
  ),
  popup(
    'window',
    async (studio) => {
      await quickCheck(studio);
      await studio.page.setViewportSize({ width: 400, height: 640 });
      await studio.page.evaluate(() => document.documentElement.classList.add('is-page'));
    },
    { only: once },
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

const SETTINGS_SCENES: readonly Scene[] = [
  ...SECTIONS.map(
    (section): Scene => ({
      name: `settings-${section}`,
      async take(studio) {
        await studio.open(`options.html#${section}`);
        await whole(studio);
      },
    }),
  ),
  ...SECTIONS.map(
    (section): Scene => ({
      name: `settings-${section}-managed`,
      keep: (variant) => section === 'pause' && kept('nl', 'light')(variant),
      only: ({ theme }) => theme === 'light',
      async take(studio) {
        await studio.store({
          policy: POLICY,
          ignoredWords: ['spoed', 'code rood'],
          rulesOff: ['profanity'],
          heldTitles: ['arts'],
        });
        await studio.open(`options.html#${section}`);
        await whole(studio);
      },
    }),
  ),
  ...SECTIONS.flatMap((section): Scene[] =>
    [
      ['narrow', NARROW],
      ['zoom', ZOOM],
    ].map(
      ([name, size]): Scene => ({
        name: `settings-${section}-${name as string}`,
        size: size as typeof NARROW,
        only: once,
        async take(studio) {
          await studio.store({ policy: POLICY, ignoredWords: ['spoed'], rulesOff: ['profanity'] });
          await studio.open(`options.html#${section}`);
          if (name === 'narrow') await whole(studio);
        },
      }),
    ),
  ),
  {
    name: 'settings-checks-forced-colors',
    only: once,
    async take(studio) {
      await studio.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await studio.store({ policy: POLICY, rulesOff: ['profanity'] });
      await studio.open('options.html#checks');
      await whole(studio);
    },
  },
];

const MANAGE_SCENES: readonly Scene[] = (
  [
    ['put-back', '{"hardop":1,"settings":{"ignoredWords":["spoed",7],"guard":"off"}}'],
    ['unreadable', 'hallo'],
  ] as const
).map(
  ([name, content]): Scene => ({
    name: `settings-manage-${name}`,
    only: ({ theme }) => theme === 'light',
    async take(studio) {
      await studio.open('options.html#manage');
      const file = { name: 'hardop.json', mimeType: 'application/json', buffer: Buffer.from(content) };
      await studio.page.locator('input[type=file]').setInputFiles(file);
      await studio.page.waitForTimeout(300);
    },
  }),
);

const LIBRARY_SCENES: readonly Scene[] = [
  {
    name: 'library',
    size: { width: 1160, height: 860 },
    take: (studio) => studio.open('options.html#library/knmg-4'),
  },
  {
    name: 'library-search',
    keep: kept('nl', 'light'),
    size: { width: 1160, height: 860 },
    async take(studio) {
      await studio.store({ policy: POLICY });
      await studio.open('options.html#library');
      await studio.page.getByRole('searchbox').fill(studio.say('privé', 'private'));
      await studio.page.waitForTimeout(300);
    },
  },
  {
    name: 'library-nothing',
    size: { width: 1160, height: 860 },
    only: once,
    async take(studio) {
      await studio.open('options.html#library');
      await studio.page.getByRole('searchbox').fill('zebrapad');
      await studio.page.waitForTimeout(300);
    },
  },
  ...HELPS.map(
    ({ id }): Scene => ({
      name: `library-${id}`,
      size: { width: 1160, height: 1400 },
      keep: (variant) => id === 'after-a-mistake' && kept('en', 'light')(variant),
      only: ({ theme }) => theme === 'light' || id === 'privacy-switches',
      take: (studio) => studio.open(`options.html#library/${id}`),
    }),
  ),
  ...['knmg-slides-facebook', 'knmg-intro', 'emc-4-emotion'].map(
    (id): Scene => ({
      name: `library-${id}`,
      size: { width: 1160, height: 860 },
      only: ({ theme }) => theme === 'light',
      take: (studio) => studio.open(`options.html#library/${id}`),
    }),
  ),
  {
    name: 'library-own',
    size: { width: 1160, height: 860 },
    only: ({ theme }) => theme === 'light',
    async take(studio) {
      await studio.store({ policy: POLICY });
      await studio.open('options.html#library/own-1');
    },
  },
  { name: 'library-narrow-list', size: NARROW, only: once, take: (studio) => studio.open('options.html#library') },
  {
    name: 'library-narrow',
    size: NARROW,
    only: once,
    take: (studio) => studio.open('options.html#library/knmg-4'),
  },
  { name: 'library-zoom', size: ZOOM, only: once, take: (studio) => studio.open('options.html#library/knmg-4') },
];

/** Goes through the first run up to a step. */
const firstRun = (name: string, upTo: 1 | 2 | 3 | 4, more: Partial<Scene> = {}): Scene => ({
  name: `first-run-${name}`,
  async take(studio) {
    await studio.open('options.html#first-run');
    const { page } = studio;
    const press = (nl: string, en: string) => page.getByRole('button', { name: studio.say(nl, en) }).click();
    if (upTo > 1) {
      await page.getByRole('combobox').selectOption('nurse');
      await page.waitForTimeout(100);
      await press('Verder', 'Next');
    }
    if (upTo > 2) {
      await page.getByRole('textbox').first().fill('De Linden');
      await press('Verder', 'Next');
      await page.waitForTimeout(900);
    }
    if (upTo > 3) await press('Klaar', 'Done');
    await page.waitForTimeout(300);
    await whole(studio);
  },
  ...more,
});

const FIRST_RUN_SCENES: readonly Scene[] = [
  firstRun('1', 1),
  firstRun('2', 2),
  firstRun('3', 3, { keep: kept('nl', 'light') }),
  firstRun('done', 4),
  {
    name: 'first-run-managed',
    only: ({ theme }) => theme === 'light',
    async take(studio) {
      await studio.store({ policy: POLICY });
      await studio.open('options.html#first-run');
      await whole(studio);
    },
  },
  firstRun('narrow', 3, { size: NARROW, only: once }),
  firstRun('zoom', 3, { size: ZOOM, only: once }),
];

export const EXTENSION_SCENES: readonly Scene[] = [
  ...POPUP_SCENES,
  ...SETTINGS_SCENES,
  ...MANAGE_SCENES,
  ...LIBRARY_SCENES,
  ...FIRST_RUN_SCENES,
];
