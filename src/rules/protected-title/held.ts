/** Compares the titles that a post takes with those that the writer says to hold. */

import { fold } from '../../document/fold.ts';
import { classLength, type Document, PatternMatcher, type Token } from '../../document/index.ts';
import { classId } from '../../lexicon/lexicon.ts';

/** "als huisarts", "ik ben verpleegkundige", "verloskundige hier": the writer takes the title. */
const taken = new PatternMatcher({
  taken: [
    'als|as ..1 [ {title-basic|title-specialist} ] ..1 zeg|weet|vind|kan|wil|zie|zou|heb|ben|werk|i|ik|say|know|think|can|would',
    '<!2niet|geen|not|als|if ik|i ben|am ..2 [ {title-basic|title-specialist} ]',
    "i'm|im a|an|your|jullie ..1 [ {title-basic|title-specialist} ]",
    '[ {title-basic|title-specialist} ] hier|here',
    'ik|i werk|work ..4 als|as ..1 [ {title-basic|title-specialist} ]',
  ],
});

/** Titles that are the same profession in other words. */
const SAME: readonly (readonly string[])[] = [
  [
    'arts',
    'basisarts',
    'dokter',
    'doctor',
    'physician',
    'md',
    'medical doctor',
    'geneesheer',
    'dokter in de geneeskunde',
  ],
  ['verpleegkundige', 'verpleger', 'verpleegster', 'nurse', 'registered nurse', 'rn', 'staff nurse'],
  ['huisarts', 'gp', 'general practitioner', 'family physician', 'huisdokter'],
  [
    'fysiotherapeut',
    'fysio',
    'physiotherapist',
    'physio',
    'kinesist',
    'kinesitherapeut',
    'physical therapist',
    'fysiotherapeute',
  ],
  ['verloskundige', 'vroedvrouw', 'midwife', 'vroedkundige'],
  ['tandarts', 'dentist'],
  ['apotheker', 'pharmacist'],
  ['gz-psycholoog', 'gezondheidszorgpsycholoog', 'gz psycholoog', 'health care psychologist'],
  ['dietist', 'dietitian', 'dietician', 'dietiste'],
  ['logopedist', 'logopediste', 'speech therapist'],
  ['ergotherapeut', 'occupational therapist', 'ergotherapeute'],
  ['bedrijfsarts', 'occupational physician', 'arbeidsgeneesheer'],
];

/** Every specialist may be called a doctor. */
const DOCTORS = new Set(SAME[0]);
const SPECIALIST_DOCTOR =
  /arts$|loog$|chirurg$|internist$|psychiater$|anesthes|geriater$|orthopeed$|pediater$|radiolo|geneesheer$/;

function covers(held: string, title: string): boolean {
  const mine = fold(held);
  if (mine === title || title === `${mine}n` || title === `${mine}s`) return true;
  if (SAME.some((row) => row.includes(mine) && row.includes(title))) return true;
  // "wijkverpleegkundige" is a post, "verpleegkundige" the title.
  if (mine === 'verpleegkundige' && title.endsWith('verpleegkundige')) return true;
  return DOCTORS.has(title) && SPECIALIST_DOCTOR.test(mine);
}

const TITLES = ['title-basic', 'title-specialist'].map(classId);

/** The words of the title at a token. A phrase that is none may start with it: "nurse in charge". */
function titleAt(document: Document, { index }: Token): string {
  const length = Math.max(1, ...TITLES.map((id) => classLength(document, index, id)));
  return document.tokens
    .slice(index, index + length)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Titles taken in a post by "als …", "ik ben …", as offsets, that are not among those held. */
export function takenTitles(document: Document, held: readonly string[]): { start: number; end: number }[] {
  return taken
    .find(document)
    .filter((match) => {
      const token = document.tokens.find((one) => one.start === match.start);
      if (!token) return false;
      return !isHeld(document, token, held);
    })
    .map(({ start, end }) => ({ start, end }));
}

/** Is the title at this token among those held? */
export function isHeld(document: Document, token: Token, held: readonly string[]): boolean {
  const title = titleAt(document, token);
  return held.some((one) => covers(one, title));
}
