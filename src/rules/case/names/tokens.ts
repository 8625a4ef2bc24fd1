/** What a single word can be in a name, by its letters and its word classes. */
import { type Document, meets, setOf, type Token } from '../../../document/index.ts';
import { hasBit } from '../../../lexicon/class-set.ts';
import { classId, lexiconPart, NO_CLASSES } from '../../../lexicon/lexicon.ts';

/** A word with a capital: "Anna", "McDonald". */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && (token.shape === 'title' || token.shape === 'mixed');
/** A single letter. */
export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.text.length <= 2 && /^\p{L}$/u.test(token.text);
/** A full stop, at the end of a sentence or behind an initial. */
export const isStop = (token: Token | undefined): boolean => token?.text === '.';

const FIRST_NAME = setOf('first-names');
const MAYBE_FIRST_NAME = setOf('first-names-ambiguous');
const SURNAME = setOf('surnames', 'surnames-ambiguous');
const ORDINARY = setOf('ordinary-words', 'ordinary-words-en');

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
