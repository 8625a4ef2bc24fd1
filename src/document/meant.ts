/**
 * The word that an unusual spelling stands for: drawn out ("geniééten", "zooooo"), or with digits for letters ("vr0uwen"). Slips that swap,
 * drop or double a letter are left alone: most words that no list has are right, and one letter off many of them lies another word.
 */
import { lexiconPart, wordClasses } from '../lexicon/lexicon.ts';
import type { PartName } from '../lexicon/packed.ts';
import { isSmallWord } from '../lexicon/small-words.ts';
import { shortened, unmasked } from './fold.ts';

const PARTS: readonly PartName[] = ['nl', 'en', 'any'];

/** Is it in a word list as it stands? */
export function isListed(folded: string): boolean {
  return PARTS.some((name) => lexiconPart(name).words.has(folded));
}

/** In shorter ones the end of a compound is found by chance. */
const SHORTEST_COMPOUND = 8;

/** Is it a compound of which a word list knows a part? */
function isCompound(folded: string): boolean {
  return folded.length >= SHORTEST_COMPOUND && PARTS.some((name) => wordClasses(lexiconPart(name), folded));
}

/** Drawn out more often than the words that their letters spell as well: "zooo" is no zoo. */
const OFTEN_DRAWN_OUT = new Set('zo heel veel nee ja wat wow so way no yes omg hoi hey ha he pff'.split(' '));

/** A doubled vowel counts as drawn out only behind another one, and where accents say so: "geniééten", not "één" and "lééf". */
function spellings(text: string, folded: string): string[] {
  const long = shortened(folded);
  if (long.length > 0 || !/[áéíóúàèìòùâêîôû]{2}/iu.test(text)) return long;
  const plain = folded.replace(/(?<=[aeiou])([aeiou])\1/g, '$1');
  return plain === folded ? [] : [plain];
}

/** "Tweeën", "ideeën", "zeeën" are spelled with three of them. */
const THREE_OF_THEM = /[^e]eeen/;

/** Letters with digits between them, and no letter masked. */
const DIGITS_WITHIN = /^[a-z]+(?:[013457]{1,2}[a-z]+)+$/;
const LEAST_LETTERS = 3;
/** One digit may belong to a word ("A4tje"), so many are there to hide it. */
const HIDING = 2;

/** The folded word that is meant by a word; the same one where no list knows a better. `text`: as written; `folded`: by `fold`. */
export function meantBy(text: string, folded: string): string {
  const drawn = spellings(text, folded);
  if (drawn.length > 0 && (THREE_OF_THEM.test(folded) || isListed(folded) || isSmallWord(folded))) return folded;
  if (drawn.length > 0)
    return drawn.find((word) => OFTEN_DRAWN_OUT.has(word)) ?? drawn.find(isListed) ?? drawn.find(isCompound) ?? folded;
  if (!DIGITS_WITHIN.test(folded)) return folded;
  const letters = folded.replace(/\d/g, '').length;
  const [plain] = unmasked(folded);
  if (letters < LEAST_LETTERS || plain === undefined) return folded;
  return folded.length - letters >= HIDING || isListed(plain) || isSmallWord(plain) ? plain : folded;
}
