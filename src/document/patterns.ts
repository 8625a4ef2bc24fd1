/**
 * The matching vocabulary of the rules. A pattern is a line of elements separated by spaces; `src/document/README.md` explains
 * them to people who don't program. Most patterns look at one sentence: what they find in it is kept with the sentence.
 */

import { type Document, layer, layerKey, type Sentence, type Token } from './document.ts';
import type { Test } from './pattern-elements.ts';
import { type Entry, possible, register, variantsOf } from './pattern-index.ts';
import {
  attemptIn,
  distinct,
  type Hit,
  hasMatcher,
  hitsIn,
  type InSentence,
  inSentence,
  nextMatcher,
  type PatternMatch,
  type Wide,
  type Window,
  wordsOfBits,
} from './pattern-sentence.ts';

export type { PatternMatch } from './pattern-sentence.ts';

/** Patterns by name: a construction and the ways in which it is written. */
export type PatternTable = Readonly<Record<string, readonly string[]>>;

/** What was found in each sentence of a document, and the matchers that are live in them. */
interface Places {
  readonly rows: readonly InSentence[];
  /** The bits of the matchers that are live in each sentence: the first number of every sentence, then the second of every sentence, and so on. */
  readonly live: Int32Array;
  /** The sentences that have patterns that look at several, in order. */
  readonly wide: readonly number[];
}

const PLACES = layerKey();
const FOUND = layerKey();

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
  const { index } = sentence;
  const to = Math.min(rows.length, index + matcher.reach + 1);
  const { windows } = rows[index] as InSentence;
  let place = 0;
  while (place < windows.length && windows[place]?.matcher !== matcher.number) place += 1;
  const known = windows[place];
  if (known && isOf(known, rows, index, to)) return known.hits;
  const found = readWindow(document, rows, sentence, to, matcher);
  windows[place] = found;
  return found.hits;
}

/** The same anew, in the sentences up to the one at `to`. */
function readWindow(
  document: Document,
  rows: readonly InSentence[],
  sentence: Sentence,
  to: number,
  matcher: PatternMatcher,
): Window {
  const { index, first: base } = sentence;
  const sentences = document.sentences.slice(index, to);
  const hits: Wide[] = [];
  let entry: Entry;
  const take = (first: number, last: number, from: number, past: number): void => {
    hits.push({ entry, first: first - base, last: last - base, from: from - base, to: past - base });
  };
  const held = (test: Test): boolean => sentences.some(({ alone }) => possible(test, alone));
  for (entry of wideEntries(rows, index, to, matcher))
    for (const variant of variantsOf(entry))
      if ((!variant.first || possible(variant.first, sentence.alone)) && variant.needs.every(held))
        attemptIn(document, variant, sentence.alone, sentence.first, take);
  return { matcher: matcher.number, sentences: rows.slice(index, to).map(({ number }) => number), hits };
}

function readPlaces({ sentences }: Document): Places {
  const rows: InSentence[] = [];
  const wide: number[] = [];
  const live = new Int32Array(wordsOfBits() * sentences.length);
  for (const { alone, index } of sentences) {
    const row = inSentence(alone);
    rows.push(row);
    if (row.wide.length > 0) wide.push(index);
    for (let word = 0; word < row.live.length; word += 1)
      live[word * sentences.length + index] = row.live[word] as number;
  }
  return { rows, live, wide };
}

/** Adds what the patterns of a matcher that look at several sentences find. */
function addWide(document: Document, { rows, wide }: Places, matcher: PatternMatcher, all: Hit[]): void {
  const { tokens, sentences } = document;
  let next = 0;
  for (const last of wide) {
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
  const places = layer(document, PLACES, readPlaces);
  const { live, wide } = places;
  const all: Hit[] = [];
  const from = (number >> 5) * sentences.length;
  const bit = 1 << (number & 31);
  for (let index = 0; index < sentences.length; index += 1) {
    if (((live[from + index] as number) & bit) === 0) continue;
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
  if (matcher.reach === 0 || wide.length === 0) return all;
  const own = all.length;
  addWide(document, places, matcher, all);
  return all.length > own ? distinct(all) : all;
}

/** Patterns that are tried together. Made when a module loads and kept for good: the program's patterns are indexed as a whole. */
export class PatternMatcher {
  /** Tells matchers apart: they are counted as they are made. */
  readonly number: number;
  /** How many sentences behind its own the patterns look at. */
  readonly reach: number;

  /** A pattern that can't be read is found when its words are first met; `readAllPatterns` finds it at once. */
  constructor(table: PatternTable) {
    this.number = nextMatcher();
    let reach = 0;
    for (const [name, sources] of Object.entries(table))
      for (const source of sources) reach = Math.max(reach, register(this, name, source));
    this.reach = reach;
  }

  /** Does a pattern of a name hold in one of the sentences from one to another, both inclusive? Looks at no others where it needn't. */
  holdsIn(document: Document, name: string, from: number, to: number): boolean {
    if (this.reach > 0) {
      const sentenceOf = (token: number): number => document.tokens[token]?.sentence ?? -1;
      return this.find(document).some(
        (match) => match.name === name && sentenceOf(match.first) <= to && sentenceOf(match.last - 1) >= from,
      );
    }
    for (let index = from; index <= to; index += 1)
      for (const hit of hitsIn((document.sentences[index] as Sentence).alone, this.number))
        if (hit.name === name) return true;
    return false;
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
