/**
 * All settings there are: the one source of the managed schema, of typed access, of the controls on the settings page, of the
 * administrators' reference and of the policy kit. No key exists that makes Hardop send anything.
 *
 * To add one: add a row; `npm run generate` renews what is derived. Never rename a key: policies in the field use it.
 */
import { SITE_PLATFORMS } from '../messages/hosts.ts';
import { INSTITUTION, PERSONAL, SHARED, STATE } from './audience.ts';
import type { Field, ValueOf } from './field.ts';
import { MAX_IGNORED_LENGTH } from './ignored-words.ts';
import { INSTITUTION_FIELDS } from './institution-fields.ts';
import {
  FEATURE_OPTIONS,
  GUARD_OPTIONS,
  LANGUAGE_OPTIONS,
  ROLE_OPTIONS,
  SITE_OPTIONS,
  STRICTNESS_OPTIONS,
} from './options.ts';

/** Some of the sites that Hardop knows. */
const SOME_SITES = {
  group: 'sites',
  kind: 'list',
  entry: 'token',
  options: SITE_OPTIONS,
  maxEntries: 10,
  maxLength: 20,
  merge: 'replace',
} as const;

/** Every setting, by key, in display order: the one source of pages, policy schema, kit and reference. */
export const SETTINGS = {
  role: {
    ...PERSONAL,
    group: 'you',
    kind: 'choice',
    options: ROLE_OPTIONS,
    default: 'untold',
    title: { nl: 'Mijn werk', en: 'My work' },
    description: {
      nl: 'Waarmee je in de zorg werkt. Hardop stelt er titels bij voor.',
      en: 'What you do in care. Hardop suggests titles that go with it.',
    },
  },
  heldTitles: {
    ...PERSONAL,
    group: 'you',
    kind: 'list',
    entry: 'words',
    maxEntries: 30,
    maxLength: 60,
    merge: 'replace',
    default: [],
    title: { nl: 'Titels die ik mag voeren', en: 'Titles that I hold' },
    description: {
      nl: 'Bij een beschermde titel die hier niet staat, vraagt Hardop of die bij je hoort. Zolang je niets hebt ingevuld, vraagt Hardop niets.',
      en: 'Hardop asks about a protected title that is not listed here. It asks nothing until you have filled this in.',
    },
  },
  ...INSTITUTION_FIELDS,
  rulesOff: {
    ...SHARED,
    group: 'checks',
    kind: 'list',
    entry: 'rule',
    maxEntries: 100,
    maxLength: 60,
    merge: 'union',
    default: [],
    title: { nl: 'Regels die uit staan', en: 'Rules that are off' },
    description: {
      nl: 'Waar Hardop niets over zegt.',
      en: 'What Hardop says nothing about.',
    },
  },
  rulesAlwaysOn: {
    ...INSTITUTION,
    group: 'checks',
    kind: 'list',
    entry: 'rule-or-all',
    maxEntries: 100,
    maxLength: 60,
    merge: 'replace',
    default: [],
    title: { nl: 'Vaste regels', en: 'Rules that stay on' },
    description: {
      nl: 'Regels die niemand zelf uitzet; "*" is elke regel.',
      en: 'Rules that nobody can switch off; "*" means every rule.',
    },
  },
  ruleSeverities: {
    ...SHARED,
    group: 'checks',
    kind: 'list',
    entry: 'rule-severity',
    maxEntries: 100,
    maxLength: 80,
    merge: 'union',
    default: [],
    title: { nl: 'Zwaarte per regel', en: 'Severity of a rule' },
    description: {
      nl: 'Eigen zwaarte voor een regel: "reach=think". De zwaartes zijn note, think en stop.',
      en: 'Own severity for a rule: "reach=think". The severities are note, think and stop.',
    },
  },
  strictness: {
    ...SHARED,
    group: 'checks',
    kind: 'choice',
    options: STRICTNESS_OPTIONS,
    default: 'all',
    title: { nl: 'Hoeveel je ziet', en: 'How much you see' },
    description: {
      nl: 'Vanaf welke zwaarte Hardop iets laat zien.',
      en: 'From which severity on Hardop shows something.',
    },
  },
  ignoredWords: {
    ...PERSONAL,
    group: 'checks',
    kind: 'list',
    entry: 'words',
    maxEntries: 1000,
    maxLength: MAX_IGNORED_LENGTH,
    merge: 'replace',
    default: [],
    title: { nl: 'Genegeerde woorden', en: 'Ignored words' },
    description: {
      nl: 'Woorden die je Hardop hebt laten overslaan.',
      en: 'Words that you told Hardop to skip.',
    },
  },
  guard: {
    ...SHARED,
    group: 'pause',
    kind: 'choice',
    options: GUARD_OPTIONS,
    default: 'ask',
    title: { nl: 'Pauze voor het plaatsen', en: 'Pause before posting' },
    description: {
      nl: 'Bij iets dat je liever niet zo plaatst en nog niet hebt gezien. Plaatsen blijft altijd kunnen.',
      en: 'For something that is better not posted like this and that you have not seen. Posting stays possible.',
    },
  },
  waitingMinutes: {
    ...SHARED,
    group: 'pause',
    kind: 'number',
    min: 1,
    max: 60,
    unit: 'minutes',
    default: 10,
    title: { nl: 'Wachttijd', en: 'Waiting time' },
    description: {
      nl: 'Hoeveel minuten “Wacht” duurt. Je tekst blijft in het berichtvak staan.',
      en: 'How many minutes “Wait” takes. Your text stays in the text box.',
    },
  },
  sites: {
    ...SHARED,
    ...SOME_SITES,
    default: SITE_PLATFORMS,
    title: { nl: 'Waar Hardop meeleest', en: 'Where Hardop reads along' },
    description: {
      nl: `De sites waarop Hardop naar berichtvakken kijkt: ${SITE_PLATFORMS.join(', ')}.`,
      en: `The sites on which Hardop looks at the text boxes of posts: ${SITE_PLATFORMS.join(', ')}.`,
    },
  },
  badgeHiddenOn: {
    ...PERSONAL,
    ...SOME_SITES,
    default: [],
    title: { nl: 'Zonder teken bij het berichtvak', en: 'Without a badge at the text box' },
    description: {
      nl: 'Sites waar alleen de strepen onder je woorden te zien zijn.',
      en: 'Sites that only show the lines under your words.',
    },
  },
  language: {
    ...SHARED,
    group: 'language',
    kind: 'choice',
    options: LANGUAGE_OPTIONS,
    default: 'auto',
    title: { nl: 'Taal', en: 'Language' },
    description: {
      nl: 'De taal waarin Hardop met je praat. Je berichten leest Hardop in het Nederlands en het Engels.',
      en: 'The language in which Hardop speaks to you. It reads your posts in Dutch and English.',
    },
  },
  privacyReminder: {
    ...PERSONAL,
    group: 'sites',
    kind: 'flag',
    default: true,
    title: { nl: 'Herinner me aan mijn privacy', en: 'Remind me about my privacy' },
    description: {
      nl: 'Elke twee maanden een regel in het venster van Hardop om de instellingen van je accounts na te lopen.',
      en: 'Every two months a line in Hardop’s window to go over the settings of your accounts.',
    },
  },
  disabledFeatures: {
    ...INSTITUTION,
    group: 'administration',
    kind: 'list',
    entry: 'token',
    options: FEATURE_OPTIONS,
    maxEntries: 20,
    maxLength: 40,
    merge: 'replace',
    default: [],
    title: { nl: 'Onderdelen die uit staan', en: 'Features that are off' },
    description: {
      nl: 'Onderdelen die niet te zien zijn: quick-check, snooze, hide-badge, ignore-words, read-aloud, export. Wat ermee stil was gezet of verborgen, komt terug.',
      en: 'Features that are not shown: quick-check, snooze, hide-badge, ignore-words, read-aloud, export. What was snoozed or hidden with them comes back.',
    },
  },
  showFirstRun: {
    ...INSTITUTION,
    group: 'administration',
    kind: 'flag',
    default: true,
    title: { nl: 'Welkomstpagina', en: 'First-run page' },
    description: {
      nl: 'Of de welkomstpagina opent na de installatie. Zonder beleid opent die niet waar de instelling Hardop heeft geïnstalleerd.',
      en: 'Whether the first-run page opens after installation. Without a policy it stays closed where the institution installed Hardop.',
    },
  },
  snoozedUntil: {
    ...STATE,
    kind: 'moments',
    options: SITE_OPTIONS,
    default: {},
    title: { nl: 'Stil tot', en: 'Quiet until' },
    description: { nl: 'Tot wanneer een site stil is gezet.', en: 'Until when a site is snoozed.' },
  },
  firstRunDone: {
    ...STATE,
    kind: 'flag',
    default: false,
    title: { nl: 'Welkomstpagina gezien', en: 'First-run page seen' },
    description: { nl: 'Of de welkomstpagina is afgerond.', en: 'Whether the first-run page was finished.' },
  },
  privacyReviewedAt: {
    ...STATE,
    kind: 'number',
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    unit: 'epoch-ms',
    default: 0,
    title: { nl: 'Privacy nagelopen op', en: 'Privacy reviewed at' },
    description: {
      nl: 'Wanneer je de instellingen van je accounts voor het laatst naliep.',
      en: 'When you last went over the settings of your accounts.',
    },
  },
} as const satisfies Readonly<Record<string, Field>>;

/** The key of a setting. */
export type SettingKey = keyof typeof SETTINGS;

/** The value of every setting. */
export type SettingValues = { readonly [Key in SettingKey]: ValueOf<(typeof SETTINGS)[Key]> };

/** All keys in display order. */
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

/** The row of a key, without its literal types. */
export function fieldOf(key: SettingKey): Field {
  return SETTINGS[key];
}

/** Whether a string is a key of the table. */
export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}
