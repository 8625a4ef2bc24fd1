/**
 * The matching vocabulary of the rules. A pattern is a line of elements separated by spaces; `src/document/README.md` explains
 * them to people who don't program. Patterns are compiled once and tried only where their first element can stand.
 */

import { hasBit } from '../lexicon/class-set.ts';
import { classId } from '../lexicon/lexicon.ts';
import { classesAt, type Document, layer, type Token } from './document.ts';

/** Something that a token (or the start of a phrase) is or isn't. Returns the lengths in tokens that fit, empty for no. */
interface Test {
  /** Counts the tests of the program; a document notes its answers by it. */
  readonly id: number;
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly classes: readonly number[];
  readonly builtins: readonly Builtin[];
}

type Builtin = (token: Token, document: Document) => boolean;

type Element =
  | { readonly kind: 'is'; readonly test: Test }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'not-before'; readonly test: Test; readonly reach: number }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'later'; readonly sentences: number }
  | { readonly kind: 'open' | 'close' | 'start' | 'end' };

interface Compiled {
  readonly name: string;
  readonly source: string;
  readonly elements: readonly Element[];
  /** What must be somewhere in a document for the pattern to hold at all. */
  readonly needs: readonly Test[];
  /** What the first token of a match is, when that is known. */
  readonly first: Test | undefined;
}

/** A place where a pattern holds. */
export interface PatternMatch {
  /** The name under which the pattern was given. */
  readonly name: string;
  readonly pattern: string;
  /** UTF-16 offsets of the words between `[` and `]`, or of all words. */
  readonly start: number;
  readonly end: number;
  /** Tokens of the whole match: first, and one past the last. */
  readonly first: number;
  readonly last: number;
}

/** Patterns by name: a construction and the ways in which it is written. */
export type PatternTable = Readonly<Record<string, readonly string[]>>;

const BUILTINS: Readonly<Record<string, Builtin>> = {
  any: () => true,
  word: (token) => token.kind === 'word',
  number: (token) => token.kind === 'number',
  emoji: (token) => token.kind === 'emoji',
  handle: (token) => token.kind === 'handle',
  email: (token) => token.kind === 'email',
  hashtag: (token) => token.hashtag,
  capital: (token) => token.shape === 'title' || token.shape === 'mixed',
  shouted: (token) => token.shape === 'upper' && token.text.length > 2,
  punctuation: (token) => token.kind === 'punctuation',
  exclaim: (token) => token.kind === 'punctuation' && token.text.includes('!'),
  quote: (token) => isQuote(token),
};

/** Class names that patterns ask for and no class file has; the consistency test wants it empty. */
export const unknownClasses = new Set<string>();

function isQuote(token: Token): boolean {
  return token.kind === 'punctuation' && /^["“”„«»]$/.test(token.text);
}

const tests = new Map<string, Test>();

/** The test that a piece of a pattern stands for; the same piece is the same object in every pattern. */
function testFor(source: string, pattern: string): Test {
  let test = tests.get(source);
  if (!test) {
    test = parseTest(source, pattern);
    tests.set(source, test);
  }
  return test;
}

function parseTest(source: string, pattern: string): Test {
  const words = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  const classes: number[] = [];
  const builtins: Builtin[] = [];
  const options = /[{<]/.test(source) ? (source.match(/\{[^}]*\}|<[^>]*>|[^|]+/g) ?? []) : source.split('|');
  for (const option of options) {
    if (option === '') continue;
    if (option.startsWith('{')) {
      for (const name of option.slice(1, -1).split('|')) {
        const id = classId(name);
        if (id < 0) unknownClasses.add(name);
        else classes.push(id);
      }
    } else if (option.startsWith('<') && option.length > 2) {
      const builtin = BUILTINS[option.slice(1, -1)];
      if (!builtin) throw new Error(`unknown ${option} in pattern “${pattern}”`);
      builtins.push(builtin);
    } else if (option.length > 1 && option.endsWith('*')) prefixes.push(option.slice(0, -1));
    else if (option.length > 1 && option.startsWith('*')) suffixes.push(option.slice(1));
    else words.add(option);
  }
  return { id: tests.size, words, prefixes, suffixes, classes, builtins };
}

/** Reads one pattern into its variants: an optional element is once there and once not. */
function parse(source: string): Element[][] {
  let variants: Element[][] = [[]];
  const append = (element: Element): void => {
    for (const variant of variants) variant.push(element);
  };
  for (const piece of source.trim().split(/\s+/)) {
    // Thousands of pieces are read when a worker starts: look at the first letters before trying an expression.
    const gap = piece.startsWith('..') ? /^\.\.(\d*)$/.exec(piece) : null;
    const later = piece.startsWith('>>') ? /^>>(\d*)$/.exec(piece) : null;
    const before = piece.startsWith('<!') ? /^<!(\d*)(.+)$/.exec(piece) : null;
    if (gap) append({ kind: 'gap', most: gap[1] ? Number(gap[1]) : 4 });
    else if (later) append({ kind: 'later', sentences: later[1] ? Number(later[1]) : 99 });
    else if (piece === '[') append({ kind: 'open' });
    else if (piece === ']') append({ kind: 'close' });
    else if (piece === '^') append({ kind: 'start' });
    else if (piece === '$') append({ kind: 'end' });
    else if (before)
      append({
        kind: 'not-before',
        test: testFor(before[2] as string, source),
        reach: before[1] ? Number(before[1]) : 3,
      });
    else if (piece.startsWith('!') && piece.length > 1) append({ kind: 'not', test: testFor(piece.slice(1), source) });
    else if (piece.endsWith('?') && piece.length > 1) {
      const element: Element = { kind: 'is', test: testFor(piece.slice(0, -1), source) };
      variants = variants.flatMap((variant) => [[...variant, element], [...variant]]);
      if (variants.length > 64) throw new Error(`too many optional elements in pattern “${source}”`);
    } else append({ kind: 'is', test: testFor(piece, source) });
  }
  return variants;
}

/**
 * The lengths (in tokens) with which the test holds at a token, as bits: bit 1 for one token, bit 3 for a phrase of three. 0 for no.
 */
function lengths(test: Test, document: Document, at: number): number {
  const token = document.tokens[at];
  if (!token) return 0;
  let found = 0;
  const { folded } = token;
  if (
    test.words.has(folded) ||
    test.classes.some((id) => hasBit(token.classes, id)) ||
    (token.kind === 'word' &&
      (test.prefixes.some((prefix) => folded.startsWith(prefix)) ||
        test.suffixes.some((suffix) => folded.endsWith(suffix)))) ||
    test.builtins.some((builtin) => builtin(token, document))
  ) {
    found = 2;
  }
  const hits = document.phrases[at];
  if (hits && test.classes.length > 0) {
    for (const hit of hits) if (test.classes.includes(hit.id)) found |= 1 << hit.length;
  }
  return found;
}

/** The lowest bit that is set; infinity for none. */
const lowestBit = (bits: number): number => (bits === 0 ? Number.POSITIVE_INFINITY : bits & -bits);

interface Span {
  open: number;
  close: number;
}

/** Tries the elements from `index` at token `at`; answers the token past the match, or -1. Bounded by the gaps' reach. */
function tryAt(
  document: Document,
  elements: readonly Element[],
  index: number,
  at: number,
  sentence: number,
  span: Span,
): number {
  const element = elements[index];
  if (!element) return at;
  const { last, first } = document.sentences[sentence] as { first: number; last: number };
  switch (element.kind) {
    case 'open': {
      const end = tryAt(document, elements, index + 1, at, sentence, span);
      if (end >= 0) span.open = at;
      return end;
    }
    case 'close': {
      const end = tryAt(document, elements, index + 1, at, sentence, span);
      if (end >= 0) span.close = at;
      return end;
    }
    case 'start':
      return at === first ? tryAt(document, elements, index + 1, at, sentence, span) : -1;
    case 'end': {
      let rest = at;
      while (rest < last && document.tokens[rest]?.kind !== 'word' && document.tokens[rest]?.kind !== 'number')
        rest += 1;
      return rest === last ? tryAt(document, elements, index + 1, at, sentence, span) : -1;
    }
    case 'not':
      return at < last && lengths(element.test, document, at) > 0
        ? -1
        : tryAt(document, elements, index + 1, at, sentence, span);
    case 'not-before': {
      for (let back = at - 1; back >= first && back >= at - element.reach; back -= 1) {
        const shortest = Math.log2(lowestBit(lengths(element.test, document, back)));
        if (back + shortest <= at) return -1;
      }
      return tryAt(document, elements, index + 1, at, sentence, span);
    }
    case 'gap': {
      for (let skip = 0; skip <= element.most && at + skip <= last; skip += 1) {
        const end = tryAt(document, elements, index + 1, at + skip, sentence, span);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'later': {
      const reach = Math.min(sentence + element.sentences, document.sentences.length - 1);
      for (let next = sentence; next <= reach; next += 1) {
        const bounds = document.sentences[next] as { first: number; last: number };
        for (let from = Math.max(at, bounds.first); from < bounds.last; from += 1) {
          const end = tryAt(document, elements, index + 1, from, next, span);
          if (end >= 0) return end;
        }
      }
      return -1;
    }
    case 'is': {
      let here = at;
      // Quotation marks never keep words of a pattern apart.
      while (
        here < last &&
        isQuote(document.tokens[here] as Token) &&
        !element.test.builtins.includes(BUILTINS.quote as Builtin)
      )
        here += 1;
      if (here >= last) return -1;
      const bits = lengths(element.test, document, here);
      for (let length = 1; bits >> length > 0; length += 1) {
        if ((bits >> length) % 2 === 0) continue;
        const end = tryAt(document, elements, index + 1, here + length, sentence, span);
        if (end >= 0) return end;
      }
      return -1;
    }
  }
}

/** Where words and classes stand in a document, for all matchers. */
interface Whereabouts {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly classes: ReadonlyMap<number, readonly number[]>;
  /** By test id: 0 not asked yet, 1 the test can hold somewhere, 2 it can't. */
  readonly answers: Uint8Array;
}

const WHEREABOUTS = Symbol('whereabouts');

function whereaboutsOf(document: Document): Whereabouts {
  const words = new Map<string, number[]>();
  const classes = new Map<number, number[]>();
  const put = <K>(map: Map<K, number[]>, key: K, at: number): void => {
    const places = map.get(key);
    if (!places) map.set(key, [at]);
    else if (places.at(-1) !== at) places.push(at);
  };
  for (const { folded, index } of document.tokens) {
    put(words, folded, index);
    for (const id of classesAt(document, index)) put(classes, id, index);
  }
  return { words, classes, answers: new Uint8Array(tests.size) };
}

/** Can the test hold anywhere in the document? Tests that look at letters or sorts of tokens always may. */
function possible(test: Test, where: Whereabouts): boolean {
  let answer = where.answers[test.id];
  if (!answer) {
    answer = holdsSomewhere(test, where) ? 1 : 2;
    where.answers[test.id] = answer;
  }
  return answer === 1;
}

function holdsSomewhere(test: Test, where: Whereabouts): boolean {
  if (test.builtins.length + test.prefixes.length + test.suffixes.length > 0) return true;
  for (const id of test.classes) if (where.classes.has(id)) return true;
  for (const word of test.words) if (where.words.has(word)) return true;
  return false;
}

/** Words so frequent that their presence says little: a pattern is better looked up by its other words. */
const FREQUENT = new Set(
  'de het een en van ik te dat die niet is was op aan met voor er maar om hem ze zo na wat je uit bij ook nog naar dan wel mijn geen heeft heb in of door we zijn hij zij haar als the a of to and i my it you for on at with he she his her this that was be'.split(
    ' ',
  ),
);

/** How little a test says: the smaller, the fewer documents hold it. Infinity for tests that can't be looked up. */
function vagueness({ words, classes, prefixes, suffixes, builtins }: Test): number {
  if (prefixes.length + suffixes.length + builtins.length > 0) return Number.POSITIVE_INFINITY;
  let sum = classes.length * 4;
  for (const word of words) sum += FREQUENT.has(word) ? 1000 : 1;
  return sum;
}

/** Every pattern of the program by its most telling word or class, so that one pass over a document serves all matchers. */
interface Indexed {
  readonly matcher: PatternMatcher;
  readonly compiled: Compiled;
}

const byWord = new Map<string, Indexed[]>();
const byClass = new Map<number, Indexed[]>();

function put<K>(map: Map<K, Indexed[]>, key: K, indexed: Indexed): void {
  const list = map.get(key);
  if (list) list.push(indexed);
  else map.set(key, [indexed]);
}

const CANDIDATES = Symbol('candidate patterns');

/** The patterns of each matcher whose most telling word or class is in the document. */
function candidatesOf(document: Document): Map<PatternMatcher, Set<Compiled>> {
  const where = layer(document, WHEREABOUTS, whereaboutsOf);
  const candidates = new Map<PatternMatcher, Set<Compiled>>();
  const consider = (list: readonly Indexed[] | undefined): void => {
    for (const { matcher, compiled } of list ?? []) {
      if (!hopeful(compiled, where)) continue;
      const own = candidates.get(matcher);
      if (own) own.add(compiled);
      else candidates.set(matcher, new Set([compiled]));
    }
  };
  for (const word of where.words.keys()) consider(byWord.get(word));
  for (const id of where.classes.keys()) consider(byClass.get(id));
  return candidates;
}

/** Patterns that are tried together. Made when a module loads and kept for good: the program's patterns are indexed as a whole. */
export class PatternMatcher {
  /** Patterns that can't be looked up. */
  readonly #anywhere: Compiled[] = [];

  /** @throws Error for a pattern that can't be read; patterns are part of the program, so this is found by any test. */
  constructor(table: PatternTable) {
    for (const [name, sources] of Object.entries(table)) {
      for (const source of sources) {
        for (const elements of parse(source)) {
          const needs = elements.flatMap((element) => (element.kind === 'is' ? [element.test] : []));
          this.#index({ name, source, elements, needs, first: firstTest(elements) });
        }
      }
    }
  }

  #index(compiled: Compiled): void {
    const [telling] = [...compiled.needs].sort((a, b) => vagueness(a) - vagueness(b));
    if (!telling || vagueness(telling) === Number.POSITIVE_INFINITY) {
      this.#anywhere.push(compiled);
      return;
    }
    for (const word of telling.words) put(byWord, word, { matcher: this, compiled });
    for (const id of telling.classes) put(byClass, id, { matcher: this, compiled });
  }

  /** All places where a pattern holds, in order of their first token; one for each pattern and first token. */
  find(document: Document): PatternMatch[] {
    const candidates = layer(document, CANDIDATES, candidatesOf).get(this);
    if (!candidates && this.#anywhere.length === 0) return [];
    const where = layer(document, WHEREABOUTS, whereaboutsOf);
    const matches: PatternMatch[] = [];
    const tryEverywhere = (compiled: Compiled): void => {
      for (const at of placesOf(compiled.first, document, where)) attempt(document, compiled, at, matches);
    };
    for (const compiled of this.#anywhere) if (hopeful(compiled, where)) tryEverywhere(compiled);
    for (const compiled of candidates ?? []) tryEverywhere(compiled);
    return distinct(matches);
  }
}

function hopeful({ needs }: Compiled, where: Whereabouts): boolean {
  for (const test of needs) if (!possible(test, where)) return false;
  return true;
}

/** The test that the first token of a match meets, when that is known. */
function firstTest(elements: readonly Element[]): Test | undefined {
  const anchor = elements.find(
    (element) => element.kind === 'is' || element.kind === 'gap' || element.kind === 'later',
  );
  return anchor?.kind === 'is' && vagueness(anchor.test) < Number.POSITIVE_INFINITY ? anchor.test : undefined;
}

/** Tokens at which a match can start. */
function* placesOf(test: Test | undefined, document: Document, where: Whereabouts): Iterable<number> {
  if (!test) {
    for (let at = 0; at < document.tokens.length; at += 1) yield at;
    return;
  }
  for (const word of test.words) yield* where.words.get(word) ?? [];
  for (const id of test.classes) yield* where.classes.get(id) ?? [];
}

function attempt(document: Document, compiled: Compiled, at: number, matches: PatternMatch[]): void {
  const span: Span = { open: -1, close: -1 };
  const last = tryAt(document, compiled.elements, 0, at, (document.tokens[at] as Token).sentence, span);
  if (last <= at) return;
  const from = document.tokens[span.open >= 0 ? span.open : at];
  const to = document.tokens[(span.close >= 0 ? span.close : last) - 1];
  if (!from || !to || to.end <= from.start) return;
  matches.push({ name: compiled.name, pattern: compiled.source, start: from.start, end: to.end, first: at, last });
}

/** A pattern whose first element meets a token by two classes is found twice: keep one, in order of place. */
function distinct(matches: PatternMatch[]): PatternMatch[] {
  matches.sort((a, b) => a.first - b.first || a.start - b.start || a.end - b.end);
  const seen = new Set<string>();
  return matches.filter((match) => {
    const key = `${match.first} ${match.start} ${match.end} ${match.name} ${match.pattern}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
