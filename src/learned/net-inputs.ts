/**
 * What the learned network looks at in each token of a post: how it is written, its letters, its word classes, and the marks that the
 * constructions leave on it; and in the post as a whole: the signs of one patient, and what was found. Everything is known by the hash of its
 * name, so that lists may grow without new weights.
 */
import { type Form, formKey } from '../document/form.ts';
import { classesAt, type Document, framesOf, mentionsIn, peopleOf } from '../document/index.ts';
import { CLASS_NAMES } from '../lexicon/lexicon.ts';
import { postFeatures as caseFeatures, caseOf } from '../rules/case/index.ts';
import { namesOf } from '../rules/case/names.ts';
import { detailsOf } from '../rules/patient-detail/index.ts';
import { candidatesOf } from '../rules/patient-identifier/candidates.ts';
import type { RuleContext } from '../rules/rule.ts';
import { tokensWithin } from '../rules/span.ts';
import { remembered, textHash } from './hash.ts';
import type { Found } from './signs.ts';

/** Bits of a hash: with 12,200 words a stranger is taken for one of them once in 1,370 times. */
const HASH_BITS = 24;

/** The hash of a word, a class or a mark. */
export function netHash(name: string): number {
  const hash = textHash(name);
  return ((hash >>> HASH_BITS) ^ hash) & (2 ** HASH_BITS - 1);
}

/** The hash of a mark or a sign: there are some hundred. */
const markOf = remembered(netHash);

/** Runs of letters are known by one of so many numbers. */
export const RUNS = 2048;
const SHORTEST_RUN = 3;
const LONGEST_RUN = 4;
/** Letters of a word that are looked at, and how many runs of them. */
const LETTERS = 20;
const MOST_RUNS = 20;

/** What the network sees in a way of writing. */
interface FormInput {
  /** The hash of the word. */
  readonly word: number;
  /** The numbers (0 to `RUNS`, exclusive) of its runs of letters, each once. */
  readonly runs: readonly number[];
  /** Marks that every token written like this has. */
  readonly marks: readonly number[];
}

const INPUT = formKey();

function readForm({ folded, kind, shape, respelled }: Form): FormInput {
  const written = `<${folded.slice(0, LETTERS)}>`;
  const runs = new Set<number>();
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length += 1)
    for (let at = 0; at + length <= written.length; at += 1) runs.add(netHash(written.slice(at, at + length)) % RUNS);
  return {
    word: netHash(kind === 'url' || kind === 'email' ? `<${kind}>` : folded),
    runs: [...runs].slice(0, MOST_RUNS),
    marks: [markOf(`kind ${kind}`), markOf(`shape ${shape}`), ...(respelled ? [markOf('respelled')] : [])],
  };
}

/** What the network sees in a form, worked out once. */
export function formInput(form: Form): FormInput {
  return form.layer(INPUT, readForm);
}

const CLASS_HASH = Int32Array.from(CLASS_NAMES, netHash);

/** The hashes of the classes of each token of a sentence. */
export function netClasses(sentence: Document): readonly (readonly number[])[] {
  return sentence.tokens.map(({ index }) => classesAt(sentence, index).map((id) => CLASS_HASH[id] as number));
}

/**
 * The marks on each token that its surroundings leave: what the constructions take it for, whom it mentions, how near a patient its sentence
 * is, and on the first one where the post is written.
 */
export function netMarks(document: Document, context: RuleContext, found: Found): readonly (readonly number[])[] {
  const put: number[][] = document.tokens.map(() => []);
  const mark = (name: string, first: number, last: number): void => {
    const hash = markOf(name);
    for (let at = first; at < last; at += 1) put[at]?.push(hash);
  };
  for (const { kind, strength, first, last } of detailsOf(document))
    mark(`detail ${kind} ${Math.floor(strength * 4)}`, first, last);
  for (const { form, role, first, last } of namesOf(document)) mark(`name ${form} ${role}`, first, last);
  for (const { alone, first: from } of document.sentences)
    for (const { who, first, last } of mentionsIn(alone)) mark(`who ${who}`, from + first, from + last);
  for (const [{ id }, matches] of found)
    for (const match of matches) {
      const [first, last] = tokensWithin(document, match);
      mark(match.kind ? `${id} ${match.kind}` : id, first, last);
    }
  const { near } = caseOf(document, context);
  for (const { index, first, last } of document.sentences) mark(`near ${near[index] ?? 0}`, first, last);
  mark(`surface ${context.surface}`, 0, 1);
  return put;
}

/** Matches of a rule, sentences of a kind, and so on are counted up to this. */
const MOST = 3;
/** Length (tokens) in steps. */
const LENGTH_STEP = 15;
const LONGEST_STEP = 6;

/** The signs of a post as a whole, each once: of one patient and of care, what the constructions found, where and how it is written. */
export function netSigns(document: Document, context: RuleContext, found: Found): readonly number[] {
  const signs = new Set<number>();
  const add = (name: string): void => {
    signs.add(markOf(name));
  };
  for (const name of caseFeatures(document, context.surface)) add(`sign ${name}`);
  for (const [{ id }, matches] of found)
    for (const [at, { kind }] of matches.slice(0, MOST).entries()) {
      add(`found ${id} ${at}`);
      if (kind) add(`found ${id} ${kind}`);
    }
  for (const { kind, strength } of detailsOf(document)) add(`detail ${kind} ${Math.floor(strength * 4)}`);
  for (const { form, role } of namesOf(document)) add(`name ${form} ${role}`);
  for (const { sort, sure } of candidatesOf(document)) add(`identifier ${sort} ${sure}`);
  for (const [frame, count] of Object.entries(framesOf(document)))
    for (let at = 0; at < Math.min(MOST, count); at += 1) add(`frame ${frame} ${at}`);
  const { mostPatient, careOverall } = peopleOf(document);
  add(`patient ${Math.round(mostPatient * 4)}`);
  add(`care ${Math.min(MOST + 1, Math.round(careOverall))}`);
  add(`length ${Math.min(LONGEST_STEP, Math.floor(document.tokens.length / LENGTH_STEP))}`);
  add(`surface ${context.surface}`);
  add(`language ${document.language}`);
  return [...signs];
}
