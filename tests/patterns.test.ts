/** Patterns say what they seem to say: what would silently never hold, or hold for something else, is met here. */
import { expect, it } from 'vitest';
import { fold } from '../src/document/fold.ts';
import { readAllPatterns, unknownClasses } from '../src/document/index.ts';
import { kindOf, piecesOf } from '../src/document/pattern-elements.ts';
import { allPatterns } from '../src/document/pattern-index.ts';
import { tokenize } from '../src/document/tokens.ts';
import { RULES } from '../src/rules/index.ts';

const patterns = [...new Set(allPatterns())];

/** The alternatives of a piece, without its mark for "not" or "may be there". */
function optionsOf(piece: string): string[] {
  const kind = kindOf(piece);
  if (kind !== 'is' && kind !== 'maybe' && kind !== 'not' && kind !== 'not-before') return [];
  const tested = piece.replace(kind === 'not-before' ? /^<!\d*/ : kind === 'not' ? /^!/ : /^$/, '');
  return (kind === 'maybe' ? tested.slice(0, -1) : tested).match(/\{[^}]*\}|<[^>]*>|[^|]*(?=\||$)/g) ?? [];
}

/** Patterns in which an alternative of a piece is not as it should be. */
function faulty(test: (option: string, options: readonly string[]) => boolean): string[] {
  return patterns.flatMap((pattern) =>
    piecesOf(pattern)
      .filter((piece) => {
        const options = optionsOf(piece);
        return options.some((option) => test(option, options));
      })
      .map((piece) => `${piece} in “${pattern}”`),
  );
}

it('there are patterns, of all rules', () => {
  expect(patterns.length).toBeGreaterThan(RULES.length * 10);
});

it('can be read, with word classes that exist', () => {
  readAllPatterns();
  expect([...unknownClasses]).toEqual([]);
});

it('have words as a text has them after folding: lower case, no accents, a straight apostrophe', () => {
  expect(faulty((option) => !/^[{<]/.test(option) && option !== fold(option))).toEqual([]);
});

it('have no space within braces or angle brackets, which would split them in two', () => {
  expect(patterns.filter((pattern) => /[{<][\w|-]*\s[\w|-]*[}>]/.test(pattern.replace(/<!\d*/g, '')))).toEqual([]);
  expect(faulty((option) => /^\{[^}]*$|^[^{]*\}$/.test(option) && option.length > 1)).toEqual([]);
});

it('have no “!!”: it would say “no !” and never hold by itself', () => {
  expect(patterns.filter((pattern) => piecesOf(pattern).some((piece) => /^!!/.test(piece)))).toEqual([]);
});

it('mark a whole piece as one that may be there, not one of its words', () => {
  expect(faulty((option) => /[\p{L}\p{N}}>]\?$/u.test(option))).toEqual([]);
});

it('have no gaps, borders or sentence marks among alternatives: those stand alone', () => {
  expect(faulty((option, options) => options.length > 2 && /^(?:\.\.\d*|>>\d*)$/.test(option))).toEqual([]);
});

it('do not begin or end an alternation with its bar', () => {
  const loose = patterns.filter((pattern) =>
    piecesOf(pattern).some((piece) =>
      piece
        .replace(/^(?:<!\d*|!)/, '')
        .replace(/\?$/, '')
        .match(/^\|.|.\|$|\|\|/),
    ),
  );
  expect(loose).toEqual([]);
});

it('have words that are one token each: "v/d" is three', () => {
  const isOne = (option: string): boolean => {
    const [token, ...more] = tokenize(option);
    return more.length === 0 && token?.folded === option;
  };
  // A star stands for letters; a sign by itself is whatever the text has.
  const isWord = (option: string): boolean => /^[^{<*]+$/.test(option) && option !== '$';
  expect(faulty((option) => option !== '' && isWord(option) && !isOne(option))).toEqual([]);
});
