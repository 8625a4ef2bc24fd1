/**
 * A small network that reads a post word by word: each token is what its form, letters, classes and marks say, two layers look at the words
 * around it in its sentence, and the most and the mean of these tell what the post is about, beside the signs of the post as a whole. It
 * scores the post for each outcome, and each word for telling it and for being part of a name or detail. After Kim, Convolutional Neural
 * Networks for Sentence Classification (2014); that one word may decide on the post is after Ilse et al., Attention-based Deep Multiple
 * Instance Learning (2018).
 *
 * net-added.ts has what a token brings, net-sentence.ts the two layers, and this file what they come to in a post.
 */
import type { Document } from '../document/index.ts';
import { Layers, type Marks } from './net-sentence.ts';
import { openFine, openHashes, type PackedNet, rowOf } from './packed-net.ts';
import { addSingles, addTo, cut, Live } from './sums.ts';

/** What a post without words says of an outcome, as a power. */
const LEAST_POWER = 1e-9;

/** What the network says of a post. */
export interface NetReading {
  /** By outcome, in the order of the linear weights. */
  readonly scores: Float64Array;
  /** By token, then by kind of span. */
  words(): readonly Float32Array[];
  /** By token: how much it tells of an outcome. */
  told(outcome: number): Float32Array;
}

/** A network, opened. */
export class Net {
  readonly #packed: PackedNet;
  readonly #layers: Layers;
  /** Numbers of a token in the layers. */
  readonly #width: number;
  readonly #signHashes: Int32Array;
  readonly #signs: Float64Array;
  readonly #post: Float64Array;
  readonly #hidden: Float64Array;
  readonly #together: Float64Array;
  readonly #whole: Float64Array;
  readonly #wholeKinds: Float64Array;
  readonly #live: Live;

  constructor(packed: PackedNet) {
    this.#packed = packed;
    this.#layers = new Layers(packed);
    this.#width = packed.near.units.length;
    this.#signHashes = openHashes(packed.signs);
    this.#signs = openFine(packed.signs);
    this.#post = openFine(packed.post);
    this.#hidden = openFine(packed.hidden);
    this.#together = openFine(packed.together);
    this.#whole = openFine(packed.whole);
    this.#wholeKinds = cut(openFine(packed.kinds), 3)[2] as Float64Array;
    this.#live = new Live(Math.max(2 * this.#width + packed.signs.units.length, packed.hiddenBias.length));
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
    const sentences = document.sentences.map((sentence) => this.#layers.read(sentence, marks));
    const ofSigns = this.#packed.signs.units.length;
    const post = new Float64Array(width * 2 + ofSigns);
    for (const sign of signs) {
      const row = rowOf(this.#signHashes, sign);
      if (row >= 0) addTo(post, width * 2, this.#signs, row * ofSigns, ofSigns);
    }
    const share = 1 / Math.sqrt(Math.max(1, document.tokens.length));
    for (const { most, sum } of sentences) {
      for (let unit = 0; unit < width; unit += 1) post[unit] = Math.max(post[unit] as number, most[unit] as number);
      addSingles(post, width, sum, share);
    }
    const hidden = this.#through(post, this.#hidden, this.#packed.hiddenBias);
    const scores = this.#through(hidden, this.#together, this.#through(post, this.#post, this.#packed.postBias));
    for (let outcome = 0; outcome < scores.length; outcome += 1) {
      let powers = 0;
      for (const sentence of sentences) powers += sentence.powers[outcome] as number;
      scores[outcome] = (scores[outcome] as number) + Math.log(Math.max(powers, LEAST_POWER));
    }
    const ofSaid = this.#packed.toldBias.length + this.#packed.kindsBias.length;
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
