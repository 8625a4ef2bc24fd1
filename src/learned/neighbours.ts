/** Keeps with a sentence what also depends on the sentences beside it: while somebody types, most of them stand between the same. */
import { type Document, numberOf, type Sentence } from '../document/index.ts';

/** Remembers one thing, for the neighbours that the sentence had last. */
export class Beside<T> {
  #before = -1;
  #after = -1;
  #made: T | undefined;

  /** What `make` makes of the neighbours that the sentence has in this document. */
  take(
    document: Document,
    { index }: Sentence,
    make: (before: Document | undefined, after: Document | undefined) => T,
  ): T {
    const before = document.sentences[index - 1]?.alone;
    const after = document.sentences[index + 1]?.alone;
    const numberBefore = before ? numberOf(before) : 0;
    const numberAfter = after ? numberOf(after) : 0;
    if (this.#made === undefined || this.#before !== numberBefore || this.#after !== numberAfter) {
      this.#before = numberBefore;
      this.#after = numberAfter;
      this.#made = make(before, after);
    }
    return this.#made;
  }
}
