/** Reads an institution's configuration (hospital.json) and tells everything that is not right about it. Pure; never throws. */
import { type Localized, RULE_IDS, SEVERITIES } from '../../src/rules/rule.ts';
import { parseValue } from '../../src/settings/parse.ts';
import type { PolicyValues } from '../../src/settings/policy-formats.ts';
import { REASONS, type Rejected, shown } from '../../src/settings/rejection.ts';
import { resolve } from '../../src/settings/resolve.ts';
import { MANAGEABLE_KEYS } from '../../src/settings/schema.ts';
import { fieldOf, isSettingKey } from '../../src/settings/table.ts';
import {
  completeInstallation,
  INSTALLATION,
  INSTALLATION_KEYS,
  type Installation,
  type InstallationKey,
  type InstallationKind,
} from './installation.ts';
import { nearest } from './nearest.ts';

/** A whole, valid configuration. */
export interface KitConfig {
  readonly installation: Installation;
  readonly settings: PolicyValues;
}

/** One entry that is not right. */
export interface ConfigProblem {
  /** Where it stands: "settings.rulesOff". Empty for the file as a whole. */
  readonly path: string;
  /** The entry as JSON, cut; `null` when the whole key is meant. */
  readonly entry: string | null;
  readonly reason: Localized;
  /** What was probably meant. */
  readonly suggestion: string | null;
  /** All that can stand there, where those are a few. */
  readonly choices?: readonly string[];
}

type ConfigResult =
  | { readonly config: KitConfig; readonly problems: readonly [] }
  | { readonly config: null; readonly problems: readonly ConfigProblem[] };

const MORE_REASONS = {
  notJson: (message: string): Localized => ({
    nl: `Dit bestand is geen JSON: ${message}.`,
    en: `This file is not JSON: ${message}.`,
  }),
  noObject: { nl: 'Hier hoort een object te staan: { … }.', en: 'An object belongs here: { … }.' },
  missing: { nl: 'Dit ontbreekt.', en: 'This is missing.' },
  unknownPart: {
    nl: 'Dit onderdeel bestaat niet; er zijn "installation" en "settings".',
    en: 'There is no such part; there are "installation" and "settings".',
  },
  address: {
    nl: 'Dit is geen https-adres (zonder spatie, ? en #). Om te proberen kan ook file:/// of http://localhost.',
    en: 'This is no https address (without space, ? and #). For trying, file:/// and http://localhost do as well.',
  },
  id: { nl: 'Een id heeft 32 letters van a tot en met p.', en: 'An id has 32 letters from a to p.' },
  flag: { nl: 'Dit is true of false, zonder aanhalingstekens.', en: 'This is true or false, without quotes.' },
} as const;

type Raw = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** https, or what only works on the computer itself. Names of files are put behind it as it stands, so a space or an empty query won't do. */
function isAddress(text: string): boolean {
  if (/[\s?#]/.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'https:' || (url.protocol === 'file:' && url.host === '')) return true;
  return url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
}

function installationProblem(kind: InstallationKind, value: unknown): Localized | null {
  switch (kind) {
    case 'folder':
    case 'file':
      return typeof value === 'string' && isAddress(value) ? null : MORE_REASONS.address;
    case 'id':
      return typeof value === 'string' && /^[a-p]{32}$/.test(value) ? null : MORE_REASONS.id;
    case 'flag':
      return typeof value === 'boolean' ? null : MORE_REASONS.flag;
  }
}

function readInstallation(raw: unknown, problems: ConfigProblem[]): Installation | null {
  const before = problems.length;
  if (!isRecord(raw)) {
    const reason = raw === undefined ? MORE_REASONS.missing : MORE_REASONS.noObject;
    problems.push({ path: 'installation', entry: null, reason, suggestion: null });
    return null;
  }
  for (const [key, value] of Object.entries(raw)) {
    const path = `installation.${key}`;
    if (!Object.hasOwn(INSTALLATION, key)) {
      const suggestion = nearest(key, INSTALLATION_KEYS);
      problems.push({ path, entry: null, reason: REASONS['unknown-key'], suggestion });
      continue;
    }
    const reason = installationProblem(INSTALLATION[key as InstallationKey].kind, value);
    if (reason) problems.push({ path, entry: shown(value), reason, suggestion: null });
  }
  for (const key of INSTALLATION_KEYS) {
    if (INSTALLATION[key].required && !Object.hasOwn(raw, key)) {
      problems.push({ path: `installation.${key}`, entry: null, reason: MORE_REASONS.missing, suggestion: null });
    }
  }
  return problems.length > before ? null : completeInstallation(raw as unknown as Installation);
}

/** The values of a key that has a few. */
function choicesOf(key: string): readonly string[] {
  const field = isSettingKey(key) ? fieldOf(key) : null;
  return field !== null && 'options' in field ? (field.options ?? []).map(({ value }) => value) : [];
}

/** What was probably meant by a rejected entry of the settings. */
function suggestionFor({ key, entry, reason }: Rejected): string | null {
  if (reason === 'unknown-key') return nearest(key, MANAGEABLE_KEYS);
  if (entry === null || !isSettingKey(key)) return null;
  const parts = entry
    .replace(/^"|"$/g, '')
    .split(/[,|=→>]/)
    .map((part) => part.trim());
  const among = (candidates: readonly string[]) =>
    parts
      .filter((part) => !candidates.includes(part))
      .map((part) => nearest(part, candidates))
      .find(Boolean) ?? null;
  switch (reason) {
    case 'unknown-rule':
      return among(RULE_IDS);
    case 'unknown-severity':
      return among(SEVERITIES);
    case 'not-an-option':
      return among(choicesOf(key));
    default:
      return null;
  }
}

function readSettings(raw: unknown, problems: ConfigProblem[]): PolicyValues {
  if (raw === undefined) return {};
  if (!isRecord(raw)) {
    problems.push({ path: 'settings', entry: null, reason: MORE_REASONS.noObject, suggestion: null });
    return {};
  }
  for (const rejected of resolve(raw, {}).rejected) {
    problems.push({
      path: `settings.${rejected.key}`,
      entry: rejected.entry,
      reason: REASONS[rejected.reason],
      suggestion: suggestionFor(rejected),
      ...(rejected.reason === 'not-an-option' && { choices: choicesOf(rejected.key) }),
    });
  }
  // As written, not as resolved: "*" is to mean every rule of later versions too.
  const values: Record<string, unknown> = {};
  for (const key of MANAGEABLE_KEYS) {
    const parsed = raw[key] === undefined || raw[key] === null ? {} : parseValue(fieldOf(key), raw[key]);
    if ('value' in parsed) values[key] = parsed.value;
  }
  return values as PolicyValues;
}

/** Reads a configuration from the text of its file. */
export function readConfig(text: string): ConfigResult {
  const problems: ConfigProblem[] = [];
  const whole = (reason: Localized): ConfigResult => ({
    config: null,
    problems: [{ path: '', entry: null, reason, suggestion: null }],
  });
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return whole(MORE_REASONS.notJson(error instanceof Error ? error.message : String(error)));
  }
  if (!isRecord(raw)) return whole(MORE_REASONS.noObject);
  for (const key of Object.keys(raw)) {
    if (['$schema', 'installation', 'settings'].includes(key)) continue;
    const suggestion = nearest(key, ['installation', 'settings']);
    problems.push({ path: key, entry: null, reason: MORE_REASONS.unknownPart, suggestion });
  }
  const installation = readInstallation(raw.installation, problems);
  const settings = readSettings(raw.settings, problems);
  return installation && problems.length === 0
    ? { config: { installation, settings }, problems: [] }
    : { config: null, problems };
}
