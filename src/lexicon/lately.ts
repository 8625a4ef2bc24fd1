/** What was asked for lately: typing asks for the same words again and again. */

/** Remembers values by text: the last `most` that were asked for, and up to as many again. */
export class Lately<T> {
  readonly #most: number;
  #now = new Map<string, T>();
  /** Those of before; whatever is asked for again moves on, the rest is dropped when `#now` is full. */
  #before = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    let found = this.#now.get(key);
    if (found === undefined) {
      found = this.#before.get(key);
      if (found !== undefined) this.set(key, found);
    }
    return found;
  }

  set(key: string, value: T): void {
    if (this.#now.size >= this.#most) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(key, value);
  }
}
