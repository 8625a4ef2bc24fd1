/**
 * Linear classifier with squared hinge loss and L2 shrinkage, trained by coordinate descent on the dual (Hsieh et al., ICML 2008, algorithm 1).
 * Deterministic: the order of the examples is fixed by a seed.
 */
import { random } from './logistic.ts';

/** One post: ids and values of its features. */
export interface Vector {
  readonly ids: Uint32Array;
  readonly values: Float32Array;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** The score that a model gives to a post: above 0 means more likely than not. */
export function scoreOf({ weights, bias }: LinearModel, { ids, values }: Vector): number {
  let sum = bias;
  for (let at = 0; at < ids.length; at += 1) sum += (weights[ids[at] as number] as number) * (values[at] as number);
  return sum;
}

/** Trains on `vectors[i]` with label `positive[i]`; `size` is the number of feature ids, `costs[i]` how much an error there counts beside shrinkage. */
export function trainLinear(
  vectors: readonly Vector[],
  positive: readonly boolean[],
  size: number,
  costs: readonly number[],
  epochs = 25,
): LinearModel {
  const weights = new Float64Array(size);
  let bias = 0;
  const diagonals = Float64Array.from(costs, (cost) => 1 / (2 * cost));
  const alpha = new Float64Array(vectors.length);
  const square = Float64Array.from(vectors, ({ values }, index) => {
    let sum = 1 + (diagonals[index] as number);
    for (const value of values) sum += value * value;
    return sum;
  });
  const next = random(7);
  let active = vectors.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = active.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [active[at], active[other]] = [active[other] as number, active[at] as number];
    }
    let steepest = 0;
    const still: number[] = [];
    for (const index of active) {
      const { ids, values } = vectors[index] as Vector;
      const label = positive[index] ? 1 : -1;
      let sum = bias;
      for (let at = 0; at < ids.length; at += 1) sum += (weights[ids[at] as number] as number) * (values[at] as number);
      const old = alpha[index] as number;
      const gradient = label * sum - 1 + (diagonals[index] as number) * old;
      // An example far on its right side stays out for good: it is looked at again by the next training only.
      if (old === 0 && gradient > 0.5 && epoch > 2) continue;
      still.push(index);
      const slope = old === 0 ? Math.min(gradient, 0) : gradient;
      steepest = Math.max(steepest, Math.abs(slope));
      if (Math.abs(slope) < 1e-6) continue;
      const renewed = Math.max(0, old - gradient / (square[index] as number));
      alpha[index] = renewed;
      const step = (renewed - old) * label;
      bias += step;
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at] as number;
        weights[id] = (weights[id] as number) + step * (values[at] as number);
      }
    }
    active = still;
    if (steepest < 0.05) break;
  }
  return { weights, bias };
}
