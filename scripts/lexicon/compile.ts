/** Packs all word classes and lists into `src/lexicon/compiled/lexicon.ts`, the one file that the engine loads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/document/fold.ts';
import { tokenize } from '../../src/document/tokens.ts';
import { frontCode, type PackedDictionary } from '../../src/lexicon/front-coded.ts';
import type { PackedLexicon, PackedPart, PartName } from '../../src/lexicon/packed.ts';
import { parseClassFile } from './class-file.ts';

const ROOT = join(import.meta.dirname, '../../src/lexicon');

interface Collected {
  readonly words: Map<string, Set<string>>;
  readonly suffixes: Map<string, Set<string>>;
  readonly prefixes: Map<string, Set<string>>;
  readonly phrases: Map<string, Set<string>>;
}

const collected = (): Collected => ({ words: new Map(), suffixes: new Map(), prefixes: new Map(), phrases: new Map() });

function add(map: Map<string, Set<string>>, form: string, name: string): void {
  const classes = map.get(form);
  if (classes) classes.add(name);
  else map.set(form, new Set([name]));
}

/** A phrase as the folded tokens that it must meet; `a|b` is written out, `{class}` stays. */
function expandPhrase(phrase: string): string[] {
  let variants: string[] = [''];
  for (const piece of phrase.split(/\s+/)) {
    const options = /^\{[a-z0-9-]+\}$/.test(piece)
      ? [piece]
      : piece.split('|').map((option) =>
          tokenize(option)
            .map((token) => token.folded)
            .join(' '),
        );
    variants = variants.flatMap((head) => options.map((option) => (head === '' ? option : `${head} ${option}`)));
    if (variants.length > 400) throw new Error(`“${phrase}” stands for more than 400 phrases; split it`);
  }
  return variants;
}

function addForm(into: Collected, form: string, name: string): void {
  const folded = tokenize(form).map((token) => token.folded);
  if (folded.length === 1) add(into.words, folded[0] as string, name);
  else if (folded.length > 1) add(into.phrases, folded.join(' '), name);
}

/** The line of a combination of classes. */
function setLine(names: ReadonlySet<string>, ids: ReadonlyMap<string, number>): string {
  return [...names]
    .map((name) => ids.get(name) as number)
    .sort((a, b) => a - b)
    .join(' ');
}

/** A language's combinations of classes, and its dictionaries. */
interface Packed extends Record<keyof PackedPart, PackedDictionary> {
  readonly sets: string;
}

function pack(part: Collected, ids: ReadonlyMap<string, number>): Packed {
  const frequency = new Map<string, number>();
  for (const map of Object.values(part))
    for (const names of map.values()) {
      const line = setLine(names, ids);
      frequency.set(line, (frequency.get(line) ?? 0) + 1);
    }
  // The most frequent first: low numbers take less room.
  const sets = [...frequency].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([line]) => line);
  const places = new Map(sets.map((line, index) => [line, index]));
  const dictionary = (map: Map<string, Set<string>>): PackedDictionary =>
    frontCode(new Map([...map].map(([form, names]) => [form, places.get(setLine(names, ids)) as number])));
  return {
    sets: sets.join('\n'),
    words: dictionary(part.words),
    suffixes: dictionary(part.suffixes),
    prefixes: dictionary(part.prefixes),
    phrases: dictionary(part.phrases),
  };
}

/**
 * The text of the compiled module. Deterministic: the same class files give the same bytes.
 * @throws ClassFileError with file and line for an entry that can't be read.
 */
export function compileLexicon(): string {
  const parts: Record<PartName, Collected> = { nl: collected(), en: collected(), any: collected() };
  const names = new Set<string>();
  for (const file of readdirSync(join(ROOT, 'classes'))
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const parsed = parseClassFile(file, readFileSync(join(ROOT, 'classes', file), 'utf8'));
    names.add(parsed.name);
    const part = parts[parsed.language];
    for (const word of parsed.words) addForm(part, word, parsed.name);
    for (const suffix of parsed.suffixes) add(part.suffixes, fold(suffix), parsed.name);
    for (const prefix of parsed.prefixes) add(part.prefixes, fold(prefix), parsed.name);
    for (const phrase of parsed.phrases)
      for (const variant of expandPhrase(phrase)) add(part.phrases, variant, parsed.name);
  }
  for (const file of readdirSync(join(ROOT, 'lists'))
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const name = file.replace(/\.txt$/, '');
    names.add(name);
    for (const raw of readFileSync(join(ROOT, 'lists', file), 'utf8').split('\n')) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) continue;
      addForm(parts.any, line, name);
    }
  }
  const order = [...names].sort();
  const ids = new Map(order.map((name, id) => [name, id]));
  const packed = { nl: pack(parts.nl, ids), en: pack(parts.en, ids), any: pack(parts.any, ids) };
  const each = <T>(take: (part: Packed) => T): Record<PartName, T> => ({
    nl: take(packed.nl),
    en: take(packed.en),
    any: take(packed.any),
  });
  const texts = (which: keyof PackedDictionary) =>
    each(({ words, suffixes, prefixes, phrases }) => ({
      words: words[which],
      suffixes: suffixes[which],
      prefixes: prefixes[which],
      phrases: phrases[which],
    }));
  const data: PackedLexicon = {
    classes: order.join('\n'),
    sets: each(({ sets }) => sets),
    keys: texts('keys'),
    values: texts('values'),
  };
  return [
    '// Generated by `npm run generate` from src/lexicon/classes and src/lexicon/lists. Do not edit.',
    "import type { PackedLexicon } from '../packed.ts';",
    '',
    `export const LEXICON: PackedLexicon = ${JSON.stringify(data)};`,
    '',
  ].join('\n');
}
