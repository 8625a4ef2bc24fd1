/** Opens packed weights and adds up what features weigh. */
import type { Take } from './features.ts';
import { DIGITS, fromColumns, type PackedTable, WEIGHT_ZERO } from './packed.ts';
import { SeenNumbers } from './seen.ts';

/** What a group of features adds to each outcome, and how many features there were, known or not, each once. */
export interface Sum {
  readonly logits: Float64Array;
  readonly size: number;
}

/** Features by hash, and by their number in a table; -1 for one without weights. */
export interface Looked {
  readonly hashes: readonly number[];
  readonly features: readonly number[];
}

/** No feature: hashes have 30 bits. */
const EMPTY = -1;

/** What was packed, in the form in which it is asked for. The weights themselves stay packed. */
interface Opened {
  /** Open addressing by hash; a slot holds the number of the feature in `slots`. */
  readonly hashes: Int32Array;
  readonly slots: Uint16Array;
  /** By feature: a bit for each outcome, and where its first step stands. */
  readonly outcomes: Int32Array;
  readonly starts: Int32Array;
  /** What a step weighs, by outcome and the character code of its digit. */
  readonly weights: Float32Array;
}

const CODES = 128;

function bitsIn(number: number): number {
  let count = 0;
  for (let bits = number; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

function open({ features, hashes, outcomes: packedOutcomes, scales }: PackedTable): Opened {
  const outcomes = fromColumns(packedOutcomes, features);
  const distances = fromColumns(hashes, features);
  const starts = new Int32Array(features);
  const size = 2 ** Math.ceil(Math.log2(features * 2 + 2));
  const slots = new Uint16Array(size);
  const table = new Int32Array(size).fill(EMPTY);
  let hash = 0;
  let start = 0;
  for (let feature = 0; feature < features; feature += 1) {
    starts[feature] = start;
    start += bitsIn(outcomes[feature] as number);
    hash += distances[feature] as number;
    let slot = hash & (size - 1);
    while (table[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
    table[slot] = hash;
    slots[slot] = feature;
  }
  const weights = new Float32Array(scales.length * CODES);
  for (const [outcome, scale] of scales.entries())
    for (let digit = 0; digit < DIGITS.length; digit += 1) {
      const step = (digit - WEIGHT_ZERO) / WEIGHT_ZERO;
      weights[outcome * CODES + DIGITS.charCodeAt(digit)] = step * Math.abs(step) * scale;
    }
  return { hashes: table, slots, outcomes, starts, weights };
}

/** Weights by feature, opened when first asked for. */
export class WeightTable {
  readonly #packed: PackedTable;
  #opened: Opened | undefined;
  readonly #seen = new SeenNumbers();
  /** What is added up at the moment. */
  #logits = new Float64Array();

  constructor(packed: PackedTable) {
    this.#packed = packed;
  }

  /** The number of a feature; -1 for one without weights. */
  #feature({ hashes, slots }: Opened, hash: number): number {
    const mask = hashes.length - 1;
    for (let slot = hash & mask; hashes[slot] !== EMPTY; slot = (slot + 1) & mask)
      if (hashes[slot] === hash) return slots[slot] as number;
    return EMPTY;
  }

  readonly #take: Take = (hash) => {
    if (!this.#seen.add(hash)) return;
    const feature = this.#feature(this.#opened as Opened, hash);
    if (feature !== EMPTY) this.#weigh(this.#opened as Opened, feature);
  };

  #weigh(opened: Opened, feature: number): void {
    const { steps } = this.#packed;
    const { weights } = opened;
    const logits = this.#logits;
    let at = opened.starts[feature] as number;
    for (let bits = opened.outcomes[feature] as number; bits !== 0; bits &= bits - 1, at += 1) {
      const outcome = 31 - Math.clz32(bits & -bits);
      logits[outcome] = (logits[outcome] as number) + (weights[outcome * CODES + steps.charCodeAt(at)] as number);
    }
  }

  /** Adds up the features of a group, which `give` hands over one by one; each counts once. */
  sumOf(give: (take: Take) => void): Sum {
    this.#opened ??= open(this.#packed);
    const logits = new Float64Array(this.#packed.scales.length);
    this.#logits = logits;
    this.#seen.clear();
    give(this.#take);
    return { logits, size: this.#seen.size };
  }

  /** Looks up features that are added up again and again. */
  looked(hashes: readonly number[]): Looked {
    this.#opened ??= open(this.#packed);
    const opened = this.#opened;
    return { hashes, features: hashes.map((hash) => this.#feature(opened, hash)) };
  }

  /** Adds up the features of several that were looked up; each counts once. */
  sumOfLooked(groups: readonly Looked[]): Sum {
    this.#opened ??= open(this.#packed);
    const opened = this.#opened;
    const logits = new Float64Array(this.#packed.scales.length);
    this.#logits = logits;
    this.#seen.clear();
    for (const { hashes, features } of groups)
      for (let at = 0; at < hashes.length; at += 1)
        if (this.#seen.add(hashes[at] as number) && features[at] !== EMPTY) this.#weigh(opened, features[at] as number);
    return { logits, size: this.#seen.size };
  }
}
