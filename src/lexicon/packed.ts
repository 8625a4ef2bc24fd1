/** The form in which word classes are shipped. */

/** Forms by the classes that they share: class ids separated by spaces, forms separated by spaces (phrases by line feeds). */
export type PackedGroups = readonly (readonly [classes: string, forms: string])[];

export interface PackedPart {
  readonly words: PackedGroups;
  readonly suffixes: PackedGroups;
  readonly prefixes: PackedGroups;
  readonly phrases: PackedGroups;
}

export interface PackedLexicon {
  /** Class names; the index is the id. */
  readonly classes: readonly string[];
  readonly nl: PackedPart;
  readonly en: PackedPart;
  /** Lists that count in every language: names, places, institutions. */
  readonly any: PackedPart;
}
