/** The form in which learned weights are shipped. */
import type { RuleId } from '../rules/rule.ts';

/** What is decided for one rule. All numbers are logits: 0 means as likely as not. */
export interface LearnedRule {
  readonly bias: number;
  /** A construction's match is dropped when its sentence scores below this. */
  readonly keep: number;
  /** A sentence without a match is reported when it scores at least this; null: the rule's spans come from constructions alone. */
  readonly add: number | null;
}

export interface PackedWeights {
  /** Weights are whole numbers; times `scale` they are logits. */
  readonly scale: number;
  readonly rules: readonly RuleId[];
  readonly decisions: readonly LearnedRule[];
  /** `feature name` → pairs of rule index and whole-number weight: "3:12 7:-4". */
  readonly weights: Readonly<Record<string, string>>;
}
