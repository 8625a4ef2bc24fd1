/**
 * More general wordings for what makes a patient recognisable, that leave the sentence grammatical: they look at the word before and at the
 * form of the quote itself. A rule's own replacements come first; these serve where it gave none.
 */
import type { Document, Token } from '../document/index.ts';
import type { DetailKind, RuleId } from '../rules/rule.ts';

/** What is reworded: the quote, and the word before it in lower case without accents ('' at the start of a sentence). */
interface Quote {
  readonly text: string;
  readonly lower: string;
  readonly before: string;
  readonly english: boolean;
}

const ARTICLES = new Set([
  'de',
  'het',
  'een',
  'the',
  'a',
  'an',
  'den',
  "'t",
  'nen',
  'ne',
  'die',
  'dat',
  'deze',
  'onze',
  'ons',
  'our',
  'mijn',
  'my',
  'that',
  'this',
]);

/** A noun phrase behind what stands before it: with its own article only where none is there. */
const noun = (quote: Quote, bare: string, withArticle: string): string =>
  ARTICLES.has(quote.before) ? bare : withArticle;

function stage(years: number, english: boolean): { adjective: string; phrase: string } {
  if (years < 18)
    return english
      ? { adjective: 'young', phrase: 'of a young age' }
      : { adjective: 'jong', phrase: 'op jonge leeftijd' };
  if (years < 35)
    return english
      ? { adjective: 'young adult', phrase: 'of a young age' }
      : { adjective: 'jong', phrase: 'op jonge leeftijd' };
  if (years < 68)
    return english
      ? { adjective: 'middle-aged', phrase: 'of middle age' }
      : { adjective: 'volwassen', phrase: 'van middelbare leeftijd' };
  return english ? { adjective: 'older', phrase: 'of older age' } : { adjective: 'ouder', phrase: 'op leeftijd' };
}

function age(quote: Quote): string[] {
  const years = Number(/\d{1,3}/.exec(quote.text)?.[0] ?? Number.NaN);
  if (Number.isNaN(years))
    return [noun(quote, quote.english ? 'patient' : 'patiënt', quote.english ? 'a patient' : 'een patiënt')];
  const { adjective, phrase } = stage(years, quote.english);
  if (/jarige$/.test(quote.lower))
    return [adjective === 'jong' ? 'jonge' : adjective === 'ouder' ? 'oudere' : 'volwassen', ''];
  if (/jarig$|year-old$/.test(quote.lower)) return [adjective, ''];
  if (/^[mfv]\s?\d/.test(quote.lower)) return [quote.english ? 'a patient' : 'een patiënt'];
  if (/^(?:van|of|aged)\s/.test(quote.lower)) return ['', phrase];
  if (/\d\s?(?:jaar|jr|years)/.test(quote.lower) && !/^\(/.test(quote.text))
    return [quote.before === 'van' || quote.before === 'of' ? phrase.replace(/^(?:van|op|of) /, '') : phrase];
  return [''];
}

function time(quote: Quote): string[] {
  if (/\d[:.u]\d?|uur\b|o'clock|\d\s?[ap]m\b/.test(quote.lower)) return [''];
  return [quote.english ? 'recently' : 'onlangs', ''];
}

function place(quote: Quote): string[] {
  if (/^[an]\d{1,3}\b/.test(quote.lower))
    return [noun(quote, quote.english ? 'motorway' : 'snelweg', quote.english ? 'a motorway' : 'een snelweg')];
  if (/(?:straat|laan|weg|plein|kade|singel|gracht|steenweg|dreef|street|road|lane)\b/.test(quote.lower))
    return [noun(quote, quote.english ? 'street' : 'straat', quote.english ? 'a street' : 'een straat')];
  return [noun(quote, quote.english ? 'area' : 'regio', quote.english ? 'the area' : 'de regio')];
}

function institution(quote: Quote): string[] {
  const ward = /\d|^[a-z]{2,4}$|afdeling|zaal|ward|poli\b/.test(quote.lower);
  if (ward) return [noun(quote, quote.english ? 'ward' : 'afdeling', quote.english ? 'a ward' : 'een afdeling')];
  if (/^(?:het|de|the) /.test(quote.lower)) return [quote.english ? 'the hospital' : 'het ziekenhuis'];
  return [noun(quote, quote.english ? 'hospital' : 'ziekenhuis', quote.english ? 'a hospital' : 'een ziekenhuis')];
}

const BY_KIND: Partial<Record<DetailKind, (quote: Quote) => string[]>> = {
  age,
  time,
  place,
  institution,
  clinician: (quote) => [
    noun(quote, quote.english ? 'colleague' : 'collega', quote.english ? 'a colleague' : 'een collega'),
  ],
  occupation: (quote) => [
    noun(quote, quote.english ? 'patient' : 'patiënt', quote.english ? 'a patient' : 'een patiënt'),
  ],
  origin: (quote) => (/^(?:uit|from) /.test(quote.lower) || /(?:se|e|s|an|ish|ese)$/.test(quote.lower) ? [''] : []),
};

function name(quote: Quote): string[] {
  if (/^(?:mevr|mevrouw|mw|mej|madam)/.test(quote.lower)) return [noun(quote, 'mevrouw', 'een mevrouw'), 'een patiënt'];
  if (/^(?:meneer|dhr|de heer|heer|mijnheer)/.test(quote.lower))
    return [noun(quote, 'meneer', 'een meneer'), 'een patiënt'];
  if (/^@/.test(quote.text)) return [''];
  return [noun(quote, quote.english ? 'patient' : 'patiënt', quote.english ? 'a patient' : 'een patiënt')];
}

const shouting = (text: string): string =>
  text
    .toLowerCase()
    .replace(/([!?])[!?]+/g, '$1')
    .replaceAll('!', '.');

/** A wording takes over the capital at the start of a sentence. */
function capitalised(wording: string, quote: Quote): string {
  return quote.before === '' && /^\p{Lu}/u.test(quote.text) && wording !== ''
    ? wording.charAt(0).toUpperCase() + wording.slice(1)
    : wording;
}

/** The index of the first token that ends behind an offset; the number of tokens when none does. */
function tokenAt({ tokens }: Document, offset: number): number {
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Wordings that can stand in place of `document.text.slice(start, end)`, best first; '' takes the words out. Empty where nothing sound is known.
 * Offsets are UTF-16 code units.
 */
export function rewordings(
  document: Document,
  start: number,
  end: number,
  rule: RuleId,
  kind: DetailKind | undefined,
): string[] {
  const at = tokenAt(document, start);
  const token = document.tokens[at] as Token | undefined;
  const sentence = token && document.sentences[token.sentence];
  const previous = sentence && at > sentence.first ? document.tokens[at - 1] : undefined;
  const text = document.text.slice(start, end);
  const quote: Quote = {
    text,
    lower: text.toLowerCase(),
    before: previous?.kind === 'word' ? previous.folded : previous ? ',' : '',
    english: sentence?.language === 'en',
  };
  const found = ((): string[] => {
    if (rule === 'patient-detail') return (kind !== undefined && BY_KIND[kind]?.(quote)) || [];
    if (rule === 'patient-name') return name(quote);
    if (rule === 'patient-identifier') return [''];
    if (rule === 'profanity') return [''];
    if (rule === 'emotional-tone' && (text.match(/\p{Lu}/gu)?.length ?? 0) > 3) return [shouting(text)];
    return [];
  })();
  return [...new Set(found.map((wording) => capitalised(wording, quote)))].filter((wording) => wording !== text);
}
