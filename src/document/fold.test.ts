import { describe, expect, it } from 'vitest';
import { fold, shortened, unmasked } from './fold.ts';

it.each([
  ['Geniéten', 'genieten'],
  ['CAFÉ', 'cafe'],
  ['z’n', "z'n"],
  ['\u0132sselmeer', 'ijsselmeer'],
  ['Œuvre', 'oeuvre'],
  ['Straße', 'strasse'],
])('%s is compared as %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

describe('an elongated word', () => {
  it('may stand for the word with the letter once or twice', () => {
    expect(shortened('zooo')).toEqual(['zoo', 'zo']);
    expect(shortened('heeeel')).toContain('heel');
  });

  it('is none without three equal letters, and none of too many', () => {
    expect(shortened('heel')).toEqual([]);
    expect(shortened('aaabbbcccddd')).toEqual([]);
  });
});

describe('a masked word', () => {
  it.each([
    ['k4nker', 'kanker'],
    ['k*nker', 'kanker'],
    ['f@ck', 'fack'],
    ['kl*t*n', 'kloten'],
  ])('%s may stand for %s', (word, meant) => {
    expect(unmasked(word)).toContain(meant);
  });

  it.each(['kanker', '2026', 'k***r'])('%s is none, or hides too much', (word) => {
    expect(unmasked(word)).toEqual([]);
  });
});
