import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/index.ts';
import { forgetSentences } from '../document/sentence-cache.ts';
import { Net } from './net.ts';
import { formInput, netClasses, netHash, RUNS } from './net-inputs.ts';
import { DIGITS } from './packed.ts';
import { openFine, type PackedMatrix, type PackedNet, type PackedRows, readCoarse } from './packed-net.ts';

const INPUTS = 2;
const WIDTH = 3;
const OUTCOMES = 2;
const HIDDEN = 4;
const KINDS = 2;

let seed = 7;
const random = (): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return seed / 2 ** 32;
};
const digits = (count: number): string =>
  Array.from({ length: count }, () => DIGITS[Math.floor(random() * 64)]).join('');
const units = (columns: number): number[] => Array.from({ length: columns }, () => 0.002 + random() / 50);
const bias = (count: number): number[] => Array.from({ length: count }, () => random() / 2 - 0.1);
const matrix = (rows: number, columns: number): PackedMatrix => ({
  units: units(columns),
  steps: digits(rows * columns),
});

/** Rows of two numbers for names; `coarse`: in one digit. */
function rows(names: readonly string[], coarse: boolean): PackedRows {
  const hashes = names.map(netHash).sort((a, b) => a - b);
  const distances = hashes.map((hash, at) => hash - (hashes[at - 1] ?? 0));
  const column = (shift: number): string => distances.map((distance) => DIGITS[(distance >> shift) & 63]).join('');
  return {
    ...(coarse ? { units: units(INPUTS), steps: digits(names.length) } : matrix(names.length, INPUTS)),
    digits: 4,
    hashes: [18, 12, 6, 0].map(column).join(''),
  };
}

const MARKS = ['kind word', 'shape lower', 'who patient', 'near 2'];
const SIGNS = ['sign patient', 'surface post', 'length 1'];
const packed: PackedNet = {
  share: 1,
  bars: [0, 0],
  words: rows(['de', 'patient', 'lag', 'op', 'bed', 'vier', 'te', 'lachen'], true),
  classes: rows(['patient-roles', 'negations', 'first-names', 'laughter'], false),
  marks: rows(MARKS, false),
  runs: { units: units(INPUTS), steps: digits(RUNS) },
  signs: rows(SIGNS, false),
  near: matrix(5 * 4 * INPUTS, WIDTH),
  nearBias: bias(WIDTH),
  far: matrix(3 * WIDTH, WIDTH),
  farBias: bias(WIDTH),
  post: matrix(2 * WIDTH + INPUTS, OUTCOMES),
  postBias: bias(OUTCOMES),
  hidden: matrix(2 * WIDTH + INPUTS, HIDDEN),
  hiddenBias: bias(HIDDEN),
  together: matrix(HIDDEN, OUTCOMES),
  told: matrix(2 * WIDTH, OUTCOMES),
  toldBias: bias(OUTCOMES),
  whole: matrix(2 * WIDTH + INPUTS, WIDTH),
  wholeBias: bias(WIDTH),
  kinds: matrix(3 * WIDTH, KINDS),
  kindsBias: bias(KINDS),
};

/** Row after row of a table. */
const table = (numbers: Float64Array, columns: number): number[][] =>
  Array.from({ length: numbers.length / columns }, (_, row) => [
    ...numbers.subarray(row * columns, (row + 1) * columns),
  ]);
const coarse = (packed: PackedMatrix): number[][] =>
  Array.from({ length: (packed.steps.length * 2) / packed.units.length }, (_, row) => {
    const numbers = new Float64Array(packed.units.length);
    readCoarse(packed, row, numbers);
    return [...numbers];
  });
const plus = (a: readonly number[], b: readonly number[], times = 1): number[] =>
  a.map((value, at) => value + times * (b[at] as number));
const through = (inputs: readonly number[], of: readonly number[][], from: readonly number[]): number[] =>
  inputs.reduce((sum, value, at) => plus(sum, of[at] as number[], value), [...from]);
const above = (numbers: readonly number[]): number[] => numbers.map((value) => Math.max(0, value));

/** The same network, read as its description says it, with nothing kept and nothing worked out beforehand. */
function slowly(
  text: string,
  marks: readonly (readonly number[])[],
  signs: readonly number[],
): { scores: number[]; words: number[][]; told: number[][] } {
  const document = readDocument(text);
  const order = (names: readonly string[]): number[] => names.map(netHash).sort((a, b) => a - b);
  const lookUp = (known: readonly number[], numbers: number[][], hash: number): number[] =>
    numbers[known.indexOf(hash)] ?? [0, 0];
  const words = order(['de', 'patient', 'lag', 'op', 'bed', 'vier', 'te', 'lachen']);
  const classes = order(['patient-roles', 'negations', 'first-names', 'laughter']);
  const known = order(MARKS);
  const near = table(openFine(packed.near), WIDTH);
  const far = table(openFine(packed.far), WIDTH);
  const kinds = table(openFine(packed.kinds), KINDS);
  const tokens: { near: number[]; far: number[] }[] = [];
  for (const { alone, first } of document.sentences) {
    const inputs = alone.tokens.map(({ form }, at) => {
      const { word, runs, marks: own } = formInput(form);
      const sum = (list: readonly number[], place: readonly number[], numbers: number[][]): number[] =>
        list.reduce((total, hash) => plus(total, lookUp(place, numbers, hash)), [0, 0]);
      const letters = coarse(packed.runs);
      return [
        ...lookUp(words, coarse(packed.words), word),
        ...sum(netClasses(alone)[at] ?? [], classes, table(openFine(packed.classes), INPUTS)),
        ...sum([...own, ...(marks[first + at] ?? [])], known, table(openFine(packed.marks), INPUTS)),
        ...runs.reduce((total, run) => plus(total, letters[run] as number[], 1 / runs.length), [0, 0]),
      ];
    });
    const nothing = [0, 0, 0, 0, 0, 0, 0, 0];
    const firstLayer = inputs.map((_, at) =>
      above(
        through(
          [-2, -1, 0, 1, 2].flatMap((step) => inputs[at + step] ?? nothing),
          near,
          packed.nearBias,
        ),
      ),
    );
    for (const [at, own] of firstLayer.entries())
      tokens.push({
        near: own,
        far: above(
          through(
            [-2, 0, 2].flatMap((step) => firstLayer[at + step] ?? [0, 0, 0]),
            far,
            packed.farBias,
          ),
        ),
      });
  }
  const most = [0, 1, 2].map((unit) => Math.max(0, ...tokens.map((token) => token.far[unit] as number)));
  const mean = [0, 1, 2].map(
    (unit) => tokens.reduce((sum, token) => sum + (token.far[unit] as number), 0) / Math.sqrt(tokens.length),
  );
  const ofSigns = table(openFine(packed.signs), INPUTS);
  const bySign = order(SIGNS);
  const post = [
    ...most,
    ...mean,
    ...above(signs.reduce((sum, sign) => plus(sum, lookUp(bySign, ofSigns, sign)), [0, 0])),
  ];
  const whole = above(through(post, table(openFine(packed.whole), WIDTH), packed.wholeBias));
  const told = tokens.map((token) =>
    through([...token.near, ...token.far], table(openFine(packed.told), OUTCOMES), packed.toldBias),
  );
  const hidden = above(through(post, table(openFine(packed.hidden), HIDDEN), packed.hiddenBias));
  const judged = through(
    hidden,
    table(openFine(packed.together), OUTCOMES),
    through(post, table(openFine(packed.post), OUTCOMES), packed.postBias),
  );
  return {
    scores: judged.map(
      (score, at) => score + Math.log(told.reduce((sum, own) => sum + Math.exp(own[at] as number), 0)),
    ),
    told,
    words: tokens.map((token) => through([...token.near, ...token.far, ...whole], kinds, packed.kindsBias)),
  };
}

const TEXTS = [
  'De patient lag op bed vier te lachen.',
  'Jan lag niet op bed. De patient wel 😂 #nachtdienst',
  'Niks.',
  'vier vier vier vier vier vier vier',
];

/** Marks on every other token. */
const marksOf = (text: string): number[][] =>
  readDocument(text).tokens.map(({ index }) => (index % 2 === 0 ? MARKS.slice(2).map(netHash) : [netHash('unknown')]));

describe('the network', () => {
  const signs = [SIGNS[0], SIGNS[2], 'unknown'].map((name) => netHash(name as string));
  const net = new Net(packed);

  it.each(TEXTS)('reads as its description says: %s', (text) => {
    const marks = marksOf(text);
    const reading = net.read(readDocument(text), marks, signs);
    const told = slowly(text, marks, signs);
    for (const [at, score] of reading.scores.entries()) expect(score).toBeCloseTo(told.scores[at] as number, 4);
    for (const outcome of [0, 1])
      for (const [at, own] of reading.told(outcome).entries())
        expect(own).toBeCloseTo(told.told[at]?.[outcome] as number, 4);
    const words = reading.words();
    expect(words).toHaveLength(told.words.length);
    for (const [at, scores] of words.entries())
      for (const [kind, score] of scores.entries()) expect(score).toBeCloseTo(told.words[at]?.[kind] as number, 4);
  });

  it('reads a sentence again when its marks change, and finds what it found when they change back', () => {
    const text = TEXTS[0] as string;
    const plain = readDocument(text).tokens.map(() => []);
    const first = [...net.read(readDocument(text), plain, signs).scores];
    const marked = [...net.read(readDocument(text), marksOf(text), signs).scores];
    expect(marked).not.toEqual(first);
    expect([...net.read(readDocument(text), plain, signs).scores]).toEqual(first);
    forgetSentences();
    expect([...net.read(readDocument(text), marksOf(text), signs).scores]).toEqual(marked);
  });

  it('keeps nothing of another network', () => {
    const text = TEXTS[1] as string;
    const before = [...net.read(readDocument(text), marksOf(text), signs).scores];
    const other = new Net({ ...packed, postBias: [9, 9], nearBias: [0.3, 0.2, 0.1] });
    expect([...other.read(readDocument(text), marksOf(text), signs).scores]).not.toEqual(before);
    expect([...net.read(readDocument(text), marksOf(text), signs).scores]).toEqual(before);
  });

  it('says something of a post without words', () => {
    const reading = net.read(readDocument(''), [], []);
    expect(reading.words()).toEqual([]);
    expect([...reading.scores].every(Number.isFinite)).toBe(true);
  });
});
