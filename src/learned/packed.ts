/**
 * The form in which learned weights are shipped: small when compressed, and opened without reading the weights themselves. What is alike
 * stands together, so that a general compressor finds it: the digits of the features by place, then the weights.
 */

/** Weights of features for several outcomes. Digits are those of `DIGITS`. Features are in order of their hash. */
export interface PackedTable {
  /** The largest weight of each outcome: a step of 31; a step of n is a share of (n / 31)². */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** How many features there are. */
  readonly features: number;
  /** `HASH_DIGITS` columns with a digit for each feature: its hash less the one before. */
  readonly hashes: string;
  /** Columns with a digit for each feature: a bit for each outcome that it weighs for. */
  readonly outcomes: string;
  /** For each feature, for each of its outcomes, a digit: the step of its weight and `WEIGHT_ZERO`. */
  readonly steps: string;
}

/** 64 digits that need no escape in a source file. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Bits of a digit. */
const BITS = 6;

/** Digits of the distance between two hashes. With more than a few hundred features none is as far from the next as these can't tell. */
export const HASH_DIGITS = 4;

/** The largest step of a weight, and what is added to a step so that it is a digit. */
export const WEIGHT_ZERO = 31;

/** Digits of a number with a bit for each of `outcomes`. */
export function outcomeDigits(outcomes: number): number {
  return Math.ceil(outcomes / BITS);
}

/** The numbers in columns of digits, the highest digits first. @throws RangeError for a number that takes more. */
export function columnsOf(numbers: readonly number[], columns: number): string {
  if (numbers.some((number) => number >= 2 ** (BITS * columns))) throw new RangeError('a number takes more digits');
  let text = '';
  for (let shift = BITS * (columns - 1); shift >= 0; shift -= BITS)
    text += numbers.map((number) => DIGITS[(number >>> shift) & 63]).join('');
  return text;
}

/** The values of digits by their character code. */
export const VALUES = new Uint8Array(128);
for (let digit = 0; digit < DIGITS.length; digit += 1) VALUES[DIGITS.charCodeAt(digit)] = digit;

/** The numbers that `columnsOf` wrote, `count` of them. */
export function fromColumns(text: string, count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let at = 0; at < text.length; )
    for (let row = 0; row < count; row += 1, at += 1)
      numbers[row] = ((numbers[row] as number) << BITS) | (VALUES[text.charCodeAt(at)] as number);
  return numbers;
}
