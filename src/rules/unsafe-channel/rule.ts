import type { Document } from '../../document/index.ts';
import { caseOf } from '../case/index.ts';
import { ConstructionMatcher, matchOf } from '../constructions.ts';
import type { Match, Rule, RuleContext, Surface } from '../rule.ts';
import { CERTAIN, WITH_CASE } from './patterns.ts';
import { guidelines, severity, texts } from './texts.ts';

const certain = new ConstructionMatcher(CERTAIN);
const withCase = new ConstructionMatcher(WITH_CASE);

/** From which logit on a text is taken to tell about one patient; in a message or comment, less has to be said to be understood. */
const CASE_FROM: Readonly<Record<Surface, number>> = { post: -0.8, profile: -0.8, comment: -1.6, message: -1.6 };

export const rule: Rule = {
  id: 'unsafe-channel',
  severity,
  guidelines,
  texts,
  match(document: Document, context: RuleContext): Match[] {
    const found = certain.find(document, context);
    if (caseOf(document, context).post > CASE_FROM[context.surface]) found.push(...withCase.find(document, context));
    return found.map(matchOf).sort((a, b) => a.start - b.start || a.end - b.end);
  },
};
