/**
 * Scores a post for every rule: a linear model over four blocks of features (how it reads, its letters, the signs of one patient, what the
 * constructions found). Each block counts by the root of its size, so that a long post doesn't shout. What a sentence adds is kept with it.
 */
import { type Form, formKey } from '../document/form.ts';
import { type Document, layer, layerKey, type Sentence } from '../document/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import { POST_WEIGHTS } from './compiled/post-weights.ts';
import {
  letterFeatures,
  neighbourFeatures,
  ownFeatures,
  patientStep,
  peopleFeatures,
  postFeatures,
  runsOf,
  type Take,
} from './features.ts';
import { Beside } from './neighbours.ts';
import { type Found, foundFeatures, signFeatures } from './signs.ts';
import { type Looked, type Sum, WeightTable } from './table.ts';

/** How much each block counts beside the others. */
export const BLOCK_SHARES = [1, 1, 1, 0.5] as const;

const weights = new WeightTable(POST_WEIGHTS);
const OWN = layerKey();
const LETTERS = layerKey();
const NEIGHBOURS = layerKey();
const PEOPLE = layerKey();

const LOOKED_RUNS = formKey();
const lookedRuns = (form: Form): Looked => weights.looked(runsOf(form));

/** The sum of a sentence's letters. */
function sumOfLetters(sentence: Document): Sum {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  return weights.sumOfLooked(words.map(({ form }) => form.layer(LOOKED_RUNS, lookedRuns)));
}

/** The sum of a sentence's people: their mentions never change, and there are few steps. */
function sumOfPeople(document: Document, sentence: Sentence): Sum {
  const known = layer(sentence.alone, PEOPLE, (): Sum[] => []);
  const step = patientStep(document, sentence);
  known[step] ??= weights.sumOf((take) => peopleFeatures(document, sentence, take));
  return known[step];
}

/** Hands over each group of features of each block. A group's features count once in it. */
function groupsOf(document: Document, context: RuleContext, found: Found): ((take: Take) => void)[][] {
  const reading = [(take: Take) => postFeatures(document, context, take)];
  for (const sentence of document.sentences) {
    const { alone, index } = sentence;
    const before = document.sentences[index - 1]?.alone;
    const after = document.sentences[index + 1]?.alone;
    reading.push(
      (take) => peopleFeatures(document, sentence, take),
      (take) => neighbourFeatures(alone, before, after, take),
      (take) => ownFeatures(alone, take),
    );
  }
  return [
    reading,
    document.sentences.map(
      ({ alone }) =>
        (take) =>
          letterFeatures(alone, take),
    ),
    [(take) => signFeatures(document, context, take)],
    [(take) => foundFeatures(document, found, take)],
  ];
}

/** The hashes of the features of each group of each block, each once in its group: what is trained on. */
export function blocksOf(document: Document, context: RuleContext, found: Found): number[][][] {
  return groupsOf(document, context, found).map((groups) =>
    groups.map((give) => {
      const hashes = new Set<number>();
      give((hash) => hashes.add(hash));
      return [...hashes];
    }),
  );
}

/** The logit-like score of each rule, in the order of the trained rules. */
export function scorePost(document: Document, context: RuleContext, found: Found): Float64Array {
  const reading = [weights.sumOf((take) => postFeatures(document, context, take))];
  const letters: Sum[] = [];
  for (const sentence of document.sentences) {
    const { alone } = sentence;
    const beside = layer(alone, NEIGHBOURS, () => new Beside<Sum>());
    reading.push(
      sumOfPeople(document, sentence),
      beside.take(document, sentence, (before, after) =>
        weights.sumOf((take) => neighbourFeatures(alone, before, after, take)),
      ),
      layer(alone, OWN, () => weights.sumOf((take) => ownFeatures(alone, take))),
    );
    letters.push(layer(alone, LETTERS, sumOfLetters));
  }
  const scores = Float64Array.from(POST_WEIGHTS.biases);
  const blocks = [
    reading,
    letters,
    [weights.sumOf((take) => signFeatures(document, context, take))],
    [weights.sumOf((take) => foundFeatures(document, found, take))],
  ];
  for (let block = 0; block < blocks.length; block += 1) {
    const sums = blocks[block] as readonly Sum[];
    let size = 0;
    for (const sum of sums) size += sum.size;
    if (size === 0) continue;
    const share = (BLOCK_SHARES[block] as number) / Math.sqrt(size);
    for (const { logits } of sums)
      for (let rule = 0; rule < scores.length; rule += 1)
        scores[rule] = (scores[rule] as number) + share * (logits[rule] as number);
  }
  return scores;
}
