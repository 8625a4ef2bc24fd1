/**
 * What the learned weights look at in a sentence: words, word starts, word classes and their order, whom the sentence is about, the same of
 * its surroundings in less detail, and the letters of its words.
 *
 * A feature is known by 30 bits of a hash, made from numbers that are there already, so that no text is built for it.
 */
import { classesAt, type Document, framesOf, layer, peopleOf, type Sentence, type Token } from '../document/index.ts';
import { CLASS_NAMES } from '../lexicon/lexicon.ts';
import type { RuleContext } from '../rules/rule.ts';
import { mixed, sortsOf, textHash } from './hash.ts';

/** A feature with the tokens of its sentence that it comes from (`first` up to `last`, exclusive); `first` is -1 for the surroundings. */
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
  'letters',
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

const HASHED = Symbol('feature hashes');

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
export function postFeatures(document: Document, context: RuleContext): Feature[] {
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
  const classes = new Set<number>();
  for (const { alone } of document.sentences) for (const hash of hashesOf(alone).classes) classes.add(hash);
  for (const hash of classes) add('class of post', hash);
  return features;
}

/** The features of a sentence that the others around it don't change. Tokens are counted from its first. */
export function ownFeatures(sentence: Document): Feature[] {
  const features: Feature[] = [];
  const add = (sort: Sort, a: number, b: number, first: number, last: number): void => {
    features.push({ hash: mixed(SORT[sort], a, b), first, last });
  };
  const { forms, tokens, classes: own } = hashesOf(sentence);
  if (sentence.tokens.length <= 3) add('short sentence', 0, 0, -1, -1);
  let previousClasses: readonly number[] = [];
  let previousForm = 0;
  for (const [at, token] of sentence.tokens.entries()) {
    const form = forms[at] as number;
    const from = Math.max(0, at - 1);
    add('word', form, 0, at, at + 1);
    if (token.kind === 'word') {
      if (token.folded.length > START_LENGTH)
        add('start', textHash(token.folded.slice(0, START_LENGTH)), 0, at, at + 1);
      if (token.shape === 'upper' && token.text.length > 3) add('shouted', 0, 0, at, at + 1);
    }
    add('pair of words', previousForm, form, from, at + 1);
    const classes = tokens[at] as readonly number[];
    for (const hash of classes) {
      add('class', hash, 0, at, at + 1);
      for (const earlier of previousClasses) add('pair of classes', earlier, hash, from, at + 1);
      add('word and class', previousForm, hash, from, at + 1);
      for (const other of own) if (other < hash) add('two classes of a sentence', other, hash, at, at + 1);
    }
    previousClasses = classes;
    previousForm = form;
  }
  return features;
}

/** The features of a sentence beside those before and after it. Tokens are counted from its first. */
export function neighbourFeatures(
  sentence: Document,
  before: Document | undefined,
  after: Document | undefined,
): Feature[] {
  const features: Feature[] = [];
  const add = (sort: Sort, a: number, b: number, first: number, last: number): void => {
    features.push({ hash: mixed(SORT[sort], a, b), first, last });
  };
  const earlier = before ? hashesOf(before).classes : [];
  for (const hash of earlier) add('class of sentence before', hash, 0, -1, -1);
  for (const hash of after ? hashesOf(after).classes : []) add('class of sentence after', hash, 0, -1, -1);
  for (const [at, classes] of hashesOf(sentence).tokens.entries())
    for (const hash of classes)
      for (const other of earlier) add('class of sentence before and class', other, hash, at, at + 1);
  return features;
}

/** The features of a sentence that say whom the post is about. Tokens are counted from the sentence's first. */
export function peopleFeatures(document: Document, { index, first }: Sentence): Feature[] {
  const people = peopleOf(document);
  const features = [{ hash: mixed(SORT['patient here'], bucket(people.patient[index] ?? 0), 0), first: -1, last: -1 }];
  for (const mention of people.mentions[index] ?? []) {
    const hash = mixed(SORT.who, textHash(mention.who), 0);
    features.push({ hash, first: mention.first - first, last: mention.last - first });
  }
  return features;
}

/** All features of one sentence, without those of the post. Tokens are counted from its first. */
export function sentenceFeatures(document: Document, sentence: Sentence): Feature[] {
  const { alone, index } = sentence;
  return [
    ...peopleFeatures(document, sentence),
    ...neighbourFeatures(alone, document.sentences[index - 1]?.alone, document.sentences[index + 1]?.alone),
    ...ownFeatures(alone),
  ];
}

/** Letters in a row, with the ends of the word: they find the parts of compounds and the forms that no list has. */
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** Stands for the ends of a word. */
const EDGE = 95;

/** The runs of letters of a sentence's words. Tokens are counted from its first. */
export function letterFeatures(sentence: Document): Feature[] {
  const features: Feature[] = [];
  for (const { kind, folded, index } of sentence.tokens) {
    if (kind !== 'word') continue;
    const letter = (at: number): number => (at === 0 || at > folded.length ? EDGE : folded.charCodeAt(at - 1));
    const end = folded.length + 2;
    for (let from = 0; from + SHORTEST_RUN <= end; from += 1) {
      let hash = 2166136261;
      for (let at = from; at < Math.min(end, from + LONGEST_RUN); at += 1) {
        hash = Math.imul(hash ^ letter(at), 16777619);
        if (at - from + 1 >= SHORTEST_RUN)
          features.push({ hash: mixed(SORT.letters, hash, 0), first: index, last: index + 1 });
      }
    }
  }
  return features;
}
