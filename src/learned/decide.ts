/**
 * Lets the learned weights decide beside the constructions: a sentence that reads like a problem is reported with the words that carried
 * it, and what constructions found in a post that reads like a harmless one is dropped.
 */
import { type Document, layer, numberOf, type Sentence, type Token } from '../document/index.ts';
import type { Match, Rule, RuleContext, RuleId } from '../rules/rule.ts';
import { WEIGHTS } from './compiled/weights.ts';
import {
  type Feature,
  neighbourFeatures,
  ownFeatures,
  peopleFeatures,
  postFeatures,
  sentenceFeatures,
} from './features.ts';
import { DIGITS, WEIGHT_ZERO } from './packed.ts';

/** The weights, opened: where each feature's weights start in `rules` and `logits`, and how many there are. */
interface Table {
  readonly places: ReadonlyMap<number, number>;
  readonly rules: Uint8Array;
  readonly logits: Float32Array;
}

/** Marks the end of a feature's weights in `Table.rules`. */
const END = 255;

let opened: Table | undefined;

function table(): Table {
  if (opened) return opened;
  const { weights, scale } = WEIGHTS;
  const value = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit += 1) value[DIGITS.charCodeAt(digit)] = digit;
  const places = new Map<number, number>();
  const rules = new Uint8Array(weights.length);
  const logits = new Float32Array(weights.length);
  let next = 0;
  let at = 0;
  while (at < weights.length) {
    let hash = 0;
    for (const end = at + 5; at < end; at += 1) hash = (hash << 6) | (value[weights.charCodeAt(at)] as number);
    places.set(hash, next);
    for (; at < weights.length && weights[at] !== ' '; at += 2) {
      rules[next] = value[weights.charCodeAt(at)] as number;
      logits[next] = ((value[weights.charCodeAt(at + 1)] as number) - WEIGHT_ZERO) * scale;
      next += 1;
    }
    rules[next] = END;
    next += 1;
    at += 1;
  }
  opened = { places, rules: rules.slice(0, next), logits: logits.slice(0, next) };
  return opened;
}

/** How many logits of the whole post follow those of the rules: any finding, one patient. */
const OF_POST = 2;

/** What a group of features adds to the logits. */
interface Sum {
  /** For each rule, by its index in WEIGHTS.rules. */
  readonly logits: Float64Array;
  /** The features that have a say in the logits of the whole post, and behind each hash its `OF_POST` weights. */
  readonly ofPost: readonly number[];
}

function sumOf(features: readonly Feature[]): Sum {
  const { places, rules, logits: weights } = table();
  const count = WEIGHTS.rules.length;
  const logits = new Float64Array(count);
  const ofPost: number[] = [];
  const seen = new Set<number>();
  for (const { hash } of features) {
    let place = places.get(hash);
    if (place === undefined || seen.has(hash)) continue;
    seen.add(hash);
    const post = new Array<number>(OF_POST).fill(0);
    for (; rules[place] !== END; place += 1) {
      const rule = rules[place] as number;
      if (rule < count) logits[rule] = (logits[rule] as number) + (weights[place] as number);
      else post[rule - count] = weights[place] as number;
    }
    if (post.some((weight) => weight !== 0)) ofPost.push(hash, ...post);
  }
  return { logits, ofPost };
}

const OWN = Symbol('sum of its own features');
const NEIGHBOURS = Symbol('sum of its features beside its neighbours');

/** The sum of a sentence between two others, the last of which is kept with it: while somebody types, it mostly stands between the same. */
function sumBeside(sentence: Document, before: Document | undefined, after: Document | undefined): Sum {
  const last = layer(sentence, NEIGHBOURS, () => ({ before: -1, after: -1, sum: undefined as Sum | undefined }));
  const beside = { before: before ? numberOf(before) : 0, after: after ? numberOf(after) : 0 };
  if (!last.sum || last.before !== beside.before || last.after !== beside.after)
    Object.assign(last, beside, { sum: sumOf(neighbourFeatures(sentence, before, after)) });
  return last.sum as Sum;
}

/** The logit of each rule for a sentence, by its index in WEIGHTS.rules. */
type ScoredSentence = Float64Array;

/** What a feature weighs for a rule. */
function weightOf(hash: number, rule: number): number {
  const { places, rules, logits } = table();
  let place = places.get(hash);
  if (place === undefined) return 0;
  for (; rules[place] !== END; place += 1) if (rules[place] === rule) return logits[place] as number;
  return 0;
}

/** How far (in tokens) the words of a finding may lie apart, and how much of the best word's weight another must have. */
const LONGEST_SPAN = 12;
const SHARE = 0.35;

/** The words that carried a decision: the tokens around the strongest one that speak for the rule too. */
function tellingWords(document: Document, sentence: Sentence, rule: number): Match | undefined {
  const votes = new Float32Array(sentence.last - sentence.first);
  for (const feature of sentenceFeatures(document, sentence)) {
    if (feature.first < 0) continue;
    const share = weightOf(feature.hash, rule) / (feature.last - feature.first);
    if (share === 0) continue;
    for (let index = feature.first; index < feature.last; index += 1) votes[index] = (votes[index] as number) + share;
  }
  let best = -1;
  for (let index = 0; index < votes.length; index += 1) {
    const token = document.tokens[sentence.first + index] as Token;
    if (token.kind === 'punctuation') continue;
    if (best < 0 || (votes[index] as number) > (votes[best] as number)) best = index;
  }
  if (best < 0) return undefined;
  const enough = Math.max(0.05, (votes[best] as number) * SHARE);
  let first = best;
  let last = best;
  for (let index = best - 1; index >= 0 && last - index < LONGEST_SPAN; index -= 1)
    if ((votes[index] as number) >= enough) first = index;
  for (let index = best + 1; index < votes.length && index - first < LONGEST_SPAN; index += 1)
    if ((votes[index] as number) >= enough) last = index;
  const start = (document.tokens[sentence.first + first] as Token).start;
  const end = (document.tokens[sentence.first + last] as Token).end;
  return { start, end };
}

/** Rules whose constructions are sure by themselves, whatever the post reads like. */
const CERTAIN: ReadonlySet<RuleId> = new Set(['patient-identifier', 'profanity', 'reach', 'protected-title']);

/** What the learned weights say of a document, before any construction was tried. */
export interface LearnedScores {
  readonly sentences: readonly ScoredSentence[];
  /** Logit of the whole post having any finding. */
  readonly post: number;
  /** For `RuleContext.learnedCase`. */
  readonly case: number;
}

/** How much the learned logit counts beside the rules' own evidence for one patient; 0.5 gave the best F1 in cross-validation. */
const CASE_SHARE = 0.5;
/** Keeps the thresholds of the rules where they are without learned weights. */
const CASE_CENTRE = 1;

/** Scores every sentence and the whole post. */
export function scoreLearned(document: Document, context: RuleContext): LearnedScores {
  if (WEIGHTS.rules.length === 0) return { sentences: [], post: 0, case: 0 };
  const known = new Set<number>();
  const ofPost = new Float64Array(OF_POST);
  // A feature counts once for the whole post, in however many sentences it is.
  const tell = (sum: Sum): void => {
    for (let at = 0; at < sum.ofPost.length; at += 1 + OF_POST) {
      const hash = sum.ofPost[at] as number;
      if (known.has(hash)) continue;
      known.add(hash);
      for (let column = 0; column < OF_POST; column += 1)
        ofPost[column] = (ofPost[column] as number) + (sum.ofPost[at + 1 + column] as number);
    }
  };
  const shared = sumOf(postFeatures(document, context));
  tell(shared);
  const sentences = document.sentences.map((sentence): ScoredSentence => {
    const { alone, index } = sentence;
    const sums = [
      sumOf(peopleFeatures(document, sentence)),
      sumBeside(alone, document.sentences[index - 1]?.alone, document.sentences[index + 1]?.alone),
      layer(alone, OWN, () => sumOf(ownFeatures(alone))),
    ];
    sums.forEach(tell);
    return shared.logits.map(
      (logit, rule) =>
        sums.reduce((total, { logits }) => total + (logits[rule] as number), logit) +
        (WEIGHTS.decisions[rule] as { bias: number }).bias,
    );
  });
  return {
    sentences,
    post: WEIGHTS.post.bias + (ofPost[0] as number),
    case: CASE_SHARE * (WEIGHTS.case.bias + (ofPost[1] as number)) + CASE_CENTRE,
  };
}

/**
 * The matches of every rule after the learned weights had their say. Rules without weights keep their matches as they are.
 * `matches` are those of the constructions, by rule.
 */
export function decide(
  document: Document,
  scores: LearnedScores,
  matches: readonly (readonly [Rule, readonly Match[]])[],
): [Rule, readonly Match[]][] {
  if (scores.sentences.length === 0) return matches.map(([rule, found]) => [rule, found]);
  return matches.map(([rule, found]) => {
    if (scores.post < WEIGHTS.post.keep) return [rule, CERTAIN.has(rule.id) ? found : []];
    return [rule, withLearned(document, rule.id, found, scores.sentences)];
  });
}

function withLearned(
  document: Document,
  id: RuleId,
  found: readonly Match[],
  scored: readonly ScoredSentence[],
): readonly Match[] {
  const index = WEIGHTS.rules.indexOf(id);
  const decision = WEIGHTS.decisions[index];
  if (!decision) return found;
  const logits = scored.map((logits) => logits[index] as number);
  const kept = logits.every((logit) => logit < decision.keep) ? [] : found;
  const added: Match[] = [];
  for (const sentence of document.sentences) {
    if ((logits[sentence.index] as number) < decision.add) continue;
    if (kept.some((match) => match.start < sentence.end && sentence.start < match.end)) continue;
    const words = tellingWords(document, sentence, index);
    if (words) added.push(words);
  }
  return added.length > 0 ? [...kept, ...added].sort((a, b) => a.start - b.start) : kept;
}
