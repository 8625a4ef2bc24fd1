/** Titles that go with a role, offered as a choice. Protected titles of the Dutch BIG act (art. 3, 14, 34) and their everyday forms. */
import type { SettingValues } from '../settings/table.ts';

const TITLES: Readonly<Record<SettingValues['role'], readonly string[]>> = {
  untold: [],
  doctor: [
    'arts',
    'huisarts',
    'medisch specialist',
    'arts in opleiding tot specialist',
    'specialist ouderengeneeskunde',
    'bedrijfsarts',
  ],
  nurse: ['verpleegkundige', 'verpleegkundig specialist', 'gespecialiseerd verpleegkundige'],
  carer: ['verzorgende in de individuele gezondheidszorg', 'verzorgende ig'],
  student: [],
  midwife: ['verloskundige', 'klinisch verloskundige'],
  paramedic: ['ambulanceverpleegkundige', 'bachelor medisch hulpverlener', 'verpleegkundige'],
  physiotherapist: ['fysiotherapeut', 'manueel therapeut'],
  pharmacist: ['apotheker', 'ziekenhuisapotheker', 'apothekersassistent'],
  psychologist: [
    'gezondheidszorgpsycholoog',
    'psychotherapeut',
    'klinisch psycholoog',
    'klinisch neuropsycholoog',
    'orthopedagoog-generalist',
  ],
  dentist: ['tandarts', 'mondhygiënist', 'orthodontist', 'kaakchirurg'],
  'practice-staff': ['doktersassistent', 'praktijkondersteuner', 'tandartsassistent'],
  other: [
    'ergotherapeut',
    'logopedist',
    'diëtist',
    'physician assistant',
    'oefentherapeut',
    'optometrist',
    'radiotherapeutisch laborant',
  ],
};

/** Titles to offer to someone in `role` who holds `held` already; compared without case. */
export function suggestedTitles(role: SettingValues['role'], held: readonly string[]): readonly string[] {
  const known = new Set(held.map((title) => title.toLowerCase()));
  return TITLES[role].filter((title) => !known.has(title));
}
