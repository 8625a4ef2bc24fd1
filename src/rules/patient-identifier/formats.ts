/**
 * Recognises identifiers with a closed format: numbers with a check digit, telephone, e-mail, IBAN, postcode with house number, plates.
 * Pure, and linear in the length of the text: every repetition is bounded and followed by something that it cannot match.
 */
import { Recent } from '../../document/sentence-cache.ts';
import { addApart } from '../span.ts';

/** What sort of identifier a format makes. */
export type IdentifierSort =
  | 'bsn'
  | 'national-number'
  | 'nhs-number'
  | 'phone'
  | 'email'
  | 'iban'
  | 'postcode'
  | 'address'
  | 'plate'
  | 'birth-date'
  | 'number'
  | 'coordinates';

/** An identifier by its format alone; whose it is, the rule asks. */
export interface Identifier {
  readonly sort: IdentifierSort;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Proven by a check digit or an unmistakable form; otherwise words around have to support it. */
  readonly sure: boolean;
}

/** Dutch citizen service number: 9 digits, elfproef with weights 9…2 and −1 (Wet algemene bepalingen burgerservicenummer). */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^(\d)\1{8}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (index === 8 ? -1 : 9 - index);
  return sum % 11 === 0;
}

/** Belgian national register number: 11 digits, the last two 97 minus the rest modulo 97; born from 2000 with a 2 in front. */
export function isNationalNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  if (month > 12 || day > 31) return false;
  const check = Number(digits.slice(9));
  const body = digits.slice(0, 9);
  return 97 - (Number(body) % 97) === check || 97 - (Number(`2${body}`) % 97) === check;
}

/** British NHS number: 10 digits, weights 10…2, modulo 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

const IBAN_LENGTH: Readonly<Record<string, number>> = {
  NL: 18,
  BE: 16,
  DE: 22,
  FR: 27,
  GB: 22,
  LU: 20,
  ES: 24,
  IT: 27,
  IE: 22,
  AT: 20,
  CH: 21,
  PL: 28,
  PT: 25,
};

/** International bank account number: country length and ISO 7064 modulo 97. Answers false for other countries. */
export function isIban(text: string): boolean {
  const plain = text.replace(/[ .-]/g, '').toUpperCase();
  if (IBAN_LENGTH[plain.slice(0, 2)] !== plain.length || !/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(plain)) return false;
  let remainder = 0;
  for (const letter of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** A date in digits that somebody can be born on: "14-11-1931", "3/3/61", "1931-11-14". */
export function isBirthDate(text: string): boolean {
  const parts = text
    .replace(/['’]/, '')
    .split(/[-./ ]/)
    .map(Number);
  const [first = 0, second = 0, third = 0] = parts;
  const [day, month, year] = first > 31 ? [third, second, first] : [first, second, third];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && (year < 100 || (year >= 1900 && year <= 2035));
}

const EDGE = String.raw`(?<![\p{L}\p{N}@#€$£])`;
const END = String.raw`(?![\p{L}\p{N}])(?![.,]\d)`;

interface Format {
  readonly sort: IdentifierSort;
  readonly pattern: RegExp;
  readonly sure: (text: string) => boolean;
  readonly accept?: (text: string) => boolean;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const format = (source: string, flags = 'gu'): RegExp => new RegExp(source, flags);

/** Dutch plates since 1978: three groups of two or three with letters and digits, none of them with vowels beside digits only. */
const PLATE_GROUPS =
  /^(?:[A-Z]{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d|[12]-[A-Z]{3}-\d{3})$/;

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|january|february|march|may|june|july|august|october';

/** What names of streets end in, or are. */
const STREET_ENDS =
  'straat|laan|weg|plein|kade|kaai|singel|dreef|gracht|dijk|steenweg|plantsoen|hof|pad|lei|baan|steeg|markt|brink|gaarde|veld|wal|ring|akker|kamp|erf|Dijk|Dreef|Kade|Kaai|Plein|Singel|Markt|Brink|Kolk|Steeg|Hof|Wal';

const ROADS =
  'Road|Rd|Street|St|Lane|Ln|Close|Row|Avenue|Ave|Drive|Terrace|Way|Court|Crescent|Gardens|Grove|Place|Square|View|Mews|Walk';

const FORMATS: readonly Format[] = [
  {
    sort: 'email',
    pattern: format(
      String.raw`${EDGE}[A-Za-z0-9_%+-](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_%+-])?@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,24}){1,4}(?![\p{L}\p{N}])`,
    ),
    sure: () => true,
  },
  {
    sort: 'iban',
    pattern: format(String.raw`${EDGE}[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]{4}){2,6}(?:[ .-]?[A-Za-z0-9]{1,4})?${END}`),
    sure: isIban,
    accept: (text) => isIban(text) || /^(?:NL\d{2}[ .-]?[A-Z]{4}(?:[ .-]?\d){10}|BE\d{2}(?:[ .-]?\d){12})$/i.test(text),
  },
  {
    sort: 'national-number',
    pattern: format(String.raw`${EDGE}\d{2}[. ]?\d{2}[. ]?\d{2}[- .]?\d{3}[. -]?\d{2}${END}`),
    sure: (text) => isNationalNumber(digitsOf(text)),
    accept: (text) => isNationalNumber(digitsOf(text)) || /^\d{2}\.\d{2}\.\d{2}-\d{3}[.-]\d{2}$/.test(text),
  },
  {
    sort: 'phone',
    pattern: format(
      String.raw`${EDGE}(?:(?:\+|00)(?:31|32|44|353|49)[ .-]?(?:\(0\)[ .-]?)?[1-9]\d{0,3}|0[1-9]\d{0,3})(?:[ ./-]{0,2}\d){6,9}(?![\p{L}\p{N}])`,
    ),
    sure: () => true,
    accept: isPhone,
  },
  {
    sort: 'bsn',
    pattern: format(String.raw`${EDGE}\d{4}[ .]?\d{2}[ .]?\d{3}${END}|${EDGE}\d{3}[ .]\d{3}[ .]\d{3}${END}`),
    sure: (text) => isBsn(digitsOf(text)),
    accept: (text) => isBsn(digitsOf(text)),
  },
  {
    sort: 'nhs-number',
    pattern: format(String.raw`${EDGE}\d{3}[ -]?\d{3}[ -]?\d{4}${END}`),
    sure: () => false,
    accept: (text) => isNhsNumber(digitsOf(text)),
  },
  {
    sort: 'birth-date',
    pattern: format(
      String.raw`${EDGE}(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20|['’])?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2} (?:${MONTHS})\.? (?:(?:19|20)|['’])\d{2})${END}`,
      'giu',
    ),
    sure: () => false,
    accept: (text) => /\p{L}/u.test(text) || isBirthDate(text),
  },
  {
    sort: 'address',
    pattern: format(
      String.raw`${EDGE}\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{1,30}){0,2}(?<=${STREET_ENDS}) \d{1,4}(?: ?-?[a-zA-Z]{1,2}|-\d{1,4}| bus \d{1,3})?(?![\p{L}\p{N}])`,
    ),
    sure: () => true,
  },
  {
    sort: 'address',
    pattern: format(
      String.raw`${EDGE}(?:[Ff]lat \d{1,3}[a-z]?, )?\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'’]{1,20} ){1,3}(?:${ROADS})(?:, ?[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})?(?![\p{L}\p{N}])`,
    ),
    sure: () => true,
  },
  {
    sort: 'postcode',
    pattern: format(String.raw`${EDGE}[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{N}])`),
    sure: () => true,
  },
  {
    sort: 'plate',
    pattern: format(String.raw`${EDGE}[A-Z]{2}\d{2} [A-Z]{3}(?![\p{L}\p{N}])`),
    sure: () => true,
  },
  {
    sort: 'postcode',
    pattern: format(String.raw`${EDGE}[1-9]\d{3} ?[A-Z]{2}(?:,? (?:nr\.? ?|huisnummer )?\d{1,5}[ -]?[A-Za-z]?)?${END}`),
    sure: (text) => /[A-Z]{2}.{1,14}\d/.test(text.slice(4)),
    accept: (text) =>
      !/^\d{4} ?(?:MG|GR|IE|ML|KM|CM|NL|BE|EU|UK|VS|US|AD|BC|EN|OF|EX|SA|SD|SS|IQ|TL|CV|PM|AM)/.test(text),
  },
  {
    sort: 'plate',
    pattern: format(String.raw`${EDGE}[A-Z0-9]{1,3}-[A-Z0-9]{2,3}-[A-Z0-9]{1,3}(?![\p{L}\p{N}-])`),
    sure: () => true,
    accept: (text) => PLATE_GROUPS.test(text),
  },
  {
    sort: 'coordinates',
    pattern: format(String.raw`${EDGE}\d{2}\.\d{2,7}, ?\d{1,2}\.\d{2,7}${END}`),
    sure: () => true,
  },
];

/** Dutch and Belgian subscriber numbers have 9 digits behind the 0 (Belgian land lines 8), British ones 9 or 10. */
function isPhone(text: string): boolean {
  const international = /^(?:\+|00)/.test(text);
  const digits = digitsOf(text).replace(/^00/, '');
  if (/(\d)\1{6}/.test(digits)) return false;
  if (international) {
    const national = digits.replace(/^(?:31|32|44|353|49)0?/, '');
    return national.length >= 8 && national.length <= 11;
  }
  if (/^0(?:800|90[069]|14|18)/.test(digits)) return false;
  if (digits.length === 10) return true;
  if (digits.length === 9) return /^0(?:[1-9]\d)/.test(digits) && /[ ./-]/.test(text);
  return digits.length === 11 && /^0[127]/.test(digits);
}

/**
 * Something that every format has: an @, four digits in a row but for separators, the letters and digits that open an account number, a
 * plate's hyphen between the two, or a street with its number. Most texts have none, so that no format needs to be tried.
 */
const TRACE = new RegExp(
  String.raw`@|\d(?:[ ./'’-]{0,2}\d){3}|[A-Za-z]{1,2}\d|[A-Z]-\d|\d-[A-Z]|['’]\d\d|(?:${STREET_ENDS}) \d|\d[a-z]? \p{Lu}`,
  'gu',
);

/** More than any format has before its trace (the names of a street) and behind it (what follows an @), in UTF-16 code units. */
const BEFORE = 120;
const BEHIND = 220;

/** No trace is without one of these, nor goes on behind the end of a line: lines without them need not be searched, and most have none. */
const TRACED_LINE = /[\d@]/g;

/** The traces of a line: where each starts and ends. While somebody types, the other lines stay. */
const knownTraces = new Recent<readonly { readonly start: number; readonly end: number }[]>();

function readTraces(line: string): { start: number; end: number }[] {
  return Array.from(line.matchAll(TRACE), ({ index, 0: trace }) => ({ start: index, end: index + trace.length }));
}

/** The parts of a text around its traces, in order and apart. */
function tracedParts(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (let to = 0; to < text.length; ) {
    TRACED_LINE.lastIndex = to;
    const met = TRACED_LINE.exec(text);
    if (!met) break;
    const from = text.lastIndexOf('\n', met.index) + 1;
    to = text.indexOf('\n', met.index);
    if (to < 0) to = text.length;
    const line = text.slice(from, to);
    for (const trace of knownTraces.take(line, () => readTraces(line))) {
      const start = Math.max(0, from + trace.start - BEFORE);
      const end = Math.min(text.length, from + trace.end + BEHIND);
      const last = parts.at(-1);
      if (last && start <= last.end) last.end = end;
      else parts.push({ start, end });
    }
  }
  return parts;
}

/** Parts that were read lately: while somebody types, those elsewhere stay. */
const knownParts = new Recent<readonly Identifier[]>();

/** The identifiers in a part of a text, offsets counted from its start. */
function readPart(part: string): readonly Identifier[] {
  const found: Identifier[] = [];
  for (const { sort, pattern, sure, accept } of FORMATS) {
    for (const { 0: quote, index: start } of part.matchAll(pattern)) {
      const end = start + quote.length;
      if (accept && !accept(quote)) continue;
      addApart(found, { sort, start, end, sure: sure(quote) });
    }
  }
  return found;
}

/** All identifiers of closed format in a text, in order of start; where two overlap, the one listed first in the file's order of formats. */
export function findFormats(text: string): Identifier[] {
  const all: Identifier[] = [];
  for (const { start: from, end: to } of tracedParts(text)) {
    const part = text.slice(from, to);
    for (const { sort, start, end, sure } of knownParts.take(part, () => readPart(part)))
      all.push({ sort, start: start + from, end: end + from, sure });
  }
  return all;
}
