/**
 * Whom is this about? Every person mentioned is one of the sorts below, and every sentence gets a measure of how surely it is about one
 * patient. Rules on confidentiality ask this layer; none decides by a keyword alone.
 */
import { union } from '../lexicon/class-set.ts';
import { type Document, layer, layerKey, meets, type Sentence, sentenceLayers, setOf, type Token } from './document.ts';
import { type Form, formKey } from './form.ts';
import { holds } from './pattern-index.ts';

/** The sorts of people in a post. */
type Who = 'patient' | 'relative' | 'group' | 'writer' | 'own' | 'colleague' | 'public' | 'reader' | 'someone';

/** One mention of a person. */
interface Mention {
  readonly who: Who;
  /** Tokens: first, and one past the last. */
  readonly first: number;
  readonly last: number;
}

interface People {
  /** For each sentence, 0 to 1: how surely it speaks of one patient (or victim, resident, client). */
  readonly patient: readonly number[];
  /** The highest of `patient`. */
  readonly mostPatient: number;
  /** For each sentence: evidence that the writer speaks from work in care (places, shifts, acts, health words). */
  readonly care: readonly number[];
  /** Sum of `care`. */
  readonly careOverall: number;
}

const KEY = layerKey();
const PATIENT = setOf('person-patient');
const GENERIC = setOf('person-generic');
const PLURAL = setOf('person-patient-plural', 'person-generic-plural');
const RELATIVE = setOf('person-relative');
const CARE_PERSON = setOf('person-care');
const PUBLIC = setOf('person-public');
const OWN = setOf('own-life');
const PRONOUN = setOf('pronoun-patient');
const CASE = setOf('person-patient', 'event-unusual');
const HEALTH = setOf(
  'symptom',
  'diagnosis',
  'treatment',
  'medication',
  'lab-result',
  'death',
  'birth-pregnancy',
  'mental-health',
  'addiction',
  'prognosis',
);
const CARE_WORK = setOf('care-place', 'care-shift', 'care-act', 'wards', 'hospitals');

/** All that counts as evidence of care. */
const CARE_SIGNS = union(CARE_WORK, union(HEALTH, CASE));
/** Those who are told by a class of their word. */
const SOMEBODY = [PLURAL, PATIENT, OWN, PUBLIC, RELATIVE, CARE_PERSON, GENERIC].reduce(union);
const WRITER = new Set(['ik', 'wij', 'we', 'i', 'mij', 'me', 'ons', 'us']);
const READER = new Set(['je', 'jij', 'jou', 'u', 'jullie', 'you', 'gij', 'ge']);

const OWNER = new Set(['mijn', "m'n", 'mn', 'onze', 'ons', 'my', 'our', 'eigen', 'mien', "m'ne", 'mijne']);
const OTHERS_OWNER = new Set(['zijn', "z'n", 'haar', 'hun', "d'r", 'his', 'her', 'their']);
const ONE = new Set([
  'een',
  "'n",
  'n',
  'die',
  'dat',
  'deze',
  'dit',
  'de',
  'het',
  'a',
  'an',
  'this',
  'that',
  'the',
  'nen',
  'den',
  'ne',
  'weer',
  "zo'n",
  'another',
  'ander',
  'andere',
  'eerste',
  'tweede',
  'laatste',
  'oudere',
  'jonge',
  'oude',
]);
const EVERY = new Set([
  'elke',
  'iedere',
  'elk',
  'ieder',
  'alle',
  'veel',
  'every',
  'each',
  'any',
  'all',
  'geen',
  'no',
  'sommige',
  'welke',
  'als',
]);

/** The words before the token in its sentence, nearest first. */
function before(document: Document, token: Token, most: number): Token[] {
  const first = (document.sentences[token.sentence] as Sentence).first;
  const found: Token[] = [];
  for (let index = token.index - 1; index >= first && found.length < most; index -= 1)
    found.push(document.tokens[index] as Token);
  return found;
}

const AGE =
  /^(?:[mvfjo]\d{1,2}|\d{1,3}[- ]?(?:jarige?|jr|j|yo|m|f|v|y\/o)|\d{1,3}-?(?:jarig|jarige|jarigen|year-old|weken|maanden|weeks?))$/;

function whoIs(document: Document, token: Token): Who | undefined {
  const { index, folded } = token;
  if (!meets(document, index, SOMEBODY))
    return WRITER.has(folded) ? 'writer' : READER.has(folded) ? 'reader' : undefined;
  const previous = before(document, token, 3);
  const owned = previous.some((word) => OWNER.has(word.folded));
  const everyone = previous.slice(0, 2).some((word) => EVERY.has(word.folded));
  if (meets(document, index, PLURAL)) return 'group';
  if (meets(document, index, PATIENT)) return everyone ? 'group' : 'patient';
  if (meets(document, index, OWN)) return 'own';
  if (meets(document, index, PUBLIC)) return 'public';
  if (meets(document, index, RELATIVE)) {
    if (previous.slice(0, 2).some((word) => ['mijn', "m'n", 'mn', 'my', 'onze', 'our'].includes(word.folded)))
      return 'own';
    return everyone ? 'group' : 'relative';
  }
  if (meets(document, index, CARE_PERSON)) return 'colleague';
  if (everyone) return 'group';
  return owned && !previous.some((word) => word.folded === 'onze' || word.folded === 'our') ? 'own' : 'someone';
}

/** The people of a document. */
export function peopleOf(document: Document): People {
  return layer(document, KEY, read);
}

/** What a sentence alone tells of its people. */
interface Alone {
  readonly mentions: readonly Mention[];
  /** For each mention: is it pointed out as one person ("een", "die", "haar")? */
  readonly single: readonly boolean[];
  readonly care: number;
  readonly age: boolean;
  readonly bed: boolean;
  readonly pronoun: boolean;
}

const IS_AGE = formKey();
const isAge = ({ folded }: Form): boolean => AGE.test(folded);

const ALONE = layerKey();
const BED = /^(bed|kamer|room|box)$/;

function readAlone(sentence: Document): Alone {
  const mentions: Mention[] = [];
  const single: boolean[] = [];
  let care = 0;
  let age = false;
  let bed = false;
  const atWork = holds(sentence, CARE_SIGNS);
  for (const token of sentence.tokens) {
    const { index, folded } = token;
    const who = token.kind === 'word' ? whoIs(sentence, token) : undefined;
    if (who) {
      mentions.push({ who, first: index, last: index + 1 });
      const previous = before(sentence, token, 3);
      single.push(
        previous.some((word) => ONE.has(word.folded) || OTHERS_OWNER.has(word.folded) || OWNER.has(word.folded)),
      );
    }
    if (atWork) {
      if (meets(sentence, index, CARE_WORK)) care += 1;
      else if (meets(sentence, index, HEALTH)) care += 0.6;
      else if (meets(sentence, index, CASE)) care += 1;
    }
    age ||= token.form.layer(IS_AGE, isAge);
    bed ||= sentence.tokens[index + 1]?.kind === 'number' && BED.test(folded);
  }
  return { mentions, single, care, age, bed, pronoun: holds(sentence, PRONOUN) };
}

/** Who is mentioned in a sentence alone. */
export function mentionsIn(sentence: Document): readonly Mention[] {
  return layer(sentence, ALONE, readAlone).mentions;
}

/** What a sentence measured last: it stays while the sentence before and the care around it do. */
interface Measured {
  earlier: number;
  careOverall: number;
  measure: number;
}

const MEASURED = layerKey();
const unmeasured = (): Measured => ({ earlier: -1, careOverall: -1, measure: 0 });

function read(document: Document): People {
  const sentences = sentenceLayers(document, ALONE, readAlone);
  const care: number[] = [];
  let careOverall = 0;
  for (const sentence of sentences) {
    care.push(sentence.care);
    careOverall += sentence.care;
  }
  const patient: number[] = [];
  let mostPatient = 0;
  let earlier = 0;
  for (let index = 0; index < sentences.length; index += 1) {
    const last = layer((document.sentences[index] as Sentence).alone, MEASURED, unmeasured);
    if (last.earlier !== earlier || last.careOverall !== careOverall) {
      last.measure = patientMeasure(sentences[index] as Alone, earlier, careOverall);
      last.earlier = earlier;
      last.careOverall = careOverall;
    }
    earlier = last.measure;
    patient.push(earlier);
    mostPatient = Math.max(mostPatient, earlier);
  }
  return { patient, mostPatient, care, careOverall };
}

/** How surely a sentence speaks of one patient. `earlier`: how surely the sentence before it does. */
function patientMeasure(
  { mentions, single, care, age, bed, pronoun }: Alone,
  earlier: number,
  careOverall: number,
): number {
  const has = (who: Who): boolean => mentions.some((mention) => mention.who === who);
  const context = Math.min(1, careOverall / 2);
  let measure = 0;
  for (const [index, { who }] of mentions.entries()) {
    if (who === 'patient') measure = Math.max(measure, single[index] ? 0.8 : 0.6);
    else if (who === 'someone') measure = Math.max(measure, (single[index] ? 0.35 : 0.25) + 0.5 * context);
    else if (who === 'relative') measure = Math.max(measure, 0.2 + 0.5 * context);
  }
  if (age) measure = Math.max(measure, 0.4 + 0.5 * context);
  if (bed) measure = Math.max(measure, 0.85);
  if (pronoun) measure = Math.max(measure, earlier * 0.9, 0.15 + 0.4 * Math.min(1, care / 2));
  else if (!has('own') && !has('public') && !has('group')) measure = Math.max(measure, earlier * 0.6);
  if (has('own') && !has('patient')) measure *= 0.3;
  if (has('group') && !has('patient') && !pronoun) measure *= 0.5;
  return Math.min(1, measure);
}
