import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../rules/rule.ts';
import { engineSettings } from './engine-settings.ts';
import { parseValue } from './parse.ts';
import { DEFAULTS, resolve, ruleState } from './resolve.ts';
import { fieldOf, SETTING_KEYS } from './table.ts';

describe('managed over user over default', () => {
  test('nothing set: defaults, open to the user', () => {
    expect(DEFAULTS.rejected).toEqual([]);
    for (const key of SETTING_KEYS) {
      expect(DEFAULTS.settings[key]).toMatchObject({ value: fieldOf(key).default, locked: false, source: 'default' });
    }
  });

  test('the user is heard where the institution is silent', () => {
    const { settings } = resolve({ guard: 'off' }, { guard: 'ask', waitingMinutes: 5 });
    expect(settings.guard).toEqual({ value: 'off', locked: true, source: 'managed' });
    expect(settings.waitingMinutes).toEqual({ value: 5, locked: false, source: 'user' });
    expect(settings.language).toEqual({ value: 'auto', locked: false, source: 'default' });
  });

  test('presence locks, also of a value that equals the default', () => {
    expect(resolve({ waitingMinutes: 10 }, { waitingMinutes: 5 }).settings.waitingMinutes).toEqual({
      value: 10,
      locked: true,
      source: 'managed',
    });
  });

  test('absence is null or undefined, not falsiness', () => {
    expect(resolve({ showFirstRun: false }, {}).settings.showFirstRun.value).toBe(false);
    expect(resolve({ showFirstRun: null }, {}).settings.showFirstRun).toMatchObject({ value: true, locked: false });
  });

  test('lists that both fill are joined, without twins, and name what is locked', () => {
    const { settings } = resolve({ institutionNames: ['DL', 'Linden'] }, { institutionNames: ['dl', 'zaal 6'] });
    expect(settings.institutionNames).toEqual({
      value: ['DL', 'Linden', 'zaal 6'],
      locked: false,
      source: 'user',
      lockedEntries: ['DL', 'Linden'],
    });
  });
});

describe('what does not fit is left out and reported, its neighbours hold', () => {
  test('a bad key, a bad value, a bad entry', () => {
    const { settings, rejected } = resolve(
      {
        guard: 'always',
        waitingMinutes: '10',
        institutionName: 5,
        guidelineUrl: 'http://delinden.example',
        rulesOff: ['reach', 'raech', 7],
        sites: ['x', 'myspace'],
        telemetry: true,
        ignoredWords: ['x'],
        contactHelpdesk: '4444',
      },
      {},
    );
    expect(rejected).toEqual([
      { from: 'managed', key: 'guard', entry: '"always"', reason: 'not-an-option' },
      { from: 'managed', key: 'waitingMinutes', entry: '"10"', reason: 'wrong-type' },
      { from: 'managed', key: 'institutionName', entry: '5', reason: 'wrong-type' },
      { from: 'managed', key: 'guidelineUrl', entry: '"http://delinden.example"', reason: 'not-https' },
      { from: 'managed', key: 'rulesOff', entry: '"raech"', reason: 'unknown-rule' },
      { from: 'managed', key: 'rulesOff', entry: '7', reason: 'wrong-type' },
      { from: 'managed', key: 'sites', entry: '"myspace"', reason: 'not-an-option' },
      { from: 'managed', key: 'telemetry', entry: null, reason: 'unknown-key' },
      { from: 'managed', key: 'ignoredWords', entry: null, reason: 'not-manageable' },
    ]);
    expect(settings.rulesOff.value).toEqual(['reach']);
    expect(settings.sites.value).toEqual(['x']);
    expect(settings.contactHelpdesk).toMatchObject({ value: '4444', locked: true });
    expect(settings.guard).toMatchObject({ value: 'ask', locked: false });
  });

  test('a list of bad entries only is no empty list: reading along is not switched off by a typing mistake', () => {
    expect(resolve({ sites: ['twiter'] }, {}).settings.sites).toMatchObject({ source: 'default', locked: false });
    expect(resolve({ sites: [] }, {}).settings.sites).toMatchObject({ value: [], locked: true });
  });

  test('a broken stored setting falls back by itself', () => {
    const { settings, rejected } = resolve({}, { language: 12, strictness: 'stop', rulesAlwaysOn: ['*'] });
    expect(settings.language.value).toBe('auto');
    expect(settings.strictness.value).toBe('stop');
    expect(settings.rulesAlwaysOn.value).toEqual([]);
    expect(rejected.map(({ from, key, reason }) => [from, key, reason])).toEqual([
      ['user', 'language', 'wrong-type'],
      ['user', 'rulesAlwaysOn', 'not-manageable'],
    ]);
  });

  test('names of object members are no settings', () => {
    const { rejected } = resolve(JSON.parse('{"__proto__": {"guard": "off"}, "constructor": 1, "toString": 1}'), {});
    expect(rejected.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'toString']);
  });

  test.each([null, undefined, 5, 'x', [], ['guard']])('%j as a whole policy is none', (managed) => {
    expect(resolve(managed, managed).settings.guard.source).toBe('default');
  });
});

describe('rules', () => {
  test('the institution switches off, keeps on, and leaves the rest to the user', () => {
    const { settings, rejected } = resolve(
      { rulesOff: ['reach'], rulesAlwaysOn: ['patient-name'] },
      { rulesOff: ['patient-name', 'profanity'] },
    );
    expect(rejected).toEqual([]);
    expect(ruleState(settings, 'reach')).toEqual({ on: false, locked: true });
    expect(ruleState(settings, 'patient-name')).toEqual({ on: true, locked: true });
    expect(ruleState(settings, 'profanity')).toEqual({ on: false, locked: false });
    expect(ruleState(settings, 'insult')).toEqual({ on: true, locked: false });
    expect(engineSettings(settings, []).rulesOff).toEqual(['reach', 'profanity']);
  });

  test('an asterisk keeps every rule on that the policy does not itself switch off', () => {
    const { settings } = resolve({ rulesOff: ['reach'], rulesAlwaysOn: ['*'] }, { rulesOff: [...RULE_IDS] });
    expect(settings.rulesOff.value).toEqual(['reach']);
    for (const rule of RULE_IDS) expect(ruleState(settings, rule)).toEqual({ on: rule !== 'reach', locked: true });
  });

  test('a rule that is both off and always on is off, and the contradiction is reported', () => {
    const { settings, rejected } = resolve({ rulesOff: ['reach'], rulesAlwaysOn: ['reach', 'insult'] }, {});
    expect(ruleState(settings, 'reach')).toEqual({ on: false, locked: true });
    expect(settings.rulesAlwaysOn.value).toEqual(['insult']);
    expect(rejected).toEqual([{ from: 'managed', key: 'rulesAlwaysOn', entry: '"reach"', reason: 'conflict' }]);
  });
});

describe('a feature that the institution takes away', () => {
  const user = { snoozedUntil: { x: 5 }, badgeHiddenOn: ['x'], ignoredWords: ['spoed'] };

  test('takes along what was done with it before: the badge is back, the site is no longer quiet', () => {
    const { settings, rejected } = resolve({ disabledFeatures: ['snooze', 'hide-badge', 'ignore-words'] }, user);
    expect(settings.snoozedUntil).toEqual({ value: {}, locked: true, source: 'managed' });
    expect(settings.badgeHiddenOn).toEqual({ value: [], locked: true, source: 'managed' });
    // Words that someone had a reason to ignore stay so; more of them are not offered.
    expect(settings.ignoredWords).toMatchObject({ value: ['spoed'], locked: false });
    expect(rejected).toEqual([]);
  });

  test('leaves the rest to the user', () => {
    const { settings } = resolve({ disabledFeatures: ['export'] }, user);
    expect(settings.snoozedUntil).toMatchObject({ value: { x: 5 }, locked: false });
    expect(settings.badgeHiddenOn).toMatchObject({ value: ['x'], locked: false });
  });
});

test('any two JSON values resolve to settings that fit the table, with every left-out key reported', () => {
  const key = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SETTING_KEYS) }, fc.string());
  const policy = fc.oneof({ weight: 9, arbitrary: fc.dictionary(key, fc.jsonValue()) }, fc.jsonValue());
  fc.assert(
    fc.property(policy, policy, (managed, user) => {
      const { settings, rejected } = resolve(managed, user);
      for (const name of SETTING_KEYS) {
        const parsed = parseValue(fieldOf(name), settings[name].value);
        // The asterisk is spelled out and joined lists can be longer than one list, so only their entries are compared.
        expect(parsed.problems.every(({ reason }) => reason === 'too-many')).toBe(true);
        expect(settings[name].locked).toBe(settings[name].locked && settings[name].source === 'managed');
      }
      engineSettings(settings, ['nl']);
      if (typeof managed === 'object' && managed !== null && !Array.isArray(managed)) {
        for (const [name, value] of Object.entries(managed)) {
          if (value === null) continue;
          const held = SETTING_KEYS.find((known) => known === name);
          const used = held !== undefined && (settings[held].source === 'managed' || 'lockedEntries' in settings[held]);
          expect(used || rejected.some((entry) => entry.from === 'managed' && entry.key === name)).toBe(true);
        }
      }
      expect(resolve(managed, user)).toEqual({ settings, rejected });
    }),
    { numRuns: 500 },
  );
});
