/**
 * Sentences and lines that were read before. While somebody types, all of them but one stay as they are: what is computed on a sentence
 * alone is kept with it, and a line that stays is not cut into sentences again. In memory only, bounded, and gone with the engine.
 */

/** Code units: several of the longest posts there are; typing in a text that is longer reads all of it anew. */
const REMEMBERED = 40_000;

/** Every cache, so that all can be forgotten at once. */
const caches: { clear(): void }[] = [];

/** What was met lately, by its text, up to `REMEMBERED` code units; the least recently used goes first. */
export class Recent<T> {
  readonly #known = new Map<string, T>();
  #held = 0;

  constructor() {
    caches.push(this);
  }

  /** What belongs to the text, made by `read` when it wasn't met lately. A text of a tenth of all room is not worth keeping. */
  take(key: string, read: () => T): T {
    const found = this.#known.get(key);
    if (found !== undefined) {
      this.#known.delete(key);
      this.#known.set(key, found);
      return found;
    }
    const made = read();
    if (key.length > REMEMBERED / 10) return made;
    this.#held += key.length;
    this.#known.set(key, made);
    while (this.#held > REMEMBERED) {
      const oldest = this.#known.keys().next().value as string;
      this.#held -= oldest.length;
      this.#known.delete(oldest);
    }
    return made;
  }

  clear(): void {
    this.#known.clear();
    this.#held = 0;
  }
}

let forgotten = 0;

/** How often all sentences were forgotten: what was made of them is out of date then. */
export function timesForgotten(): number {
  return forgotten;
}

/** Forgets all sentences: for tests that compare with a fresh reading. */
export function forgetSentences(): void {
  forgotten += 1;
  for (const cache of caches) cache.clear();
}
