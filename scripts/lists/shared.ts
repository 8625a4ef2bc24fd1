/** What the list scripts share: reading raw lists, telling words from names, and writing a list with its origin at the top. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LISTS = new URL('../../src/lexicon/lists/', import.meta.url);
const BY_HAND = new URL('./by-hand/', import.meta.url);

/** Where entries came from, as printed in the header of a list. */
interface Source {
  readonly what: string;
  readonly origin: string;
  readonly licence: string;
  /** Entries taken from this source before merging. */
  readonly count: number;
}

/** The raw OpenTaal element files, read from the folder named on the command line. */
interface OpenTaal {
  /** Words that are written in lower case: a capital says nothing about them at the start of a sentence. */
  readonly lower: ReadonlySet<string>;
  /** Words that are always written with a capital: names of people, places, brands. */
  readonly capitalised: ReadonlySet<string>;
}

/** Supplements in `by-hand/`. */
export const HAND: Omit<Source, 'count'> = {
  what: 'entries written by hand',
  origin: 'Hardop',
  licence: 'MIT',
};

/** The Dutch word list of OpenTaal; scripts name what they take of it in `what`. */
export const OPENTAAL: Omit<Source, 'count'> = {
  what: 'OpenTaal word list',
  origin: 'github.com/OpenTaal/opentaal-wordlist, elements/',
  licence: 'CC BY 3.0 (or BSD-3-Clause)',
};

/** Names and words by frequency, Flemish and Dutch. */
export const ZXCVBN_NL_BE: Omit<Source, 'count'> = {
  what: 'Belgian first names, surnames and common words',
  origin: 'npm @zxcvbn-ts/language-nl-be',
  licence: 'MIT; common words ODC-BY (OpenSubtitles)',
};

/** Names and words by frequency, English. */
export const ZXCVBN_EN: Omit<Source, 'count'> = {
  what: 'English first names, surnames and common words',
  origin: 'npm @zxcvbn-ts/language-en',
  licence: 'MIT; common words ODC-BY (OpenSubtitles)',
};

/** Names by language, without frequency. */
export const FAKER: Omit<Source, 'count'> = {
  what: 'names and place-name stems (nl, nl_BE, en, tr, pl)',
  origin: 'npm @faker-js/faker',
  licence: 'MIT',
};

/** Lines of a text file without comments, blanks and surrounding space. */
export function readLines(path: string | URL): string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+#.*$|^#.*$/, '').trim())
    .filter((line) => line !== '');
}

/** A supplement written by hand: `scripts/lists/by-hand/<name>.txt`. */
export function byHand(name: string): string[] {
  return readLines(new URL(`${name}.txt`, BY_HAND));
}

/** A path from the command line; ends the script with its usage when missing. */
export function pathArgument(index: number, usage: string): string {
  const path = process.argv[2 + index];
  if (path === undefined) {
    console.error(`usage: node ${usage}`);
    process.exit(2);
  }
  return path;
}

/** Reads the OpenTaal element files from `folder`. */
export function readOpenTaal(folder: string): OpenTaal {
  const lower = new Set<string>();
  const capitalised = new Set<string>();
  const files = ['base-words', 'unchecked-words', 'verbs', 'noun-plurals', 'adjectives-adverbs'];
  for (const file of files) {
    for (const word of readLines(`${folder}/opentaal-${file}.txt`)) {
      (word === word.toLowerCase() ? lower : capitalised).add(word);
    }
  }
  return { lower, capitalised };
}

/** Lower case without accents: the form in which lists are compared. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}

/** Capital after the start, a hyphen or a space, except in interfixes: "van den broeck" → "van den Broeck". */
export function capitalise(name: string): string {
  return name
    .split(' ')
    .map((part, index, parts) =>
      index < parts.length - 1 && /^(van|de|den|der|ten|ter|te|het|'t|in|op|la|le|von|zur?|el|d'|uit)$/.test(part)
        ? part
        : part.replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
    )
    .join(' ');
}

/** Keeps the first spelling of entries that are the same but for case and accents. */
function distinct(entries: Iterable<string>): string[] {
  const seen = new Map<string, string>();
  for (const entry of entries) if (!seen.has(fold(entry))) seen.set(fold(entry), entry);
  return [...seen.values()];
}

/** Writes `src/lexicon/lists/<name>.txt`: a header on what it is and where from, then one entry a line, sorted. */
export function writeList(name: string, about: string, sources: readonly Source[], entries: Iterable<string>): void {
  const sorted = distinct(entries).sort((a, b) => (fold(a) < fold(b) ? -1 : fold(a) > fold(b) ? 1 : 0));
  const header = [
    `# ${name}`,
    ...about.split('\n').map((line) => `# ${line}`),
    ...sources.map(
      (source) => `# Source: ${source.what} (${source.origin}), ${source.count} taken. Licence: ${source.licence}.`,
    ),
    `# Entries: ${sorted.length}`,
  ];
  writeFileSync(fileURLToPath(new URL(`${name}.txt`, LISTS)), `${[...header, ...sorted].join('\n')}\n`);
  console.log(`${name}: ${sorted.length}`);
}

/** The compiled ordinary words, Dutch and English, folded; run `ordinary-words.ts` first. */
export function ordinaryWords(): Set<string> {
  return new Set(
    ['ordinary-words', 'ordinary-words-en'].flatMap((name) => readLines(new URL(`${name}.txt`, LISTS))).map(fold),
  );
}

/** The entries of a list compiled before. */
export function listOf(name: string): string[] {
  return readLines(new URL(`${name}.txt`, LISTS));
}
