/** What the patterns of the program find in one sentence: kept with it, and tried when somebody asks. */

import { type Document, layer, layerKey, numberOf, type Token } from './document.ts';
import type { Variant } from './pattern-elements.ts';
import { heldIn, mayHoldAt } from './pattern-held.ts';
import { allPossible, candidatesIn, type Entry, variantsOf } from './pattern-index.ts';
import { lengths, type Span, tryAt } from './pattern-try.ts';

/** A place where a pattern holds. */
export interface PatternMatch {
  /** The name under which the pattern was given. */
  readonly name: string;
  readonly pattern: string;
  /** UTF-16 offsets of the words between `[` and `]`, or of all words. */
  readonly start: number;
  readonly end: number;
  /** Tokens of the whole match: first, and one past the last. */
  readonly first: number;
  readonly last: number;
}

/** A match, with the pattern that it is of. */
export interface Hit extends PatternMatch {
  readonly entry: Entry;
}

/** What the patterns of a matcher that look at several sentences find from one of them on, and the numbers of the sentences that it was found in. */
export interface Window {
  readonly matcher: number;
  readonly sentences: readonly number[];
  /** Tokens are counted from the first of the first sentence; offsets are left out, for they depend on what stands between the sentences. */
  readonly hits: readonly Wide[];
}

/** What a pattern that looks at several sentences finds. */
export interface Wide {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  /** The first and the last token of the words of the match. */
  readonly from: number;
  readonly to: number;
}

/** What might hold in one sentence and what was found in it. A sentence has some forty candidates, and one or two matchers find something. */
export interface InSentence {
  /** Patterns that are tried when somebody asks for those of their matcher. */
  readonly candidates: readonly Entry[];
  /** The numbers of their matchers: beside each other, for all are gone through for each matcher. */
  readonly matchers: readonly number[];
  /** The matchers that were asked for and found something, by their numbers, and what they found. */
  readonly found: number[];
  readonly hits: (readonly Hit[])[];
  /** Candidates that look at several sentences. */
  readonly wide: readonly Entry[];
  /** What these found last, one for each matcher. */
  readonly windows: Window[];
  /** A bit for each matcher that may find or found something, by its number. */
  readonly live: Int32Array;
  /** The same for matchers with patterns that look at several sentences. */
  readonly liveWide: Int32Array;
  /** `numberOf` the sentence. */
  readonly number: number;
}

const IN_SENTENCE = layerKey();
const NO_HITS: readonly Hit[] = [];
const NO_ENTRIES: readonly Entry[] = [];

/** What an attempt writes the brackets of a pattern to. */
const brackets: Span = { open: -1, close: -1 };

/** Hands over each place where the variant holds that starts in a sentence: the sentence `alone`, whose first token in the document is `first`. */
export function attemptIn(
  document: Document,
  variant: Variant,
  alone: Document,
  first: number,
  take: (first: number, last: number, from: number, to: number) => void,
): void {
  const { elements, first: test } = variant;
  const held = heldIn(alone);
  const last = first + alone.tokens.length;
  for (let at = first; at < last; at += 1) {
    if (test && (!mayHoldAt(test, held, at - first) || lengths(test, document, at) === 0)) continue;
    brackets.open = -1;
    brackets.close = -1;
    const end = tryAt(document, elements, 0, at, (document.tokens[at] as Token).sentence, brackets);
    if (end <= at) continue;
    const from = brackets.open >= 0 ? brackets.open : at;
    const to = (brackets.close >= 0 ? brackets.close : end) - 1;
    const start = document.tokens[from]?.start;
    const past = document.tokens[to]?.end;
    if (start !== undefined && past !== undefined && past > start) take(at, end, from, to);
  }
}

let matchers = 0;

/** A number for a new matcher: they are counted as they are made. */
export function nextMatcher(): number {
  matchers += 1;
  return matchers - 1;
}

/** How many numbers hold a bit for each matcher. */
export const wordsOfBits = (): number => (matchers + 31) >> 5;

/** Most sentences have no pattern that looks at several. */
const NO_BITS = new Int32Array(0);

function setBit(bits: Int32Array, matcher: number): void {
  bits[matcher >> 5] = (bits[matcher >> 5] as number) | (1 << (matcher & 31));
}

/** Is the bit of a matcher set? */
export const hasMatcher = (bits: Int32Array, matcher: number): boolean =>
  ((bits[matcher >> 5] ?? 0) & (1 << (matcher & 31))) !== 0;

/** What might hold in a sentence and was found in it. */
export function inSentence(sentence: Document): InSentence {
  return layer(sentence, IN_SENTENCE, readSentence);
}

function readSentence(sentence: Document): InSentence {
  const all = candidatesIn(sentence);
  const hasWide = all.some((entry) => entry.wide);
  const candidates = hasWide ? all.filter((entry) => !entry.wide) : all;
  const wide = hasWide ? all.filter((entry) => entry.wide) : NO_ENTRIES;
  const live = new Int32Array(wordsOfBits());
  const own = candidates.map(({ matcher }) => matcher.number);
  for (const matcher of own) setBit(live, matcher);
  const liveWide = wide.length > 0 ? new Int32Array(wordsOfBits()) : NO_BITS;
  for (const { matcher } of wide) setBit(liveWide, matcher.number);
  return {
    candidates,
    matchers: own,
    found: [],
    hits: [],
    wide,
    windows: [],
    live,
    liveWide,
    number: numberOf(sentence),
  };
}

/** What the candidates of a matcher find in a sentence alone. */
function tryCandidates(sentence: Document, { candidates, matchers }: InSentence, matcher: number): readonly Hit[] {
  const hits: Hit[] = [];
  let entry = candidates[0] as Entry;
  // One function for all of them: there are dozens in a sentence, and hardly any holds.
  const take = (first: number, last: number, from: number, to: number): void => {
    const { start } = sentence.tokens[from] as Token;
    const { end } = sentence.tokens[to] as Token;
    hits.push({ entry, name: entry.name, pattern: entry.source, start, end, first, last });
  };
  for (let at = 0; at < candidates.length; at += 1) {
    if (matchers[at] !== matcher) continue;
    entry = candidates[at] as Entry;
    for (const variant of variantsOf(entry))
      if (allPossible(variant.needs, sentence)) attemptIn(sentence, variant, sentence, 0, take);
  }
  return hits.length > 0 ? distinct(hits) : NO_HITS;
}

/** What a matcher finds in a sentence alone. */
export function hitsIn(sentence: Document, matcher: number): readonly Hit[] {
  const row = inSentence(sentence);
  const { found, hits, live } = row;
  if (!hasMatcher(live, matcher)) return NO_HITS;
  const known = hits[found.indexOf(matcher)];
  if (known) return known;
  const own = tryCandidates(sentence, row, matcher);
  if (own.length > 0) {
    found.push(matcher);
    hits.push(own);
  } else live[matcher >> 5] = (live[matcher >> 5] as number) & ~(1 << (matcher & 31));
  return own;
}

/** A pattern can hold twice at a place, by two of its variants: keeps one, in order of place, then of the program's patterns. */
export function distinct(hits: Hit[]): readonly Hit[] {
  hits.sort((a, b) => a.first - b.first || a.start - b.start || a.end - b.end || a.entry.order - b.entry.order);
  return hits.filter((hit, index) => {
    const before = hits[index - 1];
    return !(
      before &&
      before.entry === hit.entry &&
      before.first === hit.first &&
      before.start === hit.start &&
      before.end === hit.end
    );
  });
}
