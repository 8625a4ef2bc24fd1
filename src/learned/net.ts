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
import { type Document, type LayerKey, layer, layerKey, type Sentence, type Token } from '../document/index.ts';
import { Lately } from '../lexicon/lately.ts';
import { mixed } from './hash.ts';
import { formInput, netClasses } from './net-inputs.ts';
import { openFine, openHashes, type PackedNet, type PackedRows, readCoarse, readFine, rowOf } from './packed-net.ts';
import { addAll, addRows, addTo, cut, fillRows, Live, sideBySide } from './sums.ts';

/** Tokens that a token of the first layer sees, itself in the middle; and of the second, which sees every other one. */
const NEAR_PLACES = 5;
const REACH = (NEAR_PLACES - 1) / 2;
const FAR_PLACES = 3;
const FAR_STEP = 2;

/** The parts of a token, in the order of the first layer's inputs. */
const PARTS = ['word', 'class', 'mark', 'runs'] as const;
type Part = (typeof PARTS)[number];

/** What words, classes or marks are to the network. */
interface Rows {
  readonly part: Part;
  readonly packed: PackedRows;
  readonly hashes: Int32Array;
  /** What they add to the first layer, by hash, once it was asked for: `null` for one that was too rare to learn. */
  readonly added: Map<number, Float32Array | null>;
}

function rowsOf(part: Part, packed: PackedRows): Rows {
  return { part, packed, hashes: openHashes(packed), added: new Map() };
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
  /** Token after token: what it says of each outcome, and what it scores for each kind by its sentence alone. */
  readonly said: Float32Array;
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
  readonly scores: Float64Array;
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
  readonly #signHashes: Int32Array;
  readonly #signs: Float64Array;
  /** By part: the rows of its inputs in the table of the first layer. */
  readonly #rowsOfPart: readonly Int32Array[];
  /** For each input of a token: what it adds to the first layer, at each place that sees it. */
  readonly #near: Float64Array;
  readonly #nearBias: Float64Array;
  /** For each unit of the first layer: what it adds to the second at each place that sees it, and what it says by itself. */
  readonly #far: Float64Array;
  readonly #farBias: Float64Array;
  /** For each unit of the second layer: what it says of the outcomes and kinds. */
  readonly #said: Float64Array;
  readonly #saidBias: Float64Array;
  readonly #post: Float64Array;
  readonly #hidden: Float64Array;
  readonly #together: Float64Array;
  readonly #whole: Float64Array;
  readonly #wholeKinds: Float64Array;
  readonly #live: Live;
  /** What is worked on, of one sentence after another: both layers, what its tokens say, and what one token adds to each. */
  #nearOfTokens = new Float64Array();
  #farOfTokens = new Float64Array();
  #saidOfTokens = new Float64Array();
  readonly #addsNear: Float64Array;
  readonly #addsFar: Float64Array;
  readonly #addsSaid: Float64Array;
  /** What forms that were met lately add to the first layer. */
  readonly #forms = new Lately<AddedByForm>(FORMS);
  /** The layer of sentences that is this network's own. */
  readonly #kept: LayerKey = layerKey();

  constructor(packed: PackedNet) {
    this.#packed = packed;
    this.#inputs = packed.runs.units.length;
    this.#width = packed.near.units.length;
    this.#words = rowsOf('word', packed.words);
    this.#classes = rowsOf('class', packed.classes);
    this.#marks = rowsOf('mark', packed.marks);
    this.#signHashes = openHashes(packed.signs);
    this.#signs = openFine(packed.signs);
    this.#rowsOfPart = PARTS.map((_, part) =>
      Int32Array.from({ length: this.#inputs }, (_, input) => part * this.#inputs + input),
    );
    this.#near = sideBySide(PARTS.length * this.#inputs, cut(openFine(packed.near), NEAR_PLACES));
    this.#nearBias = Float64Array.from(packed.nearBias);
    const [nearTold, farTold] = cut(openFine(packed.told), 2) as [Float64Array, Float64Array];
    const [nearKinds, farKinds, wholeKinds] = cut(openFine(packed.kinds), 3) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    this.#far = sideBySide(this.#width, [...cut(openFine(packed.far), FAR_PLACES), nearTold, nearKinds]);
    this.#farBias = Float64Array.from(packed.farBias);
    this.#said = sideBySide(this.#width, [farTold, farKinds]);
    this.#saidBias = Float64Array.from([...packed.toldBias, ...packed.kindsBias]);
    this.#post = openFine(packed.post);
    this.#hidden = openFine(packed.hidden);
    this.#together = openFine(packed.together);
    this.#whole = openFine(packed.whole);
    this.#wholeKinds = wholeKinds;
    this.#live = new Live(Math.max(2 * this.#width + packed.signs.units.length, packed.hiddenBias.length));
    this.#addsNear = new Float64Array(NEAR_PLACES * this.#width);
    this.#addsFar = new Float64Array(FAR_PLACES * this.#width + this.#saidBias.length);
    this.#addsSaid = new Float64Array(this.#saidBias.length);
  }

  /** Adds what the numbers of a part of a token add to the first layer, for each place that sees it. */
  #addPart(part: Part, numbers: Float64Array, sum: Float64Array): void {
    addRows(sum, this.#near, this.#rowsOfPart[PARTS.indexOf(part)] as Int32Array, numbers, this.#inputs);
  }

  /** What a class or mark adds to the first layer; `null` for one that was too rare to learn. */
  #addedBy({ part, packed, hashes, added }: Rows, hash: number): Float32Array | null {
    const known = added.get(hash);
    if (known !== undefined) return known;
    const row = rowOf(hashes, hash);
    let adds: Float32Array | null = null;
    if (row >= 0) {
      const numbers = new Float64Array(this.#inputs);
      readFine(packed, row, numbers);
      const sum = new Float64Array(NEAR_PLACES * this.#width);
      this.#addPart(part, numbers, sum);
      adds = Float32Array.from(sum);
    }
    added.set(hash, adds);
    return adds;
  }

  /** What a form adds to the first layer: the word, its letters, its own marks. */
  #addedByForm(form: Form): Float32Array {
    const lately = this.#forms.get(form.text);
    if (lately?.kind === form.kind) return lately.sum;
    const { word, runs, marks } = formInput(form);
    const sum = new Float64Array(NEAR_PLACES * this.#width);
    const numbers = new Float64Array(this.#inputs);
    const row = rowOf(this.#words.hashes, word);
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
      const added = this.#addedBy(this.#marks, mark);
      if (added) addTo(sum, 0, added, 0, sum.length);
    }
    const added = Float32Array.from(sum);
    this.#forms.set(form.text, { kind: form.kind, sum: added });
    return added;
  }

  /** The first layer of a sentence. */
  #readNear({ alone, first }: Sentence, marks: Marks): void {
    const { tokens } = alone;
    const width = this.#width;
    const near = this.#nearOfTokens;
    const adds = this.#addsNear;
    fillRows(near, this.#nearBias, tokens.length);
    const classes = netClasses(alone);
    for (let at = 0; at < tokens.length; at += 1) {
      const all = [this.#addedByForm((tokens[at] as Token).form)];
      for (const hash of classes[at] as readonly number[]) {
        const added = this.#addedBy(this.#classes, hash);
        if (added) all.push(added);
      }
      for (const hash of marks[first + at] as readonly number[]) {
        const added = this.#addedBy(this.#marks, hash);
        if (added) all.push(added);
      }
      adds.fill(0);
      addAll(adds, all);
      const last = Math.min(tokens.length - 1, at + REACH);
      for (let seer = Math.max(0, at - REACH); seer <= last; seer += 1)
        addTo(near, seer * width, adds, (at + REACH - seer) * width, width);
    }
  }

  /** The second layer of a sentence of `count` tokens, and what these say by both. */
  #readFar(count: number): void {
    const width = this.#width;
    const ofSaid = this.#saidBias.length;
    const far = this.#farOfTokens;
    const said = this.#saidOfTokens;
    const adds = this.#addsFar;
    fillRows(far, this.#farBias, count);
    fillRows(said, this.#saidBias, count);
    for (let at = 0; at < count; at += 1) {
      adds.fill(0);
      this.#live.addThrough(adds, this.#far, this.#nearOfTokens, at * width, width);
      // The places of the one who sees: two on, the token itself, two back.
      if (at + FAR_STEP < count) addTo(far, (at + FAR_STEP) * width, adds, 0, width);
      addTo(far, at * width, adds, width, width);
      if (at >= FAR_STEP) addTo(far, (at - FAR_STEP) * width, adds, 2 * width, width);
      addTo(said, at * ofSaid, adds, FAR_PLACES * width, ofSaid);
    }
    for (let at = 0; at < count; at += 1) {
      this.#addsSaid.fill(0);
      this.#live.addThrough(this.#addsSaid, this.#said, far, at * width, width);
      addTo(said, at * ofSaid, this.#addsSaid, 0, ofSaid);
    }
  }

  /** Makes room for the tokens of a sentence. */
  #makeRoom(count: number): void {
    if (this.#nearOfTokens.length >= count * this.#width) return;
    this.#nearOfTokens = new Float64Array(2 * count * this.#width);
    this.#farOfTokens = new Float64Array(2 * count * this.#width);
    this.#saidOfTokens = new Float64Array(2 * count * this.#saidBias.length);
  }

  #readSentence(sentence: Sentence, marks: Marks): ReadSentence {
    const count = sentence.alone.tokens.length;
    this.#makeRoom(count);
    this.#readNear(sentence, marks);
    this.#readFar(count);
    const width = this.#width;
    const far = this.#farOfTokens;
    const most = new Float32Array(width);
    const sum = new Float32Array(width);
    for (let at = 0; at < count * width; at += width)
      for (let unit = 0; unit < width; unit += 1) {
        const value = far[at + unit] as number;
        if (value <= 0) continue;
        sum[unit] = (sum[unit] as number) + value;
        if (value > (most[unit] as number)) most[unit] = value;
      }
    const ofSaid = this.#saidBias.length;
    const said = Float32Array.from(this.#saidOfTokens.subarray(0, count * ofSaid));
    const powers = new Float64Array(this.#packed.toldBias.length);
    for (let at = 0; at < said.length; at += ofSaid)
      for (let outcome = 0; outcome < powers.length; outcome += 1)
        powers[outcome] = (powers[outcome] as number) + Math.exp(said[at + outcome] as number);
    return { most, sum, said, powers };
  }

  /** The bias and what the inputs above zero add: `table` has a row for each input. */
  #through(inputs: Float64Array, table: Float64Array, bias: ArrayLike<number>): Float64Array {
    const sums = Float64Array.from(bias);
    this.#live.addThrough(sums, table, inputs, 0, inputs.length);
    return sums;
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
    const post = new Float64Array(width * 2 + ofSigns);
    for (const sign of signs) {
      const row = rowOf(this.#signHashes, sign);
      if (row >= 0) addTo(post, width * 2, this.#signs, row * ofSigns, ofSigns);
    }
    const share = 1 / Math.sqrt(Math.max(1, document.tokens.length));
    for (const { most, sum } of sentences) {
      for (let unit = 0; unit < width; unit += 1) post[unit] = Math.max(post[unit] as number, most[unit] as number);
      addTo(post, width, sum, 0, width, share);
    }
    const hidden = this.#through(post, this.#hidden, this.#packed.hiddenBias);
    const scores = this.#through(hidden, this.#together, this.#through(post, this.#post, this.#packed.postBias));
    for (let outcome = 0; outcome < scores.length; outcome += 1) {
      let powers = 0;
      for (const sentence of sentences) powers += sentence.powers[outcome] as number;
      scores[outcome] = (scores[outcome] as number) + Math.log(Math.max(powers, LEAST_POWER));
    }
    const ofSaid = this.#saidBias.length;
    return {
      scores,
      told: (outcome) => {
        const all = new Float32Array(document.tokens.length);
        let at = 0;
        for (const { said } of sentences)
          for (let from = outcome; from < said.length; from += ofSaid) all[at++] = said[from] as number;
        return all;
      },
      words: () => {
        const whole = this.#through(post, this.#whole, this.#packed.wholeBias);
        const shared = this.#through(whole, this.#wholeKinds, new Float64Array(this.#packed.kindsBias.length));
        const rows: Float32Array[] = [];
        for (const { said } of sentences)
          for (let to = ofSaid; to <= said.length; to += ofSaid) {
            const row = said.slice(to - shared.length, to);
            for (let kind = 0; kind < row.length; kind += 1)
              row[kind] = (row[kind] as number) + (shared[kind] as number);
            rows.push(row);
          }
        return rows;
      },
    };
  }
}
