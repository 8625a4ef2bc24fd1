/** What stays of a sentence when a number, an address or a bed is taken out of it. */
import { nounFor } from './nouns.ts';
import { bounded, opens, type Slot } from './slot.ts';

const WHERE = /^(?:op|in|van|bij|aan|at|on|of|from) /;

/** "dame op kamer 17", "mevrouw Terpstra van kamer 14": who it is, before where. */
export const PERSON_WHERE =
  /^(\p{L}+)((?: \p{L}+\.?){0,2}) (?:op|van|in|at|of|from|on) (?:.*\d|(?:kamer|bed|zaal|room|box)\b)/u;

const PATIENT = { de: 'patiënt', whole: 'een patiënt', en: 'patient', enWhole: 'a patient' };

/** "Meneer van bed 3": a title needs its name. */
const TITLE = /^(?:meneer|mevrouw|dhr|mw|mevr|mr|mrs|ms|miss)$/i;

const DATE = /^(?:op |on )?\d{1,2}(?: \p{L}+ |[-./]\d{1,2}[-./])\d{2,4}$/u;

/** Behind these something has to come. */
const AWAITED: ReadonlySet<string> = new Set(
  'is was zijn : nummer telefoonnummer patientnummer dossiernummer kamernummer number phone telefoon tel bsn mrn nr no'.split(
    ' ',
  ),
);

/** Wordings for an identifier, best first. */
export function identifierWordings(slot: Slot): string[] {
  const { text, lower, english, after } = slot;
  // "van mevrouw Terpstra van kamer 14": the preposition leads to the person and stays.
  const leading = /^(?:van|met|bij|of|from|with) (?=\p{Lu}?\p{L}+ \p{Lu})/u.exec(text)?.[0] ?? '';
  const person = PERSON_WHERE.exec(text.slice(leading.length));
  if (person && (leading !== '' || !WHERE.test(lower))) {
    // Someone with a name becomes a patient; "dame" and "opa" may stay.
    if (person[2] === '' && !TITLE.test(person[1] as string)) return [leading + (person[1] as string)];
    const before = leading === '' ? slot.before : [leading.trim()];
    const noun = nounFor({ ...slot, before }, PATIENT);
    return noun === null ? [] : [leading + noun];
  }
  if (opens(slot) && !bounded(after)) {
    if (DATE.test(lower)) return [english ? 'Some time ago' : 'Ooit'];
    if (WHERE.test(lower)) return [english ? 'Here' : 'Hier'];
    if (/^(?:bed|kamer|room|zaal|box)\b/.test(lower)) return [english ? 'A patient' : 'Een patiënt'];
  }
  // "Haar BSN is 1234": without what it is the sentence would stop short.
  return AWAITED.has(slot.before[0] ?? '') && /^[\p{L}\d]/u.test(lower) && !WHERE.test(lower) ? ['…'] : [''];
}
