/** Packs trained weights into the form of src/learned/packed.ts. */
import { DIGITS, hashDigits, type PackedTable, WEIGHT_ZERO } from '../../src/learned/packed.ts';
import type { LinearModel } from './svm.ts';

/** A feature of the models: its hash, what its values were multiplied by in training, and the root of their sum of squares. */
interface PackedFeature {
  readonly hash: number;
  readonly unit: number;
  readonly spread: number;
}

/** Digits of a feature without weights: its hash and a space. */
const HEAD = 6;

/**
 * `models`: one for each outcome. The weights that move the scores of the posts least are left out until at most `size` digits remain.
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
  const kept = features.map(() => '');
  let left = size;
  for (const { id, outcome } of pairs) {
    const weight = (models[outcome] as LinearModel).weights[id] as number;
    const { unit } = features[id] as PackedFeature;
    const step = Math.round(Math.sqrt((Math.abs(weight) * unit) / (scales[outcome] as number)) * WEIGHT_ZERO);
    const cost = 2 + (kept[id] === '' ? HEAD : 0);
    if (step === 0 || left < cost) continue;
    left -= cost;
    kept[id] += `${DIGITS[outcome]}${DIGITS[WEIGHT_ZERO + Math.sign(weight) * step]}`;
  }
  return {
    scales,
    biases: models.map(({ bias }) => Math.round(bias * 1000) / 1000),
    weights: features
      .flatMap(({ hash }, id) => (kept[id] === '' ? [] : [`${hashDigits(hash)}${kept[id]}`]))
      .sort()
      .join(' '),
  };
}
