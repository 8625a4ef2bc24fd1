/** What the weights are asked about an example: which rules speak, whether there is anything to remark on, and how grave it is. Part of `npm run train`. */
import { OF_TWO_SEVERITIES } from '../../src/learned/decide.ts';
import { RULES } from '../../src/rules/index.ts';
import type { RuleId } from '../../src/rules/rule.ts';
import type { Example } from './posts.ts';

/** Whose labels are asked. */
export type Labelled = Pick<Example, 'post' | 'of'>;

/** Rules that their constructions know best: foul words, false trust in privacy. */
const BY_CONSTRUCTION_ALONE: ReadonlySet<RuleId> = new Set(['profanity', 'reach']);
/** The rules that weights decide on. */
export const rules = RULES.map((rule) => rule.id).filter((rule) => !BY_CONSTRUCTION_ALONE.has(rule));
/** The outcome that a post has anything to remark on; readers could differ on it where they could on any rule. */
const ANY = 'any';
/** The outcome that its verdict is `stop`, for the rules of which some matches are graver than others. */
export const STOP = 'stop';
export type Outcome = RuleId | typeof ANY | typeof STOP;
export const outcomes: readonly Outcome[] = [...rules, ANY, STOP];
const ofPost = (outcome: Outcome): outcome is typeof ANY | typeof STOP => outcome === ANY || outcome === STOP;
/** Rules that are `stop` together with others. */
const OF_CASES: ReadonlySet<RuleId> = new Set(['patient-detail', 'patient-health']);
/** A note by nature: it has its own bar alone. */
export const NOTE: RuleId = 'unsourced-claim';

/** Does an example have an outcome? `undefined` where it says nothing about it. */
export function labelOf({ post, of }: Labelled, rule: Outcome): boolean | undefined {
  if (of) {
    // An example that one rule is silent about may be another's; that a rule speaks says that there is something to remark on.
    const speaks = rule === ANY && of.positive && of.rule !== NOTE;
    return speaks || of.rule === rule ? of.positive : undefined;
  }
  if (ofPost(rule) ? (post?.borderline.length ?? 0) > 0 : post?.borderline.includes(rule)) return undefined;
  if (rule === ANY) return (post?.verdict ?? 'clear') !== 'clear';
  if (rule === STOP) return post?.verdict === 'stop';
  return post?.findings.some((finding) => finding.rule === rule) ?? false;
}

/** Rules that are never `stop` by themselves. */
const NEVER_STOP: ReadonlySet<RuleId> = new Set(
  RULES.filter(({ id, severity }) => severity !== 'stop' && !OF_CASES.has(id)).map(({ id }) => id),
);
/** Is a rule of two severities the gravest that the post is labelled with? Where to draw the line between the two, these posts tell. */
export const isOfTwo = ({ post }: Labelled): boolean =>
  (post?.findings.some(({ rule }) => OF_TWO_SEVERITIES.has(rule)) ?? false) &&
  (post?.findings.every(({ rule }) => NEVER_STOP.has(rule)) ?? false);
