/** Which words of a post are the patient's identifier, where the weights of whole posts decide whether there is one. */
import type { Document } from '../document/index.ts';
import { type CandidateSort, candidatesOf } from '../rules/patient-identifier/candidates.ts';
import type { Match } from '../rules/rule.ts';
import { hasNumber, numberRuns } from './number-runs.ts';

/** Closed formats that are nobody's but a person's, and proven by their check digits: these are reported whatever else a post says. */
const OF_PERSONS: ReadonlySet<CandidateSort> = new Set(['bsn', 'national-number']);

/** Sorts of identifiers that are taken for the patient's when the weights report one and no construction says which, surest first. */
const LIKELY: readonly ReadonlySet<CandidateSort>[] = [
  new Set([
    'birth-date',
    'national-number',
    'bsn',
    'nhs-number',
    'phone',
    'email',
    'iban',
    'address',
    'number',
    'code',
  ]),
  new Set(['postcode', 'plate', 'coordinates']),
  new Set(['room']),
  new Set(['ward-number']),
];

/**
 * The identifiers of a post: by constructions where these know any and the weights agree, else those that could be one; where nothing has the form
 * of any, what looks like a long number, and at last the words that tell most, if there is a number among them.
 * @param telling the words that tell most of an identifier
 */
export function identifiers(
  document: Document,
  matches: readonly Match[],
  reported: boolean,
  telling: () => readonly Match[],
): readonly Match[] {
  const candidates = candidatesOf(document);
  if (!reported)
    return matches.filter((match) =>
      candidates.some(({ sort, sure, start }) => sure && OF_PERSONS.has(sort) && start === match.start),
    );
  if (matches.length > 0) return matches;
  for (const sorts of LIKELY) {
    const likely = candidates.filter(({ sort }) => sorts.has(sort));
    if (likely.length > 0) return likely.map(({ start, end }) => ({ start, end }));
  }
  const numbers = numberRuns(document);
  if (numbers.length > 0) return numbers.map(({ start, end }) => ({ start, end }));
  return telling().filter(({ start, end }) => hasNumber(document, start, end));
}
