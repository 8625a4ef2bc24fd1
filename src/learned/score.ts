/**
 * Scores a post for every rule: a linear model over four blocks of features (how it reads, its letters, the signs of one patient, what the
 * constructions found). Each block counts by the root of its size, so that a long post doesn't shout. What a sentence adds is kept with it.
 */
import { type Document, layer, layerKey } from '../document/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import { POST_WEIGHTS } from './compiled/post-weights.ts';
import {
  letterFeatures,
  neighbourFeatures,
  ownFeatures,
  patientStep,
  peopleFeatures,
  postFeatures,
  type Take,
} from './features.ts';
import { Beside } from './neighbours.ts';
import { type Found, foundFeatures, signFeatures } from './signs.ts';
import { type Sum, WeightTable } from './table.ts';

/** How much each block counts beside the others. */
export const BLOCK_SHARES = [1, 1, 1, 0.5] as const;

export const weights = new WeightTable(POST_WEIGHTS);
const OWN = layerKey();
const LETTERS = layerKey();
const NEIGHBOURS = layerKey();
const PEOPLE = layerKey();

/** Features that count once together, and how their sum is kept until it changes. */
interface Group {
  give(take: Take): void;
  kept(sum: () => Sum): Sum;
}

/** What is anew with every text. */
const afresh = (sum: () => Sum): Sum => sum();

/** The groups of each block; those of a sentence keep their sums with it. */
function groupsOf(document: Document, context: RuleContext, found: Found): Group[][] {
  const reading: Group[] = [{ give: (take) => postFeatures(document, context, take), kept: afresh }];
  const letters: Group[] = [];
  for (const sentence of document.sentences) {
    const { alone, index } = sentence;
    const before = document.sentences[index - 1]?.alone;
    const after = document.sentences[index + 1]?.alone;
    reading.push(
      {
        give: (take) => peopleFeatures(document, sentence, take),
        // A sentence's mentions never change, and there are few steps.
        kept: (sum) => {
          const known = layer(alone, PEOPLE, (): Sum[] => []);
          const step = patientStep(document, sentence);
          known[step] ??= sum();
          return known[step];
        },
      },
      {
        give: (take) => neighbourFeatures(alone, before, after, take),
        kept: (sum) => layer(alone, NEIGHBOURS, () => new Beside<Sum>()).take(document, sentence, sum),
      },
      { give: (take) => ownFeatures(alone, take), kept: (sum) => layer(alone, OWN, sum) },
    );
    letters.push({ give: (take) => letterFeatures(alone, take), kept: (sum) => layer(alone, LETTERS, sum) });
  }
  return [
    reading,
    letters,
    [{ give: (take) => signFeatures(document, context, take), kept: afresh }],
    [{ give: (take) => foundFeatures(document, found, take), kept: afresh }],
  ];
}

/** The hashes of the features of each group of each block, each once in its group: what is trained on. */
export function blocksOf(document: Document, context: RuleContext, found: Found): number[][][] {
  return groupsOf(document, context, found).map((groups) =>
    groups.map(({ give }) => {
      const hashes = new Set<number>();
      give((hash) => hashes.add(hash));
      return [...hashes];
    }),
  );
}

/** The logit-like score of each rule, in the order of the trained rules. */
export function scorePost(document: Document, context: RuleContext, found: Found): Float64Array {
  const scores = Float64Array.from(POST_WEIGHTS.biases);
  const blocks = groupsOf(document, context, found);
  for (let block = 0; block < blocks.length; block += 1) {
    const sums = (blocks[block] as Group[]).map(({ give, kept }) => kept(() => weights.sumOf(give)));
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
