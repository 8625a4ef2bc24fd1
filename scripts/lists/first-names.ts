/**
 * Compiles the first names of the Netherlands and Flanders, with English ones and those of the largest groups of newcomers.
 * Names that are also ordinary words ("Roos", "Door", "Will") go to a list of their own: they need a second cue.
 *
 * usage: node scripts/lists/first-names.ts OPENTAAL_FOLDER   (after ordinary-words.ts)
 */
import { en as fakerEn, nl as fakerNl, nl_BE as fakerNlBe } from '@faker-js/faker';
import { dictionary as en } from '@zxcvbn-ts/language-en';
import { dictionary as nl } from '@zxcvbn-ts/language-nl-be';
import {
  byHand,
  capitalise,
  FAKER,
  fold,
  HAND,
  ordinaryWords,
  pathArgument,
  readOpenTaal,
  writeList,
  ZXCVBN_EN,
  ZXCVBN_NL_BE,
} from './shared.ts';

const openTaal = readOpenTaal(pathArgument(0, 'scripts/lists/first-names.ts OPENTAAL_FOLDER'));
const words = new Set([...openTaal.lower].map(fold));
const common = ordinaryWords();
const clear = new Set(byHand('first-names-clear').map(fold));
const alsoWords = new Set(byHand('first-names-words').map(fold));
const neverNames = new Set(byHand('first-names-not').map(fold));

const belgian = [...nl.boysFirstnames, ...nl.girlsFirstnames].map(capitalise);
const faker = [fakerNl, fakerNlBe, fakerEn].flatMap((locale) => Object.values(locale.person?.first_name ?? {}).flat());
const hand = byHand('first-names');
// The English list of zxcvbn is long and odd; a name that OpenTaal writes with a capital too is in use.
const english = en.firstnames.map(capitalise).filter((name) => openTaal.capitalised.has(name));

const all = [...hand, ...faker, ...belgian, ...english].filter(
  (name) => name.length > 1 && !neverNames.has(fold(name)),
);
const isAmbiguous = (name: string) =>
  alsoWords.has(fold(name)) || (!clear.has(fold(name)) && (words.has(fold(name)) || common.has(fold(name))));
const sources = [
  { ...HAND, count: hand.length },
  { ...FAKER, count: faker.length },
  { ...ZXCVBN_NL_BE, what: 'first names', count: belgian.length },
  { ...ZXCVBN_EN, what: 'first names', count: english.length },
];
writeList(
  'first-names',
  'First names that are no ordinary word.',
  sources,
  all.filter((name) => !isAmbiguous(name)),
);
writeList(
  'first-names-ambiguous',
  'First names that are also ordinary words: a name only with a second cue (capital in mid-sentence, title, age, relation).',
  sources,
  all.filter(isAmbiguous),
);
