/** From the words that a rule points at to the words that change together: "52-jarige" is reworded with "man", "om" goes with its hour. */
import type { Document, Token } from '../document/index.ts';
import { detailsOf } from '../rules/patient-detail/index.ts';
import type { Match, RuleId } from '../rules/rule.ts';
import { firstIndex, overlap, tokenFrom } from '../rules/span.ts';
import { onWholeWords } from './edges.ts';
import { PERSON_WHERE } from './rewording/identifier.ts';
import { INITIALLED } from './rewording/people.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PERSONS = words(
  'man vrouw jongen jongetje meisje heer dame patient patiente bewoner bewoonster client cliente kind vent gast boy girl woman lady gentleman child patient guy bloke',
);
const AGED = words('van of aged');
const CLOCK = words('om at rond tegen vanaf around about sinds');
const DATE = words('op in met on in at during over open');
const SMALL_ONE = /^(?:kleine|lieve|dappere|arme|oude|little|brave|poor|dear|sweet|old|young)$/;
const WHERE = words('op in van bij uit at on of from');
/** What says that a date is one of birth goes with it, where the sentence stands without: ", geboren op", "(DOB", but not "is geboren op". */
const BIRTH =
  /(?:(?<=(?:^|[,;(])\s*)(?:geboren|born|geboortedatum|date of birth)|(?<![\p{L}\p{N}])(?:geb\.?|dob)):? $/iu;
/** UTF-16 code units that it looks at: more than the longest of them. */
const LONGEST_BIRTH = 24;
/** Behind a number, what begins the next thought: "room 22, such". */
const NEXT_THOUGHT = /, ?[\p{Ll} ]+$/u;

const IS_CLOCK = /\d\s?[:.u]\s?\d|\d\s?(?:uur|u|am|pm|o'clock)\b|^half \p{L}|^\p{L}+ (?:voor|over) \p{L}/u;
const IS_DATE =
  /^\d{1,2}[ -](?:jan|feb|m|apr|me|jun|jul|aug|sep|o|nov|dec)|(?:day|dag) ?(?:morning|afternoon|evening|night|ochtend|morgen|middag|avond|nacht)?$|^(?:kerst|pasen|pinksteren|oud en nieuw|christmas|easter|new year)|^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)$/;
/** A day or a week, which may be told more closely behind it: "zaterdag om 03:15", "vorige week dinsdag", "yesterday evening". */
const IS_DAY =
  /(?:day|dag|vandaag|week|gister|gisteren|tomorrow|morgen|ochtend|middag|avond|nacht|morning|afternoon|evening|night)$|^(?:op |on )?\d{1,2} \p{L}{3,12}$|\p{L} \d{1,2}(?:st|nd|rd|th)?$/u;
const CLOSER =
  /^,? (?:(?:(?:om|rond|tegen|at|around|about) )(?:(?:half|kwart voor|kwart over|half past|quarter past|quarter to) )?(?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.u]\d{2})?(?: ?(?:uur|u|am|pm|o'clock))?|(?:op |on )?(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in de )?(?:ochtend|middag|avond|nacht)|morning|afternoon|evening|night)(?![\p{L}\p{N}])/u;
/** The rest of a date: "maart 2024", "Christmas Eve". */
const REST_OF_DATE =
  /(?<=(?:januari|februari|maart|april|mei|juni|juli|augustus|january|february|march|may|june|july|august|september|o[ck]tober|november|december)),? (?:19|20)\d\d(?!\p{N})|(?<=(?:christmas|new year['’]?s?)) (?:eve|day)(?!\p{L})/iuy;
/** The day told behind the hour: "om 7 uur vanmorgen". */
const DAY_BEHIND =
  /^ (?:gister(?:en)?|vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|vannacht|'s (?:morgens|ochtends|middags|avonds|nachts)|yesterday|today|tonight|this (?:morning|afternoon|evening)|last night)(?!\p{L})/u;
/** The hour told before the day: "half past three last night". */
const HOUR_BEFORE =
  /(?<![\p{L}\p{N}])(?:at|around|about|om|rond|tegen) (?:half|quarter|kwart) (?:past |to |voor |over )?\p{L}+ (?:in the )?$/iu;
/** "groep 8 van De Wegwijzer", "the NICU of St Thomas". */
const OF_WHERE = /^ (?:van|of) (?:[Dd]e |[Hh]et |[Tt]he )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?/u;
/** UTF-16 code units that `CLOSER` looks at. */
const LONGEST_CLOSER = 40;
const IS_AGE =
  /^(?:\d{1,3}|[a-z]+)(?: (?:jaar|jr|maanden|weken|dagen|years?|months?|weeks?|days?)(?: oude?| old)?)?$|^(?:over|ver in) de |^in (?:de|zijn|haar|his|her|their) /;

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
  time(found, { before, lower, text }) {
    const more =
      (IS_DAY.test(lower) ? CLOSER.exec(text.slice(found.end, found.end + LONGEST_CLOSER))?.[0].length : 0) ?? 0;
    const day = IS_CLOCK.test(lower)
      ? (DAY_BEHIND.exec(text.slice(found.end, found.end + LONGEST_CLOSER))?.[0].length ?? 0)
      : 0;
    const end = found.end + Math.max(more, day);
    REST_OF_DATE.lastIndex = end;
    const hour = IS_DAY.test(lower)
      ? HOUR_BEFORE.exec(text.slice(Math.max(0, found.start - LONGEST_CLOSER), found.start))
      : null;
    const span = {
      start: found.start - (hour?.[0].length ?? 0),
      end: end + (REST_OF_DATE.exec(text)?.[0].length ?? 0),
    };
    if (hour) return span;
    if (!before) return span;
    if (CLOCK.has(before.folded) && IS_CLOCK.test(lower)) return back(span, before);
    return DATE.has(before.folded) && IS_DATE.test(lower) && before.folded !== 'open' ? back(span, before) : span;
  },
  institution(span, { text }) {
    // The weights may have taken "van" with the first half.
    const end = span.end - (/ (?:van|of)$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
    const more = OF_WHERE.exec(text.slice(end, end + LONGEST_CLOSER))?.[0].length ?? 0;
    return { start: span.start, end: end + more };
  },
  occupation(span, { before, after, text }) {
    // "…, a fisherman, …": the article goes with it.
    const alone = before && /^(?:een|an?)$/.test(before.folded) && text.endsWith(', ', before.start);
    return alone && after && /^[,.!?]$/.test(after.text) ? back(span, before) : span;
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
  if (rule === 'patient-identifier') {
    const next = NEXT_THOUGHT.exec(text.slice(span.start, span.end));
    if (next && next.index > 0) span = { start: span.start, end: span.start + next.index };
    const person =
      PERSON_WHERE.test(text.slice(span.start, span.end)) && !WHERE.has(what.lower.split(' ')[0] as string);
    if (!person && what.before && WHERE.has(what.before.folded)) span = back(span, what.before);
    const birth = BIRTH.exec(text.slice(Math.max(0, span.start - LONGEST_BIRTH), span.start));
    if (birth) span = { start: span.start - birth[0].length, end: span.end };
  }
  // "little Oliver" is a patient, not a little one.
  if (rule === 'patient-name' && what.before && SMALL_ONE.test(what.before.folded)) span = back(span, what.before);
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

const BETWEEN_PLACES = /^,? (?:(?:bij|in|te|near|at|ter hoogte van) )?$/;
/** UTF-16 code units of the longest of these. */
const LONGEST_BETWEEN = 17;

/** "A2 bij Abcoude" is one place, also where only the first half was noticed. */
function joinedPlaces(document: Document, matches: readonly Match[]): Match[] {
  const found = matches.some(({ kind }) => kind === 'place') ? matches : [];
  const known = found.length > 0 ? detailsOf(document).filter(({ kind }) => kind === 'place') : [];
  const behind = found.flatMap((match): Match[] => {
    if (match.kind !== 'place' || match.replacements) return [];
    const behindIt = known[firstIndex(known, ({ start }) => start > match.end)];
    const isNext =
      behindIt !== undefined &&
      behindIt.start - match.end <= LONGEST_BETWEEN &&
      BETWEEN_PLACES.test(document.text.slice(match.end, behindIt.start));
    if (!isNext || matches.some((other) => other !== match && overlap(other, behindIt))) return [];
    return [{ start: behindIt.start, end: behindIt.end, kind: 'place' }];
  });
  const joined: Match[] = [];
  for (const match of [...matches, ...behind].sort((a, b) => a.start - b.start || b.end - a.end)) {
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

const PLACE_NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u;
const LEADS_TO_PLACE = /(?<![\p{L}\p{N}])(?:uit|in|bij|te|naar|from|in|near|to) $/u;
/** UTF-16 code units that it looks at: a character more than the longest of them. */
const LONGEST_LEAD = 7;

/** What has no bounds that a wording could count on, but for two cases: brackets go whole, and "Patiënte K." is any patient. */
function unworded({ text }: Document, rule: RuleId, match: Match): Match {
  const { start, end } = match;
  if (WIDENED.has(rule) && text[start - 1] === '(' && text[end] === ')')
    return { ...match, start: start - 1, end: end + 1, replacements: [''] };
  // "from Hull": a name behind a preposition is all of a place.
  if (
    match.kind === 'place' &&
    PLACE_NAME.test(text.slice(start, end)) &&
    LEADS_TO_PLACE.test(text.slice(Math.max(0, start - LONGEST_LEAD), start))
  ) {
    const { replacements: _, ...rest } = match;
    return rest;
  }
  if (rule !== 'patient-name' || !INITIALLED.test(text.slice(start, end))) return match;
  const { replacements: _, ...rest } = match;
  return { ...rest, end: text[end] === '.' ? end + 1 : end };
}

/** The matches of a rule, each with the words that change along with it. A rule's own replacements keep the span that they are for. */
export function wholePhrases(document: Document, rule: RuleId, matches: readonly Match[]): Match[] {
  const whole = matches.map((match) => {
    if (match.replacements?.length) return match;
    return onWholeWords(
      document,
      rule,
      match.replacements ? unworded(document, rule, match) : widen(document, rule, match),
    );
  });
  return rule === 'patient-detail' ? joinedPlaces(document, whole) : whole;
}
