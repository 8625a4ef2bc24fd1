/** Adding up rows of numbers: where the network spends its time. In doubles, for singles are turned into these and back at every step. */

/** Adds `count` numbers from `from` on, times `times`, to those from `to` on. */
export function addTo(
  sum: Float64Array,
  to: number,
  numbers: Float64Array,
  from: number,
  count: number,
  times = 1,
): void {
  for (let at = 0; at < count; at += 1)
    sum[to + at] = (sum[to + at] as number) + times * (numbers[from + at] as number);
}

/** The same of singles, all of them. A function that is given both sorts of numbers asks at each of them which it is. */
export function addSingles(sum: Float64Array, to: number, numbers: Float32Array, times = 1): void {
  for (let at = 0; at < numbers.length; at += 1)
    sum[to + at] = (sum[to + at] as number) + times * (numbers[at] as number);
}

/**
 * Adds rows of a table to `sum`, as long as they are: row `rows[at]`, times `times[at]`, for each `at` below `count`. Eight rows at a time, so
 * that a sum is read and written for eight of them at once; the order in which they are added stays.
 */
export function addRows(
  sum: Float64Array,
  table: Float64Array,
  rows: Int32Array,
  times: Float64Array,
  count: number,
): void {
  const width = sum.length;
  let at = 0;
  for (; at + 7 < count; at += 8) {
    const a = (rows[at] as number) * width;
    const b = (rows[at + 1] as number) * width;
    const c = (rows[at + 2] as number) * width;
    const d = (rows[at + 3] as number) * width;
    const e = (rows[at + 4] as number) * width;
    const f = (rows[at + 5] as number) * width;
    const g = (rows[at + 6] as number) * width;
    const h = (rows[at + 7] as number) * width;
    const byA = times[at] as number;
    const byB = times[at + 1] as number;
    const byC = times[at + 2] as number;
    const byD = times[at + 3] as number;
    const byE = times[at + 4] as number;
    const byF = times[at + 5] as number;
    const byG = times[at + 6] as number;
    const byH = times[at + 7] as number;
    for (let into = 0; into < width; into += 1)
      sum[into] =
        (sum[into] as number) +
        byA * (table[a + into] as number) +
        byB * (table[b + into] as number) +
        byC * (table[c + into] as number) +
        byD * (table[d + into] as number) +
        byE * (table[e + into] as number) +
        byF * (table[f + into] as number) +
        byG * (table[g + into] as number) +
        byH * (table[h + into] as number);
  }
  for (; at + 1 < count; at += 2) {
    const a = (rows[at] as number) * width;
    const b = (rows[at + 1] as number) * width;
    const byA = times[at] as number;
    const byB = times[at + 1] as number;
    for (let into = 0; into < width; into += 1)
      sum[into] = (sum[into] as number) + byA * (table[a + into] as number) + byB * (table[b + into] as number);
  }
  if (at < count) addTo(sum, 0, table, (rows[at] as number) * width, width, times[at] as number);
}

/** Adds lists of numbers, each as long as `sum`. Three at a time, for the same reason: a token has three or more as a rule. */
export function addAll(sum: Float64Array, lists: readonly Float32Array[]): void {
  const width = sum.length;
  let at = 0;
  for (; at + 2 < lists.length; at += 3) {
    const a = lists[at] as Float32Array;
    const b = lists[at + 1] as Float32Array;
    const c = lists[at + 2] as Float32Array;
    for (let into = 0; into < width; into += 1)
      sum[into] = (sum[into] as number) + (a[into] as number) + (b[into] as number) + (c[into] as number);
  }
  for (; at < lists.length; at += 1) {
    const a = lists[at] as Float32Array;
    for (let into = 0; into < width; into += 1) sum[into] = (sum[into] as number) + (a[into] as number);
  }
}

/** The inputs above zero, with their values: the others add nothing. */
export class Live {
  readonly #inputs: Int32Array;
  readonly #values: Float64Array;

  constructor(most: number) {
    this.#inputs = new Int32Array(most);
    this.#values = new Float64Array(most);
  }

  /** Adds to `sum` what those of `count` numbers from `from` on that are above zero add: `table` has a row for each of the inputs. */
  addThrough(sum: Float64Array, table: Float64Array, numbers: Float64Array, from: number, count: number): void {
    const inputs = this.#inputs;
    const values = this.#values;
    let live = 0;
    for (let input = 0; input < count; input += 1) {
      const value = numbers[from + input] as number;
      if (value <= 0) continue;
      inputs[live] = input;
      values[live] = value;
      live += 1;
    }
    addRows(sum, table, inputs, values, live);
  }
}

/** Fills the first `times` rows with the same numbers. */
export function fillRows(rows: Float64Array, numbers: Float64Array, times: number): void {
  for (let row = 0; row < times; row += 1) rows.set(numbers, row * numbers.length);
}

/** Cuts a table into so many of equal length. */
export function cut(table: Float64Array, parts: number): Float64Array[] {
  const length = table.length / parts;
  return Array.from({ length: parts }, (_, part) => table.subarray(part * length, (part + 1) * length));
}

/** Tables with rows for the same inputs as one, the rows for an input side by side: it then adds to all of them at once. */
export function sideBySide(inputs: number, tables: readonly Float64Array[]): Float64Array {
  const width = tables.reduce((sum, { length }) => sum + length / inputs, 0);
  const beside = new Float64Array(inputs * width);
  let column = 0;
  for (const table of tables) {
    const own = table.length / inputs;
    for (let input = 0; input < inputs; input += 1)
      beside.set(table.subarray(input * own, (input + 1) * own), input * width + column);
    column += own;
  }
  return beside;
}
