import { type Document, framesOf, inClass, type PatternMatch, PatternMatcher, peopleOf } from '../../document/index.ts';
import type { Match, Rule } from '../rule.ts';
import { BESIDE_CARE, HARMLESS, LABELS } from './constructions.ts';
import { guidelines, texts } from './texts.ts';

const labels = new PatternMatcher(LABELS);
const besideCare = new PatternMatcher(BESIDE_CARE);
const harmless = new PatternMatcher(HARMLESS);

/** How much of a post must be about care before a sneer is taken to be at patients. */
const ENOUGH_CARE = 1;

function inQuotes(document: Document, match: PatternMatch): boolean {
  const before = document.text.slice(0, match.start);
  return (before.match(/["“”„«»]/g)?.length ?? 0) % 2 === 1 && /["“”„«»]/.test(document.text.slice(match.end));
}

export const rule: Rule = {
  id: 'mocking-patient',
  severity: 'stop',
  guidelines,
  texts,
  match(document: Document): Match[] {
    if (framesOf(document).warning > 0) return [];
    const people = peopleOf(document);
    const care =
      people.careOverall >= ENOUGH_CARE ||
      people.mostPatient >= 0.5 ||
      document.tokens.some((token) => inClass(document, token.index, 'patient-word', 'trivial-complaint', 'duty'));
    if (!care) return [];
    const found = [...labels.find(document), ...besideCare.find(document)].filter(
      (match) => !inQuotes(document, match),
    );
    if (found.length === 0 || harmless.find(document).length > 0) return [];
    return found
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, name }) => ({ start, end, variant: name }));
  },
};
