/** The form in which the learned network is shipped: digits for its weights, so that it needs no reading but their own. */
import { fromColumns, VALUES } from './packed.ts';

/** A table of numbers. A digit holds two coarse steps (of 8) or a fine one (of 64); a column's numbers are its steps times its unit. */
export interface PackedMatrix {
  /** What a step is worth, by column. */
  readonly units: readonly number[];
  /** Row by row. */
  readonly steps: string;
}

/** Rows of a table by the hash of what they stand for. */
export interface PackedRows extends PackedMatrix {
  /** `NET_HASH_DIGITS` columns with a digit for each row, in order: its hash less the one before. */
  readonly hashes: string;
}

/** The whole network; see net.ts for what its parts do. */
export interface PackedNet {
  /** How much its scores of posts count beside those of the linear weights. */
  readonly share: number;
  /** Scores (by kind of span) from which on a word is part of one. */
  readonly bars: readonly number[];
  /** Coarse. */
  readonly words: PackedRows;
  /** Coarse. */
  readonly runs: PackedMatrix;
  /** Fine, as all that follow. */
  readonly classes: PackedRows;
  readonly marks: PackedRows;
  /** Of the post as a whole; as wide as it needs to be. */
  readonly signs: PackedRows;
  /** A row for each place and input. */
  readonly near: PackedMatrix;
  readonly nearBias: readonly number[];
  readonly far: PackedMatrix;
  readonly farBias: readonly number[];
  /** A row for each of the post's numbers: the most and the mean of the second layer, and the signs. */
  readonly post: PackedMatrix;
  readonly postBias: readonly number[];
  /** What goes together in the post's numbers, and what it adds to the outcomes. */
  readonly hidden: PackedMatrix;
  readonly hiddenBias: readonly number[];
  readonly together: PackedMatrix;
  /** What a token says of the outcomes: a row for each of its numbers in the first and the second layer. */
  readonly told: PackedMatrix;
  readonly toldBias: readonly number[];
  readonly whole: PackedMatrix;
  readonly wholeBias: readonly number[];
  readonly kinds: PackedMatrix;
  readonly kindsBias: readonly number[];
}

/** Digits of the distance between two hashes. */
const NET_HASH_DIGITS = 4;

/** The middle of the steps: coarse ones go from -3.5 to 3.5, fine ones from -31 to 32. */
const COARSE_MIDDLE = 3.5;
const FINE_MIDDLE = 31;
const COARSE_BITS = 3;

/** The numbers of a table of coarse steps, row by row. */
export function openCoarse({ units, steps }: PackedMatrix): Float32Array {
  const numbers = new Float32Array(steps.length * 2);
  for (let at = 0; at < steps.length; at += 1) {
    const digit = VALUES[steps.charCodeAt(at)] as number;
    const column = (at * 2) % units.length;
    numbers[at * 2] = ((digit >> COARSE_BITS) - COARSE_MIDDLE) * (units[column] as number);
    numbers[at * 2 + 1] = ((digit & 7) - COARSE_MIDDLE) * (units[column + 1] as number);
  }
  return numbers;
}

/** The numbers of a table of fine steps, row by row. */
export function openFine({ units, steps }: PackedMatrix): Float32Array {
  const numbers = new Float32Array(steps.length);
  for (let at = 0; at < steps.length; at += 1)
    numbers[at] = ((VALUES[steps.charCodeAt(at)] as number) - FINE_MIDDLE) * (units[at % units.length] as number);
  return numbers;
}

/** The row of each hash. */
export function openRows({ hashes }: PackedRows): Map<number, number> {
  const rows = new Map<number, number>();
  let hash = 0;
  for (const [row, distance] of fromColumns(hashes, hashes.length / NET_HASH_DIGITS).entries()) {
    hash += distance;
    rows.set(hash, row);
  }
  return rows;
}
