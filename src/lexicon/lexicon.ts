/** Looks up words, compounds and phrases in the compiled word classes. Unpacked at first use, once for each context. */
import { type ClassId, type ClassSet, makeSet, union } from './class-set.ts';
import { LEXICON } from './compiled/lexicon.ts';
import type { PackedGroups, PackedPart } from './packed.ts';

/** A node of the phrase trie: what may follow, by word or by class, and the classes of a phrase that ends here. */
export interface PhraseNode {
  next?: Map<string, PhraseNode>;
  nextClass?: { id: ClassId; node: PhraseNode }[];
  classes?: ClassId[];
}

/** One language's words, or the lists that count in both. */
export interface LexiconPart {
  readonly words: ReadonlyMap<string, ClassSet>;
  readonly suffixes: ReadonlyMap<string, ClassSet>;
  readonly prefixes: ReadonlyMap<string, ClassSet>;
  readonly longestSuffix: number;
  readonly longestPrefix: number;
  readonly phrases: PhraseNode;
}

const IDS = new Map(LEXICON.classes.map((name, id) => [name, id]));

/** All class names; the index is the id. */
export const CLASS_NAMES: readonly string[] = LEXICON.classes;

/** The id of a class, or -1 for a name that no class file has (the consistency test forbids such names in rules). */
export function classId(name: string): ClassId {
  return IDS.get(name) ?? -1;
}

/** The set without any class. */
export const NO_CLASSES: ClassSet = makeSet([], LEXICON.classes.length);

function unpackMap(groups: PackedGroups): { map: Map<string, ClassSet>; longest: number } {
  const map = new Map<string, ClassSet>();
  let longest = 0;
  for (const [classes, forms] of groups) {
    const set = makeSet(classes.split(' ').map(Number), LEXICON.classes.length);
    for (const form of forms.split(' ')) {
      map.set(form, set);
      if (form.length > longest) longest = form.length;
    }
  }
  return { map, longest };
}

function unpackPhrases(groups: PackedGroups): PhraseNode {
  const root: PhraseNode = {};
  for (const [classes, phrases] of groups) {
    const ids = classes.split(' ').map(Number);
    for (const phrase of phrases.split('\n')) {
      let node = root;
      for (const piece of phrase.split(' ')) node = step(node, piece);
      node.classes = node.classes ? [...node.classes, ...ids] : ids;
    }
  }
  return root;
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

function unpack(part: PackedPart): LexiconPart {
  const suffixes = unpackMap(part.suffixes);
  const prefixes = unpackMap(part.prefixes);
  return {
    words: unpackMap(part.words).map,
    suffixes: suffixes.map,
    prefixes: prefixes.map,
    longestSuffix: suffixes.longest,
    longestPrefix: prefixes.longest,
    phrases: unpackPhrases(part.phrases),
  };
}

const parts = new Map<string, LexiconPart>();

/** A language's classes (`nl`, `en`), or the lists that count in every language (`any`). */
export function lexiconPart(name: 'nl' | 'en' | 'any'): LexiconPart {
  let part = parts.get(name);
  if (!part) {
    part = unpack(LEXICON[name]);
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
