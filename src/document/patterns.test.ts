import { describe, expect, it } from 'vitest';
import { readDocument } from './document.ts';
import { PatternMatcher } from './patterns.ts';

function quotes(pattern: string, text: string): string[] {
  return new PatternMatcher({ it: [pattern] })
    .find(readDocument(text))
    .map((match) => text.slice(match.start, match.end));
}

describe('PatternMatcher', () => {
  it('meets words without case and accents', () => {
    expect(quotes('wat een feest', 'Wát een FEEST vandaag')).toEqual(['Wát een FEEST']);
  });

  it('meets alternatives, starts and ends of words', () => {
    expect(quotes('leuk|mooi bot*', 'een mooi botje')).toEqual(['mooi botje']);
    expect(quotes('*ongeluk', 'een auto-ongeluk')).toEqual(['auto-ongeluk']);
  });

  it('takes the bracketed words as span', () => {
    expect(quotes('[ genieten ] ..3 ongeluk', 'genieten van dat ongeluk')).toEqual(['genieten']);
  });

  it('bounds gaps and keeps them inside the sentence', () => {
    expect(quotes('a ..2 d', 'a b c d')).toEqual(['a b c d']);
    expect(quotes('a ..1 d', 'a b c d')).toEqual([]);
    expect(quotes('a .. d', 'a b. D')).toEqual([]);
  });

  it('reaches later sentences with >>', () => {
    expect(quotes('ongeluk >>1 ^ [ genieten ] $', 'Een ongeluk gebeurd. Genieten!')).toEqual(['Genieten']);
    expect(quotes('ongeluk >>1 ^ [ genieten ] $', 'Een ongeluk gebeurd. Even rust. Genieten!')).toEqual([]);
  });

  it('knows what may not stand there', () => {
    expect(quotes('<!niet leuk', 'dat is niet leuk')).toEqual([]);
    expect(quotes('<!niet leuk', 'dat is leuk')).toEqual(['leuk']);
    expect(quotes('leuk !maar', 'leuk maar waar')).toEqual([]);
  });

  it('tries optional elements both ways', () => {
    expect(quotes('een heel? mooi', 'een mooi en een heel mooi')).toEqual(['een mooi', 'een heel mooi']);
  });

  it('skips quotation marks between words', () => {
    expect(quotes('zo leuk', 'zo “leuk” dus')).toEqual(['zo “leuk']);
  });

  it('refuses an unknown sort of token', () => {
    expect(() => quotes('<nothing>', 'iets')).toThrow(/unknown <nothing>/);
  });
});
