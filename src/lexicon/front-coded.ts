/**
 * A dictionary of sorted keys with a number each, packed into one text and searched where it lies: nothing is unpacked before it is asked
 * for. Of each key only what differs from the key before it is written (front coding: Witten, Moffat and Bell, Managing Gigabytes, 1999).
 *
 * The text is a line for each block of keys. A block is its first key and value; then for each further key a letter `A`–`Z` for the number of
 * code units that it shares with the key before (0–25), the rest of the key, and its value. Values 0–17 are written `A`–`R`, up to 269 as
 * `S`–`Y` and a digit of base 36, higher ones as `Z` and three digits. Keys hold no capitals, so a capital always ends one.
 */

const BLOCK = 32;
const MOST_SHARED = 25;
const ONE_LETTER = 18;
const TWO_LETTERS = ONE_LETTER + 7 * 36;
const MOST = TWO_LETTERS + 36 ** 3;

const A = 65;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

function valueText(value: number): string {
  if (value < ONE_LETTER) return String.fromCharCode(A + value);
  const rest = value - ONE_LETTER;
  if (value < TWO_LETTERS)
    return String.fromCharCode(A + ONE_LETTER + Math.floor(rest / 36)) + (rest % 36).toString(36);
  return `Z${(value - TWO_LETTERS).toString(36).padStart(3, '0')}`;
}

/** Packs a dictionary. @throws RangeError for a key with a capital or a line feed, or a value that is too high. */
export function frontCode(entries: ReadonlyMap<string, number>): string {
  // Code unit order, the order in which keys are compared below.
  const keys = [...entries.keys()].sort();
  let text = '';
  let before = '';
  for (const [index, key] of keys.entries()) {
    const value = entries.get(key) as number;
    if (key === '' || /[A-Z\n]/.test(key) || value >= MOST) throw new RangeError(`“${key}” ${value} can't be packed`);
    let shared = 0;
    if (index % BLOCK !== 0) {
      while (shared < Math.min(key.length, before.length, MOST_SHARED) && key[shared] === before[shared]) shared += 1;
      text += String.fromCharCode(A + shared);
    } else if (index > 0) text += '\n';
    text += key.slice(shared) + valueText(value);
    before = key;
  }
  return text;
}

/** A packed dictionary. */
export interface Dictionary {
  /** The key's value; undefined for a key that it hasn't. */
  get(key: string): number | undefined;
  /** All keys that start so, in order, with their values. */
  startingWith(start: string): [string, number][];
}

/** The place of the capital that ends the key which goes on at `from`. */
function keyEnd(block: string, from: number): number {
  let end = from;
  while (!isCapital(block.charCodeAt(end))) end += 1;
  return end;
}

/** How many code units the value at `at` takes. */
function valueLength(block: string, at: number): number {
  const letter = block.charCodeAt(at) - A;
  return letter < ONE_LETTER ? 1 : letter < 25 ? 2 : 4;
}

function valueAt(block: string, at: number): number {
  const letter = block.charCodeAt(at) - A;
  if (letter < ONE_LETTER) return letter;
  if (letter < 25) return ONE_LETTER + (letter - ONE_LETTER) * 36 + Number.parseInt(block.charAt(at + 1), 36);
  return TWO_LETTERS + Number.parseInt(block.slice(at + 1, at + 4), 36);
}

/** A key of a block, by where it stands: the first `shared` code units are those of the key before, the others lie in `from` to `end`. */
interface Place {
  readonly shared: number;
  readonly from: number;
  /** Where the value starts. */
  readonly end: number;
  /** How much of the wanted key it starts with. */
  readonly common: number;
}

/** The key behind `end`; undefined at the end of the block. */
function next(block: string, end: number): Place | undefined {
  const at = end + valueLength(block, end);
  if (at >= block.length) return undefined;
  return { shared: block.charCodeAt(at) - A, from: at + 1, end: keyEnd(block, at + 1), common: 0 };
}

/** The first key of a block that is not before `wanted`. Builds no key: it only tells how much of the wanted one each has. */
function firstFrom(block: string, wanted: string): Place | undefined {
  let common = 0;
  let shared = 0;
  for (let from = 0; from < block.length; ) {
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
      if (!isBefore) return { shared, from, end, common };
    }
    const at = end + valueLength(block, end);
    shared = block.charCodeAt(at) - A;
    from = at + 1;
  }
  return undefined;
}

/** Opens a packed dictionary. */
export function openDictionary(text: string): Dictionary {
  const blocks = text === '' ? [] : text.split('\n');
  const head = (block: string): string => block.slice(0, keyEnd(block, 0));
  /** The last block whose first key is not behind `key`; the first one when all are. */
  const blockOf = (key: string): number => {
    let low = 0;
    for (let high = blocks.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (head(blocks[middle] as string) <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    get(key) {
      const block = blocks[blockOf(key)] ?? '';
      const place = firstFrom(block, key);
      if (!place || place.common < key.length) return undefined;
      const length = place.shared + place.end - place.from;
      return length === key.length ? valueAt(block, place.end) : undefined;
    },
    startingWith(start) {
      const found: [string, number][] = [];
      for (let index = blockOf(start); index < blocks.length; index += 1) {
        const block = blocks[index] as string;
        let place = firstFrom(block, start);
        // What the first one shares with the key before it, it shares with `start` too: that lies between them.
        let key = start;
        for (; place; place = next(block, place.end)) {
          key = key.slice(0, place.shared) + block.slice(place.from, place.end);
          if (!key.startsWith(start)) return found;
          found.push([key, valueAt(block, place.end)]);
        }
      }
      return found;
    },
  };
}
