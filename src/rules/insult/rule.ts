import { type Document, PatternMatcher } from '../../document/index.ts';
import type { Match, Rule } from '../rule.ts';
import { guidelines, texts } from './texts.ts';

const patterns = new PatternMatcher({});

export const rule: Rule = {
  id: 'insult',
  severity: 'stop',
  guidelines,
  texts,
  match(document: Document): Match[] {
    return patterns.find(document).map(({ start, end }) => ({ start, end }));
  },
};
