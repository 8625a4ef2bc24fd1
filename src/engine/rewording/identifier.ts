/** What stays of a sentence when a number, an address or a bed is taken out of it. */
import { bounded, opens, type Slot } from './slot.ts';

const WHERE = /^(?:op|in|van|bij|aan|at|on|of|from) /;

/** "dame op kamer 17": the person stays. */
const PERSON_WHERE = /^(\p{L}+) (?:op|van|in|at|of|from|on) .*\d|^(\p{L}+) (?:in|at|on|of) (?:bed|room|kamer|zaal)/u;

/** Wordings for an identifier, best first. */
export function identifierWordings(slot: Slot): string[] {
  const { text, lower, english, after } = slot;
  const person = PERSON_WHERE.exec(text);
  if (person && !WHERE.test(lower)) return [person[1] ?? person[2] ?? ''];
  if (opens(slot) && !bounded(after)) {
    if (WHERE.test(lower)) return [english ? 'Here' : 'Hier'];
    if (/^(?:bed|kamer|room|zaal|box)\b/.test(lower)) return [english ? 'A patient' : 'Een patiënt'];
  }
  return [''];
}
