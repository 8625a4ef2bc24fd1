/** Chooses the scores from which on a word is part of a name or detail: those with the best F-measure of spans. Part of `npm run train`. */
import { type KindSpan, SPAN_KINDS, spansFrom } from '../../src/learned/spans.ts';
import { overlap } from '../../src/rules/span.ts';
import { isAlike } from './counts.ts';
import { kindOf } from './net-examples.ts';
import type { Example } from './posts.ts';

/** A post, what the network scores its words for each kind without having seen it, and whether details and names are reported in it. */
interface Judged {
  readonly example: Example;
  readonly words: readonly (readonly number[])[];
  readonly detail: boolean;
  readonly name: boolean;
}

/** Words marked that are nobody's detail cost more trust than details left out. */
const BETA = 0.8;
/** Bars that are tried. */
const BARS = Array.from({ length: 16 }, (_, step) => Math.round((-2.75 + step * 0.2) * 100) / 100);
/** How often the bars of all kinds are gone through. */
const ROUNDS = 2;

interface Counted {
  tp: number;
  fp: number;
  fn: number;
  hit: number;
}

const measure = ({ tp, fp, fn, hit }: Counted, beta: number): number => {
  const precision = tp / Math.max(1, tp + fp);
  const recall = hit / Math.max(1, hit + fn);
  return ((1 + beta ** 2) * precision * recall) / Math.max(1e-9, beta ** 2 * precision + recall);
};

type LabelledFindings = NonNullable<Example['post']>['findings'];

/** How the spans of posts compare with the labelled ones. A post of others, or in their manner, and an everyday sentence count as `others` odd posts of ours. */
function count(posts: readonly Judged[], others: number, spans: (post: Judged) => readonly KindSpan[]): Counted {
  const counted = { tp: 0, fp: 0, fn: 0, hit: 0 };
  for (const judged of posts) {
    const { post } = judged.example;
    const share = post && !isAlike({ post }) ? 1 : others;
    const labelled: LabelledFindings = (post?.findings ?? []).filter((one) => kindOf(one) !== undefined);
    const told = spans(judged).filter(({ kind }) => (kind === 'name' ? judged.name : judged.detail));
    for (const span of told) {
      if (labelled.some((one) => overlap(one, span))) counted.tp += share;
      else if (!post?.borderline.includes(span.kind === 'name' ? 'patient-name' : 'patient-detail'))
        counted.fp += share;
    }
    for (const one of labelled) counted[told.some((span) => overlap(one, span)) ? 'hit' : 'fn'] += share;
  }
  return counted;
}

/** The bar of each kind. `others`: how many odd posts of ours one of others, or in their manner, counts as. */
export function barsOfSpans(all: readonly Judged[], others: number, say: (text: string) => void): number[] {
  const posts = all.filter(
    ({ example: { post, of }, detail, name }) => of === undefined && (detail || name || post?.findings.some(kindOf)),
  );
  const bars = SPAN_KINDS.map(() => -1.2);
  const counted = (): Counted => count(posts, others, ({ example, words }) => spansFrom(example.document, words, bars));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let kind = 0; kind < bars.length; kind += 1) {
      let most = -1;
      let chosen = 0;
      for (const bar of BARS) {
        bars[kind] = bar;
        const value = measure(counted(), BETA);
        if (value > most) {
          most = value;
          chosen = bar;
        }
      }
      bars[kind] = chosen;
    }
  }
  const { tp, fp, fn, hit } = counted();
  say(
    `spans P ${(tp / (tp + fp)).toFixed(3)} R ${(hit / (hit + fn)).toFixed(3)} F1 ${measure({ tp, fp, fn, hit }, 1).toFixed(3)} of ${hit + fn}; ${SPAN_KINDS.map((kind, at) => `${kind} ${bars[at]}`).join(', ')}`,
  );
  return bars;
}
