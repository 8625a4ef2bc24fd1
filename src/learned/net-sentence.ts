/**
 * The two layers of the network, which stay within a sentence: what a sentence comes to is kept with it. Both pass on what is above zero
 * only.
 */
import { type LayerKey, layer, layerKey, type Sentence, type Token } from '../document/index.ts';
import { mixed } from './hash.ts';
import { Added, NEAR_PLACES } from './net-added.ts';
import { netClasses } from './net-inputs.ts';
import { openFine, type PackedNet } from './packed-net.ts';
import { addAll, addTo, cut, fillRows, Live, sideBySide } from './sums.ts';

/** A token of the first layer sees so many on either side; one of the second sees three, every other one. */
const REACH = (NEAR_PLACES - 1) / 2;
const FAR_PLACES = 3;
const FAR_STEP = 2;

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
export type Marks = readonly (readonly number[])[];

/** A number that stays while the marks of a sentence do. */
function printOf({ first, last }: Sentence, marks: Marks): number {
  let print = 0;
  for (let at = first; at < last; at += 1)
    for (const mark of marks[at] as readonly number[]) print = mixed(print, mark, at - first);
  return print;
}

/** Both layers, opened. */
export class Layers {
  readonly #width: number;
  readonly #outcomes: number;
  readonly #added: Added;
  readonly #nearBias: Float64Array;
  /** For each unit of the first layer: what it adds to the second at each place that sees it, and what it says by itself. */
  readonly #far: Float64Array;
  readonly #farBias: Float64Array;
  /** For each unit of the second layer: what it says of the outcomes and kinds. */
  readonly #said: Float64Array;
  readonly #saidBias: Float64Array;
  readonly #live: Live;
  /** What is worked on, of one sentence after another: both layers, what its tokens say, and what one token adds to each. */
  #nearOfTokens = new Float64Array();
  #farOfTokens = new Float64Array();
  #saidOfTokens = new Float64Array();
  readonly #addsNear: Float64Array;
  readonly #addsFar: Float64Array;
  readonly #addsSaid: Float64Array;
  /** The layer of sentences that is this network's own. */
  readonly #kept: LayerKey = layerKey();

  constructor(packed: PackedNet) {
    this.#width = packed.near.units.length;
    this.#outcomes = packed.toldBias.length;
    this.#added = new Added(packed);
    this.#nearBias = Float64Array.from(packed.nearBias);
    const [nearTold, farTold] = cut(openFine(packed.told), 2) as [Float64Array, Float64Array];
    const [nearKinds, farKinds] = cut(openFine(packed.kinds), 3) as [Float64Array, Float64Array];
    this.#far = sideBySide(this.#width, [...cut(openFine(packed.far), FAR_PLACES), nearTold, nearKinds]);
    this.#farBias = Float64Array.from(packed.farBias);
    this.#said = sideBySide(this.#width, [farTold, farKinds]);
    this.#saidBias = Float64Array.from([...packed.toldBias, ...packed.kindsBias]);
    this.#live = new Live(this.#width);
    this.#addsNear = new Float64Array(this.#added.length);
    this.#addsFar = new Float64Array(FAR_PLACES * this.#width + this.#saidBias.length);
    this.#addsSaid = new Float64Array(this.#saidBias.length);
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
      const all = [this.#added.byForm((tokens[at] as Token).form)];
      for (const hash of classes[at] as readonly number[]) {
        const added = this.#added.byClass(hash);
        if (added) all.push(added);
      }
      for (const hash of marks[first + at] as readonly number[]) {
        const added = this.#added.byMark(hash);
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

  #readAnew(sentence: Sentence, marks: Marks): ReadSentence {
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
    const powers = new Float64Array(this.#outcomes);
    for (let at = 0; at < said.length; at += ofSaid)
      for (let outcome = 0; outcome < powers.length; outcome += 1)
        powers[outcome] = (powers[outcome] as number) + Math.exp(said[at + outcome] as number);
    return { most, sum, said, powers };
  }

  /** Reads a sentence, unless it was read with the same marks last. `marks`: by token of the whole text. */
  read(sentence: Sentence, marks: Marks): ReadSentence {
    const kept = layer(sentence.alone, this.#kept, (): Kept => ({ print: 0, read: undefined }));
    const print = printOf(sentence, marks);
    if (!kept.read || kept.print !== print) kept.read = this.#readAnew(sentence, marks);
    kept.print = print;
    return kept.read;
  }
}
