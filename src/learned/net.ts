/**
 * A small network that reads a post word by word: each token is what its form, letters, classes and marks say, two layers look at the words
 * around it in its sentence, and the most and the mean of these tell what the post is about, beside the signs of the post as a whole. It scores the post for each outcome, and each
 * word for telling it and for being part of a name or detail. After Kim, Convolutional Neural Networks for Sentence Classification (2014);
 * that one word may decide on the post is after Ilse et al., Attention-based Deep Multiple Instance Learning (2018).
 *
 * What a form, class or mark adds to the first layer is worked out once, so that reading a token is adding; what a sentence comes to is kept
 * with it. Both layers pass on what is above zero only.
 */
import type { Form } from '../document/form.ts';
import { type Document, type LayerKey, layer, layerKey, type Sentence } from '../document/index.ts';
import { Lately } from '../lexicon/lately.ts';
import { mixed } from './hash.ts';
import { formInput, netClasses } from './net-inputs.ts';
import { openCoarse, openFine, openRows, type PackedNet, type PackedRows } from './packed-net.ts';
import { addRows, addTo, Live, layerOf, repeated, sideBySide } from './sums.ts';

/** Tokens that a token of the first layer sees, itself in the middle; and of the second, which sees every other one. */
const NEAR_PLACES = 5;
const REACH = (NEAR_PLACES - 1) / 2;
const FAR_PLACES = 3;
const FAR_STEP = 2;

/** The parts of a token, in the order of the first layer's inputs. */
const PARTS = ['word', 'class', 'mark', 'runs'] as const;
type Part = (typeof PARTS)[number];

/** What words, classes or marks are to the network, by hash. */
interface Rows {
  readonly part: Part;
  readonly rows: ReadonlyMap<number, number>;
  readonly numbers: Float32Array;
  /** What a row adds to the first layer, by row, once it was asked for. */
  readonly added: Map<number, Float32Array>;
}

function rowsOf(part: Part, packed: PackedRows, numbers: Float32Array): Rows {
  return { part, rows: openRows(packed), numbers, added: new Map() };
}

/** What a form adds to the first layer. Forms written alike differ in nothing but their kind. */
interface AddedByForm {
  readonly kind: Form['kind'];
  readonly sum: Float32Array;
}

/** What a post without words says of an outcome, as a power. */
const LEAST_POWER = 1e-9;

/** How many forms are remembered: 1.6 kB each. */
const FORMS = 256;

/** What the network makes of a sentence. */
interface ReadSentence {
  /** Of each unit of the second layer: the most, and the sum, over the tokens. */
  readonly most: Float32Array;
  readonly sum: Float32Array;
  /** What each token scores for each kind by its sentence alone, token after token. */
  readonly kinds: Float32Array;
  /** What each token says of each outcome, token after token. */
  readonly told: Float32Array;
  /** By outcome: e to the power of what each token says, added up. */
  readonly powers: Float64Array;
}

/** The last reading of a sentence, and a number that stays while the marks on its tokens do. */
interface Kept {
  print: number;
  read: ReadSentence | undefined;
}

/** Marks by token. */
type Marks = readonly (readonly number[])[];

/** What the network says of a post. */
export interface NetReading {
  /** By outcome, in the order of the linear weights. */
  readonly scores: Float32Array;
  /** By token, then by kind of span. */
  words(): readonly Float32Array[];
  /** By token: how much it tells of an outcome. */
  told(outcome: number): Float32Array;
}

/** A number that stays while the marks of a sentence do. */
function printOf({ first, last }: Sentence, marks: Marks): number {
  let print = 0;
  for (let at = first; at < last; at += 1)
    for (const mark of marks[at] as readonly number[]) print = mixed(print, mark, at - first);
  return print;
}

/** A network, opened. */
export class Net {
  readonly #packed: PackedNet;
  /** Numbers of a part of a token, and of a token in the layers. */
  readonly #inputs: number;
  readonly #width: number;
  readonly #words: Rows;
  readonly #classes: Rows;
  readonly #marks: Rows;
  readonly #runs: Float32Array;
  readonly #signs: ReadonlyMap<number, number>;
  readonly #signNumbers: Float32Array;
  readonly #near: Float32Array;
  /** Where the inputs of each part lie in the first layer's table. */
  readonly #rowsOfPart: readonly Int32Array[];
  readonly #far: Float32Array;
  readonly #live: Live;
  readonly #post: Float32Array;
  readonly #hidden: Float32Array;
  readonly #together: Float32Array;
  readonly #told: Float32Array;
  readonly #whole: Float32Array;
  readonly #kinds: Float32Array;
  /** What forms that were met lately add to the first layer. */
  readonly #forms = new Lately<AddedByForm>(FORMS);
  /** The layer of sentences that is this network's own. */
  readonly #kept: LayerKey = layerKey();

  constructor(packed: PackedNet) {
    this.#packed = packed;
    this.#inputs = packed.runs.units.length;
    this.#rowsOfPart = PARTS.map((_, part) =>
      Int32Array.from({ length: this.#inputs }, (_, input) => part * this.#inputs + input),
    );
    this.#width = packed.near.units.length;
    this.#live = new Live(2 * this.#width);
    this.#words = rowsOf('word', packed.words, openCoarse(packed.words));
    this.#classes = rowsOf('class', packed.classes, openFine(packed.classes));
    this.#marks = rowsOf('mark', packed.marks, openFine(packed.marks));
    this.#runs = openCoarse(packed.runs);
    this.#signs = openRows(packed.signs);
    this.#signNumbers = openFine(packed.signs);
    this.#near = sideBySide(openFine(packed.near), NEAR_PLACES, this.#width);
    this.#far = sideBySide(openFine(packed.far), FAR_PLACES, this.#width);
    this.#post = openFine(packed.post);
    this.#hidden = openFine(packed.hidden);
    this.#together = openFine(packed.together);
    this.#told = openFine(packed.told);
    this.#whole = openFine(packed.whole);
    this.#kinds = openFine(packed.kinds);
  }

  /** Adds what the numbers of a part of a token, from `from` on, add to the first layer, for each place that sees it. */
  #addPart(part: Part, numbers: Float32Array, from: number, sum: Float32Array): void {
    const rows = this.#rowsOfPart[PARTS.indexOf(part)] as Int32Array;
    addRows(sum, this.#near, rows, numbers.subarray(from, from + this.#inputs), this.#inputs);
  }

  /** What a word, class or mark adds to the first layer; `undefined` for one that was too rare to learn. */
  #addedBy({ part, rows, numbers, added }: Rows, hash: number): Float32Array | undefined {
    const row = rows.get(hash);
    if (row === undefined) return undefined;
    let sum = added.get(row);
    if (!sum) {
      sum = new Float32Array(NEAR_PLACES * this.#width);
      this.#addPart(part, numbers, row * this.#inputs, sum);
      added.set(row, sum);
    }
    return sum;
  }

  /** What a form adds to the first layer: the word, its letters, its own marks. */
  #addedByForm(form: Form): Float32Array {
    const lately = this.#forms.get(form.text);
    if (lately?.kind === form.kind) return lately.sum;
    const { word, runs, marks } = formInput(form);
    const sum = new Float32Array(NEAR_PLACES * this.#width);
    const row = this.#words.rows.get(word);
    if (row !== undefined) this.#addPart('word', this.#words.numbers, row * this.#inputs, sum);
    const mean = new Float32Array(this.#inputs);
    for (const run of runs) addTo(mean, 0, this.#runs, run * this.#inputs, this.#inputs, 1 / runs.length);
    this.#addPart('runs', mean, 0, sum);
    for (const mark of marks) {
      const added = this.#addedBy(this.#marks, mark);
      if (added) addTo(sum, 0, added, 0, sum.length, 1);
    }
    this.#forms.set(form.text, { kind: form.kind, sum });
    return sum;
  }

  /** Adds what a token's form, class or mark adds to the tokens that see it. */
  #addSeen(near: Float32Array, at: number, count: number, added: Float32Array): void {
    const width = this.#width;
    const first = Math.max(0, at - REACH);
    const last = Math.min(count - 1, at + REACH);
    for (let seer = first; seer <= last; seer += 1)
      addTo(near, seer * width, added, (at + REACH - seer) * width, width, 1);
  }

  /** The first layer of a sentence. */
  #nearOf({ alone, first }: Sentence, marks: Marks): Float32Array {
    const { tokens } = alone;
    const near = repeated(this.#packed.nearBias, tokens.length);
    const classes = netClasses(alone);
    for (let at = 0; at < tokens.length; at += 1) {
      const { form } = tokens[at] as Document['tokens'][number];
      this.#addSeen(near, at, tokens.length, this.#addedByForm(form));
      for (const hash of classes[at] as readonly number[]) {
        const added = this.#addedBy(this.#classes, hash);
        if (added) this.#addSeen(near, at, tokens.length, added);
      }
      for (const hash of marks[first + at] as readonly number[]) {
        const added = this.#addedBy(this.#marks, hash);
        if (added) this.#addSeen(near, at, tokens.length, added);
      }
    }
    return near;
  }

  /** The second layer of a sentence of `count` tokens. */
  #farOf(near: Float32Array, count: number): Float32Array {
    const width = this.#width;
    const far = repeated(this.#packed.farBias, count);
    const seen = new Float32Array(FAR_PLACES * width);
    for (let at = 0; at < count; at += 1) {
      const live = this.#live.take(near, at * width, width, 0, 0);
      seen.fill(0);
      addRows(seen, this.#far, this.#live.inputs, this.#live.values, live);
      // The places of the one who sees: two on, the token itself, two back.
      if (at + FAR_STEP < count) addTo(far, (at + FAR_STEP) * width, seen, 0, width, 1);
      addTo(far, at * width, seen, width, width, 1);
      if (at >= FAR_STEP) addTo(far, (at - FAR_STEP) * width, seen, 2 * width, width, 1);
    }
    return far;
  }

  #readSentence(sentence: Sentence, marks: Marks): ReadSentence {
    const width = this.#width;
    const near = this.#nearOf(sentence, marks);
    const far = this.#farOf(near, sentence.alone.tokens.length);
    const most = new Float32Array(width);
    const sum = new Float32Array(width);
    for (let at = 0; at < far.length; at += width)
      for (let unit = 0; unit < width; unit += 1) {
        const value = far[at + unit] as number;
        if (value <= 0) continue;
        sum[unit] = (sum[unit] as number) + value;
        if (value > (most[unit] as number)) most[unit] = value;
      }
    const told = this.#byToken(near, far, this.#told, this.#packed.toldBias);
    const powers = new Float64Array(this.#packed.toldBias.length);
    for (let at = 0; at < told.length; at += 1) {
      const outcome = at % powers.length;
      powers[outcome] = (powers[outcome] as number) + Math.exp(told[at] as number);
    }
    return { most, sum, kinds: this.#byToken(near, far, this.#kinds, this.#packed.kindsBias), told, powers };
  }

  /** What `table` makes of each token of a sentence by what both layers say of it, token after token. */
  #byToken(near: Float32Array, far: Float32Array, table: Float32Array, bias: readonly number[]): Float32Array {
    const width = this.#width;
    const count = bias.length;
    const scores = repeated(bias, near.length / width);
    const sum = new Float32Array(count);
    for (let at = 0, to = 0; at < near.length; at += width, to += count) {
      const live = this.#live.take(far, at, width, width, this.#live.take(near, at, width, 0, 0));
      sum.fill(0);
      addRows(sum, table, this.#live.inputs, this.#live.values, live);
      addTo(scores, to, sum, 0, count, 1);
    }
    return scores;
  }

  /** Reads a post. `marks`: see `netMarks`; `signs`: see `netSigns`. */
  read(document: Document, marks: Marks, signs: readonly number[]): NetReading {
    const width = this.#width;
    const sentences = document.sentences.map((sentence) => {
      const kept = layer(sentence.alone, this.#kept, (): Kept => ({ print: 0, read: undefined }));
      const print = printOf(sentence, marks);
      if (!kept.read || kept.print !== print) kept.read = this.#readSentence(sentence, marks);
      kept.print = print;
      return kept.read;
    });
    const ofSigns = this.#packed.signs.units.length;
    const post = new Float32Array(width * 2 + ofSigns);
    for (const sign of signs) {
      const row = this.#signs.get(sign);
      if (row !== undefined) addTo(post, width * 2, this.#signNumbers, row * ofSigns, ofSigns, 1);
    }
    const share = 1 / Math.sqrt(Math.max(1, document.tokens.length));
    for (const { most, sum } of sentences) {
      for (let unit = 0; unit < width; unit += 1) post[unit] = Math.max(post[unit] as number, most[unit] as number);
      addTo(post, width, sum, 0, width, share);
    }
    const scores = layerOf(post, this.#post, this.#packed.postBias);
    scores.set(layerOf(layerOf(post, this.#hidden, this.#packed.hiddenBias), this.#together, scores));
    for (let outcome = 0; outcome < scores.length; outcome += 1) {
      let powers = 0;
      for (const sentence of sentences) powers += sentence.powers[outcome] as number;
      scores[outcome] = (scores[outcome] as number) + Math.log(Math.max(powers, LEAST_POWER));
    }
    return {
      scores,
      told: (outcome) => {
        const all = new Float32Array(document.tokens.length);
        let at = 0;
        for (const { told } of sentences)
          for (let from = outcome; from < told.length; from += scores.length) all[at++] = told[from] as number;
        return all;
      },
      words: () => {
        const whole = layerOf(post, this.#whole, this.#packed.wholeBias);
        const kinds = this.#packed.kindsBias.length;
        const shared = layerOf(whole, this.#kinds.subarray(width * 2 * kinds), new Float32Array(kinds));
        const rows: Float32Array[] = [];
        for (const { kinds: own } of sentences)
          for (let from = 0; from < own.length; from += kinds) {
            const row = own.slice(from, from + kinds);
            for (let kind = 0; kind < kinds; kind += 1) row[kind] = (row[kind] as number) + (shared[kind] as number);
            rows.push(row);
          }
        return rows;
      },
    };
  }
}
