/** The features of each sentence of a post, kept with the sentence. */

import { type Document, layer, layerKey } from '../../document/index.ts';
import { caseFeatures } from './features.ts';
import { isSigned } from './names.ts';

/** Constructions that point to one person surely. */
export const STRONG = new Set(
  'name-there named-ill my-patient that-patient in-bed at-my-place works-with-one there-is third-health their-body name-as-titled name-as-initials name-as-nickname age-sure our-name reader-care a-person-from took-leave'.split(
    ' ',
  ),
);
/** Those that may. */
export const MEDIUM = new Set(
  'sick-today starts-ill alive shows-image to-family weekly-caller took-part textbook the-patient a-patient that-person a-person a-person-work their-relative a-relative person-health third-moves someone name-as-first name-as-handle that-illness elliptical-age third pronoun'.split(
    ' ',
  ),
);
/** What speaks against it. */
export const AGAINST = new Set(
  'heard-of pet machine appointed never-again own-story job-ad fame trial generic-patient command reader-advice conditional education own fiction training consent'.split(
    ' ',
  ),
);
/** Signs of care. */
export const CARE = new Set(
  'ward hospital shift act symptom diagnosis treatment medication result death birth mind prognosis place'.split(' '),
);

/** The features of a sentence, and how many of them are of each sort. */
export interface Row {
  readonly names: ReadonlySet<string>;
  /** The same, by the numbers of their names. */
  readonly bits: readonly number[];
  readonly strong: number;
  readonly medium: number;
  readonly care: number;
}

/** By whether the sentence before leads to a signature, which a sentence doesn't know by itself. */
const UNSIGNED = layerKey();
const SIGNED = layerKey();
const ROWS = layerKey();

/** How many names of a set are in another. */
export const count = (row: ReadonlySet<string>, of: ReadonlySet<string>): number => {
  let sum = 0;
  for (const name of row) if (of.has(name)) sum += 1;
  return sum;
};

/** The names of features are numbered as they are met, so that those of many sentences are put together by their bits. */
const numbers = new Map<string, number>();
const numbered: string[] = [];

/** The features that any of the rows has, as bits by their numbers. */
export function bitsOfAll(rows: readonly Row[]): number[] {
  const all: number[] = [];
  for (const { bits } of rows)
    for (let word = 0; word < bits.length; word += 1) all[word] = (all[word] ?? 0) | (bits[word] as number);
  return all;
}

/** The names of the features that are told by bits. */
export function namesOfBits(all: readonly number[]): Set<string> {
  const names = new Set<string>();
  for (let word = 0; word < all.length; word += 1)
    for (let bits = all[word] as number; bits !== 0; bits &= bits - 1)
      names.add(numbered[word * 32 + 31 - Math.clz32(bits & -bits)] as string);
  return names;
}

function bitsOf(names: ReadonlySet<string>): readonly number[] {
  const bits: number[] = [];
  for (const name of names) {
    let number = numbers.get(name);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(name, number);
      numbered.push(name);
    }
    while (bits.length <= number >> 5) bits.push(0);
    bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
  }
  return bits;
}

function readRow(sentence: Document, signed: boolean): Row {
  const names = caseFeatures(sentence, signed);
  return {
    names,
    bits: bitsOf(names),
    strong: count(names, STRONG),
    medium: count(names, MEDIUM),
    care: count(names, CARE),
  };
}

const readSigned = (sentence: Document): Row => readRow(sentence, true);
const readUnsigned = (sentence: Document): Row => readRow(sentence, false);

const readRows = (document: Document): readonly Row[] =>
  document.sentences.map(({ alone, index }) =>
    isSigned(document, index) ? layer(alone, SIGNED, readSigned) : layer(alone, UNSIGNED, readUnsigned),
  );

/** The features of each sentence of a document. */
export function rowsOf(document: Document): readonly Row[] {
  return layer(document, ROWS, readRows);
}
