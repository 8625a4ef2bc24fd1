/**
 * Finds places: Dutch and Belgian towns and neighbourhoods, streets by their ending, motorways, harbours and farms by name, "ons dorp".
 * A place that is also a word or a name needs "in", "uit" or the like before it and a capital.
 */
import { type Form, formKey } from '../../document/form.ts';
import { type Document, inClass, layer, layerKey, meets, setOf, type Token } from '../../document/index.ts';
import { longest, type Span, sameSentence, spanOf } from '../span.ts';

interface PlaceSpan extends Span {
  /** 0 to 1: how surely this is a place. */
  readonly strength: number;
}

const LOCATIVE = new Set(
  'in uit te naar bij rond tussen van nabij vanuit voor richting omgeving regio ergens heel half net buiten langs gemeente dorp stad eiland from near outside around to at via bezijden buiten om hoogte downtown pal aan op'.split(
    ' ',
  ),
);
const STRONG = new Set(
  'in uit te naar nabij vanuit richting regio omgeving rond buiten bij half heel from near outside around'.split(' '),
);
/** Street endings; the word must have something before them and a capital. */
const STREET =
  /^.{2,}(?:straat|straatje|laan|steenweg|singel|dreef|gracht|kade|kaai|plein|plantsoen|steeg|boulevard|burgwal|pad|weg|dijk|hof|allee|vest|baan|lei|park|brug|haven|polder|bos|duin)$/;
const LOOSE_STREET = /(?:pad|weg|dijk|hof|vest|baan|lei|park|brug|haven|polder|bos|duin)$/;
const ENGLISH_STREET = new Set([
  'street',
  'road',
  'avenue',
  'lane',
  'drive',
  'close',
  'bridge',
  'square',
  'bay',
  'beach',
  'harbour',
  'park',
]);
const MOTORWAY = /^(?:[an]\d{1,3}|e\d{2}|r[01]|m\d{1,2})$/;
const ROAD_CUE = new Set(
  'op langs de the on along hectometerpaal hmp afrit oprit knooppunt snelweg file kettingbotsing ongeluk ongeval aanrijding crash near kant vluchtstrook hard junction'.split(
    ' ',
  ),
);
/** "de Zonnebloem", "het Zwarte Water": venues that carry a name behind such a noun. */
const VENUE = new Set(
  'boerderij camping manege sporthal zwembad stadion haven strand kerk moskee kermis markt vrijmarkt festival café cafe kroeg discotheek jachthaven park bos dierentuin pretpark station hotel supermarkt fc vv sv rkvv pub farm'.split(
    ' ',
  ),
);
const ARTICLE = new Set("de het 't den the d'n".split(' '));
const NOT_PLACE_AFTER = new Set('ziekenhuis umc kliniek onderzoek richtlijn akkoord criteria'.split(' '));

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.shape === 'title' || token.shape === 'mixed' || (token.shape === 'upper' && token.text.length > 2));

const SMALL = layerKey();

/** Is no word written with a capital but for the first of a sentence? Then names of places are written small too. */
export function writesSmall(document: Document): boolean {
  return document.sentences.every(({ alone }) =>
    layer(alone, SMALL, ({ tokens }) => !tokens.some((token) => token.index > 0 && isCapital(token))),
  );
}

const MOTORWAY_NUMBER = 1;
const NOUN_OF_VENUE = 2;
const TELLS = formKey();
/** Whether a word alone, written small and on no list, asks for a look at what stands around it: 0 for no. */
const tellsBy = ({ folded }: Form): number =>
  MOTORWAY.test(folded) ? MOTORWAY_NUMBER : VENUE.has(folded) ? NOUN_OF_VENUE : 0;
const LISTED = setOf('places', 'places-abroad', 'places-ambiguous', 'region-phrase');

/** The places in a sentence alone, in order. `small`: the text writes small. */
export function findPlaces(document: Document, small: boolean): PlaceSpan[] {
  const found: PlaceSpan[] = [];
  const add = (first: number, last: number, strength: number): void => {
    found.push({ ...spanOf(document, first, last), strength });
  };
  for (const token of document.tokens) {
    const { index, folded } = token;
    if (token.kind !== 'word') continue;
    const tells = token.form.layer(TELLS, tellsBy);
    if (!tells && !isCapital(token) && !meets(document, index, LISTED)) continue;
    if (tells === MOTORWAY_NUMBER) {
      const before = sameSentence(document, index - 1, index);
      const cue =
        (before && ROAD_CUE.has(before.folded)) ||
        /^(?:ter|hard|richting|bij|near|northbound|southbound)$/.test(
          sameSentence(document, index + 1, index)?.folded ?? '',
        );
      if (cue && !/^(?:kamer|bed|zaal|unit|blok)$/.test(before?.folded ?? '')) add(index, index + 1, 0.85);
    }
    const before = sameSentence(document, index - 1, index);
    const article = before !== undefined && ARTICLE.has(before.folded);
    const locative = LOCATIVE.has((article ? sameSentence(document, index - 2, index) : before)?.folded ?? '');
    const strong = STRONG.has((article ? sameSentence(document, index - 2, index) : before)?.folded ?? '');
    const length = placeLength(document, index);
    if (length > 0) {
      const capital = isCapital(token) || token.hashtag || /^['’]s-/.test(token.text);
      const name = inClass(document, index, 'first-names', 'surnames') && length === 1;
      const title =
        before !== undefined &&
        /^(?:meneer|mevrouw|mevr|mw|dhr|heer|dokter|dr|familie|mr|mrs|van|de|der|den)$/.test(before.folded) &&
        name &&
        !strong;
      if (title || NOT_PLACE_AFTER.has(sameSentence(document, index + length, index)?.folded ?? '')) continue;
      if (capital && (locative || !name)) add(index, index + length, strong ? 0.95 : locative ? 0.85 : 0.6);
      else if (!capital && small && strong && !inClass(document, index, 'ordinary-words'))
        add(index, index + length, 0.7);
      continue;
    }
    if (inClass(document, index, 'places-ambiguous') && isCapital(token) && strong && !article) {
      add(index, index + 1, 0.75);
      continue;
    }
    if (inClass(document, index, 'region-phrase')) {
      let longestHit = 1;
      for (const hit of document.phrases[index] ?? []) longestHit = Math.max(longestHit, hit.length);
      add(index, index + longestHit, 0.7);
      continue;
    }
    if (
      isCapital(token) &&
      STREET.test(folded) &&
      !inClass(document, index, 'hospitals', 'care-organisations', 'first-names')
    ) {
      const loose = LOOSE_STREET.test(folded);
      const known = inClass(document, index, 'ordinary-words', 'care-place', 'wards', 'surnames');
      if (!known && (locative || article || (!loose && index > (document.sentences[token.sentence]?.first ?? 0)))) {
        const number = sameSentence(document, index + 1, index);
        add(index, index + (number?.kind === 'number' ? 2 : 1), 0.85);
        continue;
      }
    }
    if (
      isCapital(token) &&
      ENGLISH_STREET.has(sameSentence(document, index + 1, index)?.folded ?? '') &&
      isCapital(document.tokens[index + 1])
    ) {
      add(index, index + 2, 0.7);
      continue;
    }
    // "te Rouveen", "in Lettele": an unknown capitalised word behind a preposition of place that is no name of a person.
    if (
      isCapital(token) &&
      before !== undefined &&
      (/^(?:in|uit|te|nabij|buiten|vanuit|from|near|outside|op)$/.test(before.folded) ||
        (article && strong && /(?:buurt|wijk|kwartier|polder|haven|park)$/.test(folded))) &&
      token.text.length > 3 &&
      token.shape === 'title' &&
      !inClass(
        document,
        index,
        'first-names',
        'surnames',
        'ordinary-words',
        'ordinary-words-en',
        'hospitals',
        'care-organisations',
        'wards',
        'care-place',
        'medication',
        'month',
        'weekday',
        'time-words',
        'origins',
        'eponyms',
        'diagnosis',
        'treatment',
        'education',
        'own-life',
        'leisure',
        'channel',
        'image-record',
        'rare-diseases',
      ) &&
      /(?:dam|dijk|dorp|drecht|veen|wijk|hoven?|burg|gem|kerke?|zele|beek|broek|berg|loo|lo|woude?|horst|voort|rode|sum|um|ens|sluis|oord|aarde|wolde|zijl|mond|meer|hem|inge|ingen|zand|schoten?|donk|hout|rijk|ert|stede?|zoom|terp|werd|landen?|stad|ede|ele|elle|veld|essel|dal|oog|buurt|kwartier|polder|haven|park)$/.test(
        folded,
      )
    ) {
      add(index, index + 1, 0.6);
      continue;
    }
    if (tells === NOUN_OF_VENUE) {
      const next = sameSentence(document, index + 1, index);
      const name =
        next && /^(?:de|het|van|bij|in|'t)$/.test(next.folded) ? sameSentence(document, index + 2, index) : next;
      if (
        name &&
        isCapital(name) &&
        name.kind === 'word' &&
        !inClass(document, name.index, 'first-names', 'time-words', 'weekday')
      ) {
        let last = name.index + 1;
        while (isCapital(sameSentence(document, last, index)) && last < name.index + 3) last += 1;
        add(index, last, 0.65);
      }
    }
  }
  return longest(found);
}

const PLACES = setOf('places', 'places-abroad');

/** Tokens of the listed place that starts here, 0 for none. */
function placeLength(document: Document, index: number): number {
  if (!meets(document, index, PLACES)) return 0;
  let length = 1;
  for (const hit of document.phrases[index] ?? []) length = Math.max(length, hit.length);
  return length;
}
