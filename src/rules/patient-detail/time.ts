/**
 * Finds when something happened: "vannacht", "zondag", "3 maart", "tweede paasdag", "tijdens mijn late", "om 03.40", "twee jaar geleden".
 * A moment alone says nothing about a patient; callers ask for one beside another detail.
 */
import { type Document, inClass, type PatternMatch, PatternMatcher, type Token } from '../../document/index.ts';
import { longest, type Span, sameSentence, spanOf } from '../span.ts';

interface TimeSpan extends Span {
  /** 0 to 1: how precise and how surely in the past. */
  readonly strength: number;
}

const COUNT = '<number>|{number-word}|paar|aantal|few|enkele';
const UNITS =
  'dagen|dag|weken|week|maanden|maand|jaar|jaren|uur|uren|nachten|nacht|days|day|weeks|week|months|month|years|year|hours|nights';

const patterns = new PatternMatcher({
  word: ['{time-words}'],
  date: [
    '<number> {month} <number>',
    '<number> {month}',
    'begin|eind|half|medio|in|sinds|since|from|early|late {month}',
    '{month} <number>',
    'in|sinds|since|anno <number>',
  ],
  weekday: [
    'op|afgelopen|vorige|verleden|van|sinds|deze|on|last|this|since {weekday}',
    '{weekday} ochtend|avond|middag|nacht|morgen|namiddag|morning|afternoon|evening|night',
    '{weekday}',
  ],
  ago: [
    `${COUNT} ${UNITS} geleden|terug|ago|eerder|later`,
    `een paar ${UNITS} geleden|terug|ago`,
    `a few|couple of? ${UNITS} ago`,
    `een|a|an ${UNITS} geleden|terug|ago`,
    `${COUNT} ${UNITS} na|after`,
    'dag|nacht|day|night <number>',
    'nog <number> nachten|dagen',
  ],
  clock: [
    'om|rond|tegen|rond|voor|na|at|around|about|by half <number>|{number-word}',
    'om|rond|tegen|at|around|about|by <number> uur|u|am|pm|h',
    'om|rond|tegen {number-word} uur',
    'kwart voor|over <number>|{number-word}',
    'tien|vijf|<number> voor|over half? <number>|{number-word}',
  ],
  shift: [
    "tijdens|in|op|halverwege|na|aan mijn|m'n|mn|onze|deze|die|de|vorige|laatste laatste|eerste? {care-shift}",
    'on|during|after|from my|this|the|a last|first? {care-shift}',
    'einde|eind|begin|start|end of|van {care-shift}',
  ],
});

const CLOCK = /^(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:u|uur|h)?$/;
const WEEKLY = /^(?:elke|iedere|elk|every|each|per|alle|'s|s)$/;

/** Strength by sort: a date or clock time is more telling than "vandaag". */
function strengthOf(match: PatternMatch): number {
  if (match.name === 'date' || match.name === 'ago' || match.name === 'shift') return 0.8;
  return match.name === 'clock' ? 0.7 : 0.75;
}

/** Tells most tokens from clock times without looking any further. */
const startsWithDigit = ({ folded }: Token): boolean => folded.charCodeAt(0) >= 48 && folded.charCodeAt(0) <= 57;

/** The moments in a sentence alone, in order. */
export function findTimes(document: Document): TimeSpan[] {
  const found: TimeSpan[] = [];
  for (const match of patterns.find(document)) {
    const before = sameSentence(document, match.first - 1, match.first);
    if (before && WEEKLY.test(before.folded)) continue;
    const word = document.tokens[match.first] as Token;
    if (match.last - match.first === 1 && /^(?:net|laatst|weekend|just)$/.test(word.folded)) continue;
    if (match.name === 'date' && !isDate(document, match)) continue;
    if (
      match.name === 'weekday' &&
      inClass(document, match.last, 'education', 'leisure') &&
      match.last - match.first === 1
    )
      continue;
    found.push({
      first: match.first,
      last: match.last,
      start: match.start,
      end: match.end,
      strength: strengthOf(match),
    });
  }
  for (const token of document.tokens)
    if (startsWithDigit(token) && CLOCK.test(token.folded) && !/^\d{1,2}\.\d{2}$/.test(token.folded))
      found.push({ ...spanOf(document, token.index, token.index + 1), strength: 0.7 });
  for (const token of document.tokens) {
    const next = sameSentence(document, token.index + 1, token.index);
    if (next && startsWithDigit(next) && CLOCK.test(next.folded) && /^(?:om|rond|tegen|at)$/.test(token.folded))
      found.push({ ...spanOf(document, token.index, token.index + 2), strength: 0.75 });
    if (startsWithDigit(token) && /^\d{1,2}(?:am|pm)$/.test(token.folded))
      found.push({ ...spanOf(document, token.index, token.index + 1), strength: 0.7 });
  }
  return longest(found);
}

/** "mei", "mrt" and "jan" are also a wish and a name: a date needs a day or a preposition, a year must look like one. */
function isDate(document: Document, match: PatternMatch): boolean {
  const words = document.tokens.slice(match.first, match.last);
  const year = words.find((token) => /^(?:19|20)\d\d$/.test(token.folded));
  if (match.pattern.startsWith('in|sinds|since|anno')) return year !== undefined;
  const day = words.find((token) => /^\d{1,2}$/.test(token.folded));
  return year !== undefined || (day !== undefined && Number(day.folded) <= 31) || words.length === 2;
}
