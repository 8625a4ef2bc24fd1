/** A place in a text that a span finder noticed: token range and UTF-16 offsets. */
import { type Document, type LayerKey, layer, type Token } from '../document/index.ts';

/** A place in a text. */
export interface Span {
  /** Tokens: first, and one past the last. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The span of tokens `first` up to `last` (exclusive). */
export function spanOf(document: Document, first: number, last: number): Span {
  const from = document.tokens[first] as Token;
  const to = document.tokens[last - 1] as Token;
  return { first, last, start: from.start, end: to.end };
}

/** Do two spans share a character? */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The index of the first token that ends behind `offset` (UTF-16); the number of tokens when there is none. */
export function tokenFrom({ tokens }: Document, offset: number): number {
  return firstIndex(tokens, ({ end }) => end > offset);
}

/** The tokens that `[start, end)` touches (UTF-16 offsets): first, and one past the last. */
export function tokensWithin(document: Document, { start, end }: { start: number; end: number }): [number, number] {
  const first = tokenFrom(document, start);
  let last = first;
  while (last < document.tokens.length && (document.tokens[last] as Token).start < end) last += 1;
  return [first, last];
}

/** The token at `index` when it lies in the same sentence as `anchor`. */
export function sameSentence(document: Document, index: number, anchor: number): Token | undefined {
  const token = document.tokens[index];
  return token && token.sentence === document.tokens[anchor]?.sentence ? token : undefined;
}

/**
 * Spans of a document, found in each of its sentences alone: `find` sees nothing but the sentence, and what it finds is kept while the
 * sentence stays, so that a keystroke costs one sentence and no whole post.
 */
export function inSentences<T extends Span>(
  document: Document,
  key: LayerKey,
  find: (sentence: Document) => readonly T[],
): T[] {
  const all: T[] = [];
  for (const { alone, first, start } of document.sentences)
    for (const span of layer(alone, key, find)) all.push(moved(span, first, start));
  return all;
}

/** A span of a sentence in the text in which the sentence stands. */
export function moved<T extends Span>(span: T, first: number, start: number): T {
  return {
    ...span,
    first: span.first + first,
    last: span.last + first,
    start: span.start + start,
    end: span.end + start,
  };
}

/** The index of the first for which `holds`, where all behind one for which it holds do so too; the length when none does. */
export function firstIndex<T>(sorted: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Puts a span in its place among others in order of start, unless it touches one of them. A text may have thousands: a search in the middle finds what it would touch. */
export function addApart<T extends { readonly start: number; readonly end: number }>(kept: T[], span: T): void {
  const at = firstIndex(kept, ({ end }) => end > span.start);
  const next = kept[at];
  if (!next || next.start >= span.end) kept.splice(at, 0, span);
}

/** Sorted by start, without spans that overlap a longer one. */
export function longest<T extends Span>(spans: readonly T[]): T[] {
  // Mostly there is none.
  if (spans.length < 2) return [...spans];
  const kept: T[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    addApart(kept, span);
  return kept;
}
