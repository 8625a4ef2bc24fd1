/** What stays of a sentence when a number, an address or a bed is taken out of it. */
import { nounFor } from './nouns.ts';
import { bounded, opens, type Slot } from './slot.ts';

const WHERE = /^(?:op|in|van|bij|aan|uit|at|on|of|from) /;

/** "dame op kamer 17", "mevrouw Terpstra van kamer 14": who it is, before where. */
export const PERSON_WHERE =
  /^(\p{L}+)((?: \p{L}+\.?){0,2}) (?:op|van|uit|in|at|of|from|on) (?:.*\d|(?:kamer|bed|zaal|room|box)\b)/u;

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

/** "van de patiënt in bed 3": of whom it is stays. */
const OF_PERSON =
  /^((?:van|met|bij|voor|of|from|with|for) (?:de|het|een|die|deze|onze|mijn|the|a|our|my) \p{L}+) (?:op|in|van|uit|at|of|from|on) (?:kamer|bed|zaal|room|box)\b/iu;

/** Behind these a place is awaited, also with a word between: "ligt weer op kamer 3". */
const LIES: ReadonlySet<string> = new Set(
  'is was zijn waren ligt lag liggen lagen zit zat zitten zaten woont slaapt are were lies lay sits sat lives sleeps'.split(
    ' ',
  ),
);

/** Wordings for an identifier, best first. */
export function identifierWordings(slot: Slot): string[] {
  const { text, lower, english, after } = slot;
  // "geboren op 3 mei 1951", "DOB 3/5/1951": the label goes with its date.
  if (/^(?:geboren|geb|geboortedatum|born|dob|date of birth)(?!\p{L})/u.test(lower)) return [''];
  const ofPerson = OF_PERSON.exec(text)?.[1];
  if (ofPerson !== undefined) return [ofPerson];
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
  if (WHERE.test(lower) && bounded(after) && slot.before.slice(0, 2).some((word) => LIES.has(word)))
    return [english ? 'here' : 'hier'];
  // "Haar BSN is 1234": without what it is the sentence would stop short.
  return AWAITED.has(slot.before[0] ?? '') && /^[\p{L}\d]/u.test(lower) && !WHERE.test(lower) ? ['…'] : [''];
}
