/** Hashes that name the features of the learned weights, in 30 bits: with 20,000 features a stranger meets one once in 50,000 times. */

/** FNV-1a of a text, or of its first code units. */
export function textHash(text: string, length = text.length): number {
  let hash = 2166136261;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash;
}

/** The hash of two values of one sort of feature. */
export function mixed(sort: number, a: number, b: number): number {
  let hash = Math.imul(sort ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0x3fffffff;
}

/** A number for each sort of feature. It depends on the place in the list, so new sorts go to its end. */
export function sortsOf<T extends string>(names: readonly T[], salt: number): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name, index) => [name, Math.imul(index + salt, 0x9e3779b1)])) as Record<
    T,
    number
  >;
}

/** The same hash, kept for every name that it was asked for: for names of which there are a few hundred. */
export function remembered(hashOf: (name: string) => number): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    let hash = known.get(name);
    if (hash === undefined) {
      hash = hashOf(name);
      known.set(name, hash);
    }
    return hash;
  };
}
