/** Whose name it is, by the words around it. */
import { type Document, meets, setOf, type Token } from '../../../document/index.ts';
import { sameSentence } from '../../span.ts';
import type { NameRole } from './parts.ts';
import { isStop } from './tokens.ts';
import { COLLEAGUE_BEFORE, GREETINGS, SIGN_OFF } from './words.ts';

const CARE_PERSON = setOf('person-care');
const PUBLIC_PERSON = setOf('person-public');
const RELATIVE_OR_PERSON = setOf('person-relative', 'person-generic');

/** Does the sentence end so that a name which opens the next is a signature: "Groetjes,"? */
export function leadsToSignature({ tokens }: Document): boolean {
  const last = tokens.at(-1);
  const word = SIGN_OFF.has(tokens.at(-2)?.folded ?? '');
  return SIGN_OFF.has(last?.folded ?? '') || ((isStop(last) || last?.text === ',') && word);
}

/** Whose name: greeted, signed, a colleague's, the writer's own circle, or just a person's. */
export function roleOf(document: Document, first: number, last: number): NameRole {
  const token = document.tokens[first] as Token;
  const sentence = document.sentences[token.sentence] as { first: number; last: number };
  const before = sameSentence(document, first - 1, first);
  const second = sameSentence(document, first - 2, first);
  const next = sameSentence(document, last, first);
  if (
    before &&
    (SIGN_OFF.has(before.folded) ||
      (before.text === ',' && second && SIGN_OFF.has(second.folded)) ||
      (isStop(before) && second && SIGN_OFF.has(second.folded)))
  )
    return 'signature';
  if (
    before &&
    /^(?:ik|i|im|i'm|it's|met|mijn)$/.test(before.folded) &&
    /^(?:ben|am|naam|name|dag|hoi|,|heet|it's|with)$/.test(second?.folded ?? ',') &&
    first - sentence.first < 5 &&
    before.folded !== 'mijn'
  )
    return 'signature';
  if (before && /^(?:ben|heet|it's)$/.test(before.folded) && /^(?:ik|i)$/.test(second?.folded ?? ''))
    return 'signature';
  if (before && COLLEAGUE_BEFORE.has(before.folded)) return 'clinician';
  if (before && meets(document, before.index, CARE_PERSON)) return 'clinician';
  if (next?.text === ',' && meets(document, last + 1, CARE_PERSON) && sameSentence(document, last + 1, first))
    return 'clinician';
  if (before && meets(document, before.index, PUBLIC_PERSON)) return 'public';
  const owned =
    before && meets(document, before.index, RELATIVE_OR_PERSON) && /^(?:mijn|m'n|my|mn)$/.test(second?.folded ?? '');
  if (owned || (before && /^(?:mijn|m'n|my|mn)$/.test(before.folded))) return 'own';
  const opening = first - sentence.first <= 1 && (!before || GREETINGS.has(before.folded));
  if (before && GREETINGS.has(before.folded) && first - sentence.first <= 3) return 'greeted';
  if (
    opening &&
    next?.text === ',' &&
    last - first <= 2 &&
    !/^\d/.test(sameSentence(document, last + 1, first)?.text ?? '')
  )
    return 'greeted';
  return 'person';
}
