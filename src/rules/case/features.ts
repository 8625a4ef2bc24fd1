/**
 * What a sentence shows of being about one patient: how people are pointed out, what care is done, what counts against it.
 * Each feature is there or not; `weights.ts` says how much each weighs.
 */
import { classesAt, type Document, inClass, PatternMatcher, type Token } from '../../document/index.ts';
import type { ClassSet } from '../../lexicon/class-set.ts';
import { classId } from '../../lexicon/lexicon.ts';
import { agesIn } from '../patient-detail/age.ts';
import { namesIn } from './names.ts';
import { CASE_PATTERNS } from './patterns.ts';

const patterns = new PatternMatcher(CASE_PATTERNS);

/** Classes whose presence is a feature by itself, by feature name. */
const PRESENCE: Readonly<Record<string, readonly string[]>> = {
  patient: ['person-patient'],
  person: ['person-generic'],
  patients: ['person-patient-plural'],
  people: ['person-generic-plural'],
  relative: ['person-relative'],
  colleague: ['person-care'],
  public: ['person-public'],
  pronoun: ['pronoun-patient'],
  writer: ['writer'],
  own: ['own-life'],
  leisure: ['leisure'],
  ward: ['wards'],
  hospital: ['hospitals', 'care-organisations'],
  place: ['care-place'],
  shift: ['care-shift'],
  act: ['care-act'],
  symptom: ['symptom'],
  diagnosis: ['diagnosis', 'rare-diseases'],
  treatment: ['treatment'],
  medication: ['medication'],
  result: ['lab-result'],
  death: ['death'],
  birth: ['birth-pregnancy'],
  mind: ['mental-health', 'addiction'],
  behaviour: ['behaviour-care'],
  prognosis: ['prognosis'],
  body: ['body-part'],
  image: ['image-record'],
  event: ['event-unusual'],
  looks: ['appearance'],
  origin: ['origins'],
  occupation: ['occupations'],
  town: ['places'],
  time: ['time-words', 'weekday'],
  education: ['education'],
  fiction: ['fiction'],
  training: ['training'],
  consent: ['consent'],
  festive: ['festive'],
  media: ['media'],
  region: ['region-phrase'],
};

/** The features that a class gives, by class id. */
const BY_CLASS = new Map<number, string[]>();
for (const [name, classes] of Object.entries(PRESENCE)) {
  for (const id of classes.map(classId)) BY_CLASS.set(id, [...(BY_CLASS.get(id) ?? []), name]);
}

const HEALTH_FEATURES = new Set([
  'symptom',
  'diagnosis',
  'treatment',
  'medication',
  'result',
  'death',
  'birth',
  'mind',
  'prognosis',
  'act',
]);

/** The features that a word gives by itself. */
const BY_WORD = new Map<string, string>();
for (const [name, words] of [
  ['question', ['?']],
  ['reader', ['je', 'jij', 'jouw', 'jullie', 'u', 'uw', 'you', 'your', 'ge', 'gij']],
  ['i', ['ik', 'i', "i'm", "i've"]],
  ['we', ['wij', 'we', 'ons', 'onze', 'our', 'us']],
  ['third', ['hij', 'he', 'she', 'hem', 'him']],
] as const) {
  for (const word of words) BY_WORD.set(word, name);
}

/** The features of a sentence alone, in the order in which they are met. `signed`: the sentence before leads to a signature. */
export function caseFeatures(sentence: Document, signed: boolean): ReadonlySet<string> {
  const row = presence(sentence);
  for (const match of patterns.find(sentence)) row.add(match.name);
  for (const age of agesIn(sentence)) {
    row.add('age');
    if (age.strength >= 0.8) row.add('age-sure');
    if (age.first > 0 && inClass(sentence, age.first, 'writer')) row.add('age-own');
  }
  for (const name of namesIn(sentence, signed)) {
    row.add(`name-${name.role}`);
    if (name.role === 'person') row.add(`name-as-${name.form}`);
  }
  return row;
}

const NOTHING: readonly string[] = [];

/** The features that classes give, each once, in their order. */
const givenBy = (classes: readonly number[]): readonly string[] => [
  ...new Set(classes.flatMap((id) => BY_CLASS.get(id) ?? NOTHING)),
];

/** The same by set of classes: thousands of words share some hundred. */
const bySet = new Map<ClassSet, readonly string[]>();

/** The features that the classes of a token and of the phrases that start there give. */
function givenAt(sentence: Document, { index, classes, ids }: Token): readonly string[] {
  if (sentence.phrases[index]) return givenBy(classesAt(sentence, index));
  let given = bySet.get(classes);
  if (!given) {
    given = givenBy(ids);
    bySet.set(classes, given);
  }
  return given;
}

function presence(sentence: Document): Set<string> {
  const row = new Set<string>();
  let health = 0;
  for (const token of sentence.tokens) {
    for (const name of givenAt(sentence, token)) {
      row.add(name);
      if (HEALTH_FEATURES.has(name)) health += 1;
    }
    if (token.kind === 'url') row.add('url');
    if (token.hashtag) row.add('hashtag');
    const byWord = BY_WORD.get(token.folded);
    if (byWord) row.add(byWord);
    if (token.kind === 'number' && /^\d{3,}$/.test(token.folded)) row.add('big-number');
  }
  if (health >= 1) row.add('health');
  if (health >= 2) row.add('health-twice');
  if (health >= 4) row.add('health-much');
  if (sentence.tokens.length <= 4) row.add('short');
  return row;
}
