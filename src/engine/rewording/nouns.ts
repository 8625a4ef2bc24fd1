/** Nouns that fit behind what stands before them: with the article's gender in Dutch, with "a" or "an" in English. */
import type { Slot } from './slot.ts';

/** What may be said instead: a noun for each Dutch gender, and whole where no article stands before it. */
export interface Nouns {
  /** Behind `de`, `die`, `onze`, `een`. */
  readonly de: string;
  /** Behind `het`, `dat`, `ons`; absent where no such noun is known. */
  readonly het?: string;
  /** With its own article. */
  readonly whole: string;
  readonly en: string;
  readonly enWhole: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DE = words('de den die deze onze elke welke iedere heel hele');
const HET = words("het 't dat dit ons elk welk ieder");
const ANY = words("een 'n n ne nen mijn m'n mn jouw je zijn z'n haar d'r hun jullie uw zo'n zulke geen weer");
const ENGLISH = words('the a an my our your his her their this that these those another some no every each');

/** How far back an article may stand before the adjectives between it and the noun. */
const REACH = 4;

type Gender = 'de' | 'het' | 'any' | 'none';

/** The gender that the words before ask for: that of an article, also over adjectives ("een veel te laat ingestuurde …"). */
function genderOf({ before, english }: Slot): Gender {
  for (const [index, word] of before.slice(0, REACH).entries()) {
    if (english ? ENGLISH.has(word) : false) return 'any';
    if (!english && DE.has(word)) return 'de';
    if (!english && HET.has(word)) return 'het';
    if (!english && ANY.has(word)) return 'any';
    // "een verdronken peuter", "een ziek meisje": between an article and the quote anything is an adjective.
    if (!isAdjective(word, english) && !(index === 0 && !english && isDescribed(before))) return 'none';
    // "38-jarige brandweerman": adjectives without an article open a note, which needs none.
    if (before[index + 1] === undefined && !english) return 'any';
  }
  return 'none';
}

const FUNCTION_WORDS = words(
  'van in op met bij voor naar uit om aan door over na tot of from in on with at for to by as near is was are were had has and en or of but maar die who that zat lag had heeft wordt werd worden werden hadden lagen alle deze vandaag bekende',
);

/** Whether a Dutch word asks for a noun: an article, or what stands in its place. */
export const isArticle = (word: string): boolean => DE.has(word) || HET.has(word) || ANY.has(word);

/** Whether the word before stands behind an article, and is neither a name nor a part of the frame. */
function isDescribed([word = '', article = '']: readonly string[]): boolean {
  return isArticle(article) && /^\p{L}+$/u.test(word) && !FUNCTION_WORDS.has(word) && !isArticle(word);
}

/** An inflected Dutch adjective ends in -e; in English any word between an article and a noun may be one. */
function isAdjective(word: string, english: boolean): boolean {
  if (FUNCTION_WORDS.has(word) || !/^[\p{L}\d-]+$/u.test(word)) return false;
  return english || /(e|er|veel|te|laat|erg|heel|zeer|oud|ex)$/.test(word);
}

/** The noun for a slot; `null` where none is known to fit. */
export function nounFor(slot: Slot, nouns: Nouns): string | null {
  // "Just had a Polish roofer" in a Dutch sentence, and the other way round: no noun fits the article.
  if ((slot.english ? /^(?:de|het|een)$/ : /^(?:an?|the)$/).test(slot.before[0] ?? '')) return null;
  const gender = genderOf(slot);
  if (slot.english) {
    const bare = gender === 'none' ? nouns.enWhole : nouns.en;
    return articleFits(slot.before[0], bare) ? bare : null;
  }
  if (gender === 'none') return nouns.whole;
  return gender === 'het' ? (nouns.het ?? null) : nouns.de;
}

/** Words that begin with a vowel sound but not with its letter, and the other way round. */
const VOWEL_SOUND = /^(?:[aeio]|u(?!ni|s|r[aeiou])|8|11\b|18\b|hour|honest)/i;

/** Whether "a" or "an", if that is the word before, goes with what follows. */
export function articleFits(before: string | undefined, next: string): boolean {
  if (before !== 'a' && before !== 'an') return true;
  return next !== '' && VOWEL_SOUND.test(next) === (before === 'an');
}
