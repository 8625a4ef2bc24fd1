/**
 * A dictionary of sorted keys with a number each, packed into one text and searched where it lies: nothing is unpacked before it is asked
 * for. Of each key only what differs from the key before it is written (front coding: Witten, Moffat and Bell, Managing Gigabytes, 1999).
 *
 * A line for each block of keys: its first key; then for each further key a letter `A`–`Z` for the number of code units that it shares with
 * the key before (0–25) and the rest of the key. Keys hold no capitals, so a capital always ends one. The values stand apart, so that a general
 * compressor finds what is alike: for each key a lower digit, then for each a higher one.
 */

/** A dictionary in the form in which it is shipped. */
export interface PackedDictionary {
  readonly keys: string;
  readonly values: string;
}

const BLOCK = 64;
const MOST_SHARED = 25;

/** Digits are the characters from `#` on: as many as there are in front of the backslash, which a source file would double. */
const ZERO = 35;
const BASE = 57;

const A = 65;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Packs a dictionary. @throws RangeError for a key with a capital or a line feed, or a value that is too high. */
export function frontCode(entries: ReadonlyMap<string, number>): PackedDictionary {
  // Code unit order, the order in which keys are compared below.
  const keys = [...entries.keys()].sort();
  const values = keys.map((key) => entries.get(key) as number);
  let text = '';
  let before = '';
  for (const [index, key] of keys.entries()) {
    const value = values[index] as number;
    if (key === '' || /[A-Z\n]/.test(key) || value >= BASE ** 2)
      throw new RangeError(`“${key}” ${value} can't be packed`);
    let shared = 0;
    if (index % BLOCK !== 0) {
      while (shared < Math.min(key.length, before.length, MOST_SHARED) && key[shared] === before[shared]) shared += 1;
      text += String.fromCharCode(A + shared);
    } else if (index > 0) text += '\n';
    text += key.slice(shared);
    before = key;
  }
  const column = (digit: (value: number) => number): string =>
    values.map((value) => String.fromCharCode(ZERO + digit(value))).join('');
  return { keys: text, values: column((value) => value % BASE) + column((value) => Math.floor(value / BASE)) };
}

/** A packed dictionary. */
export interface Dictionary {
  /** The key's value; undefined for a key that it hasn't. */
  get(key: string): number | undefined;
  /** All keys that start so, in order, with their values. */
  startingWith(start: string): [string, number][];
}

/** The place of the capital that ends the key which goes on at `from`, or the end of the block. */
function keyEnd(block: string, from: number): number {
  let end = from;
  while (end < block.length && !isCapital(block.charCodeAt(end))) end += 1;
  return end;
}

/** A key of a block, by where it stands: the first `shared` code units are those of the key before, the others lie in `from` to `end`. */
interface Place {
  /** How many keys of the block stand before it. */
  readonly number: number;
  readonly shared: number;
  readonly from: number;
  readonly end: number;
  /** How much of the wanted key it starts with. */
  readonly common: number;
}

/** The key behind another; undefined at the end of the block. */
function next(block: string, { number, end }: Place): Place | undefined {
  if (end >= block.length) return undefined;
  const from = end + 1;
  return { number: number + 1, shared: block.charCodeAt(end) - A, from, end: keyEnd(block, from), common: 0 };
}

/** The first key of a block that is not before `wanted`. Builds no key: it only tells how much of the wanted one each has. */
function firstFrom(block: string, wanted: string): Place | undefined {
  let common = 0;
  let shared = 0;
  let number = 0;
  for (let from = 0; from < block.length; number += 1) {
    const end = keyEnd(block, from);
    // A key that shares more with the one before than that had of the wanted one differs from it at the same place.
    if (shared <= common) {
      common = shared;
      let at = from;
      while (at < end && block.charCodeAt(at) === wanted.charCodeAt(common)) {
        at += 1;
        common += 1;
      }
      const isBefore = at === end ? common < wanted.length : block.charCodeAt(at) < wanted.charCodeAt(common);
      if (!isBefore) return { number, shared, from, end, common };
    }
    shared = block.charCodeAt(end) - A;
    from = end + 1;
  }
  return undefined;
}

/** Opens a packed dictionary. */
export function openDictionary({ keys, values }: PackedDictionary): Dictionary {
  const blocks = keys === '' ? [] : keys.split('\n');
  const size = values.length / 2;
  const valueAt = (block: number, { number }: Place): number => {
    const at = block * BLOCK + number;
    return (values.charCodeAt(size + at) - ZERO) * BASE + values.charCodeAt(at) - ZERO;
  };
  /** The first key of a block. Every search asks for the same few. */
  const heads: string[] = [];
  const head = (index: number): string => {
    const block = blocks[index] as string;
    heads[index] ??= block.slice(0, keyEnd(block, 0));
    return heads[index];
  };
  /** The last block whose first key is not behind `key`; the first one when all are. */
  const blockOf = (key: string): number => {
    let low = 0;
    for (let high = blocks.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (head(middle) <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    get(key) {
      const index = blockOf(key);
      const place = firstFrom(blocks[index] ?? '', key);
      if (!place || place.common < key.length) return undefined;
      const length = place.shared + place.end - place.from;
      return length === key.length ? valueAt(index, place) : undefined;
    },
    startingWith(start) {
      const found: [string, number][] = [];
      for (let index = blockOf(start); index < blocks.length; index += 1) {
        const block = blocks[index] as string;
        let place = firstFrom(block, start);
        if (place && place.common < start.length) return found;
        // What the first one shares with the key before it, it shares with `start` too: that lies between them.
        let key = start;
        for (; place; place = next(block, place)) {
          key = key.slice(0, place.shared) + block.slice(place.from, place.end);
          if (!key.startsWith(start)) return found;
          found.push([key, valueAt(index, place)]);
        }
      }
      return found;
    },
  };
}
