/** Finds what someone may have meant. Pure. */

/** Number of letters to add, drop or change to make one word into the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1) {
      next.push(Math.min(next[to]! + 1, row[to + 1]! + 1, row[to]! + (letter === other[to] ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length]!;
}

/** How far off a word may be: two swapped letters count as two, and in a short word one is much already. */
function reachOf(candidate: string): number {
  return candidate.length < 4 ? 1 : Math.max(2, candidate.length / 3);
}

/** The candidate that is closest to a word, case aside; `null` when none is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const scored = candidates
    .map((candidate) => ({ candidate, score: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, score }) => score <= reachOf(candidate))
    .sort((one, other) => one.score - other.score);
  return scored[0]?.candidate ?? null;
}
