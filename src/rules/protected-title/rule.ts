import { type Document, inClass, type Token } from '../../document/index.ts';
import { ConstructionMatcher, matchOf } from '../constructions.ts';
import type { Match, Rule, RuleContext } from '../rule.ts';
import { isHeld, takenTitles } from './held.ts';
import { constructions } from './patterns.ts';
import { claimsOf, contradicted } from './profile.ts';
import { guidelines, severity, texts } from './texts.ts';

const matcher = new ConstructionMatcher(constructions);

/** A title that says no more than the writer holds, in the place of the one taken. */
function inTraining(document: Document, token: Token): string[] {
  const english = document.sentences[token.sentence]?.language === 'en';
  if (inClass(document, token.index, 'title-specialist', 'title-basic')) {
    if (english) return [`${token.text} in training`];
    return [`${token.text} in opleiding`];
  }
  return [];
}

function ofToken(document: Document, token: Token, variant: string): Match {
  return { start: token.start, end: token.end, variant, replacements: inTraining(document, token) };
}

export const rule: Rule = {
  id: 'protected-title',
  severity,
  guidelines,
  texts,
  match(document: Document, context: RuleContext): Match[] {
    const matches: Match[] = matcher.find(document, context).map(matchOf);
    if (context.surface === 'profile') {
      for (const token of contradicted(document)) matches.push(ofToken(document, token, 'known-misuse'));
    }
    const { heldTitles } = context;
    if (heldTitles !== null) {
      if (context.surface === 'profile') {
        for (const { token, part } of claimsOf(document)) {
          const honest = part.some((other) => inClass(document, other.index, 'study-phase'));
          if (!honest && !isHeld(document, token, heldTitles)) matches.push(ofToken(document, token, 'not-held'));
        }
      }
      for (const place of takenTitles(document, heldTitles)) matches.push({ ...place, variant: 'not-held' });
    }
    return matches.sort((a, b) => a.start - b.start || a.end - b.end);
  },
};
