/** What makes the same words harmless: negation, another's words, a drill, a film, relief, compassion, the writer's own leisure. */
import {
  classLength,
  type Document,
  framesOf,
  hasClass,
  layer,
  layerKey,
  mentionsIn,
  type PatternMatch,
  type Sentence,
} from '../../document/index.ts';
import { classId } from '../../lexicon/lexicon.ts';
import { isQuoted } from '../quoted.ts';
import { firstIndex } from '../span.ts';

/** How an evaluation is tied to misfortune: by grammar, by standing beside it, or only by the writer's duty. */
type Tie = 'bound' | 'beside' | 'on-duty' | 'faint';

const id = (name: string): number => classId(name);
const NEGATION = id('negation');
const MEDIA = id('media');
const TRAINING = id('training');
const RELIEF = id('relief');
const COMPASSION = id('compassion');
const LEISURE = id('leisure');
const MISFORTUNE = id('misfortune');
const HARMLESS_OBJECT = ['leisure', 'media', 'education'].map(id);
const AT_WORK = [
  'duty',
  'care-place',
  'care-shift',
  'care-act',
  'wards',
  'hospitals',
  'person-patient',
  'person-patient-plural',
  'emoji-emergency',
  'treatment',
  'diagnosis',
].map(id);
const OWN = ['leisure', 'own-life', 'media'].map(id);
const SOFTENING = ['compassion', 'relief', 'leisure', 'own-life', 'education', 'emoji-sad'].map(id);

/** Words after which a film or a series is only a comparison ("beter dan Netflix", "net een film"). */
const COMPARISON = new Set(['dan', 'als', 'net', 'zoals', 'like', 'than', 'nodig', 'needs', 'need', 'geen', 'eat']);

const SPOTS = layerKey();
const SPOTS_ALONE = layerKey();

/** The tokens at which a class stands, in order. Kept with the document and its sentences: every match asks for the same few. */
function spots(document: Document, wanted: number): readonly number[] {
  const known = layer(document, SPOTS, () => new Map<number, readonly number[]>());
  let found = known.get(wanted);
  if (!found) {
    found = document.sentences.flatMap(({ alone, first }) => spotsAlone(alone, wanted).map((at) => at + first));
    known.set(wanted, found);
  }
  return found;
}

const NOWHERE: readonly number[] = [];

function spotsAlone(sentence: Document, wanted: number): readonly number[] {
  const known = layer(sentence, SPOTS_ALONE, () => new Map<number, readonly number[]>());
  let found = known.get(wanted);
  if (!found) {
    found = hasClass(sentence, wanted)
      ? sentence.tokens.filter(({ index }) => classLength(sentence, index, wanted) > 0).map(({ index }) => index)
      : NOWHERE;
    known.set(wanted, found);
  }
  return found;
}

function has(document: Document, from: number, to: number, wanted: number): boolean {
  const found = spots(document, wanted);
  const next = found[firstIndex(found, (at) => at >= from)];
  return next !== undefined && next < to;
}

function compared(document: Document, at: number): boolean {
  for (let back = at - 1; back >= at - 3 && back >= 0; back -= 1)
    if (COMPARISON.has(document.tokens[back]?.folded ?? '')) return true;
  return false;
}

function mediaBetween(document: Document, from: number, to: number): boolean {
  return spots(document, MEDIA).some((at) => at >= from && at < to && !compared(document, at));
}

/** "niet leuk", "spannend is het nooit". The negation may belong to the evaluation itself ("nooit zo genoten"). */
function negated(document: Document, match: PatternMatch, from: number, to: number): boolean {
  const evaluation = { first: -1, last: -1 };
  for (let at = match.first; at < match.last; at += 1) {
    const token = document.tokens[at];
    if (!token || token.end <= match.start || token.start >= match.end) continue;
    if (evaluation.first < 0) evaluation.first = at;
    evaluation.last = at + 1;
  }
  if (has(document, Math.max(from, evaluation.first - 3), evaluation.first, NEGATION)) return true;
  return has(document, evaluation.last, Math.min(to, evaluation.last + 3), NEGATION) && match.name !== 'appetite';
}

/** Where a text says that the words are the writer's own. */
interface OwnWords {
  /** "ik zei" somewhere. */
  readonly before: boolean;
  /** The UTF-16 offset of the last "zei ik", which comes behind the words; -1 where there is none. */
  readonly behind: number;
}

const OWN_WORDS = layerKey();

function ownWords({ text }: Document): OwnWords {
  let behind = -1;
  for (const { index } of text.matchAll(/\b(?:zei|zeg|riep|dacht|fluisterde) ik\b/gi)) behind = index;
  return { before: /\b(?:i|ik) (?:said|say|zei|zeg|riep|dacht|yelled|thought)\b/i.test(text), behind };
}

/** Someone else's words: quotation marks around it, and nobody says "ik zei". */
function quoted(document: Document, match: PatternMatch): boolean {
  if (!isQuoted(document, match)) return false;
  const { before, behind } = layer(document, OWN_WORDS, ownWords);
  return !before && behind < match.end;
}

/** Of the class somewhere in the range, but not in the evaluation itself ("feestje" is leisure and may be the sneer). */
function hasOutside(document: Document, match: PatternMatch, from: number, to: number, wanted: number): boolean {
  const found = spots(document, wanted);
  for (let spot = firstIndex(found, (at) => at >= from); (found[spot] ?? to) < to; spot += 1) {
    const token = document.tokens[found[spot] as number];
    if (token && (token.end <= match.start || token.start >= match.end)) return true;
  }
  return false;
}

/** The sentence is about the writer's own family or body and about nobody else. */
function ownOnly(document: Document, match: PatternMatch, { alone, first }: Sentence): boolean {
  const here = mentionsIn(alone).filter((mention) => {
    const token = document.tokens[first + mention.first];
    return token && (token.end <= match.start || token.start >= match.end);
  });
  return (
    here.some(({ who }) => who === 'own') && !here.some(({ who }) => ['patient', 'someone', 'relative'].includes(who))
  );
}

/** No word about care, but home, sport or food: "een ravage in de keuken" hurt nobody. */
function atHome(document: Document, match: PatternMatch): boolean {
  const end = document.tokens.length;
  return (
    !AT_WORK.some((wanted) => hasClass(document, wanted)) &&
    OWN.some((wanted) => hasOutside(document, match, 0, end, wanted))
  );
}

/** Does the post feel with people, thank them, or tell of recovery, learning or the writer's own life? Then faint signs say nothing. */
export function softened(document: Document): boolean {
  return SOFTENING.some((wanted) => hasClass(document, wanted)) || framesOf(document).education > 0;
}

/** Is the evaluation taken back or about something else? */
export function excused(document: Document, match: PatternMatch, tie: Tie): boolean {
  const sentence = document.sentences[document.tokens[match.first]?.sentence ?? 0];
  const last = document.sentences[document.tokens[match.last - 1]?.sentence ?? 0];
  if (!sentence || !last) return false;
  const { first } = sentence;
  const past = last.last;
  const around = {
    first: document.sentences[sentence.index - 1]?.first ?? first,
    last: document.sentences[last.index + 1]?.last ?? past,
  };
  if (hasClass(document, TRAINING)) return true;
  if (framesOf(document).fiction > 0) return true;
  if (mediaBetween(document, around.first, around.last)) return true;
  if (negated(document, match, first, past)) return true;
  if (quoted(document, match)) return true;
  const appetite = match.name === 'appetite' || match.name === 'boredom';
  if (!appetite && has(document, first, past, RELIEF)) return true;
  if (tie !== 'bound' && has(document, first, past, COMPASSION)) return true;
  if (ownOnly(document, match, sentence) || atHome(document, match)) return true;
  // "Heerlijk, die koffie na een reanimatie": what stands between the two is what is enjoyed.
  if (tie === 'bound')
    return HARMLESS_OBJECT.some((wanted) => hasOutside(document, match, match.first, match.last, wanted));
  return hasOutside(document, match, first, past, LEISURE) && !has(document, first, past, MISFORTUNE);
}
