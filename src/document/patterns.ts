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
  /** The matchers with candidates or hits; those that turned out to have neither are left out when it is asked for next. */
  live: readonly number[];
  /** Whether some of `live` have neither. */
  stale: boolean;
}

/** The sentences of a document in which a matcher may find something, by its number, in order. */
interface Places {
  readonly own: (number[] | undefined)[];
  /** From which it may by patterns that look at several sentences. */
  readonly wide: (number[] | undefined)[];
}

const PLACES = layerKey();
const NOWHERE: readonly number[] = [];

const IN_SENTENCE = layerKey();
const FOUND = layerKey();
const NO_HITS: readonly Hit[] = [];
const NO_ENTRIES: readonly Entry[] = [];
const NO_WIDE: readonly Wide[] = [];

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

function readSentence(sentence: Document): InSentence {
  const candidates: Entry[][] = [];
  let wide: Entry[] | undefined;
  for (const entry of candidatesIn(sentence)) {
    if (entry.wide) {
      wide ??= [];
      wide.push(entry);
      continue;
    }
    const { number } = entry.matcher;
    const own = candidates[number];
    if (own) own.push(entry);
    else candidates[number] = [entry];
  }
  const live = Object.keys(candidates).map(Number);
  return { candidates, hits: [], wide: wide ?? NO_ENTRIES, windows: [], live, stale: false };
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
  own.stale ||= found.length === 0;
  return found;
}

/** The patterns of a matcher that look at several sentences and may hold from a sentence on, each once. */
function wideEntries(
  document: Document,
  from: number,
  to: number,
  matcher: PatternMatcher,
): ReadonlySet<Entry> | undefined {
  let entries: Set<Entry> | undefined;
  for (let index = from; index < to; index += 1)
    for (const entry of layer((document.sentences[index] as Sentence).alone, IN_SENTENCE, readSentence).wide) {
      if (entry.matcher !== matcher) continue;
      entries ??= new Set();
      entries.add(entry);
    }
  return entries;
}

/** What the patterns of a matcher that look at several sentences find from a sentence on. */
function windowAt(document: Document, sentence: Sentence, matcher: PatternMatcher): readonly Wide[] {
  const { index } = sentence;
  const to = Math.min(document.sentences.length, index + matcher.reach + 1);
  const entries = wideEntries(document, index, to, matcher);
  if (!entries) return NO_WIDE;
  const sentences = document.sentences.slice(index, to);
  const numbers = sentences.map(({ alone }) => numberOf(alone));
  const { windows } = layer(sentence.alone, IN_SENTENCE, readSentence);
  const known = windows[matcher.number];
  if (known?.sentences.length === numbers.length && known.sentences.every((number, at) => number === numbers[at]))
    return known.hits;
  const hits: Wide[] = [];
  const { first: base } = sentence;
  for (const entry of entries)
    for (const variant of variantsOf(entry)) {
      if (!variant.needs.every((test) => sentences.some(({ alone }) => possible(test, alone)))) continue;
      attemptIn(document, variant, sentence.first, sentence.last, (first, last, from, past) =>
        hits.push({ entry, first: first - base, last: last - base, from: from - base, to: past - base }),
      );
    }
  windows[matcher.number] = { sentences: numbers, hits };
  return hits;
}

function readPlaces(document: Document): Places {
  const own: (number[] | undefined)[] = [];
  const wide: (number[] | undefined)[] = [];
  for (const { index, alone } of document.sentences) {
    const found = layer(alone, IN_SENTENCE, readSentence);
    if (found.stale) {
      found.live = found.live.filter((matcher) => found.hits[matcher] !== NO_HITS);
      found.stale = false;
    }
    for (const matcher of found.live) {
      const list = own[matcher];
      if (list) list.push(index);
      else own[matcher] = [index];
    }
    for (const { matcher } of found.wide) {
      const list = wide[matcher.number] ?? [];
      wide[matcher.number] = list;
      for (let from = Math.max(0, index - matcher.reach, (list.at(-1) ?? -1) + 1); from <= index; from += 1)
        list.push(from);
    }
  }
  return { own, wide };
}

/** What a matcher finds in the document. */
function read(document: Document, matcher: PatternMatcher): readonly Hit[] {
  const { number } = matcher;
  const { sentences, tokens } = document;
  if (sentences.length === 1 && sentences[0]?.alone === document && matcher.reach === 0)
    return hitsIn(document, number);
  const { own, wide } = layer(document, PLACES, readPlaces);
  const all: Hit[] = [];
  for (const index of own[number] ?? NOWHERE) {
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
  if (!wide[number]) return all;
  for (const index of wide[number]) {
    const sentence = sentences[index] as Sentence;
    for (const { entry, first, last, from, to } of windowAt(document, sentence, matcher))
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
