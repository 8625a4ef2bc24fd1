/** Which words of a post carried a decision: how much each of its tokens speaks for a rule. */
import { type Document, layer, layerKey, type Sentence, type Token } from '../document/index.ts';
import type { Match } from '../rules/rule.ts';
import { letterFeatures, patientStep, sentenceFeatures } from './features.ts';
import { Beside } from './neighbours.ts';
import { weights } from './score.ts';

/** How far (in tokens) the words of a finding may lie apart, and how much of the best word's weight another must have. */
const LONGEST_SPAN = 12;
const SHARE = 0.35;

/** How much each token of a sentence speaks for a rule, and the one that does most, -1 where there is none but punctuation. */
interface Votes {
  readonly votes: Float64Array;
  readonly best: number;
}

const VOTES = layerKey();

function readVotes(document: Document, sentence: Sentence, rule: number): Votes {
  const { alone } = sentence;
  const votes = new Float64Array(alone.tokens.length);
  const take = (hash: number, first: number, last: number): void => {
    if (first < 0) return;
    const share = weights.weightOf(hash, rule) / (last - first);
    if (share === 0) return;
    for (let at = first; at < last; at += 1) votes[at] = (votes[at] as number) + share;
  };
  sentenceFeatures(document, sentence, take);
  letterFeatures(alone, take);
  let best = -1;
  for (const { index, kind } of alone.tokens) {
    if (kind === 'punctuation') continue;
    if (best < 0 || (votes[index] as number) > (votes[best] as number)) best = index;
  }
  return { votes, best };
}

/** The votes of a sentence, kept with it while it stands between the same and is as surely about a patient. */
function votesOf(document: Document, sentence: Sentence, rule: number): Votes {
  const known = layer(sentence.alone, VOTES, () => new Map<number, Beside<Votes>>());
  // The key: the rule, and how surely the sentence speaks of a patient.
  const key = rule * 8 + patientStep(document, sentence);
  let beside = known.get(key);
  if (!beside) {
    beside = new Beside();
    known.set(key, beside);
  }
  return beside.take(document, sentence, () => readVotes(document, sentence, rule));
}

/** The words that carried a decision: the tokens around the strongest one, in its sentence, that speak for the rule too. */
export function tellingWords(document: Document, rule: number): Match | undefined {
  let most = Number.NEGATIVE_INFINITY;
  let found: { readonly sentence: Sentence; readonly votes: Float64Array; readonly best: number } | undefined;
  for (const sentence of document.sentences) {
    const { votes, best } = votesOf(document, sentence, rule);
    if (best < 0 || (votes[best] as number) <= most) continue;
    most = votes[best] as number;
    found = { sentence, votes, best };
  }
  if (!found) return undefined;
  const { sentence, votes, best } = found;
  const enough = Math.max(0.02, most * SHARE);
  let first = best;
  let last = best;
  for (let index = best - 1; index >= 0 && last - index < LONGEST_SPAN; index -= 1)
    if ((votes[index] as number) >= enough) first = index;
  for (let index = best + 1; index < votes.length && index - first < LONGEST_SPAN; index += 1)
    if ((votes[index] as number) >= enough) last = index;
  return {
    start: (document.tokens[sentence.first + first] as Token).start,
    end: (document.tokens[sentence.first + last] as Token).end,
  };
}
