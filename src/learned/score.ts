/**
 * Scores a post for every rule: a linear model over four blocks of features (how it reads, its letters, the signs of one patient, what the
 * constructions found). Each block counts by the root of its size, so that a long post doesn't shout. What a sentence adds is kept with it.
 */
import { type Document, layer, numberOf } from '../document/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import { POST_WEIGHTS } from './compiled/post-weights.ts';
import {
  type Feature,
  letterFeatures,
  neighbourFeatures,
  ownFeatures,
  peopleFeatures,
  postFeatures,
  sentenceFeatures,
} from './features.ts';
import { type Found, foundFeatures, signFeatures } from './signs.ts';
import { type Sum, WeightTable } from './table.ts';

/** How much each block counts beside the others. */
export const BLOCK_SHARES = [1, 1, 1, 0.5] as const;

const table = new WeightTable(POST_WEIGHTS);
const OWN = Symbol('sum of its own features');
const LETTERS = Symbol('sum of its letters');
const NEIGHBOURS = Symbol('sum of its features beside its neighbours');

/** The sum of a sentence between two others, the last of which is kept with it: while somebody types, it mostly stands between the same. */
function sumBeside(sentence: Document, before: Document | undefined, after: Document | undefined): Sum {
  const last = layer(sentence, NEIGHBOURS, () => ({ before: -1, after: -1, sum: undefined as Sum | undefined }));
  const beside = { before: before ? numberOf(before) : 0, after: after ? numberOf(after) : 0 };
  if (!last.sum || last.before !== beside.before || last.after !== beside.after)
    Object.assign(last, beside, { sum: table.sumOf(neighbourFeatures(sentence, before, after)) });
  return last.sum as Sum;
}

/** The groups of features of each block. A group's features count once in it. */
export function blocksOf(document: Document, context: RuleContext, found: Found): Feature[][][] {
  const reading = [postFeatures(document, context)];
  for (const sentence of document.sentences) {
    const { alone, index } = sentence;
    reading.push(
      peopleFeatures(document, sentence),
      neighbourFeatures(alone, document.sentences[index - 1]?.alone, document.sentences[index + 1]?.alone),
      ownFeatures(alone),
    );
  }
  return [
    reading,
    document.sentences.map(({ alone }) => letterFeatures(alone)),
    [signFeatures(document, context)],
    [foundFeatures(document, found)],
  ];
}

/** The logit-like score of each rule, in the order of the trained rules. */
export function scorePost(document: Document, context: RuleContext, found: Found): Float64Array {
  const reading = [table.sumOf(postFeatures(document, context))];
  const letters: Sum[] = [];
  for (const sentence of document.sentences) {
    const { alone, index } = sentence;
    reading.push(
      table.sumOf(peopleFeatures(document, sentence)),
      sumBeside(alone, document.sentences[index - 1]?.alone, document.sentences[index + 1]?.alone),
      layer(alone, OWN, () => table.sumOf(ownFeatures(alone))),
    );
    letters.push(layer(alone, LETTERS, () => table.sumOf(letterFeatures(alone))));
  }
  const scores = Float64Array.from(POST_WEIGHTS.biases);
  const blocks = [
    reading,
    letters,
    [table.sumOf(signFeatures(document, context))],
    [table.sumOf(foundFeatures(document, found))],
  ];
  for (const [block, sums] of blocks.entries()) {
    const size = sums.reduce((total, sum) => total + sum.size, 0);
    if (size === 0) continue;
    const share = (BLOCK_SHARES[block] as number) / Math.sqrt(size);
    for (const { logits } of sums)
      for (let rule = 0; rule < scores.length; rule += 1)
        scores[rule] = (scores[rule] as number) + share * (logits[rule] as number);
  }
  return scores;
}

/** How much each token of a document speaks for a rule. */
export function votesFor(document: Document, rule: number): Float64Array {
  const votes = new Float64Array(document.tokens.length);
  for (const sentence of document.sentences) {
    const groups = [sentenceFeatures(document, sentence), letterFeatures(sentence.alone)];
    for (const { hash, first, last } of groups.flat()) {
      if (first < 0) continue;
      const share = table.weightOf(hash, rule) / (last - first);
      if (share === 0) continue;
      for (let at = sentence.first + first; at < sentence.first + last; at += 1)
        votes[at] = (votes[at] as number) + share;
    }
  }
  return votes;
}
