import {
  type Document,
  framesOf,
  holds,
  layerKey,
  meets,
  type PatternMatch,
  PatternMatcher,
  sentenceLayers,
  setOf,
} from '../../document/index.ts';
import type { Match, Rule } from '../rule.ts';
import { addApart } from '../span.ts';
import { CALM, STRONG, WEAK } from './constructions.ts';
import { guidelines, severity, texts } from './texts.ts';
import { allCapitals, loudPlaces } from './voice.ts';

const strong = new PatternMatcher(STRONG);
const weak = new PatternMatcher(WEAK);
const calm = new PatternMatcher(CALM);

/** Evidence adds up over the post; an outburst needs this much. */
const ENOUGH = 2;
/** What a word or an emoji of celebration takes away, and the most that all of them may. */
const CHEER = 1;
const MOST_CHEER = 2;

interface Evidence extends Match {
  readonly weight: number;
  readonly sort: string;
}

const CHEERFUL = setOf('cheer', 'leisure', 'emoji-joy');
const FOUL = setOf('profanity');
const ANGRY = setOf('emoji-anger');
const HOSTILE = setOf('insult-noun', 'threat');
const AT_EASE = setOf('leisure', 'relief');

const CHEER_ALONE = layerKey();

function cheerOf(document: Document): number {
  let cheer = 0;
  for (const words of sentenceLayers(document, CHEER_ALONE, cheerfulWords)) cheer += words * CHEER;
  return Math.min(cheer, MOST_CHEER);
}

function cheerfulWords(sentence: Document): number {
  if (!holds(sentence, CHEERFUL)) return 0;
  return sentence.tokens.filter(({ index }) => meets(sentence, index, CHEERFUL)).length;
}

/** Foul words, angry emoji and insults raise the voice a little. */
function heatOf(document: Document): number {
  const angry =
    holds(document, ANGRY) &&
    document.tokens.some((token) => token.kind === 'emoji' && meets(document, token.index, ANGRY));
  return (holds(document, FOUL) ? 0.5 : 0) + (angry ? 0.5 : 0) + (holds(document, HOSTILE) ? 0.5 : 0);
}

function evidence(document: Document): Evidence[] {
  const quiet = calm.find(document);
  const heard = (match: PatternMatch): boolean =>
    !quiet.some((other) => other.start < match.end && match.start < other.end);
  const from = (matches: readonly PatternMatch[], weight: number): Evidence[] =>
    matches.filter(heard).map(({ start, end, name }) => ({ start, end, variant: name, weight, sort: name }));
  const loud = loudPlaces(document).map(
    ({ weight, sort, first, last }): Evidence => ({
      start: document.tokens[first]?.start ?? 0,
      end: document.tokens[last - 1]?.end ?? 0,
      variant: 'shouting',
      weight,
      sort,
    }),
  );
  const spoken = [...from(strong.find(document), 2), ...from(weak.find(document), 1)];
  return loud.length === 0 || allCapitals(document) ? spoken : [...spoken, ...loud];
}

/** Adds up without counting the same words twice: of overlapping places of a sort the heaviest. */
function total(found: readonly Evidence[]): number {
  const counted = new Map<string, Evidence[]>();
  for (const one of [...found].sort((a, b) => b.weight - a.weight)) {
    const others = counted.get(one.sort) ?? [];
    addApart(others, one);
    counted.set(one.sort, others);
  }
  return [...counted.values()].flat().reduce((sum, { weight }) => sum + weight, 0);
}

export const rule: Rule = {
  id: 'emotional-tone',
  severity,
  guidelines,
  texts,
  match(document: Document): Match[] {
    let found = evidence(document);
    if (found.length === 0 || framesOf(document).warning > 0) return [];
    const cheer = cheerOf(document);
    // "IK BEN ER KLAAR MEE!!! Laatste toets 🎉": with celebration all around, only anger, despair and ultimatums count.
    if (cheer >= MOST_CHEER) found = found.filter(({ variant }) => variant !== 'shouting' && variant !== 'venting');
    // Tired legs and tears of relief are no despair about work.
    if (holds(document, AT_EASE)) found = found.filter(({ variant }) => variant !== 'despair');
    if (total(found) + heatOf(document) - cheer < ENOUGH) return [];
    const heaviest = Math.max(...found.map(({ weight }) => weight));
    return found
      .filter(({ weight }) => weight >= Math.min(heaviest, 2))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, variant }) => ({ start, end, ...(variant !== undefined && { variant }) }));
  },
};
