/**
 * A hundred policy files as people and tools spoil them, read as the browsers read them: text, then what Chromium's own check
 * against the schema leaves of it, then ours. Nothing breaks, what is right in a file holds, and what is dropped is told.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engineSettings } from './engine-settings.ts';
import type { ListField } from './field.ts';
import { parseValue } from './parse.ts';
import { policyObject } from './policy-formats.ts';
import { buildReport, policyFromHere, reportText } from './report.ts';
import { resolve } from './resolve.ts';
import { MANAGEABLE_KEYS, managedSchema } from './schema.ts';
import { fieldOf, SETTING_KEYS, type SettingKey } from './table.ts';

/** How many files; each run makes them anew, and a failure prints the seed. */
const FILES = 100;

/** Values that are right for each key. */
const RIGHT: Readonly<Partial<Record<SettingKey, unknown>>> = {
  institutionName: 'De Linden',
  institutionNames: ['DL', 'het Linden'],
  guidelineUrl: 'https://delinden.example/a',
  guidelinePassages: ['reach | 2.1 | Kort.'],
  houseTerms: ['de Daniel → patient-detail → Zo kent de stad haar.'],
  contactHelpdesk: '4444',
  rulesOff: ['reach'],
  rulesAlwaysOn: ['patient-name'],
  ruleSeverities: ['insult=stop'],
  strictness: 'think',
  guard: 'off',
  waitingMinutes: 15,
  sites: ['x', 'linkedin'],
  language: 'en',
  disabledFeatures: ['export'],
  showFirstRun: false,
};

const right = fc.subarray(Object.keys(RIGHT) as SettingKey[]);
const spoiledEntry = fc.oneof(
  fc.constantFrom(
    'raech',
    'reach=loud',
    'a → b → c → d',
    '→',
    '|||',
    'javascript:alert(1)',
    '*',
    'x'.repeat(2000),
    '\u0000',
    '\ud800',
    '',
  ),
  fc.string(),
  fc.jsonValue(),
);
const spoiledValue = fc.oneof(
  fc.jsonValue(),
  fc.array(spoiledEntry, { maxLength: 8 }),
  fc.constantFrom('1', 'true', -1, 1.5, 1e308, 61, [], {}, '[]', '["reach", 5]', 'http://a.example'),
);
const anyKey = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SETTING_KEYS) },
  fc.constantFrom('__proto__', 'constructor', 'guard ', 'Guard', 'telemetry', ''),
  fc.string(),
);

/** A file as its author wrote it: some keys right, some spoiled, in any order; now and then no object at all. */
const file = fc.oneof(
  {
    weight: 19,
    arbitrary: fc.record({ right, spoiled: fc.array(fc.tuple(anyKey, spoiledValue), { maxLength: 8 }) }),
  },
  { weight: 1, arbitrary: fc.jsonValue().map((whole) => ({ whole })) },
);

/** The text of a file. Spoiled keys stand last, so a right one of the same name is spoiled. */
function textOf(made: { right: SettingKey[]; spoiled: [string, unknown][] } | { whole: unknown }): string {
  if ('whole' in made) return JSON.stringify(made.whole);
  const rows = [...made.right.map((key) => [key, RIGHT[key]] as const), ...made.spoiled];
  return `{${rows.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`;
}

/** What Chromium gives the extension: keys of the schema with the type of the schema, lists without an odd entry. */
function asChromiumGives(policy: unknown): Record<string, unknown> {
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy)) return {};
  const properties = managedSchema().properties ?? {};
  const fits: Record<string, (value: unknown) => boolean> = {
    string: (value) => typeof value === 'string',
    boolean: (value) => typeof value === 'boolean',
    integer: Number.isInteger,
    array: (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
  };
  return Object.fromEntries(
    Object.entries(policy).filter(
      ([key, value]) => Object.hasOwn(properties, key) && fits[properties[key]!.type]?.(value),
    ),
  );
}

/** The entries of a list that our reader can use, and the rest: judged one by one, apart from duplicates and length. */
function dropped(field: ListField, raw: readonly unknown[]): unknown[] {
  return raw.filter((entry) => {
    if (typeof entry === 'string' && entry.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim() === '') return false;
    return parseValue(field, [entry]).value === undefined;
  });
}

function judge(policy: unknown): void {
  const resolution = resolve(policy, {});
  const { settings, rejected } = resolution;
  const report = buildReport(resolution, { version: '1', installType: 'admin' });
  const text = reportText(report, 'en');

  // Nothing breaks: the engine gets settings, the report and the export are made, and what is exported is right.
  engineSettings(settings, ['nl']);
  expect(resolve(policyObject(policyFromHere(resolution)), {}).rejected).toEqual([]);
  for (const { key } of rejected) expect(text).toContain(`- ${key}`);

  if (typeof policy !== 'object' || policy === null || Array.isArray(policy)) return;
  for (const [key, raw] of Object.entries(policy)) {
    if (raw === null) continue;
    const told = rejected.filter((each) => each.from === 'managed' && (each.key === key || each.key.endsWith('…')));
    if (!(MANAGEABLE_KEYS as readonly string[]).includes(key)) {
      expect(told, key).not.toEqual([]);
      continue;
    }
    const field = fieldOf(key as SettingKey);
    const { value, source, lockedEntries } = settings[key as SettingKey];
    const parsed = parseValue(field, raw);
    // Taken or told, and what is not taken leaves the default.
    if (!('value' in parsed)) {
      expect(told, key).not.toEqual([]);
      expect(source).toBe('default');
      expect(value).toEqual(field.default);
    } else {
      expect(source === 'managed' || (lockedEntries !== undefined && source !== 'user'), key).toBe(true);
    }
    if (field.kind === 'list' && Array.isArray(raw)) {
      expect(told.length, key).toBeGreaterThanOrEqual(dropped(field, raw).length);
    }
  }
}

describe(`${FILES} spoiled policy files`, () => {
  test.each([
    ['Chromium', asChromiumGives],
    ['Firefox', (policy: unknown) => policy],
  ])('in %s break nothing, and every entry that is dropped is told', (_, given) => {
    fc.assert(
      fc.property(file, (made) => judge(given(JSON.parse(textOf(made))))),
      { numRuns: FILES },
    );
  });

  test('keep what is right beside what is spoiled', () => {
    fc.assert(
      fc.property(right, fc.array(fc.tuple(fc.string(), spoiledValue), { maxLength: 8 }), (keys, others) => {
        const strange = others.filter(([key]) => !(SETTING_KEYS as readonly string[]).includes(key));
        const policy = JSON.parse(textOf({ right: keys, spoiled: strange }));
        const { settings } = resolve(policy, {});
        for (const key of keys) expect(settings[key].value).toEqual(RIGHT[key]);
      }),
      { numRuns: FILES },
    );
  });

  test('are spoiled in every way that there is a reason for', () => {
    const seen = new Set<string>();
    for (const made of fc.sample(file, { numRuns: 2000, seed: 1 })) {
      for (const { reason } of resolve(JSON.parse(textOf(made)), {}).rejected) seen.add(reason);
    }
    expect([...seen].sort()).toEqual(
      expect.arrayContaining([
        'not-an-option',
        'not-https',
        'not-manageable',
        'out-of-range',
        'too-long',
        'unknown-key',
        'unknown-rule',
        'unknown-severity',
        'unreadable',
        'wrong-type',
      ]),
    );
  });
});
