/**
 * What the learned weights look at, for each sentence: words, word starts, word classes and their order, whom the sentence is about,
 * and the same of its surroundings in less detail. What the constructions found is left out on purpose: on the posts they were written
 * with they look better than they are.
 *
 * A feature is known by 30 bits of a hash, made from numbers that are there already, so that no text is built for it. With some 30,000
 * features a stranger meets one of them once in 30,000 times.
 */
import {
  classesAt,
  type Document,
  framesOf,
  layer,
  type People,
  peopleOf,
  type Sentence,
  type Token,
} from '../document/index.ts';
import { CLASS_NAMES } from '../lexicon/lexicon.ts';
import type { RuleContext } from '../rules/rule.ts';

/** A feature with the tokens it comes from (`first` up to `last`, exclusive); about the surroundings where `first` is -1. */
export interface Feature {
  readonly hash: number;
  readonly first: number;
  readonly last: number;
}

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
] as const;

type Sort = (typeof SORTS)[number];

const SORT = Object.fromEntries(SORTS.map((sort, index) => [sort, Math.imul(index + 1, 0x9e3779b1)])) as Record<
  Sort,
  number
>;

/** FNV-1a of a text. */
function textHash(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash;
}

function mixed(sort: number, a: number, b: number): number {
  let hash = Math.imul(sort ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0x3fffffff;
}

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

/** Class hashes of each token, by token index, and of each sentence. */
interface Hashed {
  readonly forms: Int32Array;
  readonly tokens: readonly (readonly number[])[];
  readonly sentences: readonly (readonly number[])[];
}

function hashesOf(document: Document): Hashed {
  const forms = Int32Array.from(document.tokens, (token) => textHash(formOf(token)));
  const tokens = document.tokens.map(({ index }) =>
    classesAt(document, index)
      .map((id) => CLASS_HASH[id] as number)
      .filter((hash) => hash !== 0),
  );
  const sentences = document.sentences.map(({ first, last }) => [...new Set(tokens.slice(first, last).flat())]);
  return { forms, tokens, sentences };
}

const KEY = Symbol('feature hashes');

const bucket = (measure: number): number => (measure >= 0.7 ? 3 : measure >= 0.4 ? 2 : measure > 0.1 ? 1 : 0);

/** The features of the post as a whole, which every sentence shares. */
function everywhere(document: Document, context: RuleContext, { sentences }: Hashed): Feature[] {
  const features: Feature[] = [];
  const add = (sort: Sort, a: number, b = 0): void => {
    features.push({ hash: mixed(SORT[sort], a, b), first: -1, last: -1 });
  };
  const people = peopleOf(document);
  add('surface', textHash(context.surface));
  add('language', textHash(document.language));
  add('length of post', Math.min(4, Math.floor(document.tokens.length / 25)));
  for (const [frame, count] of Object.entries(framesOf(document)))
    if (count > 0) add('frame', textHash(frame), Math.min(2, count));
  add('patient in post', bucket(people.mostPatient));
  add('care in post', Math.min(4, Math.round(people.careOverall)));
  for (const hash of new Set(sentences.flat())) add('class of post', hash);
  return features;
}

/** The features of every sentence of a document, by sentence index; those of the post come first in each. */
export function featuresOf(document: Document, context: RuleContext): Feature[][] {
  const hashed = layer(document, KEY, hashesOf);
  const shared = everywhere(document, context, hashed);
  const people = peopleOf(document);
  return document.sentences.map((sentence) => [...shared, ...ofSentence(document, sentence, people, hashed)]);
}

function ofSentence(document: Document, sentence: Sentence, people: People, hashed: Hashed): Feature[] {
  const features: Feature[] = [];
  const add = (sort: Sort, a: number, b: number, first: number, last: number): void => {
    features.push({ hash: mixed(SORT[sort], a, b), first, last });
  };
  const { index } = sentence;
  add('patient here', bucket(people.patient[index] ?? 0), 0, -1, -1);
  for (const mention of people.mentions[index] ?? []) {
    add('who', textHash(mention.who), 0, mention.first, mention.last);
  }
  const before = hashed.sentences[index - 1] ?? [];
  for (const hash of before) add('class of sentence before', hash, 0, -1, -1);
  for (const hash of hashed.sentences[index + 1] ?? []) add('class of sentence after', hash, 0, -1, -1);
  if (sentence.last - sentence.first <= 3) add('short sentence', 0, 0, -1, -1);
  const own = hashed.sentences[index] as readonly number[];
  let previousClasses: readonly number[] = [];
  let previousForm = 0;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = document.tokens[at] as Token;
    const form = hashed.forms[at] as number;
    const from = at > sentence.first ? at - 1 : at;
    add('word', form, 0, at, at + 1);
    if (token.kind === 'word') {
      if (token.folded.length > START_LENGTH)
        add('start', textHash(token.folded.slice(0, START_LENGTH)), 0, at, at + 1);
      if (token.shape === 'upper' && token.text.length > 3) add('shouted', 0, 0, at, at + 1);
    }
    add('pair of words', previousForm, form, from, at + 1);
    const classes = hashed.tokens[at] as readonly number[];
    for (const hash of classes) {
      add('class', hash, 0, at, at + 1);
      for (const earlier of previousClasses) add('pair of classes', earlier, hash, from, at + 1);
      add('word and class', previousForm, hash, from, at + 1);
      for (const other of before) add('class of sentence before and class', other, hash, at, at + 1);
      for (const other of own) if (other < hash) add('two classes of a sentence', other, hash, at, at + 1);
    }
    previousClasses = classes;
    previousForm = form;
  }
  return features;
}
