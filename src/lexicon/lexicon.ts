/** Looks up words, compounds and phrases in the compiled word classes. */
import { type ClassId, type ClassSet, makeSet, union } from './class-set.ts';
import { LEXICON } from './compiled/lexicon.ts';
import { type Dictionary, openDictionary, type PackedDictionary } from './front-coded.ts';
import { Lately } from './lately.ts';
import type { PackedPart, PartName } from './packed.ts';

/** A node of the phrase trie: what may follow, by word or by class, and the classes of a phrase that ends here. */
export interface PhraseNode {
  next?: Map<string, PhraseNode>;
  nextClass?: { id: ClassId; node: PhraseNode }[];
  classes?: ClassId[];
}

/** Forms with the classes that they are in. */
interface Forms {
  /** The classes of a form, undefined for a form that is in none. */
  get(form: string): ClassSet | undefined;
  has(form: string): boolean;
}

/** One language's words, or the lists that count in both. */
interface LexiconPart {
  readonly words: Forms;
  readonly suffixes: ReadonlyMap<string, ClassSet>;
  readonly prefixes: ReadonlyMap<string, ClassSet>;
  readonly longestSuffix: number;
  readonly longestPrefix: number;
  /** The phrases that start with this word; undefined when none does. */
  phrasesFrom(word: string): PhraseNode | undefined;
  /** The phrases that start with a word of a class. */
  readonly phrasesFromClass: PhraseNode;
}

/** All class names; the index is the id. */
export const CLASS_NAMES: readonly string[] = LEXICON.classes.split('\n');

const IDS = new Map(CLASS_NAMES.map((name, id) => [name, id]));

/** The id of a class, or -1 for a name that no class file has (the consistency test forbids such names in rules). */
export function classId(name: string): ClassId {
  return IDS.get(name) ?? -1;
}

/** The set without any class. */
export const NO_CLASSES: ClassSet = makeSet([], CLASS_NAMES.length);

/** How many looked-up forms a part remembers. */
const REMEMBERED = 1024;

/** The combinations of classes of a part, each made when first asked for. */
class Sets {
  readonly #lines: readonly string[];
  readonly #made: (ClassSet | undefined)[] = [];

  constructor(lines: string) {
    this.#lines = lines.split('\n');
  }

  ids(index: number): ClassId[] {
    return (this.#lines[index] as string).split(' ').map(Number);
  }

  set(index: number): ClassSet {
    this.#made[index] ??= makeSet(this.ids(index), CLASS_NAMES.length);
    return this.#made[index];
  }
}

function formsOf(packed: PackedDictionary, sets: Sets): Forms {
  const words = openDictionary(packed);
  const known = new Lately<ClassSet | null>(REMEMBERED);
  const get = (form: string): ClassSet | undefined => {
    let set = known.get(form);
    if (set === undefined) {
      const index = words.get(form);
      set = index === undefined ? null : sets.set(index);
      known.set(form, set);
    }
    return set ?? undefined;
  };
  return { get, has: (form) => get(form) !== undefined };
}

function unpackMap(packed: PackedDictionary, sets: Sets): { map: Map<string, ClassSet>; longest: number } {
  const map = new Map<string, ClassSet>();
  let longest = 0;
  for (const [form, index] of openDictionary(packed).startingWith('')) {
    map.set(form, sets.set(index));
    if (form.length > longest) longest = form.length;
  }
  return { map, longest };
}

/** Adds a phrase to a trie, from its piece `from` on. */
function addPhrase(root: PhraseNode, pieces: readonly string[], from: number, ids: readonly ClassId[]): void {
  let node = root;
  for (const piece of pieces.slice(from)) node = step(node, piece);
  node.classes = node.classes ? [...node.classes, ...ids] : [...ids];
}

/** The phrases that start with `key`, as a trie from their token `from` on. */
function phrasesWith(phrases: Dictionary, sets: Sets, key: string, from: number): PhraseNode | undefined {
  const found = phrases.startingWith(key);
  if (found.length === 0) return undefined;
  const root: PhraseNode = {};
  for (const [phrase, index] of found) addPhrase(root, phrase.split(' '), from, sets.ids(index));
  return root;
}

function phrasesByWord(phrases: Dictionary, sets: Sets): (word: string) => PhraseNode | undefined {
  const known = new Lately<PhraseNode | null>(REMEMBERED);
  return (word) => {
    let node = known.get(word);
    if (node === undefined) {
      node = (word.startsWith('{') ? undefined : phrasesWith(phrases, sets, `${word} `, 1)) ?? null;
      known.set(word, node);
    }
    return node ?? undefined;
  };
}

function step(node: PhraseNode, piece: string): PhraseNode {
  if (piece.startsWith('{')) {
    const id = classId(piece.slice(1, -1));
    node.nextClass ??= [];
    const known = node.nextClass.find((edge) => edge.id === id);
    if (known) return known.node;
    const child: PhraseNode = {};
    node.nextClass.push({ id, node: child });
    return child;
  }
  node.next ??= new Map();
  let child = node.next.get(piece);
  if (!child) {
    child = {};
    node.next.set(piece, child);
  }
  return child;
}

function open(name: PartName): LexiconPart {
  const sets = new Sets(LEXICON.sets[name]);
  const packed = (which: keyof PackedPart): PackedDictionary => ({
    keys: LEXICON.keys[name][which],
    values: LEXICON.values[name][which],
  });
  const suffixes = unpackMap(packed('suffixes'), sets);
  const prefixes = unpackMap(packed('prefixes'), sets);
  const phrases = openDictionary(packed('phrases'));
  return {
    words: formsOf(packed('words'), sets),
    suffixes: suffixes.map,
    prefixes: prefixes.map,
    longestSuffix: suffixes.longest,
    longestPrefix: prefixes.longest,
    phrasesFrom: phrasesByWord(phrases, sets),
    phrasesFromClass: phrasesWith(phrases, sets, '{', 0) ?? {},
  };
}

const parts = new Map<string, LexiconPart>();

/** A language's classes (`nl`, `en`), or the lists that count in every language (`any`). */
export function lexiconPart(name: PartName): LexiconPart {
  let part = parts.get(name);
  if (!part) {
    part = open(name);
    parts.set(name, part);
  }
  return part;
}

/** Shortest part of a compound before a `*suffix`, or after a `prefix*`, in letters. */
const SHORTEST_REST = 3;

/** Classes of a compound by its longest known end (`*ongeluk`) or start (`bloed*`); undefined when neither is known. */
function compoundClasses(part: LexiconPart, folded: string): ClassSet | undefined {
  for (let length = Math.min(part.longestSuffix, folded.length - SHORTEST_REST); length >= 2; length -= 1) {
    const set = part.suffixes.get(folded.slice(-length));
    if (set) return set;
  }
  for (let length = Math.min(part.longestPrefix, folded.length - SHORTEST_REST); length >= 2; length -= 1) {
    const set = part.prefixes.get(folded.slice(0, length));
    if (set) return set;
  }
  return undefined;
}

/** Classes of one word in one part: as it stands, without hyphens, as a compound, by the last part behind a hyphen. */
export function wordClasses(part: LexiconPart, folded: string): ClassSet | undefined {
  const direct = part.words.get(folded);
  if (direct) return direct;
  const hyphen = folded.lastIndexOf('-');
  if (hyphen > 0) {
    const joined = part.words.get(folded.replaceAll('-', ''));
    if (joined) return joined;
    const head = part.words.get(folded.slice(hyphen + 1));
    if (head) return head;
  }
  return folded.length > 4 ? compoundClasses(part, folded) : undefined;
}

const unions = new Map<ClassSet, Map<ClassSet, ClassSet>>();

/** Union of two shared sets, itself shared. */
export function sharedUnion(a: ClassSet | undefined, b: ClassSet | undefined): ClassSet {
  if (!a) return b ?? NO_CLASSES;
  if (!b) return a;
  let row = unions.get(a);
  if (!row) {
    row = new Map();
    unions.set(a, row);
  }
  let set = row.get(b);
  if (!set) {
    set = union(a, b);
    row.set(b, set);
  }
  return set;
}
