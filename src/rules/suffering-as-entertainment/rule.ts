import { type Document, framesOf, type PatternMatch, PatternMatcher } from '../../document/index.ts';
import type { Match, Rule } from '../rule.ts';
import { BESIDE, BESIDE_HARM, BORED, BOUND, FAINT, GLOATING, ON_DUTY, REGRET } from './constructions.ts';
import { excused, softened } from './excuses.ts';
import { sceneOf } from './scene.ts';
import { guidelines, severity, texts } from './texts.ts';

const bound = new PatternMatcher(BOUND);
const beside = new PatternMatcher(BESIDE);
const besideHarm = new PatternMatcher(BESIDE_HARM);
const gloating = new PatternMatcher(GLOATING);
const onDuty = new PatternMatcher(ON_DUTY);
const bored = new PatternMatcher(BORED);
const faint = new PatternMatcher(FAINT);
const regret = new PatternMatcher(REGRET);

/** Sentences between an evaluation and the misfortune it can still be about. */
const REACH = 2;

/** Faint signs of this many sorts beside misfortune make a tone. */
const ENOUGH_FAINT = 2;

/** Faint signs close to misfortune, when enough sorts of them come together and nothing in the post is about feeling or recovery. */
function faintSigns(document: Document): PatternMatch[] {
  const scene = sceneOf(document);
  if (!scene.harm || softened(document)) return [];
  const near = faint.find(document).filter((match) => scene.harmWithin(match, 1) && !excused(document, match, 'faint'));
  return new Set(near.map(({ name }) => name)).size >= ENOUGH_FAINT ? near : [];
}

export const rule: Rule = {
  id: 'suffering-as-entertainment',
  severity,
  guidelines,
  texts,
  match(document: Document): Match[] {
    const scene = sceneOf(document);
    if (framesOf(document).warning > 0) return [];
    const found: PatternMatch[] = bound.find(document).filter((match) => !excused(document, match, 'bound'));
    for (const match of besideHarm.find(document)) {
      if (scene.harmWithin(match, REACH) && !excused(document, match, 'beside')) found.push(match);
    }
    const calm = softened(document) || scene.calm;
    for (const match of beside.find(document)) {
      const near = scene.harmWithin(match, REACH) || (!calm && scene.careWithin(match, REACH));
      if (near && !excused(document, match, 'beside')) found.push(match);
    }
    for (const match of gloating.find(document)) {
      if (scene.patientWithin(match, REACH) && !excused(document, match, 'beside')) found.push(match);
    }
    if (scene.duty || scene.harm) {
      for (const match of onDuty.find(document)) if (!excused(document, match, 'on-duty')) found.push(match);
      if (scene.duty && (found.length > 0 || regret.find(document).length > 0)) {
        for (const match of bored.find(document)) if (!excused(document, match, 'on-duty')) found.push(match);
      }
    }
    if (found.length === 0) found.push(...faintSigns(document));
    if (scene.emojiOnly) found.push(scene.emojiOnly);
    return found
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, name }) => ({ start, end, variant: name }));
  },
};
