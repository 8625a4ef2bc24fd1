/**
 * The form in which word classes are shipped: sorted lines that are searched where they lie. Nothing is unpacked before it is asked for,
 * so that a worker that has just started answers at once.
 */

export interface PackedPart {
  /** The combinations of classes that occur: class ids separated by spaces. */
  readonly sets: readonly string[];
  /** Lines `form set`, in code unit order, each closed by a line feed; `set` is an index of `sets`. */
  readonly words: string;
  readonly suffixes: string;
  readonly prefixes: string;
  /** Lines `folded tokens|set`. A token may be a class: `{name}`. */
  readonly phrases: string;
}

export interface PackedLexicon {
  /** Class names; the index is the id. */
  readonly classes: readonly string[];
  readonly nl: PackedPart;
  readonly en: PackedPart;
  /** Lists that count in every language: names, places, institutions. */
  readonly any: PackedPart;
}
