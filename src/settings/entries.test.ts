import { expect, test } from 'vitest';
import { readHouseTerm, readPassage, readRuleSeverity } from './entries.ts';
import { parseValue } from './parse.ts';
import { shown } from './rejection.ts';
import { fieldOf } from './table.ts';

test.each([
  ['reach=think', { rule: 'reach', severity: 'think' }],
  [' reach = stop ', { rule: 'reach', severity: 'stop' }],
  ['reach', 'unreadable'],
  ['reach=think=stop', 'unreadable'],
  ['raech=think', 'unknown-rule'],
  ['reach=loud', 'unknown-severity'],
])('rule and severity: %s', (entry, expected) => {
  const read = readRuleSeverity(entry);
  expect(read.ok ? read.value : read.reason).toEqual(expected);
});

test.each([
  [
    'de Daniel → patient-detail → Iedereen kent de afdeling zo.',
    { term: 'de Daniel', rule: 'patient-detail', message: 'Iedereen kent de afdeling zo.' },
  ],
  ['de Daniel -> patient-detail', { term: 'de Daniel', rule: 'patient-detail' }],
  ['EPD=>employer-criticism=>', { term: 'EPD', rule: 'employer-criticism' }],
  ['de Daniel', 'unreadable'],
  ['→ patient-detail', 'unreadable'],
  ['a → b → c → d', 'unreadable'],
  ['de Daniel → patient', 'unknown-rule'],
])('house term: %s', (entry, expected) => {
  const read = readHouseTerm(entry);
  expect(read.ok ? read.value : read.reason).toEqual(expected);
});

test.each([
  [
    'patient-name, reach | 2.1 | Noem niemand. | https://delinden.example/2',
    { rules: ['patient-name', 'reach'], heading: '2.1', summary: 'Noem niemand.', url: 'https://delinden.example/2' },
  ],
  ['reach|2|Kort.', { rules: ['reach'], heading: '2', summary: 'Kort.' }],
  ['reach | 2', 'unreadable'],
  ['reach | 2 | a | https://a.example | b', 'unreadable'],
  ['reach, | 2 | a', 'unknown-rule'],
  ['reach | 2 | a | http://a.example', 'not-https'],
  ['reach | 2 | a | https://x.com@a.example', 'not-https'],
  ['reach | 2 | a | javascript:alert(1)', 'not-https'],
])('passage: %s', (entry, expected) => {
  const read = readPassage(entry);
  expect(read.ok ? read.value : read.reason).toEqual(expected);
});

test('entries are tidied: one line, composed, trimmed, no twins, no blanks', () => {
  const field = fieldOf('institutionNames');
  expect(parseValue(field, ['  De\nLinden ', 'de linden', '', 'cafe\u0301', 'half \ud800'])).toEqual({
    value: ['De Linden', 'café', 'half \ufffd'],
    problems: [{ entry: '"de linden"', reason: 'duplicate' }],
  });
});

test('lists and texts have an end', () => {
  const field = fieldOf('heldTitles');
  const many = Array.from({ length: 31 }, (_, index) => `titel ${index}`);
  const parsed = parseValue(field, [...many, 'x'.repeat(61)]);
  expect(parsed.value).toHaveLength(30);
  expect(parsed.problems.map(({ reason }) => reason)).toEqual(['too-many', 'too-long']);
  expect(parseValue(fieldOf('institutionName'), 'x'.repeat(81)).problems[0]?.reason).toBe('too-long');
  expect(parseValue(fieldOf('waitingMinutes'), 61).problems[0]?.reason).toBe('out-of-range');
});

test('moments keep the sites they know', () => {
  expect(parseValue(fieldOf('snoozedUntil'), { x: 5, myspace: 6, facebook: -1 })).toEqual({
    value: { x: 5 },
    problems: [
      { entry: '"myspace"', reason: 'not-an-option' },
      { entry: '"facebook"', reason: 'wrong-type' },
    ],
  });
});

test('what is shown of a rejected entry is short and whole characters', () => {
  for (const text of ['🙂'.repeat(100), `a${'🙂'.repeat(100)}`]) {
    expect(shown(text).length).toBeLessThanOrEqual(120);
    expect(shown(text)).toMatch(/^"a?(🙂)+…$/u);
  }
  expect(shown(undefined)).toBe('undefined');
});

test('a policy of Windows as Firefox hands it on: flags as numbers, lists as JSON text', () => {
  expect(parseValue(fieldOf('showFirstRun'), 0)).toEqual({ value: false, problems: [] });
  expect(parseValue(fieldOf('showFirstRun'), 1)).toEqual({ value: true, problems: [] });
  expect(parseValue(fieldOf('showFirstRun'), 2).problems[0]?.reason).toBe('wrong-type');
  expect(parseValue(fieldOf('disabledFeatures'), '[]')).toEqual({ value: [], problems: [] });
  expect(parseValue(fieldOf('rulesOff'), '["reach"]')).toEqual({ value: ['reach'], problems: [] });
  expect(parseValue(fieldOf('rulesOff'), '[reach')).toEqual({
    problems: [{ entry: '"[reach"', reason: 'wrong-type' }],
  });
});
