/** Opens packed weights and adds up what features weigh. */
import type { Feature } from './features.ts';
import { DIGITS, type PackedTable, WEIGHT_ZERO } from './packed.ts';

/** Marks the end of a feature's weights. */
const END = 255;

/** What a group of features adds to each outcome, and how many features there were, known or not, each once. */
export interface Sum {
  readonly logits: Float64Array;
  readonly size: number;
}

/** Weights by feature, opened when first asked for. */
export class WeightTable {
  readonly #packed: PackedTable;
  /** Where each feature's weights start. */
  #places: Map<number, number> | undefined;
  #outcomes = new Uint8Array();
  #weights = new Float32Array();

  constructor(packed: PackedTable) {
    this.#packed = packed;
  }

  #opened(): Map<number, number> {
    if (this.#places) return this.#places;
    const { weights, scales } = this.#packed;
    const value = new Uint8Array(128);
    for (let digit = 0; digit < DIGITS.length; digit += 1) value[DIGITS.charCodeAt(digit)] = digit;
    const places = new Map<number, number>();
    const outcomes = new Uint8Array(weights.length);
    const opened = new Float32Array(weights.length);
    let next = 0;
    let at = 0;
    while (at < weights.length) {
      let hash = 0;
      for (const end = at + 5; at < end; at += 1) hash = (hash << 6) | (value[weights.charCodeAt(at)] as number);
      places.set(hash, next);
      for (; at < weights.length && weights[at] !== ' '; at += 2) {
        const outcome = value[weights.charCodeAt(at)] as number;
        outcomes[next] = outcome;
        const step = ((value[weights.charCodeAt(at + 1)] as number) - WEIGHT_ZERO) / WEIGHT_ZERO;
        opened[next] = step * Math.abs(step) * (scales[outcome] as number);
        next += 1;
      }
      outcomes[next] = END;
      next += 1;
      at += 1;
    }
    this.#outcomes = outcomes.slice(0, next);
    this.#weights = opened.slice(0, next);
    this.#places = places;
    return places;
  }

  /** Adds up the features of a group; each counts once. */
  sumOf(features: readonly Feature[]): Sum {
    const places = this.#opened();
    const logits = new Float64Array(this.#packed.scales.length);
    const seen = new Set<number>();
    for (const { hash } of features) {
      if (seen.has(hash)) continue;
      seen.add(hash);
      let place = places.get(hash);
      if (place === undefined) continue;
      for (; this.#outcomes[place] !== END; place += 1) {
        const outcome = this.#outcomes[place] as number;
        logits[outcome] = (logits[outcome] as number) + (this.#weights[place] as number);
      }
    }
    return { logits, size: seen.size };
  }

  /** What a feature weighs for one outcome. */
  weightOf(hash: number, outcome: number): number {
    let place = this.#opened().get(hash);
    if (place === undefined) return 0;
    for (; this.#outcomes[place] !== END; place += 1)
      if (this.#outcomes[place] === outcome) return this.#weights[place] as number;
    return 0;
  }
}
