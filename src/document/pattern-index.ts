/**
 * Every pattern of the program by its most telling piece, so that one pass over the words and classes of a sentence finds the few patterns
 * that can hold in it. The index is made when the first document is read; a pattern is read when its telling piece is first met.
 */

import { type ClassId, type ClassSet, makeSet, meet } from '../lexicon/class-set.ts';
import { CLASS_NAMES, classId } from '../lexicon/lexicon.ts';
import { classesAt, type Document, layer } from './document.ts';
import { isListed, kindOf, parsePattern, piecesOf, type Test, type Variant } from './pattern-elements.ts';
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

/** Words so frequent that their presence says little: a pattern is better looked up by its other words. */
const FREQUENT = new Set(
  'de het een en van ik te dat die niet is was op aan met voor er maar om hem ze zo na wat je uit bij ook nog naar dan wel mijn geen heeft heb in of door we zijn hij zij haar als the a of to and i my it you for on at with he she his her this that was be'.split(
    ' ',
  ),
);

/** The words and classes of a piece of a pattern, when it can be looked up by them. */
interface Piece {
  readonly words: readonly string[];
  readonly classes: readonly ClassId[];
  /** How little it says: the smaller, the fewer sentences hold it. */
  readonly vagueness: number;
}

function readPiece(source: string): Piece | undefined {
  if (source.includes('<') || source.includes('*')) return undefined;
  const names = source.match(/\{[^}]*\}/g) ?? [];
  const classes = names.flatMap((name) => name.slice(1, -1).split('|').map(classId)).filter((id) => id >= 0);
  const rest = names.length > 0 ? source.replace(/\{[^}]*\}/g, '') : source;
  const words = rest.split('|').filter((word) => word !== '');
  let vagueness = classes.length * 4;
  for (const word of words) vagueness += FREQUENT.has(word) ? 1000 : 1;
  return { words, classes, vagueness };
}

const entries: Entry[] = [];
let indexed = 0;
const pieces = new Map<string, Piece | undefined>();
const byPiece = new Map<string, Entry[]>();
const byWord = new Map<string, Entry[][]>();
const byClass = new Map<ClassId, Entry[][]>();
/** Patterns without a piece that can be looked up. */
const anywhere: Entry[] = [];

/** Adds a pattern to the program. Documents that were read before don't know it. */
export function register(matcher: PatternMatcher, name: string, source: string): void {
  if (indexed > 0) forgetSentences();
  entries.push({ matcher, name, source, order: entries.length, wide: source.includes('>>') });
}

/** Reads every pattern of the program, for tests: a faulty one is met at once and not only when its words are. */
export function readAllPatterns(): void {
  for (const entry of entries) variantsOf(entry);
}

function put<K>(map: Map<K, Entry[][]>, key: K, entry: Entry[]): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** The piece that every match has and that says most. */
function tellingPiece(source: string): string | undefined {
  let telling: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const written of piecesOf(source)) {
    if (kindOf(written) !== 'is') continue;
    if (!pieces.has(written)) pieces.set(written, readPiece(written));
    const piece = pieces.get(written);
    if (!piece || piece.vagueness >= least) continue;
    least = piece.vagueness;
    telling = written;
  }
  return telling;
}

function indexNew(): void {
  for (; indexed < entries.length; indexed += 1) {
    const entry = entries[indexed] as Entry;
    const telling = tellingPiece(entry.source);
    if (telling === undefined) {
      anywhere.push(entry);
      continue;
    }
    const known = byPiece.get(telling);
    if (known) {
      known.push(entry);
      continue;
    }
    const together = [entry];
    byPiece.set(telling, together);
    const { words, classes } = pieces.get(telling) as Piece;
    for (const word of words) put(byWord, word, together);
    for (const id of classes) put(byClass, id, together);
  }
}

/** What a sentence holds, for looking tests up. */
interface Held {
  readonly words: ReadonlySet<string>;
  readonly classes: readonly ClassId[];
  readonly classSet: ClassSet;
}

const HELD = Symbol('words and classes');

function readHeld(sentence: Document): Held {
  const words = new Set<string>();
  const classes = new Set<ClassId>();
  for (const { folded, index } of sentence.tokens) {
    words.add(folded);
    for (const id of classesAt(sentence, index)) classes.add(id);
  }
  return { words, classes: [...classes], classSet: makeSet([...classes], CLASS_NAMES.length) };
}

/** Can the test hold anywhere in the sentence? Tests that look at letters or sorts of tokens always may. */
export function possible(test: Test, sentence: Document): boolean {
  if (!isListed(test)) return true;
  const held = layer(sentence, HELD, readHeld);
  if (test.classSet && meet(held.classSet, test.classSet)) return true;
  if (test.words.size < held.words.size) {
    for (const word of test.words) if (held.words.has(word)) return true;
  } else for (const word of held.words) if (test.words.has(word)) return true;
  return false;
}

/** The patterns whose telling piece is in the sentence, in their order. */
export function candidatesIn(sentence: Document): Entry[] {
  if (indexed < entries.length) indexNew();
  const { words, classes } = layer(sentence, HELD, readHeld);
  const found = new Set<Entry[]>();
  for (const word of words) for (const together of byWord.get(word) ?? []) found.add(together);
  for (const id of classes) for (const together of byClass.get(id) ?? []) found.add(together);
  const candidates = [...anywhere];
  for (const together of found) for (const entry of together) candidates.push(entry);
  return candidates;
}
