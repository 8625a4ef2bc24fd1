import { type Document, framesOf, type PatternMatch, PatternMatcher } from '../../document/index.ts';
import { isQuoted } from '../quoted.ts';
import type { Match, Rule } from '../rule.ts';
import { HARMLESS, INSULTS } from './constructions.ts';
import { guidelines, severity, texts } from './texts.ts';

const insults = new PatternMatcher(INSULTS);
const harmless = new PatternMatcher(HARMLESS);

/** Does the post hold these words up as what one should not say? */
function denounced(document: Document, match: PatternMatch): boolean {
  return match.name !== 'threat' && isQuoted(document, match);
}

export const rule: Rule = {
  id: 'insult',
  severity,
  guidelines,
  texts,
  match(document: Document): Match[] {
    const found = insults.find(document).filter((match) => !denounced(document, match));
    if (found.length === 0 || framesOf(document).warning > 0) return [];
    const taken = harmless.find(document);
    return found
      .filter(
        (match) =>
          !taken.some((other) => other.start <= match.end && match.start <= other.end && other.end >= match.end - 1),
      )
      .map(({ start, end, name }) => ({ start, end, variant: name }));
  },
};
