/** The features of each sentence of a post, kept with the sentence. */

import { type Document, type LayerKey, layer, layerKey } from '../../document/index.ts';
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
const ALONE = [layerKey(), layerKey()] as const;
const ROWS = layerKey();

/** How many names of a set are in another. */
export const count = (row: ReadonlySet<string>, of: ReadonlySet<string>): number => {
  let sum = 0;
  for (const name of row) if (of.has(name)) sum += 1;
  return sum;
};

/** The names of features are numbered as they are met, so that those of many sentences are put together by their bits. */
const numbers = new Map<string, number>();

function bitsOf(names: ReadonlySet<string>): readonly number[] {
  const bits: number[] = [];
  for (const name of names) {
    let number = numbers.get(name);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(name, number);
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

/** The features of each sentence of a document. */
export function rowsOf(document: Document): readonly Row[] {
  return layer(document, ROWS, ({ sentences }) =>
    sentences.map(({ alone, index }) => {
      const signed = isSigned(document, index);
      return layer(alone, ALONE[signed ? 1 : 0] as LayerKey, () => readRow(alone, signed));
    }),
  );
}
