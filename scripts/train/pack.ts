/** Packs trained weights into the form of src/learned/packed.ts. */
import {
  columnsOf,
  DIGITS,
  HASH_DIGITS,
  outcomeDigits,
  type PackedTable,
  WEIGHT_ZERO,
} from '../../src/learned/packed.ts';
import type { LinearModel } from './svm.ts';

/** A feature of the models: its hash, what its values were multiplied by in training, and the root of their sum of squares. */
interface PackedFeature {
  readonly hash: number;
  readonly unit: number;
  readonly spread: number;
}

/** What a feature takes beside its weights, and what a weight takes: a measure of room, some 0.4 bytes of the compressed program. */
const OF_FEATURE = 6;
const OF_WEIGHT = 2;

/**
 * `models`: one for each outcome. The weights that move the scores of the posts least are left out until the others fit in `size`.
 * A weight's digit is the root of its share of the largest of its outcome: many are small, and a few tower above them.
 */
export function pack(models: readonly LinearModel[], features: readonly PackedFeature[], size: number): PackedTable {
  const scales = models.map(({ weights }) => {
    const largest = features.reduce((most, { unit }, id) => Math.max(most, Math.abs(weights[id] as number) * unit), 0);
    return Number(largest.toPrecision(4));
  });
  const pairs = models.flatMap(({ weights }, outcome) =>
    features.map(({ spread }, id) => ({ id, outcome, worth: Math.abs(weights[id] as number) * spread })),
  );
  pairs.sort((a, b) => b.worth - a.worth);
  const kept = features.map(({ hash }) => ({ hash, steps: new Map<number, number>() }));
  let left = size;
  for (const { id, outcome } of pairs) {
    const weight = (models[outcome] as LinearModel).weights[id] as number;
    const { unit } = features[id] as PackedFeature;
    const { steps } = kept[id] as { steps: Map<number, number> };
    const step = Math.round(Math.sqrt((Math.abs(weight) * unit) / (scales[outcome] as number)) * WEIGHT_ZERO);
    const cost = OF_WEIGHT + (steps.size === 0 ? OF_FEATURE : 0);
    if (step === 0 || left < cost) continue;
    left -= cost;
    steps.set(outcome, Math.sign(weight) * step);
  }
  return {
    scales,
    biases: models.map(({ bias }) => Math.round(bias * 1000) / 1000),
    ...tableOf(kept.filter(({ steps }) => steps.size > 0)),
  };
}

/** The columns of features with their steps by outcome. */
export function tableOf(
  features: readonly { readonly hash: number; readonly steps: ReadonlyMap<number, number> }[],
): Pick<PackedTable, 'features' | 'hashes' | 'outcomes' | 'steps'> {
  const sorted = [...features].sort((a, b) => a.hash - b.hash);
  const outcomes = sorted.reduce((most, { steps }) => [...steps.keys()].reduce((a, b) => Math.max(a, b), most), 0) + 1;
  const inOrder = sorted.flatMap(({ steps }) => [...steps].sort(([a], [b]) => a - b).map(([, step]) => step));
  return {
    features: sorted.length,
    hashes: columnsOf(
      sorted.map(({ hash }, index) => hash - (sorted[index - 1]?.hash ?? 0)),
      HASH_DIGITS,
    ),
    outcomes: columnsOf(
      sorted.map(({ steps }) => [...steps.keys()].reduce((bits, outcome) => bits | (1 << outcome), 0)),
      outcomeDigits(outcomes),
    ),
    steps: inOrder.map((step) => DIGITS[WEIGHT_ZERO + step]).join(''),
  };
}
