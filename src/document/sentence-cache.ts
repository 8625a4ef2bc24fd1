/**
 * Sentences and lines that were read before. While somebody types, all of them but one stay as they are: what is computed on a sentence
 * alone is kept with it, and a line that stays is not cut into sentences again. In memory only, bounded, and gone with the engine.
 */
import type { Document } from './document.ts';

/** A sentence in its line: UTF-16 offsets, and the sentence as a document of its own. */
export interface InLine {
  readonly start: number;
  readonly end: number;
  readonly alone: Document;
}

/** What was met lately, by its text, up to so many code units of text; the least recently used goes first. */
class Recent<T> {
  readonly #known = new Map<string, T>();
  readonly #most: number;
  #held = 0;

  constructor(most: number) {
    this.#most = most;
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
    if (key.length > this.#most / 10) return made;
    this.#held += key.length;
    this.#known.set(key, made);
    while (this.#held > this.#most) {
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

/** Code units: several of the longest posts there are; typing in a text that is longer reads all of it anew. */
const REMEMBERED = 40_000;

const sentences = new Recent<Document>(REMEMBERED);
const lines = new Recent<readonly InLine[]>(REMEMBERED);

/** The sentence that is written so, made by `read` when it wasn't met lately. */
export function sentenceAlone(key: string, read: () => Document): Document {
  return sentences.take(key, read);
}

/** The sentences of the line that is written so, made by `read` when it wasn't met lately. */
export function sentencesOfLine(line: string, read: () => readonly InLine[]): readonly InLine[] {
  return lines.take(line, read);
}

let forgotten = 0;

/** How often all sentences were forgotten: what was made of them is out of date then. */
export function timesForgotten(): number {
  return forgotten;
}

/** Forgets all sentences: for tests that compare with a fresh reading. */
export function forgetSentences(): void {
  forgotten += 1;
  sentences.clear();
  lines.clear();
}
