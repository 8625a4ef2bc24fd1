/** Texts that nobody means to write: real posts bent out of shape, and characters of every plane. */
import { labelledPosts } from '../corpus/corpus.ts';
import { createRandom, type Random } from './random.ts';

/** Lengths above this (UTF-16 code units) come only where a text is meant to be long. */
const USUAL_LENGTH = 2_000;

/** Characters that have broken other text software, each for a reason of its own. */
const TROUBLE: readonly string[] = [
  '\u0000', // null
  '\u0008',
  '\u001b[31m',
  '\u007f',
  '\u0085', // next line, no white space to `\s`
  '\u00a0',
  '\u00ad', // soft hyphen
  '\u034f', // combining grapheme joiner
  '\u061c', // Arabic letter mark
  '\u115f', // Hangul filler
  '\u180e',
  '\u200b', // zero width space
  '\u200c',
  '\u200d', // zero width joiner
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202d',
  '\u202e', // right-to-left override
  '\u202c',
  '\u2060',
  '\u2066',
  '\u2069',
  '\u3000',
  '\ufe0f', // variation selector
  '\ufeff',
  '\ufff9',
  '\ufffc', // object replacement
  '\ufffd',
  '\uffff', // no character
  '\ud800', // lone high surrogate
  '\udbff',
  '\udc00', // lone low surrogate
  '\udfff',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{1f44d}\u{1f3fd}',
  '\u{1f1f3}\u{1f1f1}',
  '\u{1f1f3}',
  '\u{e0020}\u{e007f}', // tags
  '\u{10ffff}',
  'e\u0301',
  `a${'\u0301'.repeat(60)}`, // a pile of accents
  '\u0130', // İ: two code units in lower case
  '\u0131',
  '\ufb01', // ligature fi
  '\u017f', // long s
  '\u212a', // Kelvin sign, lower case k
  '\u1e9e', // capital sharp s
  '\u03a3\u03c2', // final sigma
  '\u01c5', // title case letter
  '\u0661\u0662', // Arabic digits
  '\uff11\uff12',
  '\u2460',
  '\u00bd',
  'Ǆ',
  '⠿',
  '\r',
  '\r\n',
  '\n\r',
  '\t',
  '\v',
  '\f',
];

/** Pieces that rules and tokenizer look for. */
const PIECES: readonly string[] = [
  '#',
  '##',
  '@',
  '@@a.b',
  '#patiënt',
  'https://',
  'http://x',
  'www.',
  'a@b.nl',
  '06-12345678',
  '+31 6 1234 5678',
  '123456782',
  '12-03-1961',
  '1961',
  '(',
  ')',
  '"',
  '“',
  '’s',
  "'",
  '*',
  '**',
  'k*t',
  'k4nk3r',
  '...',
  '…',
  '!!!!!!!!',
  '?!?!',
  '-',
  '--',
  '/',
  'v/d',
  '47-jarige',
  'mevr.',
  'dhr. J.',
  'Jan',
  'de Vries',
  'AMC',
  'SEH',
  'kamer 12',
  'A27',
  'vannacht',
  'toestemming',
  'verzonnen',
  'fictief',
  'niet',
  'geen',
  'mijn patiënt',
  'the patient',
  'today',
  'DIT IS SCHANDALIG',
  'hahahahahahaha',
  'neeeeeeeeeee',
];

/** The project's own posts: rules of every kind find something in them. */
const SEEDS: readonly string[] = [...labelledPosts('own-').map(({ text }) => text), ...PIECES];

/** A code point of any plane, lone surrogates too. */
function anyCharacter(random: Random): string {
  const plane = random.pick([0, 0, 0, 1, 1, 2, 3, 14, 15, 16]);
  return String.fromCodePoint(plane * 0x10000 + random.below(0x10000));
}

function noise(random: Random): string {
  const kind = random.below(4);
  if (kind === 0) return random.pick(TROUBLE);
  if (kind === 1) return anyCharacter(random);
  if (kind === 2) return random.pick(PIECES);
  return String.fromCharCode(32 + random.below(95));
}

type Mutation = (text: string, random: Random) => string;

/** Two places in a text, anywhere: a cut may go through a surrogate pair. */
function range(text: string, random: Random, longest = 40): [number, number] {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + random.below(longest))];
}

const MUTATIONS: readonly Mutation[] = [
  (text, random) => {
    const [at] = range(text, random);
    return text.slice(0, at) + noise(random) + text.slice(at);
  },
  (text, random) => {
    const [start, end] = range(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = range(text, random);
    return text.slice(0, start) + noise(random) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = range(text, random, 12);
    return text.slice(0, start) + text.slice(start, end).repeat(1 + random.below(12)) + text.slice(end);
  },
  (text, random) => {
    const [at] = range(text, random);
    return text.slice(0, at) + random.pick(SEEDS) + text.slice(at);
  },
  (text, random) => `${text}${random.pick([' ', '\n', '. ', '', ', '])}${random.pick(SEEDS)}`,
  (text, random) => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
  (text, random) => text.normalize(random.pick(['NFC', 'NFD', 'NFKC', 'NFKD'])),
  (text, random) => text.replaceAll(' ', random.pick(TROUBLE)),
  (text, random) => text.replaceAll(random.pick(['e', 'a', 'n', ' ', '.', '-']), noise(random)),
  (text) => [...text].reverse().join(''),
  (text) => text.split('').reverse().join(''),
  (text, random) => {
    const mark = random.pick(['\u0301', '\u200d', '\u200b', '\u00ad', '\u202e', '\ufe0f']);
    return [...text].join(mark);
  },
  (text, random) =>
    text
      .split(' ')
      .sort(() => random.next() - 0.5)
      .join(' '),
  (text, random) => text.split(' ').join(random.pick(['\n', '\n\n', '', '  ', ', ', '. ', ' #', '-'])),
];

function wild(random: Random): string {
  return Array.from({ length: random.below(120) }, () => noise(random)).join('');
}

function mutated(random: Random): string {
  let text = random.pick(SEEDS);
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    text = random.pick(MUTATIONS)(text, random);
    if (text.length > USUAL_LENGTH) text = text.slice(0, USUAL_LENGTH);
  }
  return text;
}

/** The text with a number: the same number gives the same text. One in eight is wild, the others are bent examples. */
export function fuzzText(seed: number): string {
  const random = createRandom(seed);
  return random.chance(0.125) ? wild(random) : mutated(random);
}

/** A long text of about `length` UTF-16 code units that repeats something short: what loops and backtracking fear. */
export function pumpedText(seed: number, length: number): string {
  const random = createRandom(seed);
  const piece =
    `${random.chance(0.5) ? noise(random) : random.pick(SEEDS)}${random.pick(['', ' ', '. ', '\n', ', '])}` || 'a';
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
