/**
 * The form in which word classes are shipped: dictionaries that are searched where they lie. Nothing is unpacked before it is asked for, so
 * that a worker that has just started answers at once. The values of all four are indices of `sets`.
 */

/** One text for each dictionary of a language: its keys, or the values of its keys, as `frontCode` writes them. */
export interface PackedPart {
  /** Words, what words end in (`*ongeluk`) and what they start with. */
  readonly words: string;
  readonly suffixes: string;
  readonly prefixes: string;
  /** Phrases as folded tokens separated by spaces. A token may be a class: `{name}`. */
  readonly phrases: string;
}

/** Languages, and the lists that count in every one: names, places, institutions. */
export type PartName = 'nl' | 'en' | 'any';

/** What is alike stands together: a general compressor takes 6 kB less for it. */
export interface PackedLexicon {
  /** Class names, a line each; the line is the id. */
  readonly classes: string;
  /** The combinations of classes that occur, the most frequent first, a line each: class ids separated by spaces. */
  readonly sets: Readonly<Record<PartName, string>>;
  readonly keys: Readonly<Record<PartName, PackedPart>>;
  readonly values: Readonly<Record<PartName, PackedPart>>;
}
