import { expect, test } from 'vitest';
import { barOf, loweringOf } from './bars.ts';

test('a bar lies where the F-measure is best, between the scores on either side', () => {
  const scored = [3, 2, 1, 0].map((score) => ({ score, positive: score > 1, count: 1 }));
  expect(barOf(scored, 1)).toEqual({ bar: 1.5, counted: { tp: 2, fp: 0, fn: 0 } });
  expect(barOf([{ score: 1, positive: false, count: 1 }], 1).bar).toBe(Number.POSITIVE_INFINITY);
});

test('bars are lowered of the rules that are named', () => {
  expect([...loweringOf('insult=0.5, reach=-1', ['insult', 'reach'])]).toEqual([
    ['insult', 0.5],
    ['reach', -1],
  ]);
  expect(loweringOf('', ['insult']).size).toBe(0);
  for (const given of ['insults=1', 'insult', 'insult=', 'insult=much', 'insult=1=2'])
    expect(() => loweringOf(given, ['insult'])).toThrow(given);
});
