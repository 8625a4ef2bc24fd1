/** Settings as a file: what the user keeps or carries to another computer. Pure; reading never throws. */
import { parseValue } from './parse.ts';
import { cut, type Rejected } from './rejection.ts';
import { fieldOf, isSettingKey, SETTING_KEYS, type SettingValues } from './table.ts';

/** Form of the file; goes up when an older Hardop could no longer read it. */
const FORMAT = 1;

/** Longest file that is read, in UTF-16 code units; the fullest export is far below. */
const MAX_FILE = 1_000_000;

/** What a file held. */
interface Imported {
  readonly values: Partial<SettingValues>;
  readonly rejected: readonly Rejected[];
  /** The file is no export of settings at all; nothing was taken from it. */
  readonly unreadable: boolean;
}

/**
 * The user's own settings as JSON text, in the order of the table. What an institution set is not in it, nor is what Hardop
 * remembers by itself.
 *
 * @param own Stored values by key (`SettingsStore.own()`).
 */
export function exportSettings(own: Readonly<Record<string, unknown>>): string {
  const settings: Record<string, unknown> = {};
  for (const key of SETTING_KEYS) {
    const field = fieldOf(key);
    if (!field.exportable || !Object.hasOwn(own, key)) continue;
    const parsed = parseValue(field, own[key]);
    if ('value' in parsed) settings[key] = parsed.value;
  }
  return `${JSON.stringify({ hardop: FORMAT, settings }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an export. Every entry that cannot be used is left out and listed; the rest can be stored with `setAll`. */
export function importSettings(text: string): Imported {
  const file = text.length > MAX_FILE ? null : parseJson(text);
  if (!isRecord(file) || file.hardop !== FORMAT || !isRecord(file.settings)) {
    return { values: {}, rejected: [], unreadable: true };
  }
  const values: Record<string, unknown> = {};
  const rejected: Rejected[] = [];
  for (const [key, raw] of Object.entries(file.settings)) {
    if (!isSettingKey(key)) {
      rejected.push({ from: 'import', key: cut(key), entry: null, reason: 'unknown-key' });
      continue;
    }
    const field = fieldOf(key);
    if (!field.exportable) {
      rejected.push({ from: 'import', key, entry: null, reason: 'not-importable' });
      continue;
    }
    const parsed = parseValue(field, raw);
    if ('value' in parsed) values[key] = parsed.value;
    for (const problem of parsed.problems) rejected.push({ from: 'import', key, ...problem });
  }
  return { values: values as Partial<SettingValues>, rejected, unreadable: false };
}
