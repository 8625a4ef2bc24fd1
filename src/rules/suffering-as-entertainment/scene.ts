/** What happened in the post: where misfortune is named, and whether the writer stands in acute care. */
import { classLength } from '../../document/document.ts';
import { type Document, layer, layerKey, type PatternMatch, peopleOf } from '../../document/index.ts';
import { classId } from '../../lexicon/lexicon.ts';

export interface Scene {
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
const DUTY = ['duty', 'hazard', 'emoji-emergency', 'busy-night'].map(classId);
const GLEE = classId('emoji-glee');
const EMERGENCY_EMOJI = classId('emoji-emergency');
const NEGATION_REACH = 3;

const ILL = ['diagnosis', 'treatment', 'death', 'death-word', 'event-unusual', 'symptom'].map(classId);
/** From this measure on (`People.patient`) a sentence is about one patient. */
const SURE = 0.6;

function within(document: Document, match: PatternMatch, reach: number, holds: (sentence: number) => boolean): boolean {
  const from = document.tokens[match.first]?.sentence ?? 0;
  const to = document.tokens[match.last - 1]?.sentence ?? from;
  for (let index = Math.max(0, from - reach); index <= Math.min(document.sentences.length - 1, to + reach); index += 1)
    if (holds(index)) return true;
  return false;
}

function negated(document: Document, at: number): boolean {
  const first = document.sentences[document.tokens[at]?.sentence ?? 0]?.first ?? 0;
  for (let back = at - 1; back >= first && back >= at - NEGATION_REACH; back -= 1)
    if (classLength(document, back, NEGATION) > 0) return true;
  return false;
}

function read(document: Document): Scene {
  const harmed = document.sentences.map(() => false);
  const ill = document.sentences.map(() => false);
  const { patient } = peopleOf(document);
  const onDuty = document.sentences.map(() => false);
  let duty = false;
  let spared = false;
  let words = 0;
  let glee = -1;
  let emergency = false;
  for (const token of document.tokens) {
    if (token.kind === 'word') words += 1;
    if (classLength(document, token.index, MISFORTUNE) > 0) {
      if (negated(document, token.index)) spared = true;
      else harmed[token.sentence] = true;
    }
    if (classLength(document, token.index, UNEVENTFUL) > 0) spared = true;
    if (ILL.some((id) => classLength(document, token.index, id) > 0)) ill[token.sentence] = true;
    if (DUTY.some((id) => classLength(document, token.index, id) > 0)) {
      duty = true;
      onDuty[token.sentence] = true;
    }
    if (token.kind === 'emoji' && classLength(document, token.index, GLEE) > 0) glee = token.index;
    if (token.kind === 'emoji' && classLength(document, token.index, EMERGENCY_EMOJI) > 0) emergency = true;
  }
  const token = document.tokens[glee];
  const suffers = (index: number): boolean =>
    harmed[index] === true || ill[index] === true || (patient[index] ?? 0) >= SURE;
  return {
    harm: harmed.includes(true),
    calm: spared && !harmed.includes(true),
    duty,
    emojiOnly:
      token && emergency && words <= 3
        ? { name: 'joy', pattern: 'emoji', start: token.start, end: token.end, first: glee, last: glee + 1 }
        : undefined,
    harmWithin: (match, reach) => within(document, match, reach, (index) => harmed[index] === true),
    patientWithin: (match, reach) => within(document, match, reach, suffers),
    careWithin: (match, reach) => within(document, match, reach, (index) => suffers(index) || onDuty[index] === true),
  };
}

/** The scene of a document. */
export function sceneOf(document: Document): Scene {
  return layer(document, KEY, read);
}
