/** The kinds of detail that make a patient recognisable, as nouns. */
import type { DetailKind, UiLanguage } from '../rules/rule.ts';

/** In a sentence or list, so without a capital. */
export const DETAIL_NOUNS = {
  nl: {
    age: 'leeftijd',
    time: 'tijd',
    place: 'plaats',
    institution: 'instelling',
    clinician: 'behandelaar',
    occupation: 'beroep',
    relation: 'familie',
    origin: 'herkomst',
    appearance: 'uiterlijk',
    event: 'gebeurtenis',
  },
  en: {
    age: 'age',
    time: 'time',
    place: 'place',
    institution: 'institution',
    clinician: 'clinician',
    occupation: 'occupation',
    relation: 'family',
    origin: 'origin',
    appearance: 'appearance',
    event: 'event',
  },
} as const satisfies Record<UiLanguage, Record<DetailKind, string>>;
