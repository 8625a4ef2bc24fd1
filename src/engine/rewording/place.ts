/** Wider places and kinds of institutions in the place of exact ones. */
import { type Nouns, nounFor } from './nouns.ts';
import { bounded, opens, type Slot } from './slot.ts';

const MOTORWAY: Nouns = { de: 'snelweg', whole: 'een snelweg', en: 'motorway', enWhole: 'a motorway' };
const ROAD: Nouns = { de: 'weg', whole: 'een weg', en: 'road', enWhole: 'a road' };
const STREET: Nouns = { de: 'straat', whole: 'een straat', en: 'street', enWhole: 'a street' };
const AROUND: Nouns = { de: 'buurt', whole: 'de buurt', en: 'neighbourhood', enWhole: 'the area' };
const SQUARE: Nouns = { de: 'straat', het: 'plein', whole: 'een plein', en: 'square', enWhole: 'a square' };
const PARK: Nouns = { de: 'tuin', het: 'park', whole: 'een park', en: 'park', enWhole: 'a park' };
const QUARTER: Nouns = { de: 'buurt', whole: 'een buurt', en: 'neighbourhood', enWhole: 'a neighbourhood' };
const REGION: Nouns = { de: 'regio', het: 'dorp', whole: 'de regio', en: 'area', enWhole: 'the area' };

const COUNTRIES =
  /^(?:suriname|marokko|turkije|syrie|syrië|oekraine|oekraïne|polen|roemenie|roemenië|irak|iran|eritrea|afghanistan|somalie|somalië|indonesie|indonesië|curacao|curaçao|aruba|china|india|ghana|morocco|turkey|syria|ukraine|poland|romania|iraq|somalia)$/;

const pick = (slot: Slot, nouns: Nouns): string[] => {
  const noun = nounFor(slot, nouns);
  return noun === null ? [] : [noun];
};

/** Of whom a place has one or a few: the words for both stay or go together, and that takes a hand. */
const OFFICES: ReadonlySet<string> = new Set(
  'burgemeester wethouder pastoor dominee imam rabbijn schooldirecteur directeur rector voorzitter notaris koster mayor councillor vicar priest rabbi headmaster headteacher chairman chair director mp'.split(
    ' ',
  ),
);

/** Wordings for a place, best first. */
export function placeWordings(slot: Slot): string[] {
  const { lower, english, before, after } = slot;
  const [previous = ''] = before;
  if (/^[ame]\d{1,3}\b/.test(lower)) {
    // "34M, A27 hard shoulder": a note has no articles.
    if (english && bounded(before) && !bounded(after)) return ['motorway'];
    // The Dutch A2 is a motorway; the British A65 is a road like another.
    return pick(slot, english && /^a/.test(lower) ? ROAD : MOTORWAY);
  }
  if (/^[nr]\d{1,3}\b/.test(lower)) return pick(slot, ROAD);
  if (/plein(?: \d+)?$|\bsquare$/.test(lower)) return alone(slot) ? [''] : pick(slot, SQUARE);
  if (/(?:park|bos|plantsoen)$/.test(lower)) return alone(slot) ? [''] : pick(slot, PARK);
  if (/(?:straat|laan|weg|kade|singel|gracht|steenweg|dreef|hof|street|road|lane|avenue)(?: \d+\p{L}?)?$/u.test(lower))
    return alone(slot) ? [''] : pick(slot, comesFrom(slot) ? AROUND : STREET);
  // Harderwijk is a town; a quarter has its article.
  if (/(?:buurt|wijk|kwartier)$/.test(lower) && /^(?:de|het|the|onze)$/.test(previous)) return pick(slot, QUARTER);
  if (/^(?:uit|from) (?:ons|onze|our|my|mijn)\b/.test(lower)) return [''];
  if (/^(?:in|bij) (?:ons|our)/.test(lower)) return [english ? 'here' : 'hier'];
  if (/^(?:heel|hele|het hele|half|the whole)\b/.test(lower)) return [english ? 'everyone' : 'iedereen'];
  if (/^(?:te|op) /.test(lower)) return ['in de regio'];
  if (/^(?:de|het|the) /.test(lower)) return [english ? 'the neighbourhood' : 'de buurt'];
  if (/^station\b/.test(lower)) return ['een station'];
  if (english && /^(?:station|airport|university|hospital)$/.test(after[0] ?? '')) return ['a local'];
  // "de burgemeester van Deurne": whoever holds the office is known by any place.
  if (/^(?:van|of)$/.test(previous) && OFFICES.has(before[1] ?? '')) return [];
  if (COUNTRIES.test(lower)) return previous === 'from' ? ['abroad'] : ['het buitenland'];
  return town(slot, previous);
}

/** Between commas, or a line of its own: it can go without anything else changing. */
const alone = ({ before, after }: Slot): boolean => before.length > 0 && bounded(before) && bounded(after);

/** "van de Kerkstraat": someone "van de straat" has no home. */
const comesFrom = ({ before }: Slot): boolean =>
  /^(?:van|uit|from|of)$/.test((/^(?:de|the)$/.test(before[0] ?? '') ? before[1] : before[0]) ?? '');

function town(slot: Slot, previous: string): string[] {
  // "Racing Zulte" stays Racing; "van De Hoenderloo" would stop at its article.
  if (slot.inName) return /^(?:de|het|the|la|le)$/.test(previous) ? [] : [''];
  if (opens(slot) && bounded(slot.after)) return [slot.english ? 'In the area' : 'In de regio'];
  if (alone(slot)) return [''];
  // "op camping De Bosrand", "played for Wigan": no area stands there.
  if (previous === 'op') return ['een plek in de regio'];
  if (slot.english && previous === 'for') return [];
  if (slot.english) {
    if (/^(?:near|to|by|outside|towards)$/.test(previous)) return ['a town in the area'];
    if (previous === 'of') return ['the town'];
    if (previous === 'at') return ['a place in the area'];
    return pick(slot, REGION);
  }
  if (/^(?:bij|nabij|vlakbij|rond|langs|achter|voor|richting|voorbij)$/.test(previous))
    return ['een plaats in de regio'];
  if (previous === 'naar') return ['een andere plaats'];
  if (/^(?:half|heel)$/.test(previous)) return ['het dorp'];
  if (previous === 'van') return slot.before[1] === 'hoogte' ? ['een afslag'] : ['de streek'];
  if (/^(?:in|uit|door|buiten|over)$/.test(previous)) return ['de regio'];
  return pick(slot, REGION);
}

const WARD: Nouns = { de: 'afdeling', whole: 'de afdeling', en: 'ward', enWhole: 'the ward' };
const HOSPITAL: Nouns = {
  de: 'kliniek',
  het: 'ziekenhuis',
  whole: 'het ziekenhuis',
  en: 'hospital',
  enWhole: 'the hospital',
};
const HOME: Nouns = {
  de: 'zorginstelling',
  het: 'zorgcentrum',
  whole: 'een zorginstelling',
  en: 'care home',
  enWhole: 'a care home',
};
const PLACE_OF_CARE: Nouns = { ...HOME, whole: 'de instelling' };
const SCHOOL: Nouns = { de: 'school', whole: 'een school', en: 'school', enWhole: 'a school' };
const CLUB: Nouns = { de: 'vereniging', whole: 'een vereniging', en: 'club', enWhole: 'a club' };

const IS_WARD =
  /\d|afdeling|bewaking|separeer|zaal|\bunit\b|ward|\bpoli|logie$|chirurgie|psychiatrie|geriatrie|pediatrie|neuro|cardio|intensive|medium|high care|couveuse|dagbe|leefgroep|spoed|^(?:ic|icu|ccu|hic|seh|eh|ehh|er|hap|ok|mc|nicu|picu|recovery|paaz|sluis|kraam|or|a&e)$|derde$|vierde$|verlos|endoscop|verpleging/;
const IS_HOME =
  /huize|hof$|hof\b|rusthuis|wzc|verple+gh|woonzorg|zorgcentrum|residentie|hospice|care home|nursing home/;
const IS_SCHOOL = /school|college|lyceum|groep \d|klas|regenboog/;
const IS_CLUB = /\bfc\b|vereniging|club|koor|fanfare/;

/** Wordings for an institution, a ward or a school, best first. */
export function institutionWordings(slot: Slot): string[] {
  const named = slot.lower.replace(/^(?:de|het|'t|the) /, '');
  const article = named !== slot.lower;
  // "IC van het UMCG": what comes first says what it is.
  const lower = named.replace(/ (?:van|of) .*$/, '');
  const nouns = IS_SCHOOL.test(lower)
    ? SCHOOL
    : IS_CLUB.test(lower)
      ? CLUB
      : IS_HOME.test(lower)
        ? HOME
        : IS_WARD.test(lower)
          ? WARD
          : article && !/^(?:het|'t) /.test(slot.lower)
            ? PLACE_OF_CARE
            : HOSPITAL;
  // People come to A&E from outside: "in the ward" is further in.
  if (slot.english && /^(?:a&e|er|ed)$/.test(lower)) return article ? [HOSPITAL.enWhole] : pick(slot, HOSPITAL);
  // "in clinic" names none.
  if (slot.english && /^(?:clinic|theatre|hospital|surgery)$/.test(lower)) return [];
  // "the gynae clinic", "St Mary's school"
  if (slot.english && /^(?:clinic|ward|unit|department|school|hospital)$/.test(slot.after[0] ?? '')) return [''];
  // The article is within the quote: "de Rozenhof", "'t derde".
  if (article) return [slot.english ? nouns.enWhole : nouns.whole];
  // A part of a hashtag; that goes as a whole.
  if (slot.hashtag) return [];
  return pick(slot, nouns);
}
