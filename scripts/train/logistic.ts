/** Logistic regression with elastic-net shrinkage, trained by AdaGrad. Deterministic: the order of the examples is fixed by a seed. */

/** One training example: feature ids (each counts once) and whether the label holds. */
export interface Example {
  readonly features: Uint32Array;
  readonly positive: boolean;
  readonly weight: number;
}

interface LogisticOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
}

/** A small repeatable generator (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The trained weights, one for each feature id, and the bias. */
export interface LogisticModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Trains on the examples; `size` is the number of feature ids. */
export function trainLogistic(examples: readonly Example[], size: number, options: LogisticOptions): LogisticModel {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  const next = random(options.seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) {
      const { features, positive, weight } = examples[index] as Example;
      let sum = bias;
      for (const feature of features) sum += weights[feature] as number;
      const error = (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0)) * weight;
      biasSquares += error * error;
      bias -= (options.rate * error) / Math.sqrt(biasSquares);
      for (const feature of features) {
        const old = weights[feature] as number;
        const gradient = error + options.l2 * old;
        squares[feature] = (squares[feature] as number) + gradient * gradient;
        const step = options.rate / Math.sqrt(squares[feature] as number);
        const moved = old - step * gradient;
        const shrink = step * options.l1;
        weights[feature] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
      }
    }
  }
  return { weights, bias };
}

/** The sum that the model gives to an example: above 0 means more likely than not. */
export function logit(model: LogisticModel, features: Uint32Array): number {
  let sum = model.bias;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return sum;
}
