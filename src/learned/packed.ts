/**
 * The form in which learned weights are shipped: small, and quick to open.
 */
import type { RuleId } from '../rules/rule.ts';

/** What is decided for one rule. All numbers are logits: 0 means as likely as not. */
export interface LearnedRule {
  readonly bias: number;
  /** A sentence without a construction's match is reported when it scores at least this. */
  readonly add: number;
  /** The constructions' matches are dropped when no sentence of the post scores at least this. */
  readonly keep: number;
}

export interface PackedWeights {
  /** Weights are whole numbers from -31 to 32; times `scale` they are logits. */
  readonly scale: number;
  /** Rules that have weights. */
  readonly rules: readonly RuleId[];
  readonly decisions: readonly LearnedRule[];
  /** Whether a post has any finding at all: below `keep` only what `decide.ts` names as certain is reported. Its weights follow the rules'. */
  readonly post: { readonly bias: number; readonly keep: number };
  /** Whether a post tells about one patient: what `decide.ts` hands to the rules. Its weights follow the post's. */
  readonly case: { readonly bias: number };
  /** For each feature: five digits of its hash, then two for each weight (rule, weight), then a space. Digits are those of `DIGITS`. */
  readonly weights: string;
}

/** 64 digits that need no escape in a source file. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** What is added to a weight so that it is a digit. */
export const WEIGHT_ZERO = 31;

/** The five digits of a hash. */
export function hashDigits(hash: number): string {
  let digits = '';
  for (let shift = 24; shift >= 0; shift -= 6) digits += DIGITS[(hash >>> shift) & 63];
  return digits;
}
