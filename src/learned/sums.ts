/** Adding up rows of numbers: where the network spends its time. */

/** Adds `count` numbers from `from` on, times `times`, to those from `to` on. */
export function addTo(
  sum: Float32Array,
  to: number,
  numbers: Float32Array,
  from: number,
  count: number,
  times: number,
): void {
  let at = 0;
  for (; at + 3 < count; at += 4) {
    const into = to + at;
    const own = from + at;
    sum[into] = (sum[into] as number) + times * (numbers[own] as number);
    sum[into + 1] = (sum[into + 1] as number) + times * (numbers[own + 1] as number);
    sum[into + 2] = (sum[into + 2] as number) + times * (numbers[own + 2] as number);
    sum[into + 3] = (sum[into + 3] as number) + times * (numbers[own + 3] as number);
  }
  for (; at < count; at += 1) sum[to + at] = (sum[to + at] as number) + times * (numbers[from + at] as number);
}

/**
 * Adds rows of a table to `sum`, as long as they are: row `rows[at]`, times `times[at]`, for each `at` below `count`. Four rows at a time, so
 * that a sum is read and written for four of them at once.
 */
export function addRows(
  sum: Float32Array,
  table: Float32Array,
  rows: Int32Array,
  times: Float32Array,
  count: number,
): void {
  const width = sum.length;
  let at = 0;
  for (; at + 3 < count; at += 4) {
    const a = (rows[at] as number) * width;
    const b = (rows[at + 1] as number) * width;
    const c = (rows[at + 2] as number) * width;
    const d = (rows[at + 3] as number) * width;
    const byA = times[at] as number;
    const byB = times[at + 1] as number;
    const byC = times[at + 2] as number;
    const byD = times[at + 3] as number;
    for (let into = 0; into < width; into += 1)
      sum[into] =
        (sum[into] as number) +
        byA * (table[a + into] as number) +
        byB * (table[b + into] as number) +
        byC * (table[c + into] as number) +
        byD * (table[d + into] as number);
  }
  for (; at < count; at += 1) addTo(sum, 0, table, (rows[at] as number) * width, width, times[at] as number);
}

/** The inputs above zero, with their values: the others add nothing. */
export class Live {
  readonly inputs: Int32Array;
  readonly values: Float32Array;

  constructor(most: number) {
    this.inputs = new Int32Array(most);
    this.values = new Float32Array(most);
  }

  /**
   * Notes which of `count` numbers from `from` on are above zero, behind the first `live` ones.
   * @param first The input that the first number is of.
   * @returns How many are noted then.
   */
  take(numbers: Float32Array, from: number, count: number, first: number, live: number): number {
    let noted = live;
    for (let at = 0; at < count; at += 1) {
      const value = numbers[from + at] as number;
      if (value <= 0) continue;
      this.inputs[noted] = first + at;
      this.values[noted] = value;
      noted += 1;
    }
    return noted;
  }
}

/** The bias and what each input above zero adds: `table` has a row for each input. */
export function layerOf(inputs: ArrayLike<number>, table: Float32Array, bias: ArrayLike<number>): Float32Array {
  const sums = new Float32Array(bias.length);
  sums.set(bias);
  for (let input = 0; input < inputs.length; input += 1) {
    const value = inputs[input] as number;
    if (value > 0) addTo(sums, 0, table, input * sums.length, sums.length, value);
  }
  return sums;
}

/** The same numbers so many times, one after another. */
export function repeated(numbers: readonly number[], times: number): Float32Array {
  const all = new Float32Array(numbers.length * times);
  for (let at = 0; at < all.length; at += numbers.length) all.set(numbers, at);
  return all;
}

/** A table with rows for each input at each place, its rows for one input put side by side: an input adds to all places at once. */
export function sideBySide(table: Float32Array, places: number, width: number): Float32Array {
  const inputs = table.length / places / width;
  const beside = new Float32Array(table.length);
  for (let place = 0; place < places; place += 1)
    for (let input = 0; input < inputs; input += 1)
      beside.set(
        table.subarray((place * inputs + input) * width, (place * inputs + input + 1) * width),
        (input * places + place) * width,
      );
  return beside;
}
