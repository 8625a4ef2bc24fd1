/** The form in which learned weights are shipped: small, and quick to open. */

/** Weights of features for several outcomes. */
export interface PackedTable {
  /** The largest weight of each outcome: a step of 31; a step of n is a share of (n / 31)². */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** For each feature: five digits of its hash, then two for each weight (outcome, weight), then a space. Digits are those of `DIGITS`. */
  readonly weights: string;
}

/** 64 digits that need no escape in a source file. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** The largest step of a weight, and what is added to a step so that it is a digit. */
export const WEIGHT_ZERO = 31;

/** The five digits of a hash. */
export function hashDigits(hash: number): string {
  let digits = '';
  for (let shift = 24; shift >= 0; shift -= 6) digits += DIGITS[(hash >>> shift) & 63];
  return digits;
}
