/** Pictures of the settings. */
import { NARROW, POLICY, whole, ZOOM } from './own-pages.ts';
import { crossed, kept, once, type Scene } from './scene.ts';

/** Sections of the settings, as they stand in the address. */
const SECTIONS = ['you', 'institution', 'checks', 'pause', 'ignored', 'sites', 'language', 'manage'] as const;

const SECTION_SCENES: readonly Scene[] = [
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
        only: crossed,
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

export const SETTINGS_SCENES: readonly Scene[] = [...SECTION_SCENES, ...MANAGE_SCENES];
