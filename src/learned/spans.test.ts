import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/index.ts';
import { SPAN_KINDS, type SpanKind, spansFrom } from './spans.ts';

const bars = SPAN_KINDS.map(() => 0);

/** The spans of a text in which words score as told for a kind, and -1 for every other. */
function spans(text: string, told: Readonly<Record<string, readonly [SpanKind, number]>>): string[] {
  const document = readDocument(text);
  const scores = document.tokens.map((token) => {
    if (token.kind === 'punctuation') return [];
    const [kind, score] = told[token.text] ?? [undefined, -1];
    return SPAN_KINDS.map((one) => (one === kind ? score : -1));
  });
  return spansFrom(document, scores, bars).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('spans of scored words', () => {
  it('joins words in a row of one kind, over one that is none', () => {
    expect(
      spans('met een rode en lange baard', {
        rode: ['appearance', 0.1],
        lange: ['appearance', 0.2],
        baard: ['appearance', 0.3],
      }),
    ).toEqual(['appearance: rode en lange baard']);
  });

  it('keeps kinds apart, and sentences', () => {
    expect(
      spans('bakker uit Goes. Bakker in Goes', {
        bakker: ['occupation', 0.1],
        Goes: ['place', 0.1],
        Bakker: ['occupation', 0.1],
      }),
    ).toEqual(['occupation: bakker', 'place: Goes', 'occupation: Bakker', 'place: Goes']);
  });

  it('leaves words below the bar alone, and punctuation', () => {
    expect(spans('de bakker, uit Goes', { bakker: ['occupation', -0.1] })).toEqual([]);
  });
});
