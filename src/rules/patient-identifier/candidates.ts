/**
 * All that could be an identifier of somebody: closed formats, numbers behind the words that announce them, codes of keys, rooms and beds.
 * Whose it is, the rule and the learned weights ask.
 */
import { type Document, layer, layerKey, PatternMatcher } from '../../document/index.ts';
import { addApart } from '../span.ts';
import { findFormats, type IdentifierSort } from './formats.ts';
import { POSSIBLE } from './patterns.ts';

/** What sort of identifier it could be. */
export type CandidateSort = IdentifierSort | keyof typeof POSSIBLE;

/** Something that could be an identifier: UTF-16 offsets, end exclusive. */
interface Candidate {
  readonly sort: CandidateSort;
  readonly start: number;
  readonly end: number;
  /** Proven by a check digit or an unmistakable form. */
  readonly sure: boolean;
}

const patterns = new PatternMatcher(POSSIBLE);

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
