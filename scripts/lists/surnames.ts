/**
 * Compiles surnames of the Netherlands and Flanders, with English, Turkish, Polish and other ones.
 * Surnames that are also ordinary words ("Bakker", "Wit") go to a list of their own: they need a second cue.
 *
 * usage: node scripts/lists/surnames.ts OPENTAAL_FOLDER   (after ordinary-words.ts and first-names.ts)
 */
import { nl as fakerNl, pl as fakerPl, tr as fakerTr } from '@faker-js/faker';
import { dictionary as en } from '@zxcvbn-ts/language-en';
import { dictionary as nl } from '@zxcvbn-ts/language-nl-be';
import {
  byHand,
  capitalise,
  FAKER,
  fold,
  HAND,
  OPENTAAL,
  ordinaryWords,
  pathArgument,
  readOpenTaal,
  writeList,
  ZXCVBN_EN,
  ZXCVBN_NL_BE,
} from './shared.ts';

/** Endings that in Dutch belong to surnames: Frisian -stra, eastern -ink, Brabantine -mans, patronymic -sen. */
const SURNAME_ENDING =
  /(?:stra|[ns]ma|inga|enga|ema|ssen|[dnlrtk]sen|mans|mann|inck|[lrdtn]ink|huijs|meijer|meyer|maker|[eaiu]rts|ckx|kx|huizen)$/;
const BELGIAN_SURNAMES = 4000;
const ENGLISH_SURNAMES = 1000;

const openTaal = readOpenTaal(pathArgument(0, 'scripts/lists/surnames.ts OPENTAAL_FOLDER'));
const words = new Set([...openTaal.lower].map(fold));
const common = ordinaryWords();
const clear = new Set([...byHand('first-names-clear'), ...byHand('surnames-clear')].map(fold));

// Both lists are ordered by frequency: rarer surnames are recognised by the words around them.
const belgian = nl.lastnames.slice(0, BELGIAN_SURNAMES).map(capitalise);
const isPlace = (name: string) =>
  openTaal.capitalised.has(`${name}s`) ||
  openTaal.capitalised.has(`${name}er`) ||
  openTaal.capitalised.has(`${name}se`);
const dutch = [...openTaal.capitalised].filter(
  (name) => /^\p{Lu}[\p{Ll}]+$/u.test(name) && SURNAME_ENDING.test(name) && !isPlace(name),
);
const faker = [fakerNl, fakerTr, fakerPl].flatMap((locale) => Object.values(locale.person?.last_name ?? {}).flat());
const english = en.lastnames.slice(0, ENGLISH_SURNAMES).map(capitalise);
const hand = byHand('surnames');

/** The part that carries the name: "van den Berg" → "berg". */
const core = (name: string) => fold(name.split(' ').at(-1) ?? name);
const isAmbiguous = (name: string) => !clear.has(core(name)) && (words.has(core(name)) || common.has(core(name)));
// The interfix is for the matcher: the list holds the part behind it, which stands alone in "mevrouw Berg-de Vries" as well.
const all = [...hand, ...faker, ...belgian, ...dutch, ...english]
  .map((name) => name.split(' ').at(-1) ?? name)
  .map(capitalise);
const sources = [
  { ...HAND, count: hand.length },
  { ...ZXCVBN_NL_BE, what: 'surnames', count: belgian.length },
  { ...OPENTAAL, what: 'capitalised words with the ending of a surname', count: dutch.length },
  { ...FAKER, what: 'surnames', count: faker.length },
  { ...ZXCVBN_EN, what: 'surnames', count: english.length },
];
const usable = all.filter((name) => name.length > 2 && /^[\p{L}'’-]+$/u.test(name));
writeList(
  'surnames',
  'Surnames that are no ordinary word, without interfix ("van den").',
  sources,
  usable.filter((name) => !isAmbiguous(name)),
);
writeList(
  'surnames-ambiguous',
  'Surnames that are also ordinary words: a name only behind a title, an interfix, an initial or a first name.',
  sources,
  usable.filter(isAmbiguous),
);
