/** What names are made of: initials, first names, interfixes and surnames, each read from the token where it may start. */
import { type Document, meets, setOf, type Token } from '../../../document/index.ts';
import { hasBit } from '../../../lexicon/class-set.ts';
import { classId, lexiconPart, NO_CLASSES } from '../../../lexicon/lexicon.ts';
import { sameSentence } from '../../span.ts';
import { INTERFIX } from './words.ts';

/** Whose name it is. */
export type NameRole = 'person' | 'clinician' | 'greeted' | 'signature' | 'public' | 'own';

/** What it looks like. */
export type NameForm = 'titled' | 'initials' | 'first' | 'full' | 'handle' | 'nickname' | 'bare';

/** A name that was read: tokens from `first` up to `last`, exclusive; `core` is the first one behind titles. */
export interface ReadName {
  readonly first: number;
  readonly core: number;
  readonly last: number;
  readonly role: NameRole;
  readonly form: NameForm;
}

/** A word with a capital: "Anna", "McDonald". */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && (token.shape === 'title' || token.shape === 'mixed');
/** A single letter. */
export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{L}$/u.test(token.text);
/** A full stop, at the end of a sentence or behind an initial. */
export const isStop = (token: Token | undefined): boolean => token?.text === '.';

const FIRST_NAME = setOf('first-names');
const MAYBE_FIRST_NAME = setOf('first-names-ambiguous');
const SURNAME = setOf('surnames', 'surnames-ambiguous');
const ORDINARY = setOf('ordinary-words', 'ordinary-words-en');
const ORDINARY_DUTCH = setOf('ordinary-words');

const THINGS = setOf(
  'medication',
  'eponyms',
  'hospitals',
  'care-organisations',
  'wards',
  'month',
  'weekday',
  'time-words',
  'channel',
  'origins',
  'rare-diseases',
  'diagnosis',
  'treatment',
  'image-record',
  'lab-result',
  'education',
  'person-care',
  'occupations',
  'person-generic',
  'person-patient',
  'person-relative',
  'care-place',
  'emoji-joy',
);

/** A word that stands for a thing we know, not a person. */
export function isThing(document: Document, token: Token): boolean {
  return meets(document, token.index, THINGS);
}

const FIRST_NAMES = classId('first-names');

/** The word without a possessive or a Dutch diminutive: "Dirk's" → "dirk", "Truusje" → "truus", "Jeanneke" → "jeanne". */
function roots(folded: string): string[] {
  const bare = folded.replace(/'s$|'$/, '');
  const small = bare.replace(/(?:eke|ke|tje|je|ie)$/, '');
  return [bare, ...(small !== bare && small.length > 2 ? [small, `${small}e`] : [])];
}

/** A first name, with a possessive or as a diminutive too. */
export function isFirstName(document: Document, token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (meets(document, token.index, FIRST_NAME)) return true;
  if (!isCapital(token) || isOrdinary(document, token)) return false;
  const { words } = lexiconPart('any');
  return roots(token.folded).some(
    (root) => root !== token.folded && hasBit(words.get(root) ?? NO_CLASSES, FIRST_NAMES),
  );
}

/** A first name with a capital that is a word as well: "Roos", "Will". */
export function isAmbiguousFirst(document: Document, token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && meets(document, token.index, MAYBE_FIRST_NAME);
}

/** A surname, without its interfixes. */
export function isSurname(document: Document, token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && meets(document, token.index, SURNAME);
}

/** A common word of either language. */
export const isOrdinary = (document: Document, token: Token): boolean => meets(document, token.index, ORDINARY);

/** More letters in a row than any name has are an enumeration or a drawing; reading on would take the square of their number. */
const MOST_INITIALS = 12;

/** Reads initials and stops from `at`: "J.K.", "G. de W.", "A.B.", "c.h."; answers the token past them, or `at`. */
export function initialsFrom(document: Document, at: number): number {
  let index = at;
  let letters = 0;
  for (;;) {
    const token = sameSentence(document, index, at);
    if (!token) break;
    if (isInitial(token) && (isStop(document.tokens[index + 1]) || letters > 0 || token.shape !== 'lower')) {
      letters += 1;
      if (letters > MOST_INITIALS) return at;
      index += 1;
      if (
        isStop(sameSentence(document, index, at)) &&
        document.tokens[index]?.start === document.tokens[index - 1]?.end
      )
        index += 1;
      else if (
        letters > 0 &&
        !isInitial(sameSentence(document, index, at)) &&
        !INTERFIX.has(sameSentence(document, index, at)?.folded ?? '')
      )
        break;
    } else if (letters > 0 && INTERFIX.has(token.folded)) {
      const next = sameSentence(document, index + 1, at);
      if (isInitial(next) || isCapital(next) || /^(?:de|der|den|d)$/.test(next?.folded ?? '')) index += 1;
      else break;
      if (isStop(sameSentence(document, index, at))) index += 1;
    } else break;
  }
  return letters > 0 ? index : at;
}

/** Reads interfixes and a surname (or an initial) from `at`; answers the token past it, or `at`. `sure`: a title stands before. */
export function surnameFrom(document: Document, at: number, sure: boolean): number {
  let index = at;
  while (INTERFIX.has(sameSentence(document, index, at)?.folded ?? '') && index - at < 3) {
    index += 1;
    if (isStop(sameSentence(document, index, at)) && document.tokens[index]?.start === document.tokens[index - 1]?.end)
      index += 1;
  }
  const token = sameSentence(document, index, at);
  if (token?.kind !== 'word') return at;
  if (isInitial(token) && (token.shape !== 'lower' || isStop(document.tokens[index + 1]))) {
    const end = initialsFrom(document, index);
    return end > index ? end : index + 1;
  }
  const known = isSurname(document, token);
  if (sure && token.shape === 'upper' && token.text.length > 2 && !isThing(document, token)) return index + 1;
  const fresh = !isOrdinary(document, token) && !isThing(document, token) && token.text.length > 2;
  if (isCapital(token)) {
    if (!(known || sure || index > at || fresh)) return at;
    let end = index + 1;
    const next = sameSentence(document, end, at);
    if (
      next &&
      isCapital(next) &&
      (isSurname(document, next) || !isOrdinary(document, next)) &&
      !isThing(document, next) &&
      sure
    )
      end += 1;
    return end;
  }
  if (
    sure &&
    token.shape === 'lower' &&
    (index > at
      ? known || !isThing(document, token)
      : (known && !meets(document, token.index, ORDINARY_DUTCH)) || fresh)
  )
    return index + 1;
  return at;
}
