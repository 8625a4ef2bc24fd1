/**
 * All that could be an identifier of somebody: closed formats, numbers behind the words that announce them, codes of keys, rooms and beds.
 * Whose it is, the rule and the learned weights ask.
 */
import { type Document, layer, layerKey, PatternMatcher } from '../../document/index.ts';
import { addApart } from '../span.ts';
import { findFormats, type IdentifierSort } from './formats.ts';

/** What sort of identifier it could be. */
export type CandidateSort = IdentifierSort | 'code' | 'room' | 'ward-number';

/** Something that could be an identifier: UTF-16 offsets, end exclusive. */
interface Candidate {
  readonly sort: CandidateSort;
  readonly start: number;
  readonly end: number;
  /** Proven by a check digit or an unmistakable form. */
  readonly sure: boolean;
}

const ROOM =
  'kamer|kamertje|bed|box|boxje|suite|bay|room|cubicle|cot|couveuse|zaal|saal|studio|appartement|app|flat|unit|nummer|nr|k|klas|groep';

const patterns = new PatternMatcher({
  number: [
    'dossier|dossiers|dossiernummer|dossiernr|patient|patiente|patientnummer|patientennummer|patientnr|client|cliente|clientnr|clientnummer|klantnr|klantnummer|bewoner|resident ..2 [ <number> ]',
    'hospital|hosp|policy|claim|polis|polisnummer|casus|case|studienummer|deelnemer|attendance|episode|opname|verzekerde|verzekerdennummer|zorgnummer|pasnummer|kenmerk|kvk ..3 [ <number> ]',
    'bsn|burgerservicenummer|insz|rijksregisternummer|rrnr|nhs|mrn|chi|ni|crn|ssn ..4 [ <number> ]',
    'account|rekening|rekeningnummer|sort ..4 [ <number> ]',
    'nummer|number|nr|no eindigt|begint|ends|starts|eindigde ..2 [ <number> ]',
  ],
  code: [
    'sleutelkluis|sleutelkluisje|sleutelkastje|sleutelcode|voordeurcode|deurcode|poortcode|keysafe|alarmcode ..3 [ <number> ]',
    'key|gate|door|safe code|safe ..2 [ <number> ]',
  ],
  room: [
    `[ ${ROOM} <number> ]`,
    '[ bed|bay|room|kamer|box een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|one|two|three|four|five|six|seven|eight|nine|ten ]',
    '[ side room|rm <word>|<number> ]',
  ],
  'ward-number': ['van|op|in|from|on|at|uit [ <capital> <number> ]'],
});

/** "k9", "K12", "4B", "12-raam", "3B-17": a room that is one word, behind a word that leads to a place. */
const ROOM_WORD = /(?<![\p{L}\p{N}])(?:[kK] ?\d{1,3}|\d{1,3}[a-dA-D](?:-\d{1,2})?)(?![\p{L}\p{N}])/gu;

/** Letters and digits behind a word that announces a number: "hospital number K552018", "RVT-07.318". */
const LETTERED =
  /(?<![\p{L}\p{N}])(?:dossier|pati[eë]nt|cli[eë]nt|klant|bewoner|hosp|policy|polis|claim|mrn|nhs|chi|case|casus|studie|nummer|number|nr|no)\p{L}{0,8}[^\p{N}.!?\n]{0,12}?(?<![\p{L}\p{N}])(?<id>\p{Lu}{1,4}[-/ ]?\d[\d./-]{2,12})(?![\p{L}\p{N}])/giu;

/** Longer ones (UTF-16 code units) are no number of a person. */
const LONGEST_NUMBER = 24;

const ALL = layerKey();

/** Everything in a text that could be an identifier, in order of start and apart. */
export function candidatesOf(document: Document): readonly Candidate[] {
  return layer(document, ALL, read);
}

function read(document: Document): readonly Candidate[] {
  const { text } = document;
  const announced: Candidate[] = [];
  const places: Candidate[] = [];
  for (const { name, start, end } of patterns.find(document)) {
    const one = { sort: name as CandidateSort, start, end, sure: false };
    if (name !== 'number' && name !== 'code') places.push(one);
    else if (/(?:\d\D{0,2}){3}/.test(text.slice(start, end)) && end - start <= LONGEST_NUMBER) announced.push(one);
  }
  for (const { 0: whole, index, groups } of text.matchAll(LETTERED)) {
    const end = index + whole.length;
    announced.push({ sort: 'number', start: end - (groups?.id ?? '').length, end, sure: false });
  }
  for (const { 0: quote, index } of text.matchAll(ROOM_WORD))
    places.push({ sort: 'room', start: index, end: index + quote.length, sure: false });
  // What is announced as a number is no room, and a closed format is what it is.
  const found: Candidate[] = findFormats(text);
  for (const one of [...announced, ...places]) addApart(found, one);
  return found;
}
