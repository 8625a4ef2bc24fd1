import { expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const words = (text: string): string[] => tokenize(text).map(({ folded }) => folded);

it.each([
  ['zooooo', 'zo'],
  ['heeeel', 'heel'],
  ['geniééten', 'genieten'],
  ['nooooit', 'nooit'],
  ['tiredddd', 'tired'],
  ['vr0uw3n', 'vrouwen'],
  ['st0m', 'stom'],
])('%s means %s', (written, meant) => {
  const [token] = tokenize(written);
  expect(token?.folded).toBe(meant);
  expect(token?.text).toBe(written);
  expect(token?.form.respelled).toBe(true);
});

it.each([
  'B12',
  'A4tje',
  'covid19vaccin',
  'M52',
  'h1n1',
  '2e',
  'hahaha',
  'geëerd',
  'zee',
  'één',
  'lééf',
  'tweeën',
  'ideeen',
])('%s means nothing else', (written) => {
  expect(tokenize(written).some(({ form }) => form.respelled)).toBe(false);
});

it.each([
  ['#saaiedienst', ['saaie', 'dienst']],
  ['#genietenvandezon', ['genieten', 'van', 'de', 'zon']],
  ['#opdeseh', ['op', 'de', 'seh']],
  ['#ilovetrauma', ['i', 'love', 'trauma']],
  ['#CARDIOLOGIE', ['cardiologie']],
  ['#xqzwvkrtpl', ['xqzwvkrtpl']],
])('%s is cut into words that lists know', (tag, parts) => {
  expect(words(tag)).toEqual(parts);
  const offsets = tokenize(tag).map(({ start, end }) => tag.slice(start, end).toLowerCase());
  expect(offsets).toEqual(parts);
});
