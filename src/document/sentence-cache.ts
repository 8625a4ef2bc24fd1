/**
 * Sentences and lines that were read before. While somebody types, all of them but one stay as they are: what is computed on a sentence
 * alone is kept with it, and a line that stays is not cut into sentences again. In memory only, bounded, and gone with the engine.
 */

/** Code units: several of the longest posts there are; typing in a text that is longer reads all of it anew. */
const REMEMBERED = 32_000;

/** What was used before so few code units were put in is not moved to the end of the line again: that takes longer than finding it. */
const FRESH = REMEMBERED / 8;

interface Known<T> {
  readonly made: T;
  /** How much had been put in when this was used. */
  used: number;
}

/** Every cache, so that all can be forgotten at once. */
const caches: { clear(): void }[] = [];

/** What was met lately, by its text, up to `REMEMBERED` code units; what was not used for longest goes first. */
export class Recent<T> {
  readonly #known = new Map<string, Known<T>>();
  #held = 0;
  /** Code units that were put in since the start. */
  #put = 0;

  constructor() {
    caches.push(this);
  }

  /** What belongs to the text, made by `read` when it wasn't met lately. A text of a tenth of all room is not worth keeping. */
  take(key: string, read: () => T): T {
    const found = this.#known.get(key);
    if (found !== undefined) {
      if (this.#put - found.used > FRESH) {
        this.#known.delete(key);
        this.#known.set(key, found);
        found.used = this.#put;
      }
      return found.made;
    }
    const made = read();
    if (key.length > REMEMBERED / 10) return made;
    this.#held += key.length;
    this.#put += key.length;
    this.#known.set(key, { made, used: this.#put });
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

/**
 * What belongs to the lines of the text that was read last, in their order. Most lines of a text that somebody types in stand where they stood,
 * and two equal lines are told so faster than one is looked up.
 */
export class InOrder<T> {
  #last: { readonly line: string; readonly made: T }[] = [];
  #now: { readonly line: string; readonly made: T }[] = [];
  #next = 0;
  #kept = true;

  constructor() {
    caches.push(this);
  }

  /** Begins a text of so many code units. Of one that is longer than what may be remembered nothing is. */
  begin(length: number): void {
    this.#last = this.#now;
    this.#now = [];
    this.#next = 0;
    this.#kept = length <= REMEMBERED;
  }

  /** What belongs to the next line of the text, made by `find` unless the line stood in the last text at about the same place. */
  take(line: string, find: (line: string) => T): T {
    for (let at = this.#next; at < this.#next + NEARBY; at += 1) {
      const known = this.#last[at];
      if (known?.line !== line) continue;
      this.#next = at + 1;
      if (this.#kept) this.#now.push(known);
      return known.made;
    }
    const made = find(line);
    if (this.#kept) this.#now.push({ line, made });
    return made;
  }

  clear(): void {
    this.#last = [];
    this.#now = [];
  }
}

/** How many lines of the last text are compared: that one of them was changed, taken out or put in makes no other move further. */
const NEARBY = 3;

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
