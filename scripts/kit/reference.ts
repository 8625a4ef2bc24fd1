/** The administrators' reference: every key with its values, default and an example in each notation. Generated, in Dutch and English. */
import { RULE_INFO } from '../../src/options/rule-info.ts';
import type { Localized, UiLanguage } from '../../src/rules/rule.ts';
import type { EntryKind, Field } from '../../src/settings/field.ts';
import { CHROMIUM_ID, GECKO_ID } from '../../src/settings/identity.ts';
import type { PolicyValues } from '../../src/settings/policy-formats.ts';
import { branchOf, type PolicyValue, registryText } from '../../src/settings/registry.ts';
import { MANAGEABLE_KEYS } from '../../src/settings/schema.ts';
import { fieldOf, SETTING_KEYS, type SettingKey } from '../../src/settings/table.ts';
import { INSTALLATION, INSTALLATION_KEYS } from './installation.ts';

const WORDS = {
  title: { nl: 'Instellingen voor beheerders', en: 'Settings for administrators' },
  lead: {
    nl: 'Elke sleutel die beleid kan zetten. Geen enkele laat Hardop iets versturen. Wat een instelling zet, staat vast; wat zij niet zet, kiezen mensen zelf. Een waarde die Hardop niet kan gebruiken, valt weg zonder de andere mee te nemen en staat onder *Niet overgenomen* op de pagina *Bewaren en beheer*. Een waarde van een andere soort (een getal waar tekst hoort, een lijst met een getal erin) houden Chrome en Edge zelf al tegen: op `chrome://policy` of `edge://policy` staat die sleutel dan als niet ingesteld.',
    en: 'Every key that a policy can set. None makes Hardop send anything. What an institution sets is locked; what it does not set is for people to choose. A value that Hardop cannot use is left out without taking the others along, and is listed under *Not taken over* on the page *Backup and management*. A value of another kind (a number where text belongs, a list with a number in it) is stopped by Chrome and Edge already: the key is then *Not set* on `chrome://policy` or `edge://policy`.',
  },
  where: { nl: 'Waar een sleutel staat', en: 'Where a key stands' },
  place: { nl: 'Plaats', en: 'Place' },
  key: { nl: 'Sleutel', en: 'Key' },
  kind: { nl: 'Soort', en: 'Kind' },
  values: { nl: 'Waarden', en: 'Values' },
  default: { nl: 'Standaard', en: 'Default' },
  effect: { nl: 'Gezet door beleid', en: 'Set by policy' },
  locks: { nl: 'staat vast', en: 'locked' },
  joins: {
    nl: 'staat vast; mensen kunnen er zelf aan toevoegen',
    en: 'locked; people can add to it themselves',
  },
  none: { nl: 'leeg', en: 'empty' },
  rules: { nl: 'Regels', en: 'Rules' },
  rulesLead: {
    nl: 'De namen voor `rulesOff`, `rulesAlwaysOn`, `ruleSeverities`, `houseTerms` en `guidelinePassages`. De zwaartes zijn `note` (goed om te weten), `think` (lees nog eens) en `stop` (liever niet zo).',
    en: 'The names for `rulesOff`, `rulesAlwaysOn`, `ruleSeverities`, `houseTerms` and `guidelinePassages`. The severities are `note` (good to know), `think` (read again) and `stop` (rather not like this).',
  },
  rule: { nl: 'Regel', en: 'Rule' },
  severity: { nl: 'Gewone zwaarte', en: 'Usual severity' },
  about: { nl: 'Waarover', en: 'About' },
  installation: { nl: 'Installatie', en: 'Installation' },
  installationLead: {
    nl: 'Het deel `installation` van `hospital.json`: hoe Hardop zelf op de computers komt. Het zijn geen instellingen van Hardop; de kit maakt er het beleid van de browser van.',
    en: 'The part `installation` of `hospital.json`: how Hardop itself gets onto the computers. These are no settings of Hardop; the kit makes policies of the browser of them.',
  },
  required: { nl: 'nodig', en: 'needed' },
  optional: { nl: 'mag weg', en: 'optional' },
  own: { nl: 'Niet met beleid te zetten', en: 'Not for policies' },
  ownLead: {
    nl: 'Deze horen bij de persoon zelf; een instelling kan ze niet zetten en niet zien:',
    en: 'These belong to the person; an institution can neither set nor see them:',
  },
  generated: {
    nl: 'Gemaakt uit de tabel met instellingen; `npm run generate` vernieuwt dit bestand.',
    en: 'Made from the table of settings; `npm run generate` renews this file.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

const KINDS: Readonly<Record<Field['kind'], Localized>> = {
  flag: { nl: 'aan of uit', en: 'on or off' },
  choice: { nl: 'één waarde', en: 'one value' },
  number: { nl: 'geheel getal', en: 'whole number' },
  text: { nl: 'tekst', en: 'text' },
  list: { nl: 'lijst van teksten', en: 'list of texts' },
  moments: { nl: 'tijden', en: 'times' },
};

const ENTRIES: Readonly<Record<EntryKind, Localized>> = {
  words: { nl: 'woorden', en: 'words' },
  token: { nl: 'vaste woorden', en: 'fixed words' },
  rule: { nl: 'namen van regels', en: 'names of rules' },
  'rule-or-all': { nl: 'namen van regels, of `*` voor elke regel', en: 'names of rules, or `*` for every rule' },
  'rule-severity': { nl: '`regel=zwaarte`', en: '`rule=severity`' },
  'house-term': { nl: '`woord → regel → toelichting` (`->` mag ook)', en: '`term → rule → message` (`->` does too)' },
  passage: { nl: '`regels | kop | samenvatting | adres`', en: '`rules | heading | summary | address`' },
};

/** Examples for keys that the example configuration leaves out. */
const EXAMPLES: Readonly<Partial<Record<SettingKey, PolicyValue>>> = {
  rulesOff: ['reach'],
  strictness: 'think',
  sites: ['x', 'linkedin'],
  language: 'nl',
  disabledFeatures: ['export', 'snooze'],
};

function valuesOf(field: Field, language: UiLanguage): string {
  switch (field.kind) {
    case 'flag':
      return '`true`, `false`';
    case 'choice':
      return field.options.map(({ value, title }) => `\`${value}\` (${title[language]})`).join(', ');
    case 'number':
      return `${field.min}–${field.max}`;
    case 'text':
      if (field.format === 'url') return { nl: 'een https-adres', en: 'an https address' }[language];
      return { nl: `hoogstens ${field.maxLength} tekens`, en: `at most ${field.maxLength} characters` }[language];
    case 'list': {
      const most = {
        nl: `hoogstens ${field.maxEntries}, elk hoogstens ${field.maxLength} tekens`,
        en: `at most ${field.maxEntries}, each of at most ${field.maxLength} characters`,
      }[language];
      const options = field.options?.map(({ value, title }) => `\`${value}\` (${title[language]})`).join(', ');
      return options ?? `${ENTRIES[field.entry][language]}; ${most}`;
    }
    case 'moments':
      throw new Error('moments cannot be managed');
  }
}

function defaultOf({ default: value }: Field, language: UiLanguage): string {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return WORDS.none[language];
  return `\`${JSON.stringify(value)}\``;
}

/** The lines of a registry file that set one key, without its head. */
function registryLines(key: SettingKey, value: PolicyValue): string {
  return registryText([branchOf('…\\policy', [[key, value]])])
    .split('\r\n')
    .slice(4)
    .join('\n')
    .replace(/^\[…\\policy\]\n(?=\n?\[)/, '')
    .trim();
}

function section(key: SettingKey, example: PolicyValue, language: UiLanguage): string {
  const field = fieldOf(key);
  const joins = field.kind === 'list' && field.merge === 'union';
  return `### \`${key}\`

**${field.title[language]}.** ${field.description[language]}

| | |
| --- | --- |
| ${WORDS.kind[language]} | ${KINDS[field.kind][language]} |
| ${WORDS.values[language]} | ${valuesOf(field, language).replaceAll('|', '\\|')} |
| ${WORDS.default[language]} | ${defaultOf(field, language)} |
| ${WORDS.effect[language]} | ${(joins ? WORDS.joins : WORDS.locks)[language]} |

\`\`\`json
"${key}": ${JSON.stringify(example)}
\`\`\`

\`\`\`reg
${registryLines(key, example)}
\`\`\`
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Where each browser keeps the keys, in the words of an administrator. */
function places(language: UiLanguage): string {
  const example = '`"guard": "ask"`';
  return table(
    [WORDS.place[language], WORDS.key[language]],
    [
      ['Linux: Chrome, Edge, Chromium', `\`3rdparty\` › \`extensions\` › \`${CHROMIUM_ID}\` › ${example}`],
      ['Firefox: policies.json', `\`policies\` › \`3rdparty\` › \`Extensions\` › \`${GECKO_ID}\` › ${example}`],
      ['Windows: Chrome', `\`HKLM\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy\``],
      ['Windows: Edge', `\`HKLM\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy\``],
      ['Windows: Firefox', `\`HKLM\\SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${GECKO_ID}\``],
      ['macOS', `\`com.google.Chrome.extensions.${CHROMIUM_ID}\`, \`com.microsoft.Edge.extensions.${CHROMIUM_ID}\``],
      ['Google Admin', '`{ "guard": { "Value": "ask" } }`'],
    ],
  );
}

/** The reference in one language. `example`: the settings of the example configuration. */
export function reference(example: PolicyValues, language: UiLanguage): string {
  const exampleOf = (key: SettingKey): PolicyValue => {
    const value = EXAMPLES[key] ?? (example[key] as PolicyValue | undefined);
    return value ?? (fieldOf(key).default as PolicyValue);
  };
  const personal = SETTING_KEYS.filter((key) => !fieldOf(key).manageable);
  return `# ${WORDS.title[language]}

<!-- ${WORDS.generated[language]} -->

${WORDS.lead[language]}

## ${WORDS.where[language]}

${places(language)}

## ${WORDS.key[language]}s

${MANAGEABLE_KEYS.map((key) => section(key, exampleOf(key), language)).join('\n')}
## ${WORDS.rules[language]}

${WORDS.rulesLead[language]}

${table(
  [WORDS.rule[language], WORDS.severity[language], WORDS.about[language]],
  RULE_INFO.map(({ id, severity, texts }) => [`\`${id}\``, severity, texts.title[language]]),
)}

## ${WORDS.installation[language]}

${WORDS.installationLead[language]}

${table(
  [WORDS.key[language], '', WORDS.about[language]],
  INSTALLATION_KEYS.map((key) => {
    const { required, title, description } = INSTALLATION[key];
    return [
      `\`${key}\``,
      (required ? WORDS.required : WORDS.optional)[language],
      `**${title[language]}.** ${description[language]}`,
    ];
  }),
)}

## ${WORDS.own[language]}

${WORDS.ownLead[language]} ${personal.map((key) => `\`${key}\``).join(', ')}.
`;
}
