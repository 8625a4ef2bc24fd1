/**
 * Compiles the test for "is an ordinary word": the commonest Dutch and English words that are written in lower case.
 * A capitalised word that is in neither list, in the middle of a sentence, is probably a name.
 *
 * usage: node scripts/lists/ordinary-words.ts OPENTAAL_FOLDER [SENTENCES.txt …]
 * The sentences (public domain, one a line) add words that the frequency list lacks: Common Voice nl, SICK-NL.
 */
import { en as fakerEn } from '@faker-js/faker';
import { dictionary as en } from '@zxcvbn-ts/language-en';
import { dictionary as nl } from '@zxcvbn-ts/language-nl-be';
import {
  byHand,
  fold,
  HAND,
  OPENTAAL,
  pathArgument,
  readLines,
  readOpenTaal,
  writeList,
  ZXCVBN_EN,
  ZXCVBN_NL_BE,
} from './shared.ts';

const USAGE = 'scripts/lists/ordinary-words.ts OPENTAAL_FOLDER [SENTENCES.txt …]';
const ENGLISH_WORDS = 6000;
/** Longer words are hardly ever names, so the test does without them. */
const LONGEST = 11;
const INFLECTIONS = /(?:en|t|de|den|te|ten|e|s|er|ste|je|jes|tje|tjes)$/;

const openTaal = readOpenTaal(pathArgument(0, USAGE));
const names = new Set(
  [nl.boysFirstnames, nl.girlsFirstnames, nl.lastnames, en.firstnames, [...openTaal.capitalised]].flat().map(fold),
);

/** Whether OpenTaal knows the word or a word that it may be an inflection of, in lower case. */
function isDutchWord(word: string): boolean {
  if (openTaal.lower.has(word)) return true;
  if (names.has(fold(word))) return false;
  const stem = word.replace(INFLECTIONS, '');
  if (stem.length < 3 || stem === word) return false;
  const last = stem.at(-1) ?? '';
  const stems = [
    stem,
    `${stem}en`,
    `${stem}e`,
    `${stem}${last}en`,
    `${stem.slice(0, -1)}${last === 'f' ? 'v' : last === 's' ? 'z' : last}en`,
  ];
  return stems.some((candidate) => openTaal.lower.has(candidate));
}

const clearNames = new Set(byHand('first-names-clear').map(fold));

const isLetters = (word: string) => /^[\p{Ll}][\p{Ll}'’-]+$/u.test(word);

const common = nl.commonWords.filter((word) => isLetters(word) && isDutchWord(word));
const sentences = process.argv.slice(3).flatMap((path) => readLines(path));
const counts = new Map<string, number>();
for (const sentence of sentences) {
  // The first word has a capital whatever it is, so it says nothing.
  for (const [word] of [...sentence.matchAll(/[\p{L}][\p{L}'’-]+/gu)].slice(1)) {
    if (isLetters(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const written = [...counts.keys()].filter((word) => isDutchWord(word));
const verbs = readLines(`${pathArgument(0, USAGE)}/opentaal-verbs.txt`).filter(
  (word) => isLetters(word) && word.length <= 8,
);
const adjectives = readLines(`${pathArgument(0, USAGE)}/opentaal-adjectives-adverbs.txt`).filter(
  (word) => isLetters(word) && word.length <= 8,
);
const hand = byHand('ordinary-words');

writeList(
  'ordinary-words',
  'Common Dutch words in lower case: a capital at the start of a sentence does not make them a name.',
  [
    { ...ZXCVBN_NL_BE, what: 'common words', count: common.length },
    { what: 'words of sentences', origin: 'Common Voice nl and SICK-NL', licence: 'CC0; MIT', count: written.length },
    { ...OPENTAAL, what: 'short verbs and adjectives', count: verbs.length + adjectives.length },
    { ...HAND, count: hand.length },
  ],
  [...common, ...written, ...verbs, ...adjectives, ...hand].filter(
    (word) => word.length <= LONGEST && !clearNames.has(fold(word)),
  ),
);

const dutch = new Set([...common, ...written].map(fold));
const nameWords = new Set(byHand('names-that-are-words-en'));
const fakerWords = new Set(Object.values(fakerEn.word ?? {}).flat());
const englishNames = new Set(
  [
    en.firstnames,
    nl.boysFirstnames,
    nl.girlsFirstnames,
    Object.values(fakerEn.person?.first_name ?? {}).flat(),
    byHand('first-names'),
    // Surnames that are words ("cook", "young") are among the words of Faker as well.
    en.lastnames.slice(0, 6000).filter((name) => !fakerWords.has(name)),
  ]
    .flat()
    .map(fold),
);
const english = en.commonWords
  .filter((word) => /^[a-z]{2,11}$/.test(word) && !dutch.has(word) && !clearNames.has(word))
  .filter((word) => !englishNames.has(word) || nameWords.has(word))
  .filter((word) => !openTaal.capitalised.has(`${word[0]?.toUpperCase()}${word.slice(1)}`) || fakerWords.has(word))
  .slice(0, ENGLISH_WORDS);
writeList(
  'ordinary-words-en',
  `The ${ENGLISH_WORDS} commonest English words that are no name and no Dutch word.`,
  [{ ...ZXCVBN_EN, what: 'common words', count: english.length }],
  english,
);
