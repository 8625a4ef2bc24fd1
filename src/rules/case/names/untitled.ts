/** Names without a title: initials, a surname alone, first names, full names, nicknames. */
import { type Document, meets, setOf, type Token } from '../../../document/index.ts';
import { sameSentence } from '../../span.ts';
import { initialsFrom, type ReadName, surnameFrom } from './parts.ts';
import { roleOf } from './role.ts';
import {
  isAmbiguousFirst,
  isCapital,
  isFirstName,
  isInitial,
  isOrdinary,
  isStop,
  isSurname,
  isThing,
} from './tokens.ts';
import { ADORNED, GREETINGS, INTERFIX, NOT_BEFORE_NAME } from './words.ts';

const VENUE = setOf('care-organisations', 'hospitals', 'time-words', 'channel');
const PLACE = setOf('places');
const EPONYM = setOf('eponyms');
const ORDINARY_DUTCH = setOf('ordinary-words');
const MONTH_DAY_MEDICINE = setOf('month', 'weekday', 'medication');
const INSTITUTION_OR_MONTH = setOf('hospitals', 'care-organisations', 'month');
const PERSON = setOf('person-patient', 'person-generic', 'person-relative');
const PLACE_OR_WARD = setOf('places', 'wards', 'care-place');
const NAMED_THING = setOf('places', 'places-abroad', 'first-names', 'first-names-ambiguous', 'hospitals');

/** Letters with stops that are an abbreviation and nobody's initials. */
const ABBREVIATION =
  /^(?:o\.?a|m\.?n|d\.?w\.?z|i\.?v\.?m|t\.?a\.?v|e\.?d|i\.?p\.?v|n\.?v\.?t|z\.?s\.?m|m\.?b\.?t|i\.?o|a\.?s|s\.?v\.?p|b\.?v|t\.?o\.?v|o\.?b\.?v|v\.?a|p\.?s|u\.?s|u\.?k|e\.?g|i\.?e|a\.?m|p\.?m|n\.?b|t\.?z\.?t|a\.?u\.?b|m\.?a\.?w|i\.?s\.?m|t\.?g\.?v|k\.?o|a\.?d\.?h\.?d|i\.?c|r\.?i\.?p|w\.?v|t\.?w\.?v|e\.?a|m\.?v)\.?$/i;

const STREET_LIKE = /(?:straat|laan|weg|plein|kade|huis|studie|journal|wet|lijn)$/;

/** A name without a title at a token. */
export function untitledAt(document: Document, token: Token): ReadName | undefined {
  const { index } = token;
  const next = sameSentence(document, index + 1, index);
  if (isInitial(token) && isStop(next) && next?.start === token.end) return initialled(document, token);
  const alone = (last: number): ReadName => ({
    first: index,
    core: index,
    last,
    form: 'bare',
    role: roleOf(document, index, last),
  });
  const last = surnameAlone(document, token);
  if (last !== undefined) return alone(last);
  return isIntroduced(document, token) ? alone(index + 1) : firstNameAt(document, token);
}

/** "J.K. mag naar huis", "M. V.d.B.", "W. Terpstra". */
function initialled(document: Document, { index }: Token): ReadName | undefined {
  const end = initialsFrom(document, index);
  const surname = surnameFrom(document, end, false);
  const last = Math.max(end, surname);
  const initials = document.tokens.slice(index, end);
  const letters = document.tokens.slice(index, last).filter(({ kind }) => kind === 'word').length;
  if (letters < 2 || ABBREVIATION.test(initials.map(({ text }) => text).join(''))) return undefined;
  const capitals = initials.some((one) => isInitial(one) && one.shape !== 'lower');
  if (!capitals && !(end - index >= 4 && letters === 2)) return undefined;
  return {
    first: index,
    core: index,
    last,
    form: surname > end ? 'full' : 'initials',
    role: roleOf(document, index, last),
  };
}

/** "Van Damme", "tweeling Van Puffelen": the end of a surname that stands alone, behind an interfix that is no place's. */
function surnameAlone(document: Document, { index, shape, folded, sentence }: Token): number | undefined {
  if (shape !== 'title' || folded !== 'van' || index === document.sentences[sentence]?.first) return undefined;
  const last = surnameFrom(document, index, true);
  const end = document.tokens[last - 1];
  const isName =
    end !== undefined &&
    last > index + 1 &&
    isCapital(end) &&
    !meets(document, end.index, VENUE) &&
    (isSurname(document, end) || !isOrdinary(document, end));
  return isName ? last : undefined;
}

/** An unlisted name that the words around introduce: "laatste kindje: Lubbert", "onze Bavo", "Sjonnie (34)". */
function isIntroduced(document: Document, token: Token): boolean {
  if (token.shape !== 'title' || token.text.length < 3 || isOrdinary(document, token) || isThing(document, token))
    return false;
  if (meets(document, token.index, NAMED_THING)) return false;
  const before = sameSentence(document, token.index - 1, token.index);
  const second = sameSentence(document, token.index - 2, token.index);
  if (!before) return false;
  const person = (index: number): boolean => meets(document, index, PERSON);
  const next = sameSentence(document, token.index + 1, token.index);
  if (before.text === ':' && second && person(second.index)) return true;
  if (
    person(before.index) &&
    !/^(?:man|vrouw|mens|iemand|type|persoon|geval|case|bed|patient)$/.test(before.folded) &&
    before.shape === 'lower'
  )
    return !next || next.kind === 'punctuation' || next.shape === 'lower';
  return (
    next?.text === '(' &&
    /^\d{1,3}$/.test(sameSentence(document, token.index + 2, token.index)?.text ?? '') &&
    !STREET_LIKE.test(token.folded)
  );
}

/** First names, full names, nicknames. */
function firstNameAt(document: Document, token: Token): ReadName | undefined {
  const { index } = token;
  const listed = isFirstName(document, token);
  if (token.hashtag || !(listed || isAmbiguousFirst(document, token))) return undefined;
  const capital = isCapital(token) || (token.shape === 'upper' && token.text.length > 2 && listed);
  if (isSomethingElse(document, token, listed, capital)) return undefined;
  // Small letters: only names that are no word in either language.
  if (!capital && (!listed || isOrdinary(document, token) || token.text.length < 3 || isThing(document, token)))
    return undefined;
  if (!listed && !isCued(document, token)) return undefined;
  const last = capital ? fullNameEnd(document, index) : index + 1;
  const adorned = isAdorned(document, index);
  return {
    first: adorned ? index - 1 : index,
    core: index,
    last,
    form: adorned ? 'nickname' : last > index + 1 ? 'full' : 'first',
    role: roleOf(document, index, last),
  };
}

/** A place, a disease, a month, an institution or a thing of the same name, by the words beside it. */
function isSomethingElse(document: Document, { index }: Token, listed: boolean, capital: boolean): boolean {
  const before = sameSentence(document, index - 1, index)?.folded ?? '';
  const next = sameSentence(document, index + 1, index)?.folded ?? '';
  if (meets(document, index, PLACE) && NOT_BEFORE_NAME.has(before)) return true;
  if (meets(document, index, EPONYM)) {
    if (!listed || /^(?:van|ziekte|syndroom)$/.test(before)) return true;
    if (/^(?:patient|syndroom|ziekte|score|disease)/.test(next)) return true;
  }
  if (meets(document, index, MONTH_DAY_MEDICINE) && !capital) return true;
  if (meets(document, index, INSTITUTION_OR_MONTH)) return true;
  // "de Anna zei": in the south a first name has an article.
  const southern = before === 'de' && listed && meets(document, index + 1, ORDINARY_DUTCH);
  return /^(?:sint|st|de|het|'t|the|een)$/.test(before) && !southern;
}

/** A second cue for a first name that is a word as well: a greeting, a person or an adjective before it, an age behind it. */
function isCued(document: Document, token: Token): boolean {
  const { index } = token;
  const before = sameSentence(document, index - 1, index);
  const next = sameSentence(document, index + 1, index);
  if (before && (ADORNED.has(before.folded) || GREETINGS.has(before.folded) || meets(document, before.index, PERSON)))
    return true;
  const third = sameSentence(document, index + 2, index)?.text ?? '';
  if (next && /^[(,]$/.test(next.text) && /^\d{1,3}/.test(third)) return true;
  if (index !== document.sentences[token.sentence]?.first) return !isThing(document, token);
  return next !== undefined && /^(?:is|was|heeft|had|mag|wil|ligt|kwam|wordt|has)$/.test(next.folded);
}

/** The end of a full name that starts with the first name at `index`: "Anna de Wit", "Jan Willem". */
function fullNameEnd(document: Document, index: number): number {
  const at = index + 1;
  const end = surnameFrom(document, at, false);
  const follow = sameSentence(document, at, index);
  if (end > at && follow) {
    const last = document.tokens[end - 1];
    const interfixed = INTERFIX.has(follow.folded);
    const sure = interfixed
      ? isCapital(last) || isInitial(last) || isStop(last)
      : isCapital(follow) || isInitial(follow);
    const placeBehind = interfixed && /^(?:in|uit|te|op)$/.test(follow.folded);
    const houseBehind =
      follow.folded === 'van' &&
      (meets(document, end - 1, PLACE_OR_WARD) ||
        (/^(?:de|het|'t)$/.test(document.tokens[at + 1]?.folded ?? '') && !isSurname(document, last)));
    if (sure && !placeBehind && !houseBehind) return end;
  }
  // "Marie-Jeanne Claes", "Jan Willem".
  return follow && isFirstName(document, follow) && isCapital(follow) ? at + 1 : at;
}

/** "Grote Ron", "kleine Noor": what stands before makes a nickname of it. */
function isAdorned(document: Document, index: number): boolean {
  const before = sameSentence(document, index - 1, index);
  return (
    before !== undefined &&
    (isCapital(before) || before.folded === 'kleine') &&
    ADORNED.has(before.folded) &&
    !/^(?:onze|ons|onzen|our|lieve)$/.test(before.folded) &&
    !isStop(sameSentence(document, index - 2, index))
  );
}
