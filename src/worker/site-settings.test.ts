import { expect, test } from 'vitest';
import { DEFAULTS, resolve } from '../settings/resolve.ts';
import type { SettingsStore, Stored } from '../settings/store.ts';
import { changeSiteSettings, siteSettings } from './site-settings.ts';

test('without policy and choices everything is on and nothing is locked', () => {
  expect(siteSettings(DEFAULTS.settings, 'x', ['nl-NL'])).toEqual({
    language: 'nl',
    off: false,
    snoozedUntil: null,
    badgeHidden: false,
    guard: true,
    waitingMinutes: 10,
    lockedRules: [],
    institution: '',
    mayIgnoreWords: true,
    mayHideBadge: true,
    mayReadAloud: true,
  });
});

test('a snooze and a hidden badge hold for their own site alone', () => {
  const { settings } = resolve({}, { snoozedUntil: { x: 1000 }, badgeHiddenOn: ['x'], sites: ['x', 'linkedin'] });
  expect(siteSettings(settings, 'x', [])).toMatchObject({ snoozedUntil: 1000, badgeHidden: true, off: false });
  expect(siteSettings(settings, 'linkedin', [])).toMatchObject({ snoozedUntil: null, badgeHidden: false, off: false });
  expect(siteSettings(settings, 'facebook', [])).toMatchObject({ off: true });
});

test('what the institution fixed is locked, with its name, and what it took away is not offered', () => {
  const policy = {
    institutionName: 'De Linden',
    rulesAlwaysOn: ['patient-name'],
    guard: 'off',
    disabledFeatures: ['ignore-words', 'hide-badge', 'read-aloud'],
  };
  expect(siteSettings(resolve(policy, {}).settings, 'x', ['en'])).toMatchObject({
    language: 'en',
    guard: false,
    lockedRules: ['patient-name'],
    institution: 'De Linden',
    mayIgnoreWords: false,
    mayHideBadge: false,
    mayReadAloud: false,
  });
});

test('every change can be made, and taken back where that is offered', async () => {
  const own: Record<string, unknown> = {
    ignoredWords: ['oud'],
    rulesOff: [],
    badgeHiddenOn: ['x'],
    snoozedUntil: { x: 5, linkedin: 6 },
  };
  const store = {
    async update(key: string, change: (value: never) => unknown): Promise<Stored> {
      own[key] = change(own[key] as never);
      return 'stored';
    },
  } as Pick<SettingsStore, 'update'>;

  await changeSiteSettings(store, 'x', { change: 'ignore-words', words: ['A2', 'oud'], undo: false });
  expect(own.ignoredWords).toEqual(['A2', 'oud']);
  await changeSiteSettings(store, 'x', { change: 'ignore-words', words: ['A2'], undo: true });
  expect(own.ignoredWords).toEqual(['oud']);
  await changeSiteSettings(store, 'x', { change: 'turn-off-rule', rule: 'reach', undo: false });
  expect(own.rulesOff).toEqual(['reach']);
  await changeSiteSettings(store, 'x', { change: 'turn-off-rule', rule: 'reach', undo: true });
  expect(own.rulesOff).toEqual([]);
  await changeSiteSettings(store, 'x', { change: 'hide-badge' });
  expect(own.badgeHiddenOn).toEqual(['x']);
  await changeSiteSettings(store, 'x', { change: 'wake' });
  expect(own.snoozedUntil).toEqual({ linkedin: 6 });
});
