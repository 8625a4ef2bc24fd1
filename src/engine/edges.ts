/**
 * Where the words of a finding begin and end. What a construction found has its bounds; words that weights picked begin and end wherever the
 * weights do, in the midst of a clause: "Foto van de wond in", "longkanker, ik zag".
 */
import type { Document, Token } from '../document/index.ts';
import { isLeadingWord, isSmallWord } from '../lexicon/small-words.ts';
import type { Match, RuleId } from '../rules/rule.ts';
import { tokenFrom } from '../rules/span.ts';

/** Said of a whole clause: its last words belong to it. */
const OF_CLAUSES: ReadonlySet<RuleId> = new Set([
  'unsafe-channel',
  'patient-image',
  'mocking-patient',
  'colleague-criticism',
  'employer-criticism',
  'individual-advice',
  'unsourced-claim',
  'official-voice',
]);

/** A finding of this many words is a clause, and this many more finish it. */
const CLAUSE = 4;
const FINISH = 3;
/** How many words are added to a finding that has none of weight. */
const REACH = 4;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word' || token?.kind === 'number';
const isSmall = (token: Token): boolean => isWord(token) && isSmallWord(token.folded);
const isSeparator = ({ text }: Token): boolean => /^[\s,;:)\](["“”]$/.test(text);

/** Joins what comes to what went before. */
const JOINS = /^(?:en|maar|dus|and|but|so)$/;

/** Alone they do not tell of what the remark is: "meneer", "behalf". */
const HALF = /^(?:meneer|mevrouw|dhr|mr|mrs|behalf|namens)$/;

/** Token indexes, both inclusive. */
interface Bounds {
  first: number;
  last: number;
}

/** How many words follow up to the next punctuation, and the last of them. */
function restOfClause({ tokens }: Document, last: number): { count: number; end: number } {
  let end = last;
  while (isWord(tokens[end + 1]) && tokens[end + 1]?.sentence === tokens[last]?.sentence && end - last <= FINISH)
    end += 1;
  return { count: end - last, end };
}

/** Takes what leads on off the end: only where the sentence does go on, for "ik ben er klaar mee." ends as it should. */
function trimmed(document: Document, rule: RuleId, bounds: Bounds): Bounds {
  const { tokens } = document;
  let { first, last } = bounds;
  const goesOn = isWord(tokens[last + 1]) && tokens[last + 1]?.sentence === tokens[last]?.sentence;
  let leads = goesOn;
  while (last >= first) {
    const token = tokens[last] as Token;
    if (isSeparator(token)) leads = leads || token.text === ',';
    else if (!(leads && isSmall(token))) break;
    last -= 1;
  }
  while (first <= last && isSeparator(tokens[first] as Token)) first += 1;
  while (first < last && JOINS.test((tokens[first] as Token).folded)) first += 1;
  if (rule === 'patient-health') while (first < last && isLeadingWord((tokens[first] as Token).folded)) first += 1;
  // Behind a comma, one word of a clause that goes on: "longkanker, ik zag".
  let comma = last;
  while (comma > first && tokens[comma]?.text !== ',') comma -= 1;
  const tail = tokens.slice(comma + 1, last + 1);
  if (goesOn && comma > first && tail.filter((token) => !isSmall(token)).length <= 1)
    return trimmed(document, rule, { first, last: comma - 1 });
  return { first, last };
}

/** What stands around small words: those behind them, or before them where nothing follows. */
function extended({ tokens }: Document, { first, last }: Bounds): Bounds {
  const same = (token: Token | undefined) => isWord(token) && token.sentence === tokens[first]?.sentence;
  let to = last;
  while (to - last < REACH && same(tokens[to + 1])) to += 1;
  if (to > last) return { first, last: to };
  let from = first;
  while (first - from < REACH && same(tokens[from - 1])) from -= 1;
  return { first: from, last };
}

/** Names, identifiers and details: their beginnings and ends are those of what can be exchanged. */
const EXACT: ReadonlySet<RuleId> = new Set(['patient-detail', 'patient-identifier', 'patient-name']);

/** Without an article or a comma at its end: "crash on the". A match that is nothing else stays. */
function withoutArticle(document: Document, { first, last }: Bounds): Bounds {
  const { tokens } = document;
  let end = last;
  while (end > first && /^[,;]$/.test(tokens[end]?.text ?? '')) end -= 1;
  while (end > first && /^(?:de|het|een|the|a|an)$/.test(tokens[end]?.folded ?? '')) end -= 1;
  while (end > first && /^[,;]$/.test(tokens[end]?.text ?? '')) end -= 1;
  return { first, last: end };
}

/** "Hull with" is "Hull". */
function withoutLead({ tokens }: Document, { first, last }: Bounds): Bounds {
  let end = last;
  while (end > first && (isSmall(tokens[end] as Token) || isSeparator(tokens[end] as Token))) end -= 1;
  return { first, last: end };
}

/** "een klap op de" is "klap". */
function ofEvent(document: Document, found: Bounds): Bounds {
  const { tokens } = document;
  const { first, last: to } = withoutLead(document, found);
  let from = first;
  while (from < to && isLeadingWord((tokens[from] as Token).folded)) from += 1;
  return { first: from, last: to };
}

/** What is shouted goes on as long as the capitals do, on both sides, and "A&E FOR A" does not break it off. */
function shouted({ tokens }: Document, { first, last }: Bounds): Bounds {
  const inCapitals = (token: Token | undefined) =>
    token?.sentence === tokens[last]?.sentence && /^(?:\p{Lu}+|&)$/u.test(token?.text ?? '');
  const isUpper = (token: Token | undefined) => inCapitals(token) && /^\p{Lu}{2,}$/u.test(token?.text ?? '');
  let end = last;
  let start = first;
  if (isUpper(tokens[last])) for (let at = last + 1; inCapitals(tokens[at]); at += 1) if (isUpper(tokens[at])) end = at;
  if (isUpper(tokens[first]))
    for (let at = first - 1; inCapitals(tokens[at]); at -= 1) if (isUpper(tokens[at])) start = at;
  return { first: start, last: end };
}

/** The match from a word to a word: without what only leads on, with the last words of a clause. Offsets are UTF-16 code units. */
export function onWholeWords(document: Document, rule: RuleId, match: Match): Match {
  const { tokens } = document;
  const found: Bounds = { first: tokenFrom(document, match.start), last: tokenFrom(document, match.end - 1) };
  let bounds = found;
  if (match.kind === 'event') bounds = ofEvent(document, found);
  else if (match.kind === 'place' || match.kind === 'institution') bounds = withoutLead(document, found);
  else if (EXACT.has(rule)) bounds = withoutArticle(document, found);
  else if (rule === 'emotional-tone') {
    const own = trimmed(document, rule, found);
    // Small words can be all that is shouted: "MAAR IK BEN ER nog".
    bounds = shouted(document, own.first > own.last ? found : own);
  } else {
    bounds = trimmed(document, rule, found);
    const { count, end } = restOfClause(document, found.last);
    const left = tokens.slice(bounds.first, bounds.last + 1);
    const isHalf = OF_CLAUSES.has(rule) && left.length === 1 && HALF.test((left[0] as Token).folded);
    if (isHalf || left.every((token) => isSmall(token) || isSeparator(token))) {
      const around = extended(document, found);
      bounds = trimmed(document, rule, around);
      if (bounds.first > bounds.last) bounds = found;
    } else if (OF_CLAUSES.has(rule) && found.last - found.first >= CLAUSE - 1 && count > 0 && count <= FINISH)
      bounds = { first: bounds.first, last: end };
  }
  const start = bounds.first === found.first ? match.start : (tokens[bounds.first]?.start ?? match.start);
  const end = bounds.last === found.last ? match.end : (tokens[bounds.last]?.end ?? match.end);
  return start === match.start && end === match.end ? match : { ...match, start, end };
}
