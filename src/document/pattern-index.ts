/**
 * Every pattern of the program, found by one pass over the words and classes of a sentence: the few that can hold in it. A pattern is read
 * when its most telling piece is first met.
 */

import { type ClassId, type ClassSet, makeSet, meet } from '../lexicon/class-set.ts';
import { CLASS_NAMES } from '../lexicon/lexicon.ts';
import { INDEX } from './compiled/pattern-index.ts';
import { classesAt, type Document, layer, numberOf } from './document.ts';
import { fold } from './fold.ts';
import { isListed, parsePattern, type Test, type Variant } from './pattern-elements.ts';
import { checksumOf, openIndex, type PatternIndex, packIndex } from './pattern-lookup.ts';
import type { PatternMatcher } from './patterns.ts';
import { forgetSentences } from './sentence-cache.ts';

/** A pattern of a matcher. */
export interface Entry {
  readonly matcher: PatternMatcher;
  readonly name: string;
  readonly source: string;
  /** Counts the patterns of the program, so that what is found has one order. */
  readonly order: number;
  /** Looks at several sentences, so it can't be tried on a sentence alone. */
  readonly wide: boolean;
  /** Made when first asked for. */
  variants?: readonly Variant[];
}

/** The variants of a pattern. */
export function variantsOf(entry: Entry): readonly Variant[] {
  entry.variants ??= parsePattern(entry.source);
  return entry.variants;
}

const entries: Entry[] = [];

/** Adds a pattern to the program. Documents that were read before don't know it. */
export function register(matcher: PatternMatcher, name: string, written: string): void {
  // Accents don't count, in the pattern as little as in the text. Most patterns are plain ASCII: they are left alone.
  const source = /[^\x20-\x7e]/.test(written) ? fold(written) : written;
  entries.push({ matcher, name, source, order: entries.length, wide: source.includes('>>') });
  if (!index) return;
  index = undefined;
  forgetSentences();
}

/** Reads every pattern of the program, for tests: a faulty one is met at once and not only when its words are. */
export function readAllPatterns(): void {
  for (const entry of entries) variantsOf(entry);
}

/** The patterns of the program, in their order. */
export function allPatterns(): string[] {
  return entries.map(({ source }) => source);
}

let index: PatternIndex | undefined;

/** The index that was made beforehand, unless the program's patterns are others by now. */
function patternIndex(): PatternIndex {
  if (!index) {
    const sources = allPatterns();
    index = openIndex(INDEX && checksumOf(sources) === INDEX.checksum ? INDEX : packIndex(sources));
  }
  return index;
}

/** What a document holds, for looking tests up. */
interface Held {
  readonly words: ReadonlySet<string>;
  readonly classes: ReadonlySet<ClassId>;
  readonly classSet: ClassSet;
}

const HELD = Symbol('words and classes');

function readHeld(document: Document): Held {
  const words = new Set<string>();
  const classes = new Set<ClassId>();
  for (const { alone } of document.sentences) {
    if (alone === document) {
      for (const { folded, index } of document.tokens) {
        words.add(folded);
        for (const id of classesAt(document, index)) classes.add(id);
      }
    } else {
      const held = layer(alone, HELD, readHeld);
      for (const word of held.words) words.add(word);
      for (const id of held.classes) classes.add(id);
    }
  }
  return { words, classes, classSet: makeSet([...classes], CLASS_NAMES.length) };
}

/** Can the test hold anywhere in the document? Tests that look at letters or sorts of tokens always may. */
export function possible(test: Test, document: Document): boolean {
  const number = numberOf(document);
  if (test.askedOf !== number) {
    test.askedOf = number;
    test.possible = !isListed(test) || isHeld(test, layer(document, HELD, readHeld));
  }
  return test.possible;
}

function isHeld(test: Test, held: Held): boolean {
  if (test.classSet && meet(held.classSet, test.classSet)) return true;
  const [fewer, more] = test.words.size < held.words.size ? [test.words, held.words] : [held.words, test.words];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}

/** The patterns whose telling piece is in the sentence. */
export function candidatesIn(sentence: Document): Entry[] {
  const index = patternIndex();
  const { words, classes } = layer(sentence, HELD, readHeld);
  const pieces = new Set([0]);
  for (const word of words) for (const piece of index.piecesOf(word)) pieces.add(piece);
  for (const id of classes) for (const piece of index.piecesOf(id)) pieces.add(piece);
  const candidates: Entry[] = [];
  for (const piece of pieces) for (const order of index.patternsOf(piece)) candidates.push(entries[order] as Entry);
  return candidates;
}
