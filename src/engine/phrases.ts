/**
 * From the words that a rule points at to the words that change together: "52-jarige" is reworded with "man", "om" goes with its hour. Also
 * takes an article off the end of a match, which is never what was meant.
 */
import type { Document, Token } from '../document/index.ts';
import type { Match, RuleId } from '../rules/rule.ts';
import { PERSON_WHERE } from './rewording/identifier.ts';
import { tokenFrom } from './rewording/slot.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ARTICLES = words('de het een the a an');
const PERSONS = words(
  'man vrouw jongen jongetje meisje heer dame patient patiente bewoner bewoonster client cliente kind vent gast boy girl woman lady gentleman child patient guy bloke',
);
const AGED = words('van of aged');
const CLOCK = words('om at rond tegen vanaf around about sinds');
const DATE = words('op in met on in at during over open');
const WHERE = words('op in van bij at on of from in');

const IS_CLOCK = /\d\s?[:.u]\s?\d|\d\s?(?:uur|u|am|pm|o'clock)\b|^half \p{L}|^\p{L}+ (?:voor|over) \p{L}/u;
const IS_DATE =
  /^\d{1,2}[ -](?:jan|feb|m|apr|me|jun|jul|aug|sep|o|nov|dec)|day$|dag$|^(?:kerst|pasen|pinksteren|oud en nieuw|christmas|easter|new year)|^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)$/;
const IS_AGE =
  /^(?:\d{1,3}|[a-z]+)(?: (?:jaar|jr|maanden|weken|years?|months?|weeks?)(?: old)?)?$|^(?:over|ver in) de |^in (?:de|zijn|haar) /;

type Span = Pick<Match, 'start' | 'end'>;

interface Around {
  readonly text: string;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly lower: string;
}

function around(document: Document, { start, end }: Span): Around {
  const { tokens, text } = document;
  const first = tokenFrom(document, start);
  const last = tokenFrom(document, end - 1);
  const inSentence = (token: Token | undefined) =>
    token && token.sentence === tokens[first]?.sentence ? token : undefined;
  return {
    text,
    before: inSentence(tokens[first - 1]),
    after: inSentence(tokens[last + 1]),
    lower: text.slice(start, end).toLowerCase(),
  };
}

const back = ({ end }: Span, before: Token): Span => ({ start: before.start, end });

/** Words before or behind that go with a detail, by its kind. */
const DETAIL: Partial<Record<NonNullable<Match['kind']>, (span: Span, around: Around) => Span>> = {
  age(span, { before, after, lower }) {
    if (/(?:jarige?|year-old|years? old)$/.test(lower) && after && PERSONS.has(after.folded))
      return { start: span.start, end: after.end };
    return before && AGED.has(before.folded) && IS_AGE.test(lower) ? back(span, before) : span;
  },
  time(span, { before, lower }) {
    if (!before) return span;
    if (CLOCK.has(before.folded) && IS_CLOCK.test(lower)) return back(span, before);
    return DATE.has(before.folded) && IS_DATE.test(lower) && before.folded !== 'open' ? back(span, before) : span;
  },
  place(span, { before, text }) {
    const name = /^\p{Lu}/u.test(text.slice(span.start, span.end));
    return before && name && /^(?:te|op)$/.test(before.folded) ? back(span, before) : span;
  },
};

/** Rules whose matches are words that can be taken out or reworded by themselves. */
const WIDENED: ReadonlySet<RuleId> = new Set(['patient-detail', 'patient-identifier', 'patient-name']);

function widen(document: Document, rule: RuleId, match: Match): Match {
  if (!WIDENED.has(rule)) return match;
  const { text } = document;
  let span: Span = match;
  const what = around(document, span);
  if (rule === 'patient-detail' && match.kind) span = DETAIL[match.kind]?.(span, what) ?? span;
  if (rule === 'patient-identifier' && what.before) {
    const { folded } = what.before;
    const person =
      PERSON_WHERE.test(text.slice(span.start, span.end)) && !WHERE.has(what.lower.split(' ')[0] as string);
    if (!person && (WHERE.has(folded) || /^(?:born|geb|geboren)$/.test(folded))) span = back(span, what.before);
  }
  // "Anna's dochter": who owns something is named with it.
  if (rule === 'patient-name') {
    const owner = /['’]s(?![\p{L}\p{N}])|(?<=[sxz])['’](?=\s\p{L})/uy;
    owner.lastIndex = span.end;
    const found = owner.exec(text);
    if (found) span = { start: span.start, end: span.end + found[0].length };
  }
  // Brackets with nothing else in them.
  if (text[span.start - 1] === '(' && text[span.end] === ')') span = { start: span.start - 1, end: span.end + 1 };
  return span === match ? match : { ...match, ...span };
}

/** Without an article or a comma at its end: "crash on the". A match that is nothing else stays. */
function trimmed(document: Document, match: Match): Match {
  const quote = document.text.slice(match.start, match.end);
  let end = withoutSeparators(quote, quote.length);
  const word = /\s(\p{L}+)$/u.exec(quote.slice(0, end));
  if (word && ARTICLES.has((word[1] as string).toLowerCase())) end = withoutSeparators(quote, word.index);
  return end === 0 || end === quote.length ? match : { ...match, end: match.start + end };
}

/** Where a text ends without the spaces and commas before `end`. */
function withoutSeparators(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s,;]/.test(text[at - 1] as string)) at -= 1;
  return at;
}

const BETWEEN_PLACES = /^,? (?:(?:bij|in|te|near|at|ter hoogte van) )?$/;

/** "A2 bij Abcoude" is one place. */
function joinedPlaces(document: Document, matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const isOne =
      last?.kind === 'place' &&
      match.kind === 'place' &&
      match.start >= last.end &&
      BETWEEN_PLACES.test(document.text.slice(last.end, match.start)) &&
      match.start > last.end;
    if (isOne && last) joined[joined.length - 1] = { ...last, end: match.end };
    else joined.push(match);
  }
  return joined;
}

/** The matches of a rule, each with the words that change along with it. A rule's own replacements keep the span that they are for. */
export function wholePhrases(document: Document, rule: RuleId, matches: readonly Match[]): Match[] {
  const whole = matches.map((match) => (match.replacements ? match : trimmed(document, widen(document, rule, match))));
  return rule === 'patient-detail' ? joinedPlaces(document, whole) : whole;
}
