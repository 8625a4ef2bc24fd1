import { describe, expect, it } from 'vitest';
import type { LabelledPost } from '../../tests/corpus/corpus.ts';
import { withSlips } from './slips.ts';

const words = 'Vannacht vertelde een verpleegkundige over de heftige botsing, waarbij meneer Vandersteen gewond raakte';
const post = (id: number, own = true): LabelledPost => {
  const start = words.indexOf('Vandersteen');
  return {
    id: `post-${id}`,
    text: words,
    lang: 'nl',
    verdict: 'stop',
    findings: [{ rule: 'patient-name', quote: 'Vandersteen', start, end: start + 'Vandersteen'.length }],
    borderline: [],
    half: 'tune',
    own,
    plain: false,
    near: false,
    unseen: false,
  };
};
const all = Array.from({ length: 1000 }, (_, id) => withSlips(post(id)));
const changed = all.filter(({ text }) => text !== words);

describe('slips of typing', () => {
  it('come into some of our posts, the same at every training', () => {
    expect(changed.length).toBeGreaterThan(50);
    expect(changed.length).toBeLessThan(150);
    expect(all).toEqual(Array.from({ length: 1000 }, (_, id) => withSlips(post(id))));
  });

  it('never come into posts of others', () => {
    expect(
      Array.from({ length: 1000 }, (_, id) => withSlips(post(id, false)).text).every((text) => text === words),
    ).toBe(true);
  });

  it('leave findings around their words', () => {
    const quotes = changed.map(({ text, findings: [finding] }) => {
      expect(text.slice(finding?.start, finding?.end)).toBe(finding?.quote);
      return finding?.quote as string;
    });
    for (const quote of quotes) {
      expect(quote).toMatch(/^V.*(?:n|ne)$/);
      expect(Math.abs(quote.length - 'Vandersteen'.length)).toBeLessThan(2);
    }
    expect(new Set(quotes).size).toBeGreaterThan(3);
  });
});
