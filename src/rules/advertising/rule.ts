import { type Document, framesOf } from '../../document/index.ts';
import { ConstructionMatcher, matchOf } from '../constructions.ts';
import type { Match, Rule, RuleContext } from '../rule.ts';
import { constructions } from './patterns.ts';
import { guidelines, severity, texts } from './texts.ts';

const matcher = new ConstructionMatcher(constructions);

export const rule: Rule = {
  id: 'advertising',
  severity,
  guidelines,
  texts,
  match(document: Document, context: RuleContext): Match[] {
    if (framesOf(document).warning > 0) return [];
    return matcher.find(document, context).map(matchOf);
  },
};
