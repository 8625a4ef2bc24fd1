/** What names are made of: initials, interfixes and surnames, each read from the token where it may start. */
import { type Document, meets, setOf } from '../../../document/index.ts';
import { sameSentence } from '../../span.ts';
import { isCapital, isInitial, isOrdinary, isStop, isSurname, isThing } from './tokens.ts';
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

const ORDINARY_DUTCH = setOf('ordinary-words');

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
