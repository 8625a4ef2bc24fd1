/**
 * Decides which rules speak about a post: the learned weights weigh all there is, what the constructions found among it. Where no
 * construction says which words carried a decision, the words that weighed most do.
 */
import type { Document } from '../document/index.ts';
import type { Match, Rule, RuleContext, RuleId } from '../rules/rule.ts';
import { POST_WEIGHTS } from './compiled/post-weights.ts';
import { scorePost } from './score.ts';
import { tellingWords } from './votes.ts';

/** What counts as told about one patient when the weights say so: the constructions then ask for no more evidence of it. */
const TOLD = 3;

/** Rules whose words only their constructions know: names and details need an exact span and a kind. */
const SPANS_BY_CONSTRUCTION: ReadonlySet<RuleId> = new Set(['patient-name', 'patient-detail']);

/** Tokens of the longest texts that the weights know something about; in longer ones a few words weigh nothing, so the constructions decide alone. */
const LONGEST_KNOWN = 800;

/** The matches of every rule. */
export function decide(document: Document, context: RuleContext, rules: readonly Rule[]): [Rule, readonly Match[]][] {
  const found = rules.map((rule) => [rule, rule.match(document, context)] as const);
  if (document.tokens.length === 0 || document.tokens.length > LONGEST_KNOWN)
    return found.map(([rule, matches]) => [rule, matches]);
  const scores = scorePost(document, context, found);
  const any = POST_WEIGHTS.rules.indexOf('any');
  const silent = any >= 0 && (scores[any] as number) < (POST_WEIGHTS.bars[any] as number);
  return found.map(([rule, matches]): [Rule, readonly Match[]] => {
    const index = POST_WEIGHTS.rules.indexOf(rule.id);
    if (index < 0) return [rule, matches];
    if ((silent && rule.severity !== 'note') || (scores[index] as number) < (POST_WEIGHTS.bars[index] as number))
      return [rule, []];
    // Titles that the writer holds are known to the rule alone.
    if (matches.length > 0 || (rule.id === 'protected-title' && context.heldTitles !== null)) return [rule, matches];
    if (SPANS_BY_CONSTRUCTION.has(rule.id)) return [rule, rule.match(document, { ...context, learnedCase: TOLD })];
    const words = tellingWords(document, index);
    return [rule, words ? [words] : []];
  });
}
