/**
 * The matching vocabulary of the rules. A pattern is a line of elements separated by spaces; `src/document/README.md` explains
 * them to people who don't program. Most patterns look at one sentence: what they find in it is kept with the sentence.
 */

import { type Document, layer, layerKey, numberOf, type Sentence, type Token } from './document.ts';
import type { Variant } from './pattern-elements.ts';
import { allPossible, candidatesIn, type Entry, possible, register, variantsOf } from './pattern-index.ts';
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

/** Patterns by name: a construction and the ways in which it is written. */
export type PatternTable = Readonly<Record<string, readonly string[]>>;

interface Hit extends PatternMatch {
  readonly entry: Entry;
}

/** What a pattern that looks at several sentences finds from one of them on, and the numbers of the sentences that it was found in. */
interface Window {
  readonly sentences: readonly number[];
  /** Tokens are counted from the first of the first sentence; offsets are left out, for they depend on what stands between the sentences. */
  readonly hits: readonly Wide[];
}

interface Wide {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  /** The first and the last token of the words of the match. */
  readonly from: number;
  readonly to: number;
}

/** What might hold in one sentence and what was found in it, by the number of the matcher. */
interface InSentence {
  /** Patterns that were not tried yet, because nobody asked. */
  readonly candidates: (readonly Entry[] | undefined)[];
  readonly hits: (readonly Hit[] | undefined)[];
  /** Candidates that look at several sentences. */
  readonly wide: readonly Entry[];
  readonly windows: (Window | undefined)[];
  /** A bit for each matcher that has candidates or hits, by its number. */
  readonly live: Int32Array;
  /** The same for matchers with patterns that look at several sentences. */
  readonly liveWide: Int32Array;
  /** `numberOf` the sentence. */
  readonly number: number;
}

/** What was found in each sentence of a document, and the matchers that are live in any of them. */
interface Places {
  readonly rows: readonly InSentence[];
  readonly live: Int32Array;
  readonly liveWide: Int32Array;
}

const PLACES = layerKey();

const IN_SENTENCE = layerKey();
const FOUND = layerKey();
const NO_HITS: readonly Hit[] = [];
const NO_ENTRIES: readonly Entry[] = [];

/** What an attempt writes the brackets of a pattern to. */
const brackets: Span = { open: -1, close: -1 };

/** Hands over each place where the variant holds that starts in the tokens from `first` up to `last`. */
function attemptIn(
  document: Document,
  variant: Variant,
  first: number,
  last: number,
  take: (first: number, last: number, from: number, to: number) => void,
): void {
  const { elements, first: test } = variant;
  for (let at = first; at < last; at += 1) {
    if (test && lengths(test, document, at) === 0) continue;
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

/** How many numbers hold a bit for each matcher. */
const wordsOfBits = (): number => (matchers + 31) >> 5;

const hasMatcher = (bits: Int32Array, matcher: number): boolean =>
  ((bits[matcher >> 5] ?? 0) & (1 << (matcher & 31))) !== 0;

function readSentence(sentence: Document): InSentence {
  const candidates: Entry[][] = [];
  const live = new Int32Array(wordsOfBits());
  const liveWide = new Int32Array(wordsOfBits());
  let wide: Entry[] | undefined;
  for (const entry of candidatesIn(sentence)) {
    const { number } = entry.matcher;
    const bits = entry.wide ? liveWide : live;
    bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
    if (entry.wide) {
      wide ??= [];
      wide.push(entry);
      continue;
    }
    const own = candidates[number];
    if (own) own.push(entry);
    else candidates[number] = [entry];
  }
  return {
    candidates,
    hits: [],
    wide: wide ?? NO_ENTRIES,
    windows: [],
    live,
    liveWide,
    number: numberOf(sentence),
  };
}

/** What the candidates of a matcher find in a sentence alone. */
function tryCandidates(sentence: Document, entries: readonly Entry[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const entry of entries)
    for (const variant of variantsOf(entry)) {
      if (!allPossible(variant.needs, sentence)) continue;
      attemptIn(sentence, variant, 0, sentence.tokens.length, (first, last, from, to) => {
        const { start } = sentence.tokens[from] as Token;
        const { end } = sentence.tokens[to] as Token;
        hits.push({ entry, name: entry.name, pattern: entry.source, start, end, first, last });
      });
    }
  return hits.length > 0 ? distinct(hits) : NO_HITS;
}

/** What a matcher finds in a sentence alone. */
function hitsIn(sentence: Document, matcher: number): readonly Hit[] {
  const own = layer(sentence, IN_SENTENCE, readSentence);
  const { candidates, hits } = own;
  const known = hits[matcher];
  if (known) return known;
  const entries = candidates[matcher];
  const found = entries ? tryCandidates(sentence, entries) : NO_HITS;
  hits[matcher] = found;
  candidates[matcher] = undefined;
  if (found.length === 0) own.live[matcher >> 5] = (own.live[matcher >> 5] as number) & ~(1 << (matcher & 31));
  return found;
}

/** The patterns of a matcher that look at several sentences and may hold in these, each once. */
function wideEntries(rows: readonly InSentence[], from: number, to: number, { number }: PatternMatcher): Set<Entry> {
  const entries = new Set<Entry>();
  for (let index = from; index < to; index += 1)
    for (const entry of (rows[index] as InSentence).wide) if (entry.matcher.number === number) entries.add(entry);
  return entries;
}

/** Is a window about these sentences? */
function isOf({ sentences }: Window, rows: readonly InSentence[], from: number, to: number): boolean {
  if (sentences.length !== to - from) return false;
  for (let at = 0; at < sentences.length; at += 1)
    if (sentences[at] !== (rows[from + at] as InSentence).number) return false;
  return true;
}

/** What the patterns of a matcher that look at several sentences find from a sentence on. */
function windowAt(
  document: Document,
  rows: readonly InSentence[],
  sentence: Sentence,
  matcher: PatternMatcher,
): readonly Wide[] {
  const { index, first: base } = sentence;
  const to = Math.min(rows.length, index + matcher.reach + 1);
  const { windows } = rows[index] as InSentence;
  const known = windows[matcher.number];
  if (known && isOf(known, rows, index, to)) return known.hits;
  const sentences = document.sentences.slice(index, to);
  const hits: Wide[] = [];
  for (const entry of wideEntries(rows, index, to, matcher))
    for (const variant of variantsOf(entry)) {
      if (!variant.needs.every((test) => sentences.some(({ alone }) => possible(test, alone)))) continue;
      attemptIn(document, variant, sentence.first, sentence.last, (first, last, from, past) =>
        hits.push({ entry, first: first - base, last: last - base, from: from - base, to: past - base }),
      );
    }
  windows[matcher.number] = { sentences: rows.slice(index, to).map(({ number }) => number), hits };
  return hits;
}

function readPlaces({ sentences }: Document): Places {
  const live = new Int32Array(wordsOfBits());
  const liveWide = new Int32Array(wordsOfBits());
  const rows: InSentence[] = [];
  for (const { alone } of sentences) {
    const row = layer(alone, IN_SENTENCE, readSentence);
    rows.push(row);
    for (let word = 0; word < live.length; word += 1) {
      live[word] = (live[word] as number) | (row.live[word] as number);
      liveWide[word] = (liveWide[word] as number) | (row.liveWide[word] as number);
    }
  }
  return { rows, live, liveWide };
}

/** Adds what the patterns of a matcher that look at several sentences find. */
function addWide(document: Document, rows: readonly InSentence[], matcher: PatternMatcher, all: Hit[]): void {
  const { tokens, sentences } = document;
  let next = 0;
  for (let last = 0; last < rows.length; last += 1) {
    if (!hasMatcher((rows[last] as InSentence).liveWide, matcher.number)) continue;
    for (next = Math.max(next, last - matcher.reach); next <= last; next += 1) {
      const sentence = sentences[next] as Sentence;
      for (const { entry, first, last, from, to } of windowAt(document, rows, sentence, matcher))
        all.push({
          entry,
          name: entry.name,
          pattern: entry.source,
          start: (tokens[from + sentence.first] as Token).start,
          end: (tokens[to + sentence.first] as Token).end,
          first: first + sentence.first,
          last: last + sentence.first,
        });
    }
  }
}

/** What a matcher finds in the document. */
function read(document: Document, matcher: PatternMatcher): readonly Hit[] {
  const { number } = matcher;
  const { sentences } = document;
  if (sentences.length === 1 && sentences[0]?.alone === document && matcher.reach === 0)
    return hitsIn(document, number);
  const { rows, live, liveWide } = layer(document, PLACES, readPlaces);
  const wide = hasMatcher(liveWide, number);
  if (!wide && !hasMatcher(live, number)) return NO_HITS;
  const all: Hit[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if (!hasMatcher((rows[index] as InSentence).live, number)) continue;
    const { alone, start, first } = sentences[index] as Sentence;
    for (const hit of hitsIn(alone, number))
      all.push({
        entry: hit.entry,
        name: hit.name,
        pattern: hit.pattern,
        start: hit.start + start,
        end: hit.end + start,
        first: hit.first + first,
        last: hit.last + first,
      });
  }
  if (!wide) return all;
  addWide(document, rows, matcher, all);
  return distinct(all);
}

/** A pattern can hold twice at a place, by two of its variants: keeps one, in order of place, then of the program's patterns. */
function distinct(hits: Hit[]): readonly Hit[] {
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

let matchers = 0;

/** Patterns that are tried together. Made when a module loads and kept for good: the program's patterns are indexed as a whole. */
export class PatternMatcher {
  /** Tells matchers apart: they are counted as they are made. */
  readonly number: number;
  /** How many sentences behind its own the patterns look at. */
  readonly reach: number;

  /** A pattern that can't be read is found when its words are first met; `readAllPatterns` finds it at once. */
  constructor(table: PatternTable) {
    this.number = matchers;
    matchers += 1;
    let reach = 0;
    for (const [name, sources] of Object.entries(table))
      for (const source of sources) reach = Math.max(reach, register(this, name, source));
    this.reach = reach;
  }

  /** All places where a pattern holds, in order of their first token; one for each pattern, first token and span. */
  find(document: Document): readonly PatternMatch[] {
    const found = layer(document, FOUND, (): (readonly Hit[] | undefined)[] => []);
    let matches = found[this.number];
    if (!matches) {
      matches = read(document, this);
      found[this.number] = matches;
    }
    return matches;
  }
}
