import { matchUnlessWarning } from '../constructions.ts';
import type { Rule } from '../rule.ts';
import { constructions } from './patterns.ts';
import { guidelines, severity, texts } from './texts.ts';

export const rule: Rule = {
  id: 'individual-advice',
  severity,
  guidelines,
  texts,
  match: matchUnlessWarning(constructions),
};
