/** Reads a word class file (`src/lexicon/classes/<class>.<nl|en>.txt`, form described in `src/lexicon/README.md`). */
import * as en from './inflect-en.ts';
import * as nl from './inflect-nl.ts';

/** What a class file holds after inflection. All forms are as written; folding is done by the compiler. */
interface ClassFile {
  readonly name: string;
  readonly language: 'nl' | 'en';
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly suffixes: readonly string[];
  readonly prefixes: readonly string[];
}

/** A line that could not be read, with its number (from 1). */
class ClassFileError extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.name = 'ClassFileError';
  }
}

const ENTRY = /^(?<form>[^()]+?)(?:\s*\((?<mark>[nva])(?<none>-)?(?:\s*:\s*(?<given>[^)]*))?\))?$/u;

function inflect(form: string, mark: string | undefined, given: readonly string[], language: 'nl' | 'en'): string[] {
  const words = language === 'nl' ? nl : en;
  const space = form.lastIndexOf(' ');
  // In a phrase the last word carries the inflection: "ernstig ongeluk (n)".
  if (space >= 0 && mark !== undefined && !form.includes('|')) {
    const head = form.slice(0, space + 1);
    return inflect(form.slice(space + 1), mark, given, language).map((last) => head + last);
  }
  if (mark === 'n') return words.nounForms(form, given);
  if (mark === 'v') return words.verbForms(form, given);
  if (mark === 'a') return words.adjectiveForms(form);
  return [form];
}

/**
 * Parses the text of a class file.
 * @throws ClassFileError on a line that is no entry.
 */
export function parseClassFile(fileName: string, text: string): ClassFile {
  const match = /^(?<name>[a-z0-9-]+)\.(?<language>nl|en)\.txt$/.exec(fileName);
  if (!match?.groups) throw new ClassFileError(fileName, 0, 'the name is not <class>.<nl|en>.txt');
  const language = match.groups.language as 'nl' | 'en';
  const words = new Set<string>();
  const phrases = new Set<string>();
  const suffixes = new Set<string>();
  const prefixes = new Set<string>();
  /** Forms that are taken out, by the number of their line. */
  const removed = new Map<string, number>();
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line === '#' || line.startsWith('# ') || line.startsWith('##')) continue;
    if (line.startsWith('- ')) {
      removed.set(line.slice(2).trim(), index + 1);
      continue;
    }
    const entry = ENTRY.exec(line);
    if (!entry?.groups?.form)
      throw new ClassFileError(
        fileName,
        index + 1,
        `cannot read “${line}”; src/lexicon/README.md tells the form of a line`,
      );
    const { form, mark, none, given } = entry.groups;
    const wildcard = form.startsWith('*') ? suffixes : form.endsWith('*') ? prefixes : undefined;
    const bare = wildcard ? form.replaceAll('*', '') : form;
    const givenForms = given ? given.split(/[\s,]+/).filter(Boolean) : [];
    for (const inflected of inflect(bare, none ? undefined : mark, givenForms, language)) {
      if (wildcard) wildcard.add(inflected);
      else if (/[\s|{]/.test(inflected)) phrases.add(inflected);
      else words.add(inflected);
    }
  }
  for (const [form, line] of removed) {
    const taken = [words, phrases, suffixes, prefixes].filter((set) => set.delete(form));
    if (taken.length === 0)
      throw new ClassFileError(
        fileName,
        line,
        `“${form}” is no form of an entry; a word that only a wildcard gives needs another class, such as ordinary-words`,
      );
  }
  return {
    name: match.groups.name as string,
    language,
    words: [...words],
    phrases: [...phrases],
    suffixes: [...suffixes],
    prefixes: [...prefixes],
  };
}
