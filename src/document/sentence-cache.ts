/**
 * Sentences that were read before, each as a document of its own. While somebody types, all sentences but one stay as they are: what is
 * computed on a sentence alone is kept with it. In memory only, bounded, and gone with the engine.
 */
import type { Document } from './document.ts';

/** The sentences of the longest posts; typing in a longer text reads all of it anew. */
const REMEMBERED = 400;
/** Text without full stops is no sentence worth keeping (UTF-16 code units). */
const LONGEST = 2000;

/** Least recently used first. */
const known = new Map<string, Document>();

/** The sentence that is written so, made by `read` when it wasn't met lately. */
export function sentenceAlone(key: string, read: () => Document): Document {
  const found = known.get(key);
  if (found) {
    known.delete(key);
    known.set(key, found);
    return found;
  }
  const made = read();
  if (key.length <= LONGEST) {
    if (known.size >= REMEMBERED) known.delete(known.keys().next().value as string);
    known.set(key, made);
  }
  return made;
}

/** Forgets all sentences: for tests that compare with a fresh reading. */
export function forgetSentences(): void {
  known.clear();
}
