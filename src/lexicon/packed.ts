/**
 * The form in which word classes are shipped: dictionaries that are searched where they lie. Nothing is unpacked before it is asked for, so
 * that a worker that has just started answers at once. The values of all four are indices of `sets`.
 */

export interface PackedPart {
  /** The combinations of classes that occur, the most frequent first, a line each: class ids separated by spaces. */
  readonly sets: string;
  /** Words, what words end in (`*ongeluk`) and what they start with, each packed by `frontCode`. */
  readonly words: string;
  readonly suffixes: string;
  readonly prefixes: string;
  /** Phrases as folded tokens separated by spaces. A token may be a class: `{name}`. */
  readonly phrases: string;
}

export interface PackedLexicon {
  /** Class names, a line each; the line is the id. */
  readonly classes: string;
  readonly nl: PackedPart;
  readonly en: PackedPart;
  /** Lists that count in every language: names, places, institutions. */
  readonly any: PackedPart;
}
