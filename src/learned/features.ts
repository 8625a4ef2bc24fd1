/**
 * What the learned weights look at in a sentence: words, word starts, word classes and their order, whom the sentence is about, the same of
 * its surroundings in less detail, and the letters of its words.
 *
 * A feature is known by 30 bits of a hash, made from numbers that are there already, so that no text is built for it.
 */

import { type Form, formKey } from '../document/form.ts';
import {
  classesAt,
  type Document,
  framesOf,
  layer,
  layerKey,
  mentionsIn,
  peopleOf,
  type Sentence,
  type Token,
} from '../document/index.ts';
import { CLASS_NAMES } from '../lexicon/lexicon.ts';
import type { RuleContext } from '../rules/rule.ts';
import { mixed, sortsOf, textHash } from './hash.ts';

/** Takes a feature by its hash. Features are handed over instead of listed: there are hundreds in a sentence, and mostly they are only added up. */
export type Take = (hash: number) => void;

/** The sorts of features. Their order is part of the hash: new ones go to the end. */
const SORTS = [
  'word',
  'start',
  'pair of words',
  'class',
  'pair of classes',
  'word and class',
  'class of sentence before and class',
  'two classes of a sentence',
  'class of post',
  'class of sentence before',
  'class of sentence after',
  'who',
  'patient here',
  'patient in post',
  'care in post',
  'frame',
  'surface',
  'language',
  'length of post',
  'short sentence',
  'shouted',
  'letters',
  'respelled',
] as const;

type Sort = (typeof SORTS)[number];

const SORT = sortsOf(SORTS, 1);

/** Classes that say nothing about meaning. */
const SILENT_CLASSES = new Set([
  'ordinary-words',
  'ordinary-words-en',
  'surnames-ambiguous',
  'first-names-ambiguous',
  'places-ambiguous',
]);

/** By class id: the hash of its name, which stays when classes are added; 0 for silent ones. */
const CLASS_HASH = Int32Array.from(CLASS_NAMES, (name) => (SILENT_CLASSES.has(name) ? 0 : textHash(name)));

const START_LENGTH = 5;

/** What is hashed of a token's own form. */
function formOf(token: Token): string {
  if (token.kind === 'word' || token.kind === 'emoji') return token.folded;
  return token.kind === 'punctuation' ? token.folded.slice(0, 2) : `<${token.kind}>`;
}

/** Hashes of a sentence alone: of the form and the classes of each token, and of all its classes, each once. */
interface Hashed {
  readonly forms: Int32Array;
  readonly tokens: readonly (readonly number[])[];
  readonly classes: readonly number[];
}

const HASHED = layerKey();

/** The hashes of a sentence, kept with it. */
function hashesOf(sentence: Document): Hashed {
  return layer(sentence, HASHED, () => {
    const forms = Int32Array.from(sentence.tokens, (token) => textHash(formOf(token)));
    const tokens = sentence.tokens.map(({ index }) =>
      classesAt(sentence, index)
        .map((id) => CLASS_HASH[id] as number)
        .filter((hash) => hash !== 0),
    );
    return { forms, tokens, classes: [...new Set(tokens.flat())] };
  });
}

const bucket = (measure: number): number => (measure >= 0.7 ? 3 : measure >= 0.4 ? 2 : measure > 0.1 ? 1 : 0);

/** The features of the post as a whole, which every sentence shares. */
export function postFeatures(document: Document, context: RuleContext, take: Take): void {
  const add = (sort: Sort, a: number, b = 0): void => take(mixed(SORT[sort], a, b));
  const people = peopleOf(document);
  add('surface', textHash(context.surface));
  add('language', textHash(document.language));
  add('length of post', Math.min(4, Math.floor(document.tokens.length / 25)));
  for (const [frame, count] of Object.entries(framesOf(document)))
    if (count > 0) add('frame', textHash(frame), Math.min(2, count));
  add('patient in post', bucket(people.mostPatient));
  add('care in post', Math.min(4, Math.round(people.careOverall)));
  const classOfPost = SORT['class of post'];
  // A class that several sentences have is handed over several times: whoever takes features counts each once.
  for (const { alone } of document.sentences)
    for (const hash of hashesOf(alone).classes) take(mixed(classOfPost, hash, 0));
}

/** The features of a sentence that the others around it don't change. */
export function ownFeatures(sentence: Document, take: Take): void {
  const { forms, tokens, classes: own } = hashesOf(sentence);
  if (sentence.tokens.length <= 3) take(mixed(SORT['short sentence'], 0, 0));
  let previousClasses: readonly number[] = [];
  let previousForm = 0;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at] as Token;
    const form = forms[at] as number;
    take(mixed(SORT.word, form, 0));
    if (token.kind === 'word') {
      if (token.folded.length > START_LENGTH) take(mixed(SORT.start, textHash(token.folded, START_LENGTH), 0));
      if (token.shape === 'upper' && token.text.length > 3) take(mixed(SORT.shouted, 0, 0));
      if (token.form.respelled) take(mixed(SORT.respelled, 0, 0));
    }
    take(mixed(SORT['pair of words'], previousForm, form));
    const classes = tokens[at] as readonly number[];
    for (const hash of classes) {
      take(mixed(SORT.class, hash, 0));
      for (const earlier of previousClasses) take(mixed(SORT['pair of classes'], earlier, hash));
      take(mixed(SORT['word and class'], previousForm, hash));
      for (const other of own) if (other < hash) take(mixed(SORT['two classes of a sentence'], other, hash));
    }
    previousClasses = classes;
    previousForm = form;
  }
}

/** The features of a sentence beside those before and after it. */
export function neighbourFeatures(
  sentence: Document,
  before: Document | undefined,
  after: Document | undefined,
  take: Take,
): void {
  const earlier = before ? hashesOf(before).classes : [];
  for (const hash of earlier) take(mixed(SORT['class of sentence before'], hash, 0));
  for (const hash of after ? hashesOf(after).classes : []) take(mixed(SORT['class of sentence after'], hash, 0));
  const { tokens } = hashesOf(sentence);
  for (let at = 0; at < tokens.length; at += 1)
    for (const hash of tokens[at] as readonly number[])
      for (const other of earlier) take(mixed(SORT['class of sentence before and class'], other, hash));
}

/** How surely a sentence speaks of one patient, in the steps that `peopleFeatures` tell apart. */
export function patientStep(document: Document, { index }: Sentence): number {
  return bucket(peopleOf(document).patient[index] ?? 0);
}

/** The features of a sentence that say whom the post is about. */
export function peopleFeatures(document: Document, sentence: Sentence, take: Take): void {
  take(mixed(SORT['patient here'], patientStep(document, sentence), 0));
  for (const { who } of mentionsIn(sentence.alone)) take(mixed(SORT.who, textHash(who), 0));
}

/** Letters in a row, with the ends of the word: they find the parts of compounds and the forms that no list has. */
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** Stands for the ends of a word. */
const EDGE = 95;

const RUNS = formKey();

/** The features of a word's runs of letters; a run that comes back counts again. */
export function runsOf(form: Form): readonly number[] {
  return form.layer(RUNS, readRuns);
}

function readRuns({ folded }: Form): readonly number[] {
  const runs: number[] = [];
  const end = folded.length + 2;
  for (let from = 0; from + SHORTEST_RUN <= end; from += 1) {
    let hash = 2166136261;
    for (let at = from; at < Math.min(end, from + LONGEST_RUN); at += 1) {
      const letter = at === 0 || at > folded.length ? EDGE : folded.charCodeAt(at - 1);
      hash = Math.imul(hash ^ letter, 16777619);
      if (at - from + 1 >= SHORTEST_RUN) runs.push(mixed(SORT.letters, hash, 0));
    }
  }
  return runs;
}

/** The runs of letters of a sentence's words. */
export function letterFeatures(sentence: Document, take: Take): void {
  for (const { kind, form } of sentence.tokens) if (kind === 'word') for (const hash of runsOf(form)) take(hash);
}
