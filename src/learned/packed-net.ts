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
  /** Digits of the distance between two hashes: as many as the largest takes, more in a table with few rows. */
  readonly digits: number;
  /** `digits` columns with a digit for each row, in order: its hash less the one before. */
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

/** The middle of the steps: coarse ones go from -3.5 to 3.5, fine ones from -31 to 32. */
const COARSE_MIDDLE = 3.5;
const FINE_MIDDLE = 31;
const COARSE_BITS = 3;

/** Writes the numbers of a row of coarse steps to `into`. */
export function readCoarse({ units, steps }: PackedMatrix, row: number, into: Float64Array): void {
  const from = (row * units.length) / 2;
  for (let column = 0; column < units.length; column += 2) {
    const digit = VALUES[steps.charCodeAt(from + column / 2)] as number;
    into[column] = ((digit >> COARSE_BITS) - COARSE_MIDDLE) * (units[column] as number);
    into[column + 1] = ((digit & 7) - COARSE_MIDDLE) * (units[column + 1] as number);
  }
}

/** Writes the numbers of a row of fine steps to `into`. */
export function readFine({ units, steps }: PackedMatrix, row: number, into: Float64Array): void {
  const from = row * units.length;
  for (let column = 0; column < units.length; column += 1)
    into[column] = ((VALUES[steps.charCodeAt(from + column)] as number) - FINE_MIDDLE) * (units[column] as number);
}

/** The numbers of a table of fine steps, row by row. */
export function openFine(matrix: PackedMatrix): Float64Array {
  const width = matrix.units.length;
  const numbers = new Float64Array(matrix.steps.length);
  for (let from = 0; from < numbers.length; from += width)
    readFine(matrix, from / width, numbers.subarray(from, from + width));
  return numbers;
}

/** The hash of each row, lowest first. */
export function openHashes({ digits, hashes }: Pick<PackedRows, 'digits' | 'hashes'>): Int32Array {
  const opened = fromColumns(hashes, hashes.length / digits);
  for (let row = 1; row < opened.length; row += 1) opened[row] = (opened[row - 1] as number) + (opened[row] as number);
  return opened;
}

/** The row of a hash; -1 for one that is not there. */
export function rowOf(hashes: Int32Array, hash: number): number {
  let low = 0;
  for (let high = hashes.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low : -1;
}
