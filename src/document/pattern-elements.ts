/** Reads patterns: a line of elements separated by spaces, which `src/document/README.md` explains to people who don't program. */

import { type ClassId, type ClassSet, makeSet } from '../lexicon/class-set.ts';
import { CLASS_NAMES, classId } from '../lexicon/lexicon.ts';
import type { Token } from './document.ts';
import { MARKS, markOf } from './form.ts';

/** Something that a token (or the start of a phrase) is or isn't. The same piece of a pattern is the same object in every pattern. */
export interface Test {
  readonly words: ReadonlySet<string>;
  /** `markOf` all words; undefined for none. */
  readonly marks: Marks | undefined;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly classes: readonly ClassId[];
  /** The same as `classes`; undefined for none. */
  readonly classSet: ClassSet | undefined;
  readonly builtins: readonly Builtin[];
  /** Tells tests apart: they are counted as they are read. */
  readonly number: number;
}

type Builtin = (token: Token) => boolean;

/** A part of a pattern, as `README.md` of this folder has them. */
export type Element =
  | { readonly kind: 'is'; readonly test: Test }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'not-before'; readonly test: Test; readonly reach: number }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'later'; readonly sentences: number }
  | { readonly kind: 'open' | 'close' | 'start' | 'end' };

/** One way to go through a pattern: with or without each of its optional elements. */
export interface Variant {
  readonly elements: readonly Element[];
  /** What must be somewhere for the pattern to hold at all. */
  readonly needs: readonly Test[];
  /** What the first token of a match is, when that can be looked up. */
  readonly first: Test | undefined;
}

/** Whether the token is a quotation mark, which patterns skip between words. */
export function isQuote(token: Token): boolean {
  return token.kind === 'punctuation' && /^["“”„«»]$/.test(token.text);
}

const BUILTINS: Readonly<Record<string, Builtin>> = {
  any: () => true,
  word: (token) => token.kind === 'word',
  number: (token) => token.kind === 'number',
  emoji: (token) => token.kind === 'emoji',
  handle: (token) => token.kind === 'handle',
  email: (token) => token.kind === 'email',
  hashtag: (token) => token.hashtag,
  capital: (token) => token.shape === 'title' || token.shape === 'mixed',
  shouted: (token) => token.shape === 'upper' && token.text.length > 2,
  punctuation: (token) => token.kind === 'punctuation',
  exclaim: (token) => token.kind === 'punctuation' && token.text.includes('!'),
  quote: isQuote,
};

/** `markOf` each word of a set: sets of words without a bit in common have no word in common. */
export type Marks = ClassSet;

/** The bits of no word. */
export function noMarks(): Marks {
  return makeSet([], MARKS);
}

/** Adds the bit of a word. */
export function addMark(marks: Marks, bit: number): void {
  marks[bit >> 5] = (marks[bit >> 5] as number) | (1 << (bit & 31));
}

/** Does the test ask for a quotation mark, which patterns skip otherwise? */
export function wantsQuote(test: Test): boolean {
  return test.builtins.includes(isQuote);
}

/** Class names that the patterns read so far ask for and no class file has; the consistency test wants it empty. */
export const unknownClasses = new Set<string>();

const tests = new Map<string, Test>();

/** How many tests were read so far: their numbers are lower. */
export function testsRead(): number {
  return tests.size;
}

/** The test that a piece of a pattern is. @throws Error for an unknown sort of token. */
export function testFor(source: string, pattern: string): Test {
  let test = tests.get(source);
  if (!test) {
    test = parseTest(source, pattern);
    tests.set(source, test);
  }
  return test;
}

function parseTest(source: string, pattern: string): Test {
  return /[{<*]/.test(source) ? parseOptions(source, pattern) : testOf(new Set(source.split('|')), {});
}

function parseOptions(source: string, pattern: string): Test {
  const words = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  const classes: ClassId[] = [];
  const builtins: Builtin[] = [];
  for (const option of source.match(/\{[^}]*\}|<[^>]*>|[^|]+/g) ?? []) {
    if (option.startsWith('{')) {
      for (const name of option.slice(1, -1).split('|')) {
        const id = classId(name);
        if (id < 0) unknownClasses.add(name);
        else classes.push(id);
      }
    } else if (option.startsWith('<') && option.length > 2) {
      const builtin = BUILTINS[option.slice(1, -1)];
      if (!builtin)
        throw new Error(`unknown ${option} in pattern “${pattern}”; there are <${Object.keys(BUILTINS).join('> <')}>`);
      builtins.push(builtin);
    } else if (option.length > 1 && option.endsWith('*')) prefixes.push(option.slice(0, -1));
    else if (option.length > 1 && option.startsWith('*')) suffixes.push(option.slice(1));
    else words.add(option);
  }
  return testOf(words, { prefixes, suffixes, classes, builtins });
}

const NONE: readonly never[] = [];

/** The test for words and whatever else. */
function testOf(
  words: Set<string>,
  { prefixes = NONE, suffixes = NONE, classes = NONE, builtins = NONE }: Partial<Test>,
): Test {
  words.delete('');
  const marks = words.size > 0 ? noMarks() : undefined;
  if (marks) for (const word of words) addMark(marks, markOf(word));
  const classSet = classes.length > 0 ? makeSet(classes, CLASS_NAMES.length) : undefined;
  return { words, marks, prefixes, suffixes, classes, classSet, builtins, number: tests.size };
}

/** Can the test be looked up by word or class? Tests that look at letters or sorts of tokens can't. */
export function isListed(test: Test): boolean {
  return test.prefixes.length + test.suffixes.length + test.builtins.length === 0;
}

/** The pieces of a pattern. */
export function piecesOf(source: string): string[] {
  const pieces = source.split(' ');
  return pieces.includes('') || source.includes('\n') ? source.trim().split(/\s+/) : pieces;
}

/** The sort of element that a piece is. `is`: a test; `maybe`: a test that may be left out. */
type PieceKind = Element['kind'] | 'maybe';

const SIGNS: Readonly<Record<string, PieceKind>> = { '[': 'open', ']': 'close', '^': 'start', $: 'end' };

/** What a piece is, by its first and last letters: thousands are looked at when a worker starts. */
export function kindOf(piece: string): PieceKind {
  const sign = piece.length === 1 ? SIGNS[piece] : undefined;
  if (sign) return sign;
  if (piece.startsWith('..') && /^\.\.\d*$/.test(piece)) return 'gap';
  if (piece.startsWith('>>') && /^>>\d*$/.test(piece)) return 'later';
  if (piece.startsWith('<!') && /^<!\d*./.test(piece)) return 'not-before';
  if (piece.startsWith('!') && piece.length > 1) return 'not';
  return piece.endsWith('?') && piece.length > 1 ? 'maybe' : 'is';
}

function elementOf(piece: string, kind: PieceKind, pattern: string): Element {
  const test = (skipped: number): Test => testFor(piece.slice(skipped), pattern);
  switch (kind) {
    case 'gap':
      return { kind, most: piece.length > 2 ? Number(piece.slice(2)) : 4 };
    case 'later':
      return { kind, sentences: piece.length > 2 ? Number(piece.slice(2)) : 99 };
    case 'not-before': {
      const [, reach = '', tested = ''] = /^<!(\d*)(.+)$/.exec(piece) ?? [];
      return { kind, test: testFor(tested, pattern), reach: reach === '' ? 3 : Number(reach) };
    }
    case 'not':
      return { kind, test: test(1) };
    case 'is':
      return { kind, test: test(0) };
    case 'maybe':
      return { kind: 'is', test: testFor(piece.slice(0, -1), pattern) };
    default:
      return { kind };
  }
}

/**
 * Reads one pattern into its variants: an optional element is once there and once not.
 *
 * @throws Error for an unknown sort of token, or for more than 64 variants.
 */
export function parsePattern(source: string): Variant[] {
  let variants: Element[][] = [[]];
  for (const piece of piecesOf(source)) {
    const kind = kindOf(piece);
    const element = elementOf(piece, kind, source);
    if (kind === 'maybe') {
      variants = variants.flatMap((variant) => [[...variant, element], variant]);
      if (variants.length > 64) throw new Error(`more than six optional elements in pattern “${source}”; make it two`);
    } else for (const variant of variants) variant.push(element);
  }
  // Copies are as long as they need to be: what was pushed to is not, and there are thousands of these.
  return variants.map((elements) => ({
    elements: [...elements],
    needs: needsOf(elements),
    first: firstTest(elements),
  }));
}

/** The tests that can be looked up, those with few words first: where a sentence can't meet a pattern, that is mostly told by the first. */
function needsOf(elements: readonly Element[]): Test[] {
  return elements
    .flatMap((element) => (element.kind === 'is' && isListed(element.test) ? [element.test] : []))
    .toSorted((a, b) => breadthOf(a) - breadthOf(b));
}

/** A class has many words. */
const breadthOf = ({ words, classes }: Test): number => words.size + 8 * classes.length;

function firstTest(elements: readonly Element[]): Test | undefined {
  const anchor = elements.find(({ kind }) => kind === 'is' || kind === 'gap' || kind === 'later');
  return anchor?.kind === 'is' && isListed(anchor.test) ? anchor.test : undefined;
}
