import { describe, expect, it } from 'vitest';
import { checksumOf, openIndex, packIndex } from './pattern-lookup.ts';

function patternsBy(sources: readonly string[], word: string): string[] {
  const index = openIndex(packIndex(sources), sources);
  return index.piecesOf(word).flatMap((piece) => index.patternsOf(piece).map((pattern) => sources[pattern] as string));
}

describe('the index of patterns', () => {
  const sources = ['de|het ..2 ongeluk', 'heel? ongeluk|botsing', '!geen leuk', '<number> *weken', '{misfortune} ook'];

  it('knows a pattern by its rarest piece', () => {
    expect(patternsBy(sources, 'ongeluk')).toEqual(['de|het ..2 ongeluk', 'heel? ongeluk|botsing']);
    expect(patternsBy(sources, 'de')).toEqual([]);
  });

  it('goes by pieces that every match has: not by those that may or must be absent', () => {
    expect(patternsBy(sources, 'heel')).toEqual([]);
    expect(patternsBy(sources, 'geen')).toEqual([]);
  });

  it('keeps patterns that can only be tried apart', () => {
    const index = openIndex(packIndex(sources), sources);
    expect(index.patternsOf(0).map((pattern) => sources[pattern])).toEqual(['<number> *weken']);
  });

  it('is told from the index of other patterns, and of the same in another order', () => {
    const others = [sources.slice(1), [...sources].reverse(), [...sources.slice(1), 'iets']];
    for (const other of others) expect(checksumOf(other)).not.toBe(checksumOf(sources));
  });
});
