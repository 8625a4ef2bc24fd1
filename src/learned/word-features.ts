/**
 * What the learned weights look at in each word of a post that tells about a patient, to say which words are a name or a detail: the word
 * and its neighbours, what the constructions take it for, and how sure the weights of whole posts are.
 */
import { type Document, mentionsIn, type Sentence } from '../document/index.ts';
import { caseOf } from '../rules/case/index.ts';
import { namesOf } from '../rules/case/names.ts';
import { detailsOf } from '../rules/patient-detail/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import { hashesOf } from './features.ts';
import { mixed, sortsOf, textHash } from './hash.ts';
import { type Found, tokensOf } from './signs.ts';

/** What the weights of whole posts say about four outcomes: how far each score lies from the bar, in steps of 0 to 8. */
export interface Surety {
  readonly detail: number;
  readonly name: number;
  readonly health: number;
  readonly any: number;
}

const LOWEST = -1.2;
const STEP = 0.3;
const HIGHEST = 8;

/** The step of a score. */
export function suretyStep(score: number): number {
  return Math.min(HIGHEST, Math.max(0, Math.floor((score - LOWEST) / STEP)));
}

/** The sorts of features. Their order is part of the hash: new ones go to the end. */
const SORT = sortsOf(
  [
    'word',
    'word before',
    'word after',
    'pair before',
    'pair after',
    'class',
    'class before',
    'class after',
    'pair of classes',
    'mark',
    'mark and nearness',
    'mark and surety of detail',
    'mark and surety of name',
    'mark before',
    'mark after',
    'mark two before',
    'mark two after',
    'nearness',
    'sentences',
    'place in sentence',
    'writing',
    'surety of detail',
    'surety of name',
    'surety of health',
    'surety of any',
  ],
  201,
);

/** What the constructions take each token for: hashes by token. */
interface Marks {
  readonly tokens: readonly number[][];
  /** Of these, the names and details, whoever's. */
  readonly candidates: readonly number[][];
}

const known = new Map<string, number>();

/** The hash of a name of which there are a few dozen. */
function nameHash(name: string): number {
  let hash = known.get(name);
  if (hash === undefined) {
    hash = textHash(name);
    known.set(name, hash);
  }
  return hash;
}

function marksOf(document: Document, found: Found): Marks {
  const tokens: number[][] = document.tokens.map(() => []);
  const candidates: number[][] = document.tokens.map(() => []);
  const put = (lists: number[][], hash: number, first: number, last: number): void => {
    for (let at = first; at < last; at += 1) lists[at]?.push(hash);
  };
  for (const { kind, strength, first, last } of detailsOf(document))
    put(candidates, nameHash(kind) + Math.floor(strength * 4), first, last);
  for (const { form, role, first, last } of namesOf(document)) put(candidates, nameHash(form + role), first, last);
  for (const [at, list] of candidates.entries()) tokens[at]?.push(...list);
  for (const { alone, first: from } of document.sentences)
    for (const { who, first, last } of mentionsIn(alone)) put(tokens, nameHash(who), first + from, last + from);
  for (const [{ id }, matches] of found) {
    for (const match of matches) {
      const [first, last] = tokensOf(document, match);
      put(tokens, nameHash(match.kind ? id + match.kind : id), first, last);
    }
  }
  return { tokens, candidates };
}

/** What the features of a post's words are made of, beside the words. */
export interface Surroundings {
  readonly marks: Marks;
  readonly near: readonly number[];
  readonly sentences: number;
  readonly surety: Surety;
}

const MOST_SENTENCES = 4;

/** What surrounds the words of a post: `found` is what the constructions found, `surety` what the weights of whole posts say. */
export function surroundingsOf(document: Document, context: RuleContext, found: Found, surety: Surety): Surroundings {
  return {
    marks: marksOf(document, found),
    near: caseOf(document, context).near,
    sentences: Math.min(MOST_SENTENCES, document.sentences.length),
    surety,
  };
}

/** How many words away marks count. */
const REACH = 2;

/** A number that stays while all that the features of a sentence's words are made of stays. */
export function fingerprintOf({ marks, near, sentences, surety }: Surroundings, sentence: Sentence): number {
  let print = mixed(near[sentence.index] ?? 0, sentences, surety.detail);
  print = mixed(print, surety.name, surety.health * (HIGHEST + 1) + surety.any);
  for (let at = sentence.first - REACH; at < sentence.last + REACH; at += 1) {
    for (const mark of marks.tokens[at] ?? []) print = mixed(print, mark, at - sentence.first);
    for (const mark of marks.candidates[at] ?? []) print = mixed(print, mark, 1);
  }
  return print;
}

/** Takes a feature of a word: the token's index in its sentence and the feature's hash. */
type TakeOfWord = (token: number, hash: number) => void;

/** The features of every token of a sentence but punctuation. One may be handed over twice. */
export function wordFeatures(around: Surroundings, sentence: Sentence, take: TakeOfWord): void {
  const { alone, index, first } = sentence;
  const { marks, near, sentences, surety } = around;
  const { forms, tokens: classes } = hashesOf(alone);
  const nearness = near[index] ?? 0;
  for (let at = 0; at < alone.tokens.length; at += 1) {
    const { kind, shape } = alone.tokens[at] as Document['tokens'][number];
    if (kind === 'punctuation' || kind === 'newline') continue;
    const token = first + at;
    const add = (sort: number, a: number, b = 0): void => take(at, mixed(sort, a, b));
    const form = forms[at] as number;
    const before = forms[at - 1] ?? 0;
    const after = forms[at + 1] ?? 0;
    add(SORT.word, form);
    add(SORT['word before'], before);
    add(SORT['word after'], after);
    add(SORT['pair before'], before, form);
    add(SORT['pair after'], form, after);
    const earlier = classes[at - 1] ?? [];
    for (const hash of classes[at] as readonly number[]) {
      add(SORT.class, hash);
      for (const other of earlier) add(SORT['pair of classes'], other, hash);
    }
    for (const hash of earlier) add(SORT['class before'], hash);
    for (const hash of classes[at + 1] ?? []) add(SORT['class after'], hash);
    for (const mark of marks.tokens[token] as readonly number[]) {
      add(SORT.mark, mark);
      add(SORT['mark and nearness'], mark, nearness);
    }
    for (const mark of marks.candidates[token] as readonly number[]) {
      add(SORT['mark and surety of detail'], mark, surety.detail);
      add(SORT['mark and surety of name'], mark, surety.name);
    }
    for (const mark of marks.tokens[token - 1] ?? []) add(SORT['mark before'], mark);
    for (const mark of marks.tokens[token + 1] ?? []) add(SORT['mark after'], mark);
    for (const mark of marks.tokens[token - REACH] ?? []) add(SORT['mark two before'], mark);
    for (const mark of marks.tokens[token + REACH] ?? []) add(SORT['mark two after'], mark);
    add(SORT.nearness, nearness);
    add(SORT.sentences, sentences);
    add(SORT['place in sentence'], Math.min(3, at));
    add(SORT.writing, nameHash(shape), nameHash(kind));
    add(SORT['surety of detail'], surety.detail);
    add(SORT['surety of name'], surety.name);
    add(SORT['surety of health'], surety.health);
    add(SORT['surety of any'], surety.any);
  }
}
