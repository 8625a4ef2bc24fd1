/** The folds of cross-validation. */
import { textHash } from '../../src/learned/hash.ts';

export const FOLDS = 5;

/** The fold of a key, from 0: it depends on nothing else. Both posts of a minimal pair have the pair as their key. */
export function foldOf(key: string): number {
  return (textHash(key) >>> 0) % FOLDS;
}
