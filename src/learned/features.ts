/**
 * What the learned weights look at, for each sentence: words, word starts, word classes and their order, whom the sentence is about,
 * and the same of its surroundings in less detail. What the constructions found is left out on purpose: on the posts they were written
 * with they look better than they are. Every feature of a sentence's own words knows its
 * tokens, so that a decision can show the words that carried it.
 */
import { type Document, framesOf, type People, peopleOf, type Sentence, type Token } from '../document/index.ts';
import { CLASS_NAMES } from '../lexicon/lexicon.ts';
import type { RuleContext } from '../rules/rule.ts';

/** A feature with the tokens it comes from (`first` up to `last`, exclusive); without tokens it is about the surroundings. */
export interface Feature {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const SILENT_CLASSES = new Set([
  'ordinary-words',
  'ordinary-words-en',
  'surnames-ambiguous',
  'first-names-ambiguous',
  'places-ambiguous',
]);
const LOUD = CLASS_NAMES.map((name) => !SILENT_CLASSES.has(name));

function classesAt(document: Document, token: Token): number[] {
  const found: number[] = [];
  for (let word = 0; word < token.classes.length; word += 1) {
    let bits = token.classes[word] as number;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      const id = word * 32 + bit;
      if (LOUD[id]) found.push(id);
      bits &= bits - 1;
    }
  }
  for (const hit of document.phrases[token.index] ?? [])
    if (LOUD[hit.id] && !found.includes(hit.id)) found.push(hit.id);
  return found;
}

const START_LENGTH = 5;

function wordName(token: Token): string {
  if (token.kind === 'word') return token.folded;
  if (token.kind === 'emoji') return token.folded;
  if (token.kind === 'punctuation') return token.folded.length > 1 ? token.folded.slice(0, 2) : token.folded;
  return `<${token.kind}>`;
}

const bucket = (measure: number): string =>
  measure >= 0.7 ? 'high' : measure >= 0.4 ? 'mid' : measure > 0.1 ? 'low' : 'none';

/** Class ids of each sentence, shared by the features of its neighbours. */
function sentenceClasses(document: Document): Set<number>[] {
  return document.sentences.map((sentence) => {
    const ids = new Set<number>();
    for (let at = sentence.first; at < sentence.last; at += 1)
      for (const id of classesAt(document, document.tokens[at] as Token)) ids.add(id);
    return ids;
  });
}

/** The features of every sentence of a document, by sentence index. */
export function featuresOf(document: Document, context: RuleContext): Feature[][] {
  const people = peopleOf(document);
  const frames = framesOf(document);
  const classes = sentenceClasses(document);
  const everywhere: string[] = [
    `surface=${context.surface}`,
    `language=${document.language}`,
    `length=${Math.min(4, Math.floor(document.tokens.length / 25))}`,
  ];
  for (const [frame, count] of Object.entries(frames))
    if (count > 0) everywhere.push(`frame=${frame}${count > 1 ? '+' : ''}`);
  everywhere.push(
    `patient-post=${bucket(people.mostPatient)}`,
    `care-post=${Math.min(4, Math.round(people.careOverall))}`,
  );
  const all = new Set(classes.flatMap((ids) => [...ids]));
  for (const id of all) everywhere.push(`post:${CLASS_NAMES[id]}`);
  return document.sentences.map((sentence) => ofSentence(document, sentence, people, classes, everywhere));
}

function ofSentence(
  document: Document,
  sentence: Sentence,
  people: People,
  classes: readonly Set<number>[],
  everywhere: readonly string[],
): Feature[] {
  const features: Feature[] = [];
  const about = (name: string): void => {
    features.push({ name, first: -1, last: -1 });
  };
  for (const name of everywhere) about(name);
  about(`patient=${bucket(people.patient[sentence.index] ?? 0)}`);
  for (const mention of people.mentions)
    if (mention.sentence === sentence.index)
      features.push({ name: `who=${mention.who}`, first: mention.first, last: mention.last });
  for (const id of classes[sentence.index - 1] ?? []) about(`before:${CLASS_NAMES[id]}`);
  for (const id of classes[sentence.index + 1] ?? []) about(`after:${CLASS_NAMES[id]}`);
  if (sentence.last - sentence.first <= 3) about('short');
  let previousClasses: readonly number[] = [];
  let previousWord = '^';
  const own = classes[sentence.index] as Set<number>;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = document.tokens[at] as Token;
    const word = wordName(token);
    const here = (name: string, first = at): void => {
      features.push({ name, first, last: at + 1 });
    };
    here(`w:${word}`);
    if (token.kind === 'word' && word.length > START_LENGTH) here(`s:${word.slice(0, START_LENGTH)}`);
    if (token.kind === 'word' && token.shape === 'upper' && token.text.length > 3) here('shouted');
    here(`b:${previousWord} ${word}`, at > sentence.first ? at - 1 : at);
    const ids = classesAt(document, token);
    for (const id of ids) {
      const name = CLASS_NAMES[id] as string;
      here(`c:${name}`);
      for (const before of previousClasses)
        here(`cc:${CLASS_NAMES[before]} ${name}`, at > sentence.first ? at - 1 : at);
      here(`wc:${previousWord} ${name}`, at > sentence.first ? at - 1 : at);
      for (const other of classes[sentence.index - 1] ?? []) here(`pc:${CLASS_NAMES[other]} ${name}`);
      for (const other of own) if (other < id) here(`sc:${CLASS_NAMES[other]} ${name}`);
    }
    previousClasses = ids;
    previousWord = word;
  }
  return features;
}
