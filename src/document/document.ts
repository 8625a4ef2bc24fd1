/** The document model: what every rule shares about a text, computed once. */
import { type ClassId, type ClassSet, hasBit, makeSet, meet } from '../lexicon/class-set.ts';
import { CLASS_NAMES, classId, type PhraseNode } from '../lexicon/lexicon.ts';
import type { Form } from './form.ts';
import { type Language, languageOf, overallLanguage } from './language.ts';
import { type Reading, readingOf } from './reading.ts';
import { forgetSentences, InOrder, Recent } from './sentence-cache.ts';
import { sentenceBounds } from './sentences.ts';
import { RawToken, tokenize } from './tokens.ts';
import { nameWorkplaces, workplaceLength } from './workplace.ts';

/** A token with its word classes. */
export class Token extends RawToken {
  readonly reading: Reading;
  /** Position in `Document.tokens`. */
  readonly index: number;
  /** Position in `Document.sentences`. */
  readonly sentence: number;

  constructor(form: Form, start: number, end: number, reading: Reading, index: number, sentence: number) {
    super(form, start, end);
    this.reading = reading;
    this.index = index;
    this.sentence = sentence;
  }

  get classes(): ClassSet {
    return this.reading.classes;
  }

  /** The same as `classes`, lowest first. */
  get ids(): readonly ClassId[] {
    return this.reading.ids;
  }
}

/** A phrase of a word class that starts at some token. */
interface PhraseHit {
  readonly id: ClassId;
  /** Number of tokens. */
  readonly length: number;
}

/** A sentence in its text. No sentence goes on behind the end of a line. */
export interface Sentence {
  readonly index: number;
  /** First token, and the one past the last. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** The sentence as a document of its own, its offsets counted from its start. Documents in which it stands unchanged share it. */
  readonly alone: Document;
}

/** A text that was read: what every rule shares about it. A sentence alone is a document too. */
export interface Document {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Phrases that start at a token, by token index. */
  readonly phrases: readonly (readonly PhraseHit[] | undefined)[];
  /** Layers that are computed when first asked for (people, frames), by the key of their owner. */
  readonly layers: unknown[];
}

/** Tells layers apart. */
export type LayerKey = number;

let layerKeys = 0;

/** Room for every layer. An array that grows to the place of one that is asked for takes twice as much. */
const noLayers = (): unknown[] => new Array(layerKeys);

/** A key for a new sort of layer. For use when a module loads. */
export function layerKey(): LayerKey {
  layerKeys += 1;
  return layerKeys - 1;
}

const LONGEST_PHRASE = 12;

/** Adds the phrases that start at `from` and go on from `node` at token `at`. */
function followPhrases(tokens: readonly Token[], from: number, node: PhraseNode, at: number, hits: PhraseHit[]): void {
  if (node.classes) for (const id of node.classes) hits.push({ id, length: at - from });
  if (at >= tokens.length || at - from >= LONGEST_PHRASE) return;
  const token = tokens[at] as Token;
  const child = node.next?.get(token.folded);
  if (child) followPhrases(tokens, from, child, at + 1, hits);
  if (!node.nextClass) return;
  for (const edge of node.nextClass)
    if (hasBit(token.classes, edge.id)) followPhrases(tokens, from, edge.node, at + 1, hits);
}

const OWN_WORKPLACE = classId('own-workplace');

/** The phrases that start at token `from`. */
function phrasesAt(tokens: readonly Token[], from: number, { starts }: Reading): readonly PhraseHit[] | undefined {
  const workplace = workplaceLength(tokens, from);
  if (starts.length === 0 && workplace === 0) return undefined;
  const hits: PhraseHit[] = [];
  for (const node of starts) followPhrases(tokens, from, node, from + 1, hits);
  if (workplace > 0) hits.push({ id: OWN_WORKPLACE, length: workplace });
  return hits.length > 0 ? hits : undefined;
}

/** Reads one sentence, whatever stands around it. `text`: the sentence; `pieces`: its tokens with offsets in the whole text. */
function readSentence(text: string, pieces: readonly RawToken[]): Document {
  const language = languageOf(pieces);
  const { start } = pieces[0] as RawToken;
  const tokens = pieces.map(
    ({ form, start: from, end }, index) =>
      new Token(form, from - start, end - start, readingOf(form, language), index, 0),
  );
  const phrases = tokens.map(({ reading }, at) => phrasesAt(tokens, at, reading));
  const sentences: Sentence[] = [];
  const alone: Document = { text, language, tokens, sentences, phrases, layers: noLayers() };
  const end = (tokens.at(-1) as Token).end;
  sentences.push({ index: 0, first: 0, last: tokens.length, start: 0, end, language, alone });
  return alone;
}

/** A sentence in its line: UTF-16 offsets, and the sentence as a document of its own. */
interface InLine {
  readonly start: number;
  readonly end: number;
  readonly alone: Document;
}

const knownSentences = new Recent<Document>();
const knownLines = new Recent<readonly InLine[]>();
const lastLines = new InOrder<readonly InLine[]>();

/** The sentences of a line. */
function readLine(line: string): readonly InLine[] {
  return knownLines.take(line, () => cutLine(line));
}

function cutLine(line: string): InLine[] {
  return sentenceBounds(tokenize(line)).map((pieces) => {
    const { start, hashtag } = pieces[0] as RawToken;
    const { end } = pieces.at(-1) as RawToken;
    const own = line.slice(start, end);
    // The sign of a hashtag is no token, yet it tells the words behind it from plain ones.
    return { start, end, alone: knownSentences.take(hashtag ? `#${own}` : own, () => readSentence(own, pieces)) };
  });
}

/** The tokens of a sentence where it stood last. While somebody types, all in front of the caret stays there. */
interface Standing {
  first: number;
  sentence: number;
  by: number;
  tokens: readonly Token[];
}

const STANDING = layerKey();
const nowhere = (): Standing => ({ first: -1, sentence: -1, by: -1, tokens: [] });

/** The tokens of a sentence in a text: `first` the number of its first one there, `by` its offset. */
function tokensAt(alone: Document, first: number, sentence: number, by: number): readonly Token[] {
  const last = layer(alone, STANDING, nowhere);
  if (last.first !== first || last.sentence !== sentence || last.by !== by) {
    last.first = first;
    last.sentence = sentence;
    last.by = by;
    last.tokens = alone.tokens.map(
      ({ form, start, end, reading, index }) => new Token(form, start + by, end + by, reading, first + index, sentence),
    );
  }
  return last.tokens;
}

/** More lists than a function may safely be given. */
const MANY = 1000;

/** One list of all; copying whole ones is several times as fast as taking item by item. */
const joined = <T>(lists: readonly (readonly T[])[]): T[] =>
  lists.length < MANY ? ([] as T[]).concat(...lists) : lists.flat();

/** No sentence goes on behind the end of a line. Sticky, so that a place tells all: what a match gives is thrown away at every keystroke. */
const LINE = /[^\n\r\u2028\u2029]+/y;
const LINE_ENDS = /[\n\r\u2028\u2029]+/y;

/** The offset behind what the expression matches at an offset; the same one when it doesn't. */
function behind(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

/**
 * Builds the document of a text. Linear in the length of the text; lines and sentences that were read lately are taken over.
 * @param workplaces names that count as the writer's own institution, as written
 */
export function readDocument(text: string, workplaces: readonly string[] = []): Document {
  if (nameWorkplaces(workplaces)) forgetSentences();
  const tokens: (readonly Token[])[] = [];
  const phrases: Document['phrases'][] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  lastLines.begin(text.length);
  for (let by = behind(LINE_ENDS, text, 0), to = 0; by < text.length; by = behind(LINE_ENDS, text, to)) {
    to = behind(LINE, text, by);
    const line = text.slice(by, to);
    for (const { start, end, alone } of lastLines.take(line, readLine)) {
      const index = sentences.length;
      const last = first + alone.tokens.length;
      tokens.push(tokensAt(alone, first, index, start + by));
      phrases.push(alone.phrases);
      sentences.push({ index, first, last, start: start + by, end: end + by, language: alone.language, alone });
      first = last;
    }
  }
  return {
    text,
    language: overallLanguage(sentences),
    tokens: joined(tokens),
    sentences,
    phrases: joined(phrases),
    layers: noLayers(),
  };
}

/** A layer of the document, computed by `make` when it is first asked for. A layer is never `undefined`. */
export function layer<T extends NonNullable<unknown>>(
  document: Document,
  key: LayerKey,
  make: (document: Document) => T,
): T {
  const known = document.layers[key];
  if (known !== undefined) return known as T;
  const made = make(document);
  document.layers[key] = made;
  return made;
}

let numbered = 0;
const NUMBER = layerKey();

/** Tells documents apart by a number, for whoever remembers one: a reference would keep its text in memory. */
export function numberOf(document: Document): number {
  return layer(document, NUMBER, nextNumber);
}

function nextNumber(): number {
  numbered += 1;
  return numbered;
}

/** A layer of every sentence alone, by its index. `make` sees nothing but the sentence; what it makes is kept while the sentence stays. */
export function sentenceLayers<T extends NonNullable<unknown>>(
  document: Document,
  key: LayerKey,
  make: (sentence: Document) => T,
): T[] {
  return document.sentences.map(({ alone }) => layer(alone, key, make));
}

/** Does a class hold at this token, by the word itself or by a phrase that starts here? Returns the number of tokens, 0 for no. */
export function classLength(document: Document, at: number, id: ClassId): number {
  const token = document.tokens[at];
  if (!token || id < 0) return 0;
  let longest = hasBit(token.classes, id) ? 1 : 0;
  const hits = document.phrases[at];
  if (hits) for (const hit of hits) if (hit.id === id && hit.length > longest) longest = hit.length;
  return longest;
}

/** Does any class of the set hold at this token, by the word itself or by a phrase that starts here? */
export function meets(document: Document, at: number, wanted: ClassSet): boolean {
  const token = document.tokens[at];
  if (!token) return false;
  if (meet(token.classes, wanted)) return true;
  const hits = document.phrases[at];
  if (hits) for (const hit of hits) if (hasBit(wanted, hit.id)) return true;
  return false;
}

/** The classes that hold at this token, by the word itself or by a phrase that starts here, each once. */
export function classesAt(document: Document, at: number): readonly ClassId[] {
  const own = document.tokens[at]?.ids ?? NO_IDS;
  const hits = document.phrases[at];
  if (!hits) return own;
  const found = [...own];
  for (const { id } of hits) if (!found.includes(id)) found.push(id);
  return found;
}

const NO_IDS: readonly ClassId[] = [];

/** The set of the named classes, for `meets`; names that no class file has are left out. */
export function setOf(...names: readonly string[]): ClassSet {
  return makeSet(
    names.map(classId).filter((id) => id >= 0),
    CLASS_NAMES.length,
  );
}

/** Shorthand for rules: is the token in one of the named classes (by itself or as the start of a phrase)? */
export function inClass(document: Document, at: number, ...names: readonly string[]): boolean {
  for (const name of names) if (classLength(document, at, classId(name)) > 0) return true;
  return false;
}
