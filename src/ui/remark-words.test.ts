import { describe, expect, test } from 'vitest';
import type { Finding } from '../engine/finding.ts';
import { remarkWords } from './remark-words.ts';
import { toRemarks } from './remarks.ts';

const words = { together: 'samen', togetherWhy: 'daarom', togetherNamed: 'naam', togetherPointed: 'nummer' };

/** The one remark of these findings, combined. */
function sum(...given: Partial<Finding>[]) {
  const findings = given.map(
    (finding, index): Finding => ({
      rule: 'patient-detail',
      severity: 'stop',
      start: index,
      end: index + 1,
      quote: 'x',
      message: `m${index}`,
      advice: 'a',
      replacements: [],
      guidelines: [],
      combinedWith: given.map((_, other) => other).filter((other) => other !== index),
      ...finding,
    }),
  );
  return toRemarks(findings)[0]!;
}

describe('title and reason', () => {
  test('one finding speaks for itself', () => {
    expect(remarkWords(sum({ message: 'leeftijd', advice: 'laat weg' }), words)).toEqual({
      title: 'leeftijd',
      why: 'laat weg',
    });
  });

  test('a sum of details has words for the sum, unless the engine speaks of it already', () => {
    expect(remarkWords(sum({}, {}), words)).toEqual({ title: 'samen', why: 'daarom' });
    expect(remarkWords(sum({ message: 'herkenbaar' }, { message: 'herkenbaar' }), words).title).toBe('herkenbaar');
  });

  test('where a name or number stands in it, the sum does not say that it says little', () => {
    expect(remarkWords(sum({}, { rule: 'patient-identifier' }, {}), words).why).toBe('nummer');
    expect(remarkWords(sum({}, { rule: 'patient-name' }, { rule: 'patient-identifier' }), words).why).toBe('naam');
  });

  test('what is not about a patient keeps its own words', () => {
    expect(remarkWords(sum({}, { rule: 'insult' }), words).title).toBe('m0');
  });
});
