import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportSettings, importSettings } from './transfer.ts';

test('what was exported comes back, without what Hardop remembers by itself', () => {
  const own = { ignoredWords: ['spoed'], guard: 'off', heldTitles: [], firstRunDone: true, snoozedUntil: { x: 5 } };
  const { values, rejected, unreadable } = importSettings(exportSettings(own));
  expect(values).toEqual({ ignoredWords: ['spoed'], guard: 'off', heldTitles: [] });
  expect(rejected).toEqual([]);
  expect(unreadable).toBe(false);
});

test('bad stored values are not exported', () => {
  expect(JSON.parse(exportSettings({ guard: 'never', language: 'en' })).settings).toEqual({ language: 'en' });
});

test('the usable part of a file is taken, the rest listed', () => {
  const settings = { guard: 'off', language: 'fr', rulesOff: ['reach', 'raech'], showFirstRun: false, colour: 'red' };
  const { values, rejected } = importSettings(JSON.stringify({ hardop: 1, settings }));
  expect(values).toEqual({ guard: 'off', rulesOff: ['reach'] });
  expect(rejected.map(({ key, reason }) => [key, reason])).toEqual([
    ['language', 'not-an-option'],
    ['rulesOff', 'unknown-rule'],
    ['showFirstRun', 'not-importable'],
    ['colour', 'unknown-key'],
  ]);
});

test.each(['', '{', 'null', '[]', '{"settings":{}}', '{"hardop":2,"settings":{}}', '{"hardop":1,"settings":[]}'])(
  '%j is no export',
  (text) => {
    expect(importSettings(text)).toEqual({ values: {}, rejected: [], unreadable: true });
  },
);

test('any JSON is read without an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (settings) => {
      const { values } = importSettings(JSON.stringify({ hardop: 1, settings }));
      expect(importSettings(exportSettings(values as Record<string, unknown>)).values).toEqual(values);
    }),
  );
});
