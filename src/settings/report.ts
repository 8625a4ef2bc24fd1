/** What holds on this computer and who set it: for the management page and for the help desk. Pure. */
import type { Localized, UiLanguage } from '../rules/rule.ts';
import type { Field, Option } from './field.ts';
import type { PolicyValues } from './policy-formats.ts';
import { REASONS, type Rejected } from './rejection.ts';
import type { Resolution, Resolved, Source } from './resolve.ts';
import { MANAGEABLE_KEYS } from './schema.ts';
import { fieldOf, SETTING_KEYS, type SettingKey } from './table.ts';

/** From `management.getSelf().installType`. */
export type InstallType = 'admin' | 'development' | 'normal' | 'sideload' | 'other';

/** One effective setting. */
interface ReportRow {
  readonly key: SettingKey;
  readonly title: Localized;
  /** The value in words; what the user typed (ignored words, titles, names) is counted or said to be there, never shown. */
  readonly value: Localized;
  readonly source: Source;
  readonly locked: boolean;
}

/** One entry that was left out. */
interface ReportRejection {
  readonly from: Rejected['from'];
  readonly key: string;
  /** As found; `null` when the whole key was meant, or when the entry is the user's own. */
  readonly entry: string | null;
  readonly reason: Localized;
}

interface Report {
  readonly version: string;
  readonly installType: InstallType;
  readonly rows: readonly ReportRow[];
  readonly rejected: readonly ReportRejection[];
}

const both = (text: string): Localized => ({ nl: text, en: text });

function optionTitle(options: readonly Option[], value: string): Localized {
  return options.find((option) => option.value === value)?.title ?? both(value);
}

function joined(parts: readonly Localized[]): Localized {
  if (parts.length === 0) return { nl: 'geen', en: 'none' };
  return { nl: parts.map(({ nl }) => nl).join('; '), en: parts.map(({ en }) => en).join('; ') };
}

function listInWords(field: Field & { kind: 'list' }, setting: Resolved<readonly string[]>): Localized {
  const { value, source, lockedEntries } = setting;
  // What someone typed for themselves stays theirs: it is counted.
  const typed = field.entry === 'words' || field.entry === 'house-term';
  const shown = typed ? (source === 'managed' ? value : (lockedEntries ?? [])) : value;
  const own = value.length - shown.length;
  const parts = shown.map((entry) => optionTitle(field.options ?? [], entry));
  return joined(own > 0 ? [...parts, { nl: `${own} eigen`, en: `${own} of their own` }] : parts);
}

function inWords(field: Field, setting: Resolved<unknown>): Localized {
  const { value, source } = setting;
  switch (field.kind) {
    case 'flag':
      return value === true ? { nl: 'aan', en: 'on' } : { nl: 'uit', en: 'off' };
    case 'choice':
      return optionTitle(field.options, String(value));
    case 'number':
      return field.unit === 'minutes' ? { nl: `${value} minuten`, en: `${value} minutes` } : both(String(value));
    case 'text':
      if (value === '') return { nl: 'leeg', en: 'empty' };
      return source === 'user' ? { nl: 'ingevuld', en: 'filled in' } : both(String(value));
    case 'list':
      return listInWords(field, setting as Resolved<readonly string[]>);
    case 'moments':
      return both(JSON.stringify(value));
  }
}

/** The report. Rows are in the order of the table; what Hardop only remembers is left out. */
export function buildReport(resolution: Resolution, about: { version: string; installType: InstallType }): Report {
  const rows = SETTING_KEYS.filter((key) => fieldOf(key).group !== 'state').map((key): ReportRow => {
    const field = fieldOf(key);
    const setting = resolution.settings[key];
    return { key, title: field.title, value: inWords(field, setting), source: setting.source, locked: setting.locked };
  });
  const rejected = resolution.rejected.map(({ from, key, entry, reason }) => ({
    from,
    key,
    entry: from === 'user' ? null : entry,
    reason: REASONS[reason],
  }));
  return { ...about, rows, rejected };
}

const LABELS = {
  nl: {
    version: 'Versie',
    installed: 'Geïnstalleerd',
    settings: 'Instellingen',
    rejected: 'Weggelaten',
    nothing: 'niets',
    locked: 'vast',
    managed: 'instelling',
    user: 'zelf',
    default: 'standaard',
    import: 'bestand',
  },
  en: {
    version: 'Version',
    installed: 'Installed',
    settings: 'Settings',
    rejected: 'Left out',
    nothing: 'nothing',
    locked: 'locked',
    managed: 'institution',
    user: 'own',
    default: 'default',
    import: 'file',
  },
} as const satisfies Readonly<Record<UiLanguage, Readonly<Record<string, string>>>>;

/** The report as text to paste into a message to the help desk. */
export function reportText(report: Report, language: UiLanguage): string {
  const words = LABELS[language];
  const rows = report.rows.map(({ key, value, source, locked }) => {
    const lock = locked ? `, ${words.locked}` : '';
    return `- ${key}: ${value[language]} (${words[source]}${lock})`;
  });
  const rejected = report.rejected.map(
    ({ from, key, entry, reason }) =>
      `- ${key}${entry === null ? '' : ` ${entry}`} (${words[from]}): ${reason[language]}`,
  );
  return [
    `Hardop · ${words.version} ${report.version} · ${words.installed}: ${report.installType}`,
    `${words.settings}:`,
    ...rows,
    `${words.rejected}:${rejected.length === 0 ? ` ${words.nothing}` : ''}`,
    ...rejected,
    '',
  ].join('\n');
}

/** What to write into a policy so that other computers get what holds here: every manageable setting that is not the default. */
export function policyFromHere(resolution: Resolution): PolicyValues {
  const values: Partial<Record<SettingKey, unknown>> = {};
  for (const key of MANAGEABLE_KEYS) {
    const { value, source } = resolution.settings[key];
    if (source !== 'default') values[key] = value;
  }
  return values as PolicyValues;
}
