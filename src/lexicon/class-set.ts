/** Sets of word classes as bits: made once for each combination that occurs, then shared by all words that have it. */

export type ClassId = number;

/** Bit `id & 31` of word `id >> 5` says whether the class is in the set. Never changed after it was made. */
export type ClassSet = Uint32Array;

/** Is the class in the set? */
export function hasBit(set: ClassSet, id: ClassId): boolean {
  return ((set[id >> 5] as number) >>> (id & 31)) % 2 === 1;
}

/** A set of the given classes, `size` classes existing in all. */
export function makeSet(ids: readonly ClassId[], size: number): ClassSet {
  const set = new Uint32Array(Math.ceil(size / 32) || 1);
  for (const id of ids) set[id >> 5] = (set[id >> 5] as number) | (1 << (id & 31));
  return set;
}

/** Union of two sets of the same size. */
export function union(a: ClassSet, b: ClassSet): ClassSet {
  return a.map((bits, index) => bits | (b[index] as number));
}

/** Do two sets of the same size have a class in common? */
export function meet(a: ClassSet, b: ClassSet): boolean {
  for (let word = 0; word < a.length; word += 1) if (((a[word] as number) & (b[word] as number)) !== 0) return true;
  return false;
}

/** The classes of a set, lowest first. */
export function idsOf(set: ClassSet): ClassId[] {
  const ids: ClassId[] = [];
  for (let word = 0; word < set.length; word += 1)
    for (let bits = set[word] as number; bits !== 0; bits &= bits - 1)
      ids.push(word * 32 + 31 - Math.clz32(bits & -bits));
  return ids;
}
