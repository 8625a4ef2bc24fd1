/**
 * Lets the learned weights decide together with the constructions: a match in a sentence that reads like a harmless one is dropped,
 * and a sentence that reads like a problem is reported with the words that carried it, even when no construction meets it.
 */
import type { Document, Sentence, Token } from '../document/index.ts';
import type { Match, Rule, RuleContext, RuleId } from '../rules/rule.ts';
import { WEIGHTS } from './compiled/weights.ts';
import { type Feature, featuresOf } from './features.ts';

/** Weights of one feature: rule indexes and logits, side by side. */
interface Entry {
  readonly rules: Uint8Array;
  readonly logits: Float32Array;
}

let table: Map<string, Entry> | undefined;

function weights(): Map<string, Entry> {
  if (table) return table;
  table = new Map();
  for (const [feature, packed] of Object.entries(WEIGHTS.weights)) {
    const pairs = packed.split(' ').map((pair) => pair.split(':').map(Number) as [number, number]);
    table.set(feature, {
      rules: Uint8Array.from(pairs, ([rule]) => rule),
      logits: Float32Array.from(pairs, ([, weight]) => weight * WEIGHTS.scale),
    });
  }
  return table;
}

interface ScoredSentence {
  /** Logit of each rule, by its index in WEIGHTS.rules. */
  readonly logits: Float32Array;
  readonly features: readonly Feature[];
}

function scoreSentence(features: readonly Feature[]): ScoredSentence {
  const logits = Float32Array.from(WEIGHTS.decisions, (decision) => decision.bias);
  const seen = new Set<string>();
  for (const { name } of features) {
    if (seen.has(name)) continue;
    seen.add(name);
    const entry = weights().get(name);
    if (!entry) continue;
    for (let at = 0; at < entry.rules.length; at += 1) {
      const rule = entry.rules[at] as number;
      logits[rule] = (logits[rule] as number) + (entry.logits[at] as number);
    }
  }
  return { logits, features };
}

/** How far (in tokens) the words of a finding may lie apart, and how much of the best word's weight another must have. */
const LONGEST_SPAN = 12;
const SHARE = 0.35;

/** The words that carried a decision: the tokens around the strongest one that speak for the rule too. */
function tellingWords(document: Document, sentence: Sentence, scored: ScoredSentence, rule: number): Match | undefined {
  const votes = new Float32Array(sentence.last - sentence.first);
  for (const feature of scored.features) {
    if (feature.first < 0) continue;
    const entry = weights().get(feature.name);
    const at = entry ? entry.rules.indexOf(rule) : -1;
    if (at < 0) continue;
    const share = ((entry as Entry).logits[at] as number) / (feature.last - feature.first);
    for (let token = feature.first; token < feature.last; token += 1) {
      const index = token - sentence.first;
      if (index >= 0 && index < votes.length) votes[index] = (votes[index] as number) + share;
    }
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
  for (let index = best - 1; index >= 0 && last - index < LONGEST_SPAN; index -= 1) if ((votes[index] as number) >= enough) first = index;
  for (let index = best + 1; index < votes.length && index - first < LONGEST_SPAN; index += 1) if ((votes[index] as number) >= enough) last = index;
  const start = (document.tokens[sentence.first + first] as Token).start;
  const end = (document.tokens[sentence.first + last] as Token).end;
  return { start, end };
}

/**
 * The matches of every rule after the learned weights had their say. Rules without weights keep their matches as they are.
 * `matches` are those of the constructions, by rule.
 */
export function decide(document: Document, context: RuleContext, matches: readonly (readonly [Rule, readonly Match[]])[]): [Rule, Match[]][] {
  if (WEIGHTS.rules.length === 0 || document.sentences.length === 0) return matches.map(([rule, found]) => [rule, [...found]]);
  const constructions = matches.flatMap(([rule, found]) => found.map((match) => ({ rule: rule.id, kind: match.kind ?? match.variant, start: match.start, end: match.end })));
  const scored = featuresOf(document, context, constructions).map(scoreSentence);
  return matches.map(([rule, found]) => [rule, decideRule(document, rule.id, found, scored)]);
}

function decideRule(document: Document, id: RuleId, found: readonly Match[], scored: readonly ScoredSentence[]): Match[] {
  const index = WEIGHTS.rules.indexOf(id);
  const decision = WEIGHTS.decisions[index];
  if (!decision) return [...found];
  const logitOf = (sentence: number): number => scored[sentence]?.logits[index] ?? Number.NEGATIVE_INFINITY;
  const kept = found.filter((match) =>
    document.sentences.some((sentence) => match.start < sentence.end && sentence.start < match.end && logitOf(sentence.index) >= decision.keep),
  );
  if (decision.add === null) return kept;
  for (const sentence of document.sentences) {
    if (logitOf(sentence.index) < decision.add) continue;
    if (kept.some((match) => match.start < sentence.end && sentence.start < match.end)) continue;
    const words = tellingWords(document, sentence, scored[sentence.index] as ScoredSentence, index);
    if (words) kept.push(words);
  }
  return kept.sort((a, b) => a.start - b.start);
}
