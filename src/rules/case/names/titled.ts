/** Names behind a title. */
import { type Form, formKey } from '../../../document/form.ts';
import type { Document, Token } from '../../../document/index.ts';
import { sameSentence } from '../../span.ts';
import { initialsFrom, type ReadName, surnameFrom } from './parts.ts';
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
import { CARE_TITLES, OFFICE_TITLES, TITLES } from './words.ts';

const IS_TITLE = formKey();
const isTitle = ({ folded }: Form): boolean =>
  TITLES.has(folded) || CARE_TITLES.has(folded) || OFFICE_TITLES.has(folded);

/** "mevrouw de Vries", "meneer J.", "dhr. van Dam", "dokter Verhulst", "mw A.B.", "Opa Pijp". */
export function titledAt(document: Document, token: Token): ReadName | undefined {
  if (!token.form.layer(IS_TITLE, isTitle)) return undefined;
  const { index, folded } = token;
  const care = CARE_TITLES.has(folded);
  const office = OFFICE_TITLES.has(folded);
  let at = index + 1;
  if (isStop(sameSentence(document, at, index)) && (document.tokens[at] as Token).start === token.end) at += 1;
  // "prof. dr. Jansen", "mevrouw dr. Bos", "mevrouw Anna de Wit".
  while (/^(?:dr|drs|prof|mr|ir|ing|professor|dokter)$/.test(sameSentence(document, at, index)?.folded ?? '')) {
    at += 1;
    if (isStop(sameSentence(document, at, index))) at += 1;
  }
  const core = at;
  let last = initialsFrom(document, at);
  if (last > at && isStop(document.tokens[last - 1]) && last - at === 2 && !sameSentence(document, last, index))
    last -= 1;
  const first = sameSentence(document, last, index);
  if (
    first &&
    (isFirstName(document, first) || isAmbiguousFirst(document, first)) &&
    (isCapital(first) || !isOrdinary(document, first))
  ) {
    last += 1;
    const more = surnameFrom(document, last, false);
    if (more > last) last = more;
  } else {
    const more = surnameFrom(document, last, !care || isCapital(sameSentence(document, last, index)));
    if (more > last) last = more;
  }
  if (last <= core) return undefined;
  const only = document.tokens[core] as Token;
  // "opa is", "oma Bep": a relative's word asks for a capital; "mr" and "ms" in Dutch small letters too.
  if (
    /^(?:opa|oma|tante|oom|nonkel|juf|meester|zuster|broeder|sister|mr|ms|heer|lady|miss)$/.test(folded) &&
    !document.tokens.slice(core, last).some((one) => isCapital(one) || isInitial(one) || isFirstName(document, one))
  )
    return undefined;
  if (isThing(document, only) && !isSurname(document, only) && !isCapital(only) && !isInitial(only)) return undefined;
  if (care && !document.tokens.slice(core, last).some((one) => isCapital(one) || isInitial(one))) return undefined;
  if (care && only.shape === 'title' && isThing(document, only) && !isSurname(document, only)) return undefined;
  const article = sameSentence(document, index - 1, index);
  const from = folded === 'heer' && article?.folded === 'de' ? index - 1 : index;
  const own = /^(?:opa|oma|tante|oom|nonkel)$/.test(folded) && /^(?:mijn|m'n|my)$/.test(article?.folded ?? '');
  return {
    first: from,
    core,
    last,
    form: 'titled',
    role: own ? 'own' : office ? 'public' : care ? 'clinician' : 'person',
  };
}
