/** What the words, classes and marks of a token add to the network's first layer: worked out once, so that reading a token is adding. */
import type { Form } from '../document/form.ts';
import { Lately } from '../lexicon/lately.ts';
import { formInput } from './net-inputs.ts';
import { openFine, openHashes, type PackedNet, type PackedRows, readCoarse, readFine, rowOf } from './packed-net.ts';
import { addRows, addSingles, addTo, cut, sideBySide } from './sums.ts';

/** Tokens that a token of the first layer sees, itself in the middle. */
export const NEAR_PLACES = 5;

/** The parts of a token, in the order of the first layer's inputs. */
const PARTS = ['word', 'class', 'mark', 'runs'] as const;
type Part = (typeof PARTS)[number];

/** What classes or marks are to the network. */
interface Rows {
  readonly part: Part;
  readonly packed: PackedRows;
  readonly hashes: Int32Array;
  /** What they add, by hash, once it was asked for: `null` for one that was too rare to learn. */
  readonly added: Map<number, Float32Array | null>;
}

function rowsOf(part: Part, packed: PackedRows): Rows {
  return { part, packed, hashes: openHashes(packed), added: new Map() };
}

/** What a form adds. Forms written alike differ in nothing but their kind. */
interface AddedByForm {
  readonly kind: Form['kind'];
  readonly sum: Float32Array;
}

/** How many forms are remembered, and up to as many again: 1.6 kB each. */
const FORMS = 512;

/** What is added to the first layer, place after place of those that see the token: `width` numbers each. */
export class Added {
  readonly #packed: PackedNet;
  /** Numbers of a part of a token. */
  readonly #inputs: number;
  readonly #words: Int32Array;
  readonly #classes: Rows;
  readonly #marks: Rows;
  /** By part: the rows of its inputs in the table. */
  readonly #rowsOfPart: readonly Int32Array[];
  /** For each input of a token: what it adds at each place that sees it. */
  readonly #table: Float64Array;
  /** How many numbers are added: `NEAR_PLACES` times the width of a layer. */
  readonly length: number;
  /** What forms that were met lately add. */
  readonly #forms = new Lately<AddedByForm>(FORMS);

  constructor(packed: PackedNet) {
    this.#packed = packed;
    this.#inputs = packed.runs.units.length;
    this.#words = openHashes(packed.words);
    this.#classes = rowsOf('class', packed.classes);
    this.#marks = rowsOf('mark', packed.marks);
    this.#rowsOfPart = PARTS.map((_, part) =>
      Int32Array.from({ length: this.#inputs }, (_, input) => part * this.#inputs + input),
    );
    this.#table = sideBySide(PARTS.length * this.#inputs, cut(openFine(packed.near), NEAR_PLACES));
    this.length = NEAR_PLACES * packed.near.units.length;
  }

  #addPart(part: Part, numbers: Float64Array, sum: Float64Array): void {
    addRows(sum, this.#table, this.#rowsOfPart[PARTS.indexOf(part)] as Int32Array, numbers, this.#inputs);
  }

  #by({ part, packed, hashes, added }: Rows, hash: number): Float32Array | null {
    const known = added.get(hash);
    if (known !== undefined) return known;
    const row = rowOf(hashes, hash);
    let adds: Float32Array | null = null;
    if (row >= 0) {
      const numbers = new Float64Array(this.#inputs);
      readFine(packed, row, numbers);
      const sum = new Float64Array(this.length);
      this.#addPart(part, numbers, sum);
      adds = Float32Array.from(sum);
    }
    added.set(hash, adds);
    return adds;
  }

  /** What a class adds, by its hash; `null` for one that was too rare to learn. */
  byClass(hash: number): Float32Array | null {
    return this.#by(this.#classes, hash);
  }

  /** What a mark adds, by its hash; `null` for one that was too rare to learn. */
  byMark(hash: number): Float32Array | null {
    return this.#by(this.#marks, hash);
  }

  /** What a form adds: the word, its letters, its own marks. */
  byForm(form: Form): Float32Array {
    const lately = this.#forms.get(form.text);
    if (lately?.kind === form.kind) return lately.sum;
    const { word, runs, marks } = formInput(form);
    const sum = new Float64Array(this.length);
    const numbers = new Float64Array(this.#inputs);
    const row = rowOf(this.#words, word);
    if (row >= 0) {
      readCoarse(this.#packed.words, row, numbers);
      this.#addPart('word', numbers, sum);
    }
    const mean = new Float64Array(this.#inputs);
    for (const run of runs) {
      readCoarse(this.#packed.runs, run, numbers);
      addTo(mean, 0, numbers, 0, this.#inputs, 1 / runs.length);
    }
    this.#addPart('runs', mean, sum);
    for (const mark of marks) {
      const added = this.byMark(mark);
      if (added) addSingles(sum, 0, added);
    }
    const added = Float32Array.from(sum);
    this.#forms.set(form.text, { kind: form.kind, sum: added });
    return added;
  }
}
