import { type Document, framesOf, type PatternMatch, PatternMatcher } from '../../document/index.ts';
import type { Match, Rule } from '../rule.ts';
import { BESIDE, BORED, BOUND, ON_DUTY, REGRET } from './constructions.ts';
import { excused } from './excuses.ts';
import { sceneOf } from './scene.ts';
import { guidelines, texts } from './texts.ts';

const bound = new PatternMatcher(BOUND);
const beside = new PatternMatcher(BESIDE);
const onDuty = new PatternMatcher(ON_DUTY);
const bored = new PatternMatcher(BORED);
const regret = new PatternMatcher(REGRET);

/** Sentences between an evaluation and the misfortune it can still be about. */
const REACH = 2;

export const rule: Rule = {
  id: 'suffering-as-entertainment',
  severity: 'stop',
  guidelines,
  texts,
  match(document: Document): Match[] {
    const scene = sceneOf(document);
    if (framesOf(document).warning > 0) return [];
    const found: PatternMatch[] = bound.find(document).filter((match) => !excused(document, match, 'bound'));
    for (const match of beside.find(document)) {
      if (scene.harmWithin(match, REACH) && !excused(document, match, 'beside')) found.push(match);
    }
    if (scene.duty || scene.harm) {
      for (const match of onDuty.find(document)) if (!excused(document, match, 'on-duty')) found.push(match);
      if (scene.duty && (found.length > 0 || regret.find(document).length > 0)) {
        for (const match of bored.find(document)) if (!excused(document, match, 'on-duty')) found.push(match);
      }
    }
    if (scene.emojiOnly) found.push(scene.emojiOnly);
    return found
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, name }) => ({ start, end, variant: name }));
  },
};
