/** Looks patterns up by their most telling piece: the one that every match has and that the fewest sentences hold. */

import { frontCode, openDictionary } from '../lexicon/front-coded.ts';
import { Lately } from '../lexicon/lately.ts';
import { CLASS_NAMES, classId } from '../lexicon/lexicon.ts';
import { kindOf, piecesOf } from './pattern-elements.ts';

/** Patterns are known by their number. Numbers are written in base 36. */
export interface PackedIndex {
  /** `checksumOf` the patterns that are indexed. */
  readonly checksum: number;
  /** Words, and classes as `{class}`, packed by `frontCode`; the values are lines of `lists`. */
  readonly words: string;
  /** A line for each combination of pieces that a word can be part of. */
  readonly lists: string;
  /** For each piece a line with its patterns. The first line has the patterns without a piece that can be looked up. */
  readonly pieces: string;
}

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

/** Makes the index of all patterns. Takes too long to do it whenever a worker starts. */
export function packIndex(sources: readonly string[]): PackedIndex {
  const keys = new Map<string, string[] | undefined>();
  const vague = new Map<string, number>();
  const patternsOf = new Map<string, number[]>([['', []]]);
  for (const [pattern, source] of sources.entries()) {
    let telling = '';
    for (const piece of piecesOf(source)) {
      if (kindOf(piece) !== 'is') continue;
      if (!keys.has(piece)) {
        const own = keysOf(piece);
        keys.set(piece, own);
        vague.set(piece, own ? vagueness(own) : Number.POSITIVE_INFINITY);
      }
      if ((vague.get(piece) as number) < (vague.get(telling) ?? Number.POSITIVE_INFINITY)) telling = piece;
    }
    const patterns = patternsOf.get(telling);
    if (patterns) patterns.push(pattern);
    else patternsOf.set(telling, [pattern]);
  }
  const piecesAt = new Map<string, number[]>();
  for (const [place, piece] of [...patternsOf.keys()].entries())
    for (const key of new Set(keys.get(piece))) piecesAt.set(key, [...(piecesAt.get(key) ?? []), place]);
  const base36 = (numbers: readonly number[]): string => numbers.map((number) => number.toString(36)).join(' ');
  const lists = [...new Set([...piecesAt.values()].map(base36))];
  const lineOf = new Map(lists.map((list, line) => [list, line]));
  return {
    checksum: checksumOf(sources),
    words: frontCode(new Map([...piecesAt].map(([key, places]) => [key, lineOf.get(base36(places)) as number]))),
    lists: lists.join('\n'),
    pieces: [...patternsOf.values()].map(base36).join('\n'),
  };
}

/** An index that is searched where it lies. */
export interface PatternIndex {
  /** The pieces that can be met by a word, or by a class by its id. */
  piecesOf(key: string | number): readonly number[];
  /** The patterns of a piece. Piece 0 has those that can't be looked up. */
  patternsOf(piece: number): readonly number[];
  /** How many pieces there are. */
  readonly pieces: number;
}

const NONE: readonly number[] = [];

/** The numbers of each line, read when first asked for. */
interface Lines {
  readonly size: number;
  at(line: number): readonly number[];
}

function linesOfNumbers(text: string): Lines {
  const lines = text.split('\n');
  const read: (readonly number[] | undefined)[] = [];
  return {
    size: lines.length,
    at(line) {
      let numbers = read[line];
      if (!numbers) {
        numbers = lines[line] ? (lines[line] as string).split(' ').map((number) => Number.parseInt(number, 36)) : NONE;
        read[line] = numbers;
      }
      return numbers;
    },
  };
}

/** How many words an index remembers. */
const REMEMBERED = 4096;

/** Opens an index. */
export function openIndex(packed: PackedIndex): PatternIndex {
  const words = openDictionary(packed.words);
  const lists = linesOfNumbers(packed.lists);
  const pieces = linesOfNumbers(packed.pieces);
  const knownWords = new Lately<readonly number[]>(REMEMBERED);
  const knownClasses: (readonly number[] | undefined)[] = [];
  const find = (key: string): readonly number[] => {
    const line = words.get(key);
    return line === undefined ? NONE : lists.at(line);
  };
  return {
    pieces: pieces.size,
    piecesOf(key) {
      if (typeof key === 'number') {
        let found = knownClasses[key];
        if (!found) {
          found = find(`{${CLASS_NAMES[key]}}`);
          knownClasses[key] = found;
        }
        return found;
      }
      let found = knownWords.get(key);
      if (!found) {
        found = find(key);
        knownWords.set(key, found);
      }
      return found;
    },
    patternsOf: pieces.at,
  };
}
