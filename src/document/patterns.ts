/**
 * The matching vocabulary of the rules. A pattern is a line of elements separated by spaces; `src/document/README.md` explains
 * them to people who don't program. Most patterns look at one sentence: what they find in it is kept with the sentence.
 */

import { type Document, layer, type Sentence, sentenceLayers, type Token } from './document.ts';
import type { Variant } from './pattern-elements.ts';
import { candidatesIn, type Entry, possible, register, variantsOf } from './pattern-index.ts';
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

/** What might hold in one sentence, by matcher, and what was found by the matchers that were asked. */
interface InSentence {
  readonly candidates: ReadonlyMap<PatternMatcher, readonly Entry[]>;
  readonly hits: Map<PatternMatcher, readonly Hit[]>;
}

const IN_SENTENCE = Symbol('patterns in the sentence');
const CANDIDATES = Symbol('sentences with candidates by matcher');
const FOUND = Symbol('matches by matcher');

function attempt(document: Document, entry: Entry, { elements }: Variant, at: number, hits: Hit[]): void {
  const span: Span = { open: -1, close: -1 };
  const last = tryAt(document, elements, 0, at, (document.tokens[at] as Token).sentence, span);
  if (last <= at) return;
  const from = document.tokens[span.open >= 0 ? span.open : at];
  const to = document.tokens[(span.close >= 0 ? span.close : last) - 1];
  if (!from || !to || to.end <= from.start) return;
  const { name, source } = entry;
  hits.push({ entry, name, pattern: source, start: from.start, end: to.end, first: at, last });
}

/** Tries the variant where its first test holds, from token `first` up to `last`. */
function attemptIn(document: Document, entry: Entry, variant: Variant, first: number, last: number, hits: Hit[]): void {
  for (let at = first; at < last; at += 1)
    if (!variant.first || lengths(variant.first, document, at) > 0) attempt(document, entry, variant, at, hits);
}

function readSentence(sentence: Document): InSentence {
  const candidates = new Map<PatternMatcher, Entry[]>();
  for (const entry of candidatesIn(sentence)) {
    const own = candidates.get(entry.matcher);
    if (own) own.push(entry);
    else candidates.set(entry.matcher, [entry]);
  }
  return { candidates, hits: new Map() };
}

/** For each matcher the sentences that have candidates of it. */
function sentencesByMatcher(document: Document): Map<PatternMatcher, number[]> {
  const sentences = new Map<PatternMatcher, number[]>();
  for (const [index, { candidates }] of sentenceLayers(document, IN_SENTENCE, readSentence).entries())
    for (const matcher of candidates.keys()) {
      const own = sentences.get(matcher);
      if (own) own.push(index);
      else sentences.set(matcher, [index]);
    }
  return sentences;
}

function tryAll(document: Document, entries: Iterable<Entry>, hits: Hit[]): void {
  for (const entry of entries)
    for (const variant of variantsOf(entry))
      if (variant.needs.every((test) => possible(test, document)))
        for (const { first, last, alone } of document.sentences)
          if (!variant.first || possible(variant.first, alone)) attemptIn(document, entry, variant, first, last, hits);
}

/** What a matcher finds in the document. */
function read(document: Document, matcher: PatternMatcher): readonly Hit[] {
  const all: Hit[] = [];
  const wide = new Set<Entry>();
  for (const index of layer(document, CANDIDATES, sentencesByMatcher).get(matcher) ?? []) {
    const { alone, start, first } = document.sentences[index] as Sentence;
    const { candidates, hits } = layer(alone, IN_SENTENCE, readSentence);
    const own = candidates.get(matcher) ?? [];
    let found = hits.get(matcher);
    if (!found) {
      const here: Hit[] = [];
      tryAll(
        alone,
        own.filter((entry) => !entry.wide),
        here,
      );
      hits.set(matcher, here);
      found = here;
    }
    for (const hit of found)
      all.push({
        entry: hit.entry,
        name: hit.name,
        pattern: hit.pattern,
        start: hit.start + start,
        end: hit.end + start,
        first: hit.first + first,
        last: hit.last + first,
      });
    for (const entry of own) if (entry.wide) wide.add(entry);
  }
  tryAll(document, wide, all);
  return distinct(all);
}

/** A pattern can hold twice at a place, by two of its variants: keeps one, in order of place, then of the program's patterns. */
function distinct(hits: Hit[]): Hit[] {
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

/** Patterns that are tried together. Made when a module loads and kept for good: the program's patterns are indexed as a whole. */
export class PatternMatcher {
  /** A pattern that can't be read is found when its words are first met; `readAllPatterns` finds it at once. */
  constructor(table: PatternTable) {
    for (const [name, sources] of Object.entries(table)) for (const source of sources) register(this, name, source);
  }

  /** All places where a pattern holds, in order of their first token; one for each pattern, first token and span. */
  find(document: Document): readonly PatternMatch[] {
    const found = layer(document, FOUND, () => new Map<PatternMatcher, readonly Hit[]>());
    let matches = found.get(this);
    if (!matches) {
      matches = read(document, this);
      found.set(this, matches);
    }
    return matches;
  }
}
