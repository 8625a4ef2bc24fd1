import {
  type Document,
  framesOf,
  holds,
  inClass,
  type PatternMatch,
  PatternMatcher,
  peopleOf,
  setOf,
} from '../../document/index.ts';
import { isQuoted } from '../quoted.ts';
import type { Match, Rule } from '../rule.ts';
import { HARMLESS, LABELS, SNEERS } from './constructions.ts';
import { guidelines, severity, texts } from './texts.ts';

const labels = new PatternMatcher(LABELS);
const sneers = new PatternMatcher(SNEERS);
const harmless = new PatternMatcher(HARMLESS);

const IN_CARE = setOf(
  'patient-word',
  'person-relative',
  'trivial-complaint',
  'duty',
  'care-place',
  'diagnosis',
  'symptom',
  'person-care',
);

/** From here on (`People.mostPatient`, `careOverall`) a sneer is taken to be at patients. */
const PATIENT = 0.5;
const CARE = 1;

/** The sentence is about home, a journey, a lesson: "als frequent flyer weet ik welke stoel op Schiphol het lekkerst zit". */
function atHome(document: Document, match: PatternMatch): boolean {
  const sentence = document.sentences[document.tokens[match.first]?.sentence ?? 0];
  if (!sentence) return false;
  let home = false;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = document.tokens[at];
    if (!token || (token.end > match.start && token.start < match.end)) continue;
    if (inClass(document, at, 'patient-word', 'duty', 'trivial-complaint')) return false;
    if (inClass(document, at, 'leisure', 'education', 'own-life', 'compassion')) home = true;
  }
  return home;
}

export const rule: Rule = {
  id: 'mocking-patient',
  severity,
  guidelines,
  texts,
  match(document: Document): Match[] {
    if (framesOf(document).warning > 0) return [];
    const people = peopleOf(document);
    const care = people.careOverall >= CARE || people.mostPatient >= PATIENT || holds(document, IN_CARE);
    if (!care) return [];
    const excuses = harmless.find(document);
    if (excuses.length > 0 && people.mostPatient < PATIENT) return [];
    const excusedSentences = new Set(excuses.map((match) => document.tokens[match.first]?.sentence));
    return [...labels.find(document), ...sneers.find(document)]
      .filter((match) => !excusedSentences.has(document.tokens[match.first]?.sentence))
      .filter((match) => !isQuoted(document, match) && !atHome(document, match))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, name }) => ({ start, end, variant: name === 'group' ? 'group' : 'person' }));
  },
};
