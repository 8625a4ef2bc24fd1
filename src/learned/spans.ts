/**
 * Finds the words of a patient's name and details in a post that was taken for one with such a thing. The network scores each word for each
 * kind; words in a row of one kind are one span, in the bounds that a construction gives it where one knows it.
 */
import type { Document } from '../document/index.ts';
import { namesOf } from '../rules/case/names.ts';
import { detailsOf } from '../rules/patient-detail/index.ts';
import { DETAIL_KINDS, type Match } from '../rules/rule.ts';
import { overlap, type Span, spanOf } from '../rules/span.ts';
import { NET_WEIGHTS } from './compiled/net-weights.ts';

/** What a word can be part of, in the order of the trained outcomes. */
export const SPAN_KINDS = [...DETAIL_KINDS, 'name'] as const;

export type SpanKind = (typeof SPAN_KINDS)[number];

/** A span of one kind, and the highest score of its words. */
export interface KindSpan extends Span {
  readonly kind: SpanKind;
  readonly score: number;
}

/** Words between two of one span that are none themselves: "met [een] rode baard". */
const GAP = 1;

/**
 * The spans of words that score `bars[kind]` or more for a kind, in order. `scores`: by token, then by kind. Punctuation is part of a span only between two of its words.
 * A word belongs to the kind that it passes the bar of by most.
 */
export function spansFrom(
  document: Document,
  scores: readonly ArrayLike<number>[],
  bars: ArrayLike<number>,
): KindSpan[] {
  const found: KindSpan[] = [];
  for (const { index, sentence, kind: sort } of document.tokens) {
    if (sort === 'punctuation') continue;
    const row = scores[index] as ArrayLike<number>;
    let best = -1;
    let most = 0;
    for (let kind = 0; kind < row.length; kind += 1) {
      const above = (row[kind] as number) - (bars[kind] as number);
      if (above >= most) {
        most = above;
        best = kind;
      }
    }
    const kind = SPAN_KINDS[best];
    if (kind === undefined) continue;
    const before = found.at(-1);
    const goesOn =
      before?.kind === kind && index - before.last <= GAP && document.tokens[before.first]?.sentence === sentence;
    const first = goesOn ? before.first : index;
    if (goesOn) found.pop();
    const score = Math.max(most, goesOn ? before.score : 0);
    found.push({ ...spanOf(document, first, index + 1), kind, score });
  }
  return found;
}

/** What constructions take for names and details, whoever's. */
function knownIn(document: Document): (Span & { readonly kind: SpanKind })[] {
  return [
    ...detailsOf(document),
    ...namesOf(document).flatMap(({ role, ...span }) =>
      role === 'signature' ? [] : [{ ...span, kind: 'name' as const }],
    ),
  ];
}

/** What is more than as much. */
const TIE = 1e-3;

/** How much less a word needs to score where a construction takes it for the same. */
const AGREED = 0.75;

/** Kinds that their form tells: a word that the network takes for any kind is one of these where a construction says so. */
const SURE_FORM: ReadonlySet<SpanKind> = new Set(['age', 'time']);

/** The scores, and what words gain by what constructions know. */
function agreed(
  known: readonly (Span & { readonly kind: SpanKind })[],
  words: readonly ArrayLike<number>[],
  bars: ArrayLike<number>,
): readonly ArrayLike<number>[] {
  const gained = words.map((scores) => Float32Array.from(scores));
  for (const { kind, first, last } of known) {
    const at = SPAN_KINDS.indexOf(kind);
    for (let token = first; token < last; token += 1) {
      const own = words[token] as ArrayLike<number>;
      const scores = gained[token] as Float32Array;
      scores[at] = (own[at] as number) + AGREED;
      if (!SURE_FORM.has(kind)) continue;
      const most = Math.max(...scores.map((score, other) => score - (bars[other] as number)));
      scores[at] = most + (bars[at] as number) + TIE;
    }
  }
  return gained;
}

/** Longest lower case words (UTF-16 code units) that tell nothing alone: "de", "op", "van". */
const LONGEST_SMALL = 3;

/** Is a span that no construction knows too little to go by: small words alone, or a place that no list has in small letters? */
function isDoubtful(document: Document, { kind, first, last }: KindSpan): boolean {
  const tokens = document.tokens.slice(first, last);
  if (kind === 'place' && tokens.every(({ shape }) => shape === 'lower')) return true;
  return tokens.every(({ shape, text }) => shape === 'lower' && text.length <= LONGEST_SMALL && !/\d/.test(text));
}

/** The names and details of a post, in order and apart. `words`: the network's scores of each token for each kind. */
export function learnedSpans(
  document: Document,
  words: readonly ArrayLike<number>[],
): (Omit<Match, 'kind'> & { readonly kind: SpanKind })[] {
  const spans: (Omit<Match, 'kind'> & { kind: SpanKind })[] = [];
  const constructions = knownIn(document);
  for (const span of spansFrom(document, agreed(constructions, words, NET_WEIGHTS.bars), NET_WEIGHTS.bars)) {
    const known = constructions.find((one) => one.kind === span.kind && overlap(one, span));
    if (!known && isDoubtful(document, span)) continue;
    const { start, end } = known ?? span;
    // Two spans can lie in the bounds of one construction.
    if ((spans.at(-1)?.end ?? 0) > start) continue;
    // What no construction knows has no bounds that a rewording could count on.
    spans.push({ start, end, kind: span.kind, ...(!known && { replacements: [] }) });
  }
  return spans;
}
