/** Vague times in the place of exact ones. */
import { bounded, opens, type Slot } from './slot.ts';

const CLOCK =
  /\d\s?[:.u]\s?\d|\d\s?(?:uur|u|am|pm|o'clock)\b|\b(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) uur\b|^\d{1,2}u?\d{0,2}$|\b(?:kwart|half|voor|over) (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d)/;
/** With the day told as well: "zaterdag om 03:15". */
const DAY =
  /day\b|dag\b|week\b|gister|(?:ochtend|middag|avond|nacht|morgen|morning|afternoon|evening|night)\b|^(?:op |on )?\d{1,2} \p{L}{3}/u;
const SHIFT = /^(?:na|tijdens|after|during) (?:deze|mijn|this|my) \p{L}+$/u;
const HABIT = /^'s \p{L}+|^(?:elke|iedere|every)\b|^on \p{L}+days$/u;
const FUTURE = /\b(?:morgen|overmorgen|straks|komende?|volgende|tomorrow|next|upcoming)\b/;
const YEAR = /^(?:in |sinds |since )?(?:1[89]|20)\d\d$/;
const DISTANCE = /\b(?:na|nadat|after)$/;
const EARLIER = /\b(?:eerder|daarvoor|ervoor|earlier|before)$/;
const AGO = /\b(?:geleden|terug|ago)$/;
const LONG_AGO = /\b(?:jaar|years?|maanden|months)\b/;
const MONTH =
  /\b(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|april|mei|may|juni|june|juli|july|aug(?:ustus|ust)?|sep(?:tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Verbs that look ahead when a day stands with them: "mag zondag naar huis". */
const AHEAD = new Set(
  'mag mogen gaat gaan wordt worden zal zullen moet moeten kan kunnen staat komt may will goes gets can must'.split(
    ' ',
  ),
);
const BACK = new Set(
  'was waren had hadden heeft hebben is zijn kwam kwamen ging gingen lag lagen stond zat zag zagen kreeg kregen werd werden bleef deed deden sloot overleed viel stierf went came were did saw got lost died'.split(
    ' ',
  ),
);

const PAST =
  /\b(?:gister|yesterday|vorige?|last|afgelopen|net|zojuist|zonet|daarnet|geleden|ago|vanmorgen|vanochtend|vannacht|this morning)/;
const TONIGHT = /^(?:vanavond|tonight)$/;
const WEEKDAY = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

type Direction = 'ahead' | 'back' | 'unknown';

/** Where the sentence looks: its verb nearest to the quote decides, the one behind it first where the quote opens the sentence. */
function directionOf(slot: Slot): Direction {
  if (PAST.test(slot.lower)) return 'back';
  if (FUTURE.test(slot.lower)) return 'ahead';
  const order = opens(slot) ? slot.after : [...slot.before, ...slot.after];
  const verb = order.find((word) => AHEAD.has(word) || BACK.has(word));
  if (verb === undefined) return TONIGHT.test(slot.lower) ? 'ahead' : 'unknown';
  return AHEAD.has(verb) ? 'ahead' : 'back';
}

/** Wordings for a time, best first. */
export function timeWordings(slot: Slot): string[] {
  const { lower, english, before, after } = slot;
  const [previous = ''] = before;
  const first = opens(slot);
  /** Only where the sentence stands without it: a Dutch one that begins with its verb would be a question. */
  const gone = first && !bounded(after) && !english ? [] : [''];

  // "Om 16.30 uur belde ze" keeps a word before its verb.
  if (CLOCK.test(lower) && !DAY.test(lower) && gone.length > 0) return gone;
  if (SHIFT.test(lower)) return [slot.text.replace(/ (?:deze|mijn|this|my|vorige|last) /i, english ? ' a ' : ' een ')];
  if (HABIT.test(lower) || /^(?:dag|day) \d/.test(lower)) return bounded(after) || !first ? [''] : gone;
  if (DISTANCE.test(lower)) return [english ? 'some time after' : 'enige tijd na'];
  if (EARLIER.test(lower)) return [english ? 'some time before' : 'kort daarvoor'];
  if (YEAR.test(lower)) return first ? [english ? 'Years ago' : 'Ooit'] : [''];
  if (previous === 'sinds') return ['kort'];
  if (/^sinds\b/.test(lower)) return ['sinds kort'];
  if (/^since\b/.test(lower)) return [''];
  if (previous === 'tot') return ['voor kort'];
  if (/^van\b/.test(lower)) return ['van laatst'];
  if (/^(?:merry|happy|prettige?|fijne?|vrolijk)$/.test(previous)) return [];
  // "Vierde keer deze maand": it counts.
  if (/^(?:keer|times?)$/.test(previous)) return [''];
  if (/^(?:morning|afternoon|evening|night|lunchtime|avond|nacht|ochtend|middag)$/.test(after[0] ?? '')) return [];
  if (english) {
    if (previous === 'until' || previous === 'till') return ['recently'];
    if (/^(?:of|from|in|on|at|by|for|after|before)$/.test(previous)) return ['the other day'];
  } else if (/^(?:van|na|voor|over|bij)$/.test(previous)) return ['laatst'];
  // "on a Tuesday in February"
  if (/^(?:een|an?)$/.test(previous)) return WEEKDAY.test(lower) ? [english ? 'day' : 'dag'] : [];
  const direction = directionOf(slot);
  if (direction === 'ahead') return [english ? 'soon' : 'binnenkort', ...gone];
  if (AGO.test(lower) && LONG_AGO.test(lower)) return [english ? 'a while ago' : 'een tijd geleden', ...gone];
  const month = lower.replace(/,? (?:19|20)\d\d$/, '');
  if (MONTH.test(month) && !/\d/.test(month)) return [english ? 'some time ago' : 'een tijd geleden', ...gone];
  if (/\b(?:jaar|year)$/.test(lower)) return [english ? 'a while ago' : 'een tijd geleden', ...gone];
  const recently = english ? 'recently' : 'onlangs';
  return direction === 'unknown' && WEEKDAY.test(lower) ? [...gone, recently] : [recently, ...gone];
}
