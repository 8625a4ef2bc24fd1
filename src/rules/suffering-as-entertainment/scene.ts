/** What happened in the post: where misfortune is named, and whether the writer stands in acute care. */
import {
  classLength,
  type Document,
  hasClass,
  holds,
  layer,
  layerKey,
  type PatternMatch,
  peopleOf,
  sentenceLayers,
  setOf,
} from '../../document/index.ts';
import { classId } from '../../lexicon/lexicon.ts';

interface Scene {
  /** Misfortune that the post says did happen (not "geen gewonden"). */
  readonly harm: boolean;
  /** Nothing happened and nothing is regretted: "geen enkel ongeluk, zo mag elke nacht zijn". */
  readonly calm: boolean;
  /** A shift, pager, ambulance, ward, or an occasion on which people get hurt. */
  readonly duty: boolean;
  /** Emoji of delight and of emergency and hardly a word: the emoji are the message. */
  readonly emojiOnly: PatternMatch | undefined;
  /** Is a patient, an illness, a treatment or misfortune named in the match's sentence, or at most `reach` sentences away? */
  patientWithin(match: PatternMatch, reach: number): boolean;
  /** The same, or the writer's duty. */
  careWithin(match: PatternMatch, reach: number): boolean;
  /** Is misfortune named in the match's sentence, or at most `reach` sentences away? */
  harmWithin(match: PatternMatch, reach: number): boolean;
}

const KEY = layerKey();
const MISFORTUNE = classId('misfortune');
const UNEVENTFUL = classId('uneventful');
const NEGATION = classId('negation');
const DUTY = setOf('duty', 'hazard', 'emoji-emergency', 'busy-night');
const GLEE = classId('emoji-glee');
const EMERGENCY_EMOJI = classId('emoji-emergency');
const NEGATION_REACH = 3;

const ILL = setOf('diagnosis', 'treatment', 'death', 'death-word', 'event-unusual', 'symptom');
/** From this measure on (`People.patient`) a sentence is about one patient. */
const SURE = 0.6;

function within(document: Document, match: PatternMatch, reach: number, holds: (sentence: number) => boolean): boolean {
  const from = document.tokens[match.first]?.sentence ?? 0;
  const to = document.tokens[match.last - 1]?.sentence ?? from;
  for (let index = Math.max(0, from - reach); index <= Math.min(document.sentences.length - 1, to + reach); index += 1)
    if (holds(index)) return true;
  return false;
}

function negated(sentence: Document, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - NEGATION_REACH; back -= 1)
    if (classLength(sentence, back, NEGATION) > 0) return true;
  return false;
}

/** What a sentence alone shows of the scene. */
interface Shown {
  readonly harmed: boolean;
  readonly spared: boolean;
  readonly ill: boolean;
  readonly onDuty: boolean;
  readonly words: number;
  /** The last emoji of delight, -1 for none. */
  readonly glee: number;
  readonly emergency: boolean;
}

const ALONE = layerKey();

function readAlone(sentence: Document): Shown {
  let harmed = false;
  let spared = hasClass(sentence, UNEVENTFUL);
  const misfortune = hasClass(sentence, MISFORTUNE);
  let words = 0;
  let glee = -1;
  let emergency = false;
  for (const { index, kind } of sentence.tokens) {
    if (kind === 'word') words += 1;
    if (misfortune && classLength(sentence, index, MISFORTUNE) > 0) {
      if (negated(sentence, index)) spared = true;
      else harmed = true;
    }
    if (kind === 'emoji' && classLength(sentence, index, GLEE) > 0) glee = index;
    emergency ||= kind === 'emoji' && classLength(sentence, index, EMERGENCY_EMOJI) > 0;
  }
  return { harmed, spared, ill: holds(sentence, ILL), onDuty: holds(sentence, DUTY), words, glee, emergency };
}

function read(document: Document): Scene {
  const shown = sentenceLayers(document, ALONE, readAlone);
  const { patient } = peopleOf(document);
  const harm = shown.some(({ harmed }) => harmed);
  const joy = shown.findLastIndex(({ glee }) => glee >= 0);
  const glee = (document.sentences[joy]?.first ?? 0) + (shown[joy]?.glee ?? 0);
  const token = joy >= 0 ? document.tokens[glee] : undefined;
  const words = shown.reduce((sum, sentence) => sum + sentence.words, 0);
  const harmed = (index: number): boolean => shown[index]?.harmed === true;
  const suffers = (index: number): boolean =>
    harmed(index) || shown[index]?.ill === true || (patient[index] ?? 0) >= SURE;
  return {
    harm,
    calm: !harm && shown.some(({ spared }) => spared),
    duty: shown.some(({ onDuty }) => onDuty),
    emojiOnly:
      token && words <= 3 && shown.some(({ emergency }) => emergency)
        ? { name: 'joy', pattern: 'emoji', start: token.start, end: token.end, first: glee, last: glee + 1 }
        : undefined,
    harmWithin: (match, reach) => within(document, match, reach, harmed),
    patientWithin: (match, reach) => within(document, match, reach, suffers),
    careWithin: (match, reach) =>
      within(document, match, reach, (index) => suffers(index) || shown[index]?.onDuty === true),
  };
}

/** The scene of a document. */
export function sceneOf(document: Document): Scene {
  return layer(document, KEY, read);
}
