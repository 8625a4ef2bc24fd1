/** A share of the long run (`npm run fuzz`) with every test run, and the texts that once broke or slowed the engine. */
import { describe, expect, it } from 'vitest';
import { analyze, MAX_TEXT } from '../../src/engine/index.ts';
import { slownessOf } from './cost.ts';
import { faultsOf, faultsWith, fuzzContext, splitsCharacter } from './invariants.ts';
import { fuzzText } from './texts.ts';

/** Time (ms) for what takes a few seconds when nobody else works on the machine. */
const BUSY = 120_000;

describe('the engine', () => {
  it(
    'keeps its word on five hundred bent texts',
    () => {
      const faults: string[] = [];
      for (let seed = 1; seed <= 500; seed += 1) {
        const text = fuzzText(seed);
        faults.push(...faultsWith(text, fuzzContext(seed, text)).map((fault) => `text ${seed}: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
    BUSY,
  );

  it.each([
    ['letters with stops, as in initials', 'J. '],
    ['an ideograph with a stop', '\u61e4. '],
    ['masked letters', 'k*'],
    ['one word without end', 'vannacht'],
    ['piled accents', 'a\u0301\u0301\u0301'],
    ['hashtags', '#SaaieDienst '],
    ['short lines', '!\n'],
    ['posts with many details', 'Vannacht een 52-jarige bakker uit Urk, mijn patiënt Truus Jansen, overleden. '],
    ['open quotes', '"'],
    ['digits', '12345678'],
    ['identifiers', '123456782. '],
  ])(
    'takes ten times the text in about ten times the time: %s',
    (_, piece) => {
      expect(slownessOf((length) => piece.repeat(Math.ceil(length / piece.length))).ratio).toBeLessThanOrEqual(1);
    },
    BUSY,
  );

  it('looks at no text behind the limit, and cuts no character in two there', () => {
    const text = `${'a'.repeat(MAX_TEXT - 1)}\u{1f600}`;
    expect(splitsCharacter(text, MAX_TEXT)).toBe(true);
    expect(faultsOf(text, analyze(text))).toEqual([]);
    const late = `${'. '.repeat(MAX_TEXT / 2)}Saaie dienst, hopelijk komt er nog een mooi trauma.`;
    expect(analyze(late).findings).toEqual([]);
  });

  it(
    'answers a megabyte on one line',
    () => {
      const text = 'Vannacht een 52-jarige bakker uit Urk. '.repeat(26_000);
      expect(faultsOf(text, analyze(text))).toEqual([]);
    },
    BUSY,
  );
});
