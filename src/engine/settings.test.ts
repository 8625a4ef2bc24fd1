/** What settings change in what is found. */
import { describe, expect, test } from 'vitest';
import { analyze, type EngineSettings } from './index.ts';

/** The findings as "rule: words". */
function found(text: string, settings: EngineSettings = {}): string[] {
  return analyze(text, { settings }).findings.map(({ rule, quote }) => `${rule}: ${quote}`);
}

describe('names of the own institution', () => {
  const settings = { institutionNames: ['DL', 'het Linden'] };

  test('make who speaks in its name speak for it', () => {
    const text = 'Wij van DL vinden dit onacceptabel';
    expect(found(text)).toEqual([]);
    expect(found(text, settings)).toEqual([expect.stringContaining('official-voice')]);
    expect(found(text)).toEqual([]);
  });

  test('are written as they are: "dl" is a measure', () => {
    expect(found('Wij van dl vinden dit onacceptabel', settings)).toEqual([]);
  });
});

describe("the institution's own terms", () => {
  const terms = (...all: string[]): EngineSettings => ({
    houseTerms: all.map((term) => ({ term, rule: 'reach' as const })),
  });

  test.each(['St. Jansgasthuis', 'A&E', 'IC/HC', 'dr. Bos', '#kompas'])('may have marks: %s', (term) => {
    expect(found(`Morgen naar ${term} toe`, terms(term))).toEqual([`reach: ${term.replace('#', '')}`]);
  });

  test('stand in their place among the rest, and what is combined stays so', () => {
    const text = 'Kwartelgang vannacht, een man van 52 uit Oss met een hartinfarct';
    const plain = analyze(text).findings;
    const { findings } = analyze(text, { settings: terms('kwartelgang', 'hartinfarct') });
    expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).sort((a, b) => a - b));
    const partners = (all: typeof plain): string[] =>
      all.map(({ quote, combinedWith }) => `${quote}: ${(combinedWith ?? []).map((at) => all[at]?.quote).join(', ')}`);
    expect(partners(findings)).toEqual(expect.arrayContaining(partners(plain)));
    expect(findings.length).toBe(plain.length + 2);
  });

  test('are left alone where the user said so', () => {
    const settings = terms('kwartelgang');
    expect(found('kwartelgang', settings)).toEqual(['reach: kwartelgang']);
    expect(found('kwartelgang', { ...settings, ignoredWords: ['Kwartelgang'] })).toEqual([]);
  });
});

describe('trust that nobody reads along', () => {
  const text = 'Kut. Verwijder dit na het lezen.';

  test('is misplaced beside what is remarked on', () => {
    expect(found(text)).toEqual(['profanity: Kut', expect.stringContaining('reach: Verwijder')]);
  });

  test('is nothing beside a rule that is off, or a word that is left alone', () => {
    expect(found(text, { rulesOff: ['profanity'] })).toEqual([]);
    expect(found(text, { ignoredWords: ['kut'] })).toEqual([]);
  });
});
