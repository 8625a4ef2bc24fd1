/** Stages of life in the place of ages. */
import { articleFits, nounFor } from './nouns.ts';
import { numberIn } from './numbers.ts';
import { bounded, opens, type Slot } from './slot.ts';

type Stage = 'baby' | 'child' | 'teenager' | 'young' | 'middle' | 'old';

function stageOf(years: number): Stage {
  if (years < 12) return 'child';
  if (years < 18) return 'teenager';
  if (years < 35) return 'young';
  return years < 68 ? 'middle' : 'old';
}

/** Before a noun. */
const ADJECTIVE: Readonly<Record<Stage, { nl: string; nlE: string; en: readonly string[] }>> = {
  baby: { nl: 'jong', nlE: 'jonge', en: ['young'] },
  child: { nl: 'jong', nlE: 'jonge', en: ['young'] },
  teenager: { nl: 'jong', nlE: 'jonge', en: ['young', 'adolescent'] },
  young: { nl: 'jong', nlE: 'jonge', en: ['young', 'adolescent'] },
  middle: { nl: 'volwassen', nlE: 'volwassen', en: ['middle-aged'] },
  old: { nl: 'ouder', nlE: 'oudere', en: ['older'] },
};

/** In the place of the person too: "52-jarige man". */
const PERSON: Readonly<Record<Stage, { de: string; het?: string; any: string; en: readonly string[] }>> = {
  baby: { de: 'jonge patiënt', het: 'kind', any: 'kind', en: ['child', 'infant'] },
  child: { de: 'jonge patiënt', het: 'kind', any: 'kind', en: ['child'] },
  teenager: { de: 'jonge patiënt', het: 'kind', any: 'jonge patiënt', en: ['young patient', 'adolescent'] },
  young: { de: 'jonge patiënt', any: 'jonge patiënt', en: ['young patient', 'adult patient'] },
  middle: {
    de: 'patiënt van middelbare leeftijd',
    any: 'patiënt van middelbare leeftijd',
    en: ['middle-aged patient', 'adult patient'],
  },
  old: { de: 'oudere patiënt', any: 'oudere patiënt', en: ['patient of older age', 'older patient'] },
};

/** As what is said of someone: "ze is 52". */
const PREDICATE: Readonly<Record<Stage, { nl: string; en: string }>> = {
  baby: { nl: 'nog klein', en: 'young' },
  child: { nl: 'nog klein', en: 'young' },
  teenager: { nl: 'nog jong', en: 'young' },
  young: { nl: 'nog jong', en: 'young' },
  middle: { nl: 'van middelbare leeftijd', en: 'middle-aged' },
  old: { nl: 'op leeftijd', en: 'of older age' },
};

const IS = new Set(['is', 'was', 'ben', 'bent', 'are', 'were', "she's", "he's"]);
const HARDLY = new Set(['pas', 'nu', 'al', 'nog', 'only', 'just']);
const BECOMES = new Set(['wordt', 'werd', 'worden', 'turned', 'turns', 'turning', 'morgen', 'vandaag', 'gisteren']);

/** Wordings for an age, best first. */
export function ageWordings(slot: Slot): string[] {
  const { lower, english, before, after } = slot;
  const years = numberIn(lower);
  // "Begin dertig, juf op een school": a remark of its own, with its comma.
  if (/,$/.test(lower) || /^[(]/.test(lower)) return [''];
  if (/olds$|jarigen$/.test(lower)) return [english ? 'older people' : 'mensen'];
  if (years === null) return childWord(slot);
  const stage = /ma?a?nd|month|week|w?eken|\bdag|\bday/.test(lower) ? 'baby' : stageOf(years);
  if (/jarige? \p{L}+$|old \p{L}+$/u.test(lower)) return person(slot, stage);
  if (/jarige?$|old$|yo$|y\/o$/.test(lower)) return adjective(slot, stage);
  if (/^[mfvj♀♂]\s?\d|\d\s?[mfvj]$/.test(lower))
    return opens(slot) && !bounded(after) ? [english ? 'A patient' : 'Een patiënt'] : [''];
  if (/^van\s/.test(lower)) return stage === 'middle' ? ['van middelbare leeftijd', ''] : [''];
  if (/^(?:of|aged)\s/.test(lower)) return [''];
  // "a man in his fifties": what is said of her needs other words.
  if (/^in (?:his|her|their|my|the) /.test(lower) && !IS.has(before[0] ?? '')) return [''];
  if (!english && opens(slot) && ['is', 'was', 'werd'].includes(after[0] ?? '')) return ['Zo oud'];
  if (before.slice(0, 2).some((word) => BECOMES.has(word))) return [english ? 'a year older' : 'een jaar ouder'];
  const verb = HARDLY.has(before[0] ?? '') ? before[1] : before[0];
  if (IS.has(verb ?? '')) return [english ? PREDICATE[stage].en : PREDICATE[stage].nl];
  if (/\d\s?(?:jaar|jr)$/.test(lower) && !bounded(after)) return [PREDICATE[stage].nl];
  return bounded(before) || bounded(after) ? [''] : [];
}

/** "kleuter", "baby": a word that is an age. */
function childWord(slot: Slot): string[] {
  const noun = nounFor(slot, { de: 'jonge patiënt', het: 'kind', whole: 'een kind', en: 'child', enWhole: 'a child' });
  return noun === null || noun === slot.lower ? [] : [slot.before[0] === 'een' ? 'kind' : noun];
}

function person(slot: Slot, stage: Stage): string[] {
  const { de, het, any, en } = PERSON[stage];
  if (slot.english) return en.filter((wording) => articleFits(slot.before[0], wording)).slice(0, 2);
  const [before = ''] = slot.before;
  if (/^(?:het|dat|dit|ons|'t)$/.test(before)) return het === undefined ? [] : [het];
  return [/^(?:de|die|deze|onze)$/.test(before) ? de : any];
}

function adjective(slot: Slot, stage: Stage): string[] {
  const { nl, nlE, en } = ADJECTIVE[stage];
  const [next = ''] = slot.after;
  // "een 23-jarige met darmkanker": the age is the noun.
  if (bounded(slot.after) || AFTER_A_NOUN.has(next)) return person(slot, stage);
  const fits = (wording: string) => articleFits(slot.before[0], wording === '' ? next : wording);
  if (slot.english) return [...en, ''].filter(fits).slice(0, 2);
  return [/jarig$/.test(slot.lower) ? nl : nlE, ''];
}

const AFTER_A_NOUN = new Set(
  'met in op die dat uit van bij is was had heeft kwam komt ligt lag en na zonder voor with in on who that from at is was had has came and after without without'.split(
    ' ',
  ),
);
