/** Looks patterns up by their most telling piece: the one that every match has and that the fewest sentences hold. */

import { CLASS_NAMES, classId } from '../lexicon/lexicon.ts';
import { kindOf, piecesOf } from './pattern-elements.ts';

/** Patterns are known by their number. */
export interface PackedIndex {
  /** `checksumOf` the patterns that are indexed. */
  readonly checksum: number;
  /**
   * Where in each pattern the piece starts that tells most, in two columns of a character for each pattern: the higher digits of base `BASE`,
   * then the lowest; `BEYOND` in the first column for a pattern without a piece that can be looked up.
   */
  readonly telling: string;
}

const BASE = 64;
/** The character of the digit 0; the one before it stands for none. */
const ZERO = 48;
const BEYOND = ZERO - 1;

/** Tells two lists of patterns apart, in a way that takes no reading of them. */
export function checksumOf(sources: readonly string[]): number {
  let sum = sources.length;
  for (const { length } of sources) sum = (Math.imul(sum, 31) + length) | 0;
  return sum;
}

/** Words so frequent that their presence says little: a pattern is better looked up by its other words. */
const FREQUENT = new Set(
  'de het een en van ik te dat die niet is was op aan met voor er maar om hem ze zo na wat je uit bij ook nog naar dan wel mijn geen heeft heb in of door we zijn hij zij haar als the a of to and i my it you for on at with he she his her this that was be'.split(
    ' ',
  ),
);

/** The words and `{classes}` by which a piece can be looked up; undefined when it looks at letters or sorts of tokens. */
function keysOf(piece: string): string[] | undefined {
  if (/[<*]/.test(piece)) return undefined;
  const classes = (piece.match(/\{[^}]*\}/g) ?? []).flatMap((names) => names.slice(1, -1).split('|'));
  const words = piece.replace(/\{[^}]*\}/g, '').split('|');
  return [
    // Words of a text are folded: a pattern with a capital never meets one.
    ...words.filter((word) => word !== '' && !/[A-Z]/.test(word)),
    ...classes.filter((name) => classId(name) >= 0).map((name) => `{${name}}`),
  ];
}

function vagueness(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (FREQUENT.has(key) ? 1000 : key.startsWith('{') ? 4 : 1), 0);
}

/** Finds the most telling piece of every pattern. Takes too long to do it whenever a worker starts. */
export function packIndex(sources: readonly string[]): PackedIndex {
  const vague = new Map<string, number>();
  const starts = sources.map((source) => {
    let least = Number.POSITIVE_INFINITY;
    let telling = '';
    for (const piece of piecesOf(source)) {
      if (kindOf(piece) !== 'is') continue;
      let own = vague.get(piece);
      if (own === undefined) {
        const keys = keysOf(piece);
        own = keys ? vagueness(keys) : Number.POSITIVE_INFINITY;
        vague.set(piece, own);
      }
      if (own >= least) continue;
      least = own;
      telling = piece;
    }
    return telling === '' ? -1 : ` ${source} `.indexOf(` ${telling} `);
  });
  const column = (digit: (start: number) => number): string =>
    String.fromCharCode(...starts.map((start) => (start < 0 ? BEYOND : ZERO + digit(start))));
  return {
    checksum: checksumOf(sources),
    telling: column((start) => Math.floor(start / BASE)) + column((start) => start % BASE),
  };
}

/** An index in the form in which it is asked for. */
export interface PatternIndex {
  /** The pieces that can be met by a word, or by a class by its id. */
  piecesOf(key: string | number): readonly number[];
  /** The patterns of a piece. Piece 0 has those that can't be looked up. */
  patternsOf(piece: number): readonly number[];
  /** The piece as it is written; not for piece 0. */
  sourceOf(piece: number): string;
  /** How many pieces there are. */
  readonly pieces: number;
}

/** The pieces by key: for each key a number into `links`, where its first piece stands with the number of another there, -1 for none. */
interface Keys {
  readonly first: Map<string, number>;
  readonly links: number[];
}

function link({ first, links }: Keys, key: string, place: number): void {
  const known = first.get(key);
  if (known === undefined) {
    first.set(key, links.length);
    links.push(place, -1);
  } else {
    links.push(place, links[known + 1] as number);
    links[known + 1] = links.length - 2;
  }
}

/** Adds a piece by its keys. Most pieces are words alone; a word with a capital is never asked for. */
function addPiece(keys: Keys, piece: string, place: number): void {
  if (piece.includes('{')) {
    for (const key of keysOf(piece) ?? []) link(keys, key, place);
    return;
  }
  let from = 0;
  for (let to = piece.indexOf('|'); to >= 0; to = piece.indexOf('|', from)) {
    link(keys, piece.slice(from, to), place);
    from = to + 1;
  }
  link(keys, piece.slice(from), place);
}

/** Opens the index of the patterns. Written for speed: a worker does it whenever it starts. */
export function openIndex({ telling }: PackedIndex, sources: readonly string[]): PatternIndex {
  const patterns: number[][] = [[]];
  const written: string[] = [''];
  const places = new Map<string, number>();
  const keys: Keys = { first: new Map(), links: [] };
  for (let pattern = 0; pattern < sources.length; pattern += 1) {
    const high = telling.charCodeAt(pattern);
    if (high === BEYOND) {
      (patterns[0] as number[]).push(pattern);
      continue;
    }
    const source = sources[pattern] as string;
    const start = (high - ZERO) * BASE + telling.charCodeAt(sources.length + pattern) - ZERO;
    const end = source.indexOf(' ', start);
    const piece = source.slice(start, end < 0 ? source.length : end);
    const place = places.get(piece);
    if (place !== undefined) {
      (patterns[place] as number[]).push(pattern);
      continue;
    }
    places.set(piece, patterns.length);
    addPiece(keys, piece, patterns.length);
    patterns.push([pattern]);
    written.push(piece);
  }
  const { first, links } = keys;
  const find = (key: string): number[] => {
    const found: number[] = [];
    for (let at = first.get(key) ?? -1; at >= 0; at = links[at + 1] as number) found.push(links[at] as number);
    return found.sort((a, b) => a - b);
  };
  const byClass: (readonly number[] | undefined)[] = [];
  return {
    pieces: patterns.length,
    piecesOf(key) {
      if (typeof key === 'string') return find(key);
      byClass[key] ??= find(`{${CLASS_NAMES[key]}}`);
      return byClass[key];
    },
    patternsOf: (piece) => patterns[piece] as number[],
    sourceOf: (piece) => written[piece] as string,
  };
}
