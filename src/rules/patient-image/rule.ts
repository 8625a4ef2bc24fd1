import type { Document } from '../../document/index.ts';
import { caseOf } from '../case/index.ts';
import { ConstructionMatcher, matchOf } from '../constructions.ts';
import type { Match, Rule, RuleContext } from '../rule.ts';
import { CERTAIN, WITH_CASE } from './patterns.ts';
import { guidelines, severity, texts } from './texts.ts';

const certain = new ConstructionMatcher(CERTAIN);
const withCase = new ConstructionMatcher(WITH_CASE);

/** From which logit on a post is taken to tell about one patient, so that a picture in it is likely theirs. */
const CASE_FROM = -0.8;

export const rule: Rule = {
  id: 'patient-image',
  severity,
  guidelines,
  texts,
  match(document: Document, context: RuleContext): Match[] {
    const found = certain.find(document, context);
    if (caseOf(document, context).post > CASE_FROM) found.push(...withCase.find(document, context));
    return found.map(matchOf).sort((a, b) => a.start - b.start || a.end - b.end);
  },
};
