import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/index.ts';
import { tellingWords, tellThemselves } from './telling.ts';

/** The words told, by sentence, where some tokens tell so much and all others nothing like it. */
function told(
  text: string,
  scores: Readonly<Record<string, number>>,
  known: readonly string[] = [],
): string | undefined {
  const document = readDocument(text);
  const words = tellingWords(
    document,
    document.tokens.map((token) => scores[token.text] ?? -9),
    known.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })),
  );
  return words.length > 0 ? words.map(({ start, end }) => text.slice(start, end)).join(' | ') : undefined;
}

describe('telling words', () => {
  it('are the word that tells most, and those around it that tell nearly as much', () => {
    expect(told('Wat een aansteller was dat weer.', { aansteller: 3 })).toBe('aansteller');
    expect(told('Wat een aansteller was dat weer.', { Wat: 1.5, aansteller: 3 })).toBe('Wat een aansteller');
    expect(told('Wat een aansteller was dat weer.', { Wat: 0.5, aansteller: 3, dat: 2 })).toBe('aansteller was dat');
  });

  it('stay in one sentence, and are those of each that tells about as much as any', () => {
    expect(told('Wat een aansteller. Weer zo een.', { aansteller: 3, Weer: 2 })).toBe('aansteller');
    expect(told('Wat een aansteller. Weer zo een.', { aansteller: 3, Weer: 2.6 })).toBe('aansteller | Weer');
  });

  it('have the bounds of the construction that knows the word that tells most', () => {
    expect(told('Wat een aansteller was dat weer.', { aansteller: 3 }, ['een aansteller'])).toBe('een aansteller');
    expect(told('Wat een aansteller was dat weer.', { aansteller: 3 }, ['weer'])).toBe('aansteller');
    expect(told('Wat een aansteller. Was dat weer.', { aansteller: 3, weer: 0.5 }, ['weer'])).toBe('aansteller | weer');
    expect(told('Wat een aansteller. Was dat weer.', { aansteller: 3, weer: -1 }, ['weer'])).toBe('aansteller');
  });

  it('of a second sentence tell it clearly where a construction has found the matter', () => {
    const text = 'Wat een aansteller. Was dat weer.';
    expect(told(text, { aansteller: 0.3, weer: 0.6 }, ['een aansteller'])).toBe('een aansteller | weer');
    expect(told(text, { aansteller: 0.3, weer: 0.4 }, ['een aansteller'])).toBe('een aansteller');
    expect(told(text, { aansteller: 0.3, weer: -0.1 })).toBe('aansteller | weer');
  });

  it('are as grave as what a construction found', () => {
    const document = readDocument('Neem twee tabletten.');
    const found = { start: 0, end: 4, severity: 'stop' as const };
    expect(tellingWords(document, [-1, -1, 3, -1], [found])).toEqual([{ start: 10, end: 19, severity: 'stop' }]);
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

it('tells whether what a construction found is enough by itself', () => {
  const document = readDocument('Er HELEMAAL klaar mee.');
  const found = { start: 3, end: 11 };
  expect(tellThemselves(document, [-9, 1, 3, 3, 3], [found])).toBe(true);
  expect(tellThemselves(document, [3, 0.5, 3, 3, 3], [found])).toBe(false);
  expect(tellThemselves(document, [3, 3, 3, 3, 3], [])).toBe(false);
});
