import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/index.ts';
import { tellingWords } from './telling.ts';

/** The words told, where some tokens tell so much and all others nothing like it. */
function told(text: string, scores: Readonly<Record<string, number>>): string | undefined {
  const document = readDocument(text);
  const words = tellingWords(
    document,
    document.tokens.map((token) => scores[token.text] ?? -9),
  );
  return words && text.slice(words.start, words.end);
}

describe('telling words', () => {
  it('are the word that tells most, and those around it that tell nearly as much', () => {
    expect(told('Wat een aansteller was dat weer.', { aansteller: 3 })).toBe('aansteller');
    expect(told('Wat een aansteller was dat weer.', { Wat: 1.5, aansteller: 3 })).toBe('Wat een aansteller');
    expect(told('Wat een aansteller was dat weer.', { Wat: 0.5, aansteller: 3, dat: 2 })).toBe('aansteller was dat');
  });

  it('stay in one sentence', () => {
    expect(told('Wat een aansteller. Weer zo een.', { aansteller: 3, Weer: 3 })).toBe('aansteller');
  });

  it('are never punctuation', () => {
    expect(told('Wat een aansteller!!!', { '!': 5, '!!!': 5, aansteller: 0 })).toBe('aansteller');
    expect(told('...', {})).toBeUndefined();
  });

  it('are a few, however many tell it', () => {
    const words = Array.from({ length: 40 }, (_, at) => `woord${'abcdefghij'[at % 10]}${'klmn'[Math.floor(at / 10)]}`);
    const found = told(words.join(' '), Object.fromEntries(words.map((word) => [word, 1])));
    expect(found?.split(' ')).toHaveLength(12);
  });
});
