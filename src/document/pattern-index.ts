/**
 * Every pattern of the program, found by one pass over the words and classes of a sentence: the few that can hold in it. A pattern is read
 * when its most telling piece is first met.
 */

import { type ClassId, type ClassSet, hasBit, makeSet, meet } from '../lexicon/class-set.ts';
import { CLASS_NAMES } from '../lexicon/lexicon.ts';
import { INDEX } from './compiled/pattern-index.ts';
import { type Document, layer, layerKey, numberOf } from './document.ts';
import { fold } from './fold.ts';
import { type Form, type FormKey, formKey } from './form.ts';
import { isListed, parsePattern, type Test, testFor, testsRead, type Variant } from './pattern-elements.ts';
import { heldIn, isHeld } from './pattern-held.ts';
import { checksumOf, openIndex, type PatternIndex, packIndex } from './pattern-lookup.ts';
import { forgetSentences } from './sentence-cache.ts';

/** What is to be known of the matcher that a pattern belongs to. */
interface PatternOwner {
  readonly number: number;
  readonly reach: number;
}

/** A pattern of a matcher. */
export interface Entry {
  readonly matcher: PatternOwner;
  readonly name: string;
  readonly source: string;
  /** Counts the patterns of the program, so that what is found has one order. */
  readonly order: number;
  /** Looks at several sentences, so it can't be tried on a sentence alone. */
  readonly wide: boolean;
  /** Made when first asked for. */
  variants?: readonly Variant[];
}

/** The variants of a pattern. The last one has none of its optional elements. */
export function variantsOf(entry: Entry): readonly Variant[] {
  entry.variants ??= parsePattern(entry.source);
  return entry.variants;
}

const entries: Entry[] = [];

/** More sentences than any text has that is worth a pattern's while. */
const ALL_SENTENCES = 99;

/** How many sentences behind its own a pattern looks at, `>>` for as many as there are. */
function reachOf(source: string): number {
  if (!source.includes('>>')) return 0;
  let reach = 0;
  for (const [, sentences] of source.matchAll(/>>(\d*)/g)) reach += sentences ? Number(sentences) : ALL_SENTENCES;
  return reach;
}

/** Adds a pattern to the program, and says how many sentences behind its own it looks at. Documents that were read before don't know it. */
export function register(matcher: PatternOwner, name: string, written: string): number {
  // Accents don't count, in the pattern as little as in the text. Most patterns are plain ASCII: they are left alone.
  const source = /[^\x20-\x7e]/.test(written) ? fold(written) : written;
  const reach = reachOf(source);
  entries.push({ matcher, name, source, order: entries.length, wide: reach > 0 });
  if (index) {
    index = undefined;
    forgetSentences();
  }
  return reach;
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
/** The pieces that a form can be met by, in the index that is open. */
let piecesKey: FormKey = -1;
const piecesOf = ({ folded }: Form): readonly number[] => (index as PatternIndex).piecesOf(folded);

/** The index that was made beforehand, unless the program's patterns are others by now. */
function patternIndex(): PatternIndex {
  if (!index) {
    const sources = allPatterns();
    const packed = INDEX && checksumOf(sources) === INDEX.checksum ? INDEX : packIndex(sources);
    index = openIndex(packed, sources);
    piecesKey = formKey();
    met = new Int32Array(index.pieces);
    testOf = new Int16Array(index.pieces).fill(UNREAD);
    first = new Int16Array(sources.length * ASKED_FIRST).fill(UNREAD);
  }
  return index;
}

const CLASSES = layerKey();

/** The classes that hold anywhere in a document, by a word itself or by a phrase. */
function readClasses(document: Document): ClassSet {
  const all = makeSet([], CLASS_NAMES.length);
  for (const { alone } of document.sentences) {
    const { classSet } = heldIn(alone);
    for (let word = 0; word < all.length; word += 1) all[word] = (all[word] as number) | (classSet[word] as number);
  }
  return all;
}

/** Does any class of the set hold at any token of the document, by the word itself or by a phrase? */
export function holds(document: Document, wanted: ClassSet): boolean {
  return meet(layer(document, CLASSES, readClasses), wanted);
}

/** Does the class hold at any token of the document, by the word itself or by a phrase? */
export function hasClass(document: Document, id: ClassId): boolean {
  return id >= 0 && hasBit(layer(document, CLASSES, readClasses), id);
}

/** By the number of a test: the sentence that it was looked up in last, doubled, and one more when it can hold there. */
let asked = new Int32Array(1024);

/** Makes room in `asked` for the tests that were read. */
function makeRoom(): void {
  if (testsRead() <= asked.length) return;
  const more = new Int32Array(2 * testsRead());
  more.set(asked);
  asked = more;
}

/** Can the test hold anywhere in the sentence? Tests that look at letters or sorts of tokens always may. */
export function possible(test: Test, sentence: Document): boolean {
  if (test.number >= asked.length) makeRoom();
  const mark = 2 * numberOf(sentence);
  const known = asked[test.number] as number;
  if (known >> 1 === mark >> 1) return known > mark;
  const holds = !isListed(test) || isHeld(test, heldIn(sentence));
  asked[test.number] = holds ? mark + 1 : mark;
  return holds;
}

/** Can all of the tests? */
export function allPossible(tests: readonly Test[], sentence: Document): boolean {
  for (const test of tests) if (!possible(test, sentence)) return false;
  return true;
}

/** How many of its tests a pattern is asked for before anything else: the narrowest ones of its last variant, which all its variants have. */
const ASKED_FIRST = 3;
const NONE = -1;
const UNREAD = -2;

/** By pattern: the numbers of those tests. Kept beside each other, for hundreds of patterns are asked about in a sentence and few can hold. */
let first = new Int16Array(0);
/** The tests by number, as far as a pattern asks for them first. */
const askedFirst: Test[] = [];

function readFirst(order: number): void {
  const entry = entries[order] as Entry;
  // What a pattern that looks at several sentences needs may stand in the others.
  const needs = entry.wide ? [] : (variantsOf(entry).at(-1) as Variant).needs;
  for (let place = 0; place < ASKED_FIRST; place += 1) {
    const test = needs[place];
    first[order * ASKED_FIRST + place] = test ? test.number : NONE;
    if (test) askedFirst[test.number] = test;
  }
}

/** Can the pattern hold in the sentence, for all that its first tests say? */
function mayHold(order: number, sentence: Document, mark: number): boolean {
  const from = order * ASKED_FIRST;
  if (first[from] === UNREAD) readFirst(order);
  for (let at = from; at < from + ASKED_FIRST; at += 1) {
    const test = first[at] as number;
    if (test === NONE) return true;
    const known = asked[test] as number;
    if (known >> 1 === mark >> 1 ? known === mark : !possible(askedFirst[test] as Test, sentence)) return false;
  }
  return true;
}

/** The pieces that were met in the sentence that was asked for last, by a number for each asking. */
let met = new Int32Array(0);
/** By piece: the number of the test that it is. */
let testOf = new Int16Array(0);

/** A piece that was met is a test that holds: nobody needs to look whether it does. */
function tellMet(index: PatternIndex, piece: number, mark: number): void {
  let test = testOf[piece] as number;
  if (test === UNREAD) {
    const source = index.sourceOf(piece);
    test = testFor(source, source).number;
    testOf[piece] = test;
    makeRoom();
  }
  asked[test] = mark + 1;
}

let asking = 0;

/** The patterns whose telling piece is in the sentence and that its words and classes don't rule out. */
export function candidatesIn(sentence: Document): Entry[] {
  const index = patternIndex();
  const { classSet } = heldIn(sentence);
  const mark = 2 * numberOf(sentence);
  asking += 1;
  const candidates: Entry[] = [];
  const take = (piece: number): void => {
    if (met[piece] === asking) return;
    met[piece] = asking;
    if (piece > 0) tellMet(index, piece, mark);
    for (const order of index.patternsOf(piece))
      if (mayHold(order, sentence, mark)) candidates.push(entries[order] as Entry);
  };
  take(0);
  for (const { form } of sentence.tokens) for (const piece of form.layer(piecesKey, piecesOf)) take(piece);
  for (let word = 0; word < classSet.length; word += 1)
    for (let bits = classSet[word] as number; bits !== 0; bits &= bits - 1)
      for (const piece of index.piecesOf(word * 32 + 31 - Math.clz32(bits & -bits))) take(piece);
  return candidates;
}
