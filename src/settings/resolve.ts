/** Managed › user › default: what holds for every setting, where it comes from, and what was left out. Pure; never throws. */
import { RULE_IDS, type RuleId, type Severity } from '../rules/rule.ts';
import { isRuleId, readRuleSeverity } from './entries.ts';
import type { Field } from './field.ts';
import { parseValue } from './parse.ts';
import { cut, type Rejected, type RejectedFrom, shown } from './rejection.ts';
import { fieldOf, isSettingKey, SETTING_KEYS, type SettingKey, type SettingValues } from './table.ts';

/** Who set a value: the institution by policy, the person, or nobody. */
export type Source = 'managed' | 'user' | 'default';

/** What holds for one setting. */
export interface Resolved<Value> {
  readonly value: Value;
  /** The institution set it and the user cannot change it. */
  readonly locked: boolean;
  /** Of a list that institution and user both fill: `user` as soon as the user added something. */
  readonly source: Source;
  /** Of such a list: the entries the user cannot change. For `rulesOff` this names rules, whether they stay off or stay on. */
  readonly lockedEntries?: readonly string[];
}

/** What holds for every setting. */
export type ResolvedSettings = { readonly [Key in SettingKey]: Resolved<SettingValues[Key]> };

/** The settings, and every entry that was left out on the way. */
export interface Resolution {
  readonly settings: ResolvedSettings;
  readonly rejected: readonly Rejected[];
}

type Raw = Readonly<Record<string, unknown>>;
type Layer = Map<SettingKey, unknown>;

function asRecord(raw: unknown): Raw {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Raw) : {};
}

/** Parses all keys of one layer. `null` and `undefined` count as not set: both are what storages answer for absence. */
function readLayer(raw: unknown, from: RejectedFrom, allowed: (field: Field) => boolean, rejected: Rejected[]): Layer {
  const layer: Layer = new Map();
  for (const [key, value] of Object.entries(asRecord(raw))) {
    if (value === null || value === undefined) continue;
    if (!isSettingKey(key)) {
      rejected.push({ from, key: cut(key), entry: null, reason: 'unknown-key' });
      continue;
    }
    const field = fieldOf(key);
    if (!allowed(field)) {
      rejected.push({ from, key, entry: null, reason: 'not-manageable' });
      continue;
    }
    const parsed = parseValue(field, value);
    if ('value' in parsed) layer.set(key, parsed.value);
    for (const problem of parsed.problems) rejected.push({ from, key, ...problem });
  }
  return layer;
}

function union(managed: readonly string[], user: readonly string[]): readonly string[] {
  const known = new Set(managed.map((entry) => entry.toLowerCase()));
  return [...managed, ...user.filter((entry) => !known.has(entry.toLowerCase()))];
}

function resolveField(field: Field, key: SettingKey, managed: Layer, user: Layer): Resolved<unknown> {
  const hasManaged = managed.has(key);
  const hasUser = user.has(key);
  if (field.kind === 'list' && field.merge === 'union') {
    const fromPolicy = (managed.get(key) ?? []) as readonly string[];
    const own = (user.get(key) ?? []) as readonly string[];
    const source: Source = hasUser && own.length > 0 ? 'user' : hasManaged ? 'managed' : hasUser ? 'user' : 'default';
    if (source === 'default') return { value: field.default, locked: false, source };
    return { value: union(fromPolicy, own), locked: false, source, lockedEntries: fromPolicy };
  }
  if (hasManaged) return { value: managed.get(key), locked: true, source: 'managed' };
  if (hasUser) return { value: user.get(key), locked: false, source: 'user' };
  return { value: field.default, locked: false, source: 'default' };
}

/** The rules that stay on: `*` is all of them; a rule that the policy itself switches off is a contradiction. */
function alwaysOn(managed: Layer, rejected: Rejected[]): readonly RuleId[] {
  const listed = (managed.get('rulesAlwaysOn') ?? []) as readonly string[];
  const off = new Set((managed.get('rulesOff') ?? []) as readonly string[]);
  for (const rule of listed) {
    if (off.has(rule)) rejected.push({ from: 'managed', key: 'rulesAlwaysOn', entry: shown(rule), reason: 'conflict' });
  }
  const wanted = listed.includes('*') ? RULE_IDS : listed.filter(isRuleId);
  return wanted.filter((rule) => !off.has(rule));
}

/**
 * What was done with a feature ends when the institution takes the feature away: nobody could bring a hidden badge back, and
 * a quiet day would outlast the policy that rules it out. Ignored words stay, as each was somebody's decision on a remark.
 */
const FEATURE_SETTINGS = [
  ['snooze', 'snoozedUntil'],
  ['hide-badge', 'badgeHiddenOn'],
] as const satisfies readonly (readonly [SettingValues['disabledFeatures'][number], SettingKey])[];

/** The rule that an entry of `ruleSeverities` is about. */
function ruleOf(entry: string): RuleId | null {
  const read = readRuleSeverity(entry);
  return read.ok ? read.value.rule : null;
}

/** Leaves the entries out of a list of the user's that the institution decided otherwise. What is stored stays, for when it no longer does. */
function keepOwn(user: Layer, key: SettingKey, keeps: (entry: string) => boolean): void {
  const own = user.get(key) as readonly string[] | undefined;
  if (own !== undefined) user.set(key, own.filter(keeps));
}

/**
 * Resolves all settings.
 *
 * @param managed What `storage.managed` answered, or anything else: only what fits the table is taken.
 * @param user What the user stored, by key.
 */
export function resolve(managed: unknown, user: unknown): Resolution {
  const rejected: Rejected[] = [];
  const managedLayer = readLayer(managed, 'managed', (field) => field.manageable, rejected);
  const userLayer = readLayer(user, 'user', (field) => field.user, rejected);

  const fixed = alwaysOn(managedLayer, rejected);
  if (managedLayer.has('rulesAlwaysOn')) managedLayer.set('rulesAlwaysOn', fixed);
  const weighed = ((managedLayer.get('ruleSeverities') ?? []) as readonly string[]).map(ruleOf);
  keepOwn(userLayer, 'rulesOff', (rule) => !(fixed as readonly string[]).includes(rule));
  // Left in, they would be told as what holds, and go along into a policy that is made from here.
  keepOwn(userLayer, 'ruleSeverities', (entry) => ![...fixed, ...weighed].includes(ruleOf(entry)));

  const disabled = (managedLayer.get('disabledFeatures') ?? []) as SettingValues['disabledFeatures'];
  for (const [feature, key] of FEATURE_SETTINGS) {
    if (disabled.includes(feature)) managedLayer.set(key, fieldOf(key).default);
  }

  const settings = Object.fromEntries(
    SETTING_KEYS.map((key) => [key, resolveField(fieldOf(key), key, managedLayer, userLayer)]),
  ) as unknown as Record<SettingKey, Resolved<unknown>>;
  if (fixed.length > 0) {
    const off = settings.rulesOff;
    settings.rulesOff = { ...off, lockedEntries: [...(off.lockedEntries ?? []), ...fixed] };
  }
  return { settings: settings as ResolvedSettings, rejected };
}

/** What holds with no policy and nothing stored. */
export const DEFAULTS: Resolution = resolve({}, {});

/** Whether a rule is on, and whether the user can change that. */
export function ruleState(settings: ResolvedSettings, rule: RuleId): { on: boolean; locked: boolean } {
  const { value, lockedEntries } = settings.rulesOff;
  return { on: !value.includes(rule), locked: lockedEntries?.includes(rule) ?? false };
}

/**
 * The severity chosen for a rule, `null` for the rule's own, and whether the institution fixed it. The institution's comes before the user's;
 * a rule that the institution keeps on is not made lighter by the user either.
 */
export function ruleSeverity(settings: ResolvedSettings, rule: RuleId): { chosen: Severity | null; locked: boolean } {
  const { value, lockedEntries = [] } = settings.ruleSeverities;
  // Of several entries for one rule the last holds.
  const last = (entries: readonly string[]) =>
    entries.map(readRuleSeverity).findLast((read) => read.ok && read.value.rule === rule);
  const fixed = last(lockedEntries);
  if (fixed?.ok) return { chosen: fixed.value.severity, locked: true };
  const { on, locked } = ruleState(settings, rule);
  if (locked && on) return { chosen: null, locked: true };
  const own = last(value);
  return { chosen: own?.ok ? own.value.severity : null, locked: false };
}
