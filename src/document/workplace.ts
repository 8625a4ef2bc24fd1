/** The names by which the writer's own institution goes: known from settings, so no word list has them. */
import { type RawToken, tokenize } from './tokens.ts';

/** The tokens of each name. */
let names: readonly (readonly RawToken[])[] = [];
let written = '';

/**
 * Says which names count as the writer's own workplace from now on, as written. Returns whether they are others than before: then sentences that
 * were read are out of date.
 */
export function nameWorkplaces(given: readonly string[]): boolean {
  const all = given.join('\n');
  if (all === written) return false;
  written = all;
  names = given.map(tokenize).filter((name) => name.length > 0);
  return true;
}

/** How many tokens the longest of these names takes at a token; 0 where none begins. */
export function workplaceLength(tokens: readonly RawToken[], at: number): number {
  let longest = 0;
  for (const name of names)
    if (name.length > longest && name.every((word, place) => isWritten(tokens[at + place], word)))
      longest = name.length;
  return longest;
}

/** Is the token this word of a name? What is a name in capitals can be another word in small letters: "DL" and "dl". */
function isWritten(token: RawToken | undefined, word: RawToken): boolean {
  return word.shape === 'upper' ? token?.text === word.text : token?.folded === word.folded;
}
