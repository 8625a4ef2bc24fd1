/**
 * The index of the program's patterns, when it was made beforehand. Empty in the sources, where it is made when the first document is read;
 * `scripts/build/pattern-index.ts` fills it in while the extension is built, so that its worker answers sooner.
 */
import type { PackedIndex } from '../pattern-lookup.ts';

export const INDEX: PackedIndex | undefined = undefined;
