/**
 * Decides which rules speak about a post: the learned weights weigh all there is, what the constructions found among it. The
 * network says which words carried a decision; a construction that knows these gives their bounds.
 */
import { type Document, framesOf } from '../document/index.ts';
import { workplaceLength } from '../document/workplace.ts';
import type { DetailKind, Match, Rule, RuleContext, RuleId } from '../rules/rule.ts';
import { overlap } from '../rules/span.ts';
import { NET_WEIGHTS } from './compiled/net-weights.ts';
import { POST_WEIGHTS } from './compiled/post-weights.ts';
import { withoutGreeted } from './greeted.ts';
import { identifiers } from './identifiers.ts';
import { Net, type NetReading } from './net.ts';
import { netMarks, netSigns } from './net-inputs.ts';
import { scorePost } from './score.ts';
import type { Found } from './signs.ts';
import { learnedSpans } from './spans.ts';
import { tellingWords, tellThemselves } from './telling.ts';

/** What counts as told about one patient when the weights say so: the constructions then ask for no more evidence of it. */
const TOLD = 3;

/** Kinds of which a construction is surer than the words' weights: events recognisable by themselves are listed one by one, ages have fixed forms. */
const SURELY_FOUND: ReadonlySet<DetailKind> = new Set(['event', 'age']);

/** Rules whose words have a kind and exact bounds: weights of their own find them. */
const OF_SPANS: ReadonlySet<RuleId> = new Set(['patient-name', 'patient-detail']);

/** Rules whose graver matches are `stop`: with a name, for love, on medicines or results. The weights tell where no construction does. */
export const OF_TWO_SEVERITIES: ReadonlySet<RuleId> = new Set([
  'colleague-criticism',
  'individual-advice',
  'patient-contact',
]);

/** Rules that a few words break whatever else a post tells: shouting stays shouting beside an accident, and beside words that tell more. */
const LOCAL: ReadonlySet<RuleId> = new Set(['emotional-tone']);

/** Tokens of the longest texts that the weights know something about; in longer ones a few words weigh nothing, so the constructions decide alone. */
const LONGEST_KNOWN = 400;

let net: Net | undefined;

/** What the network says; it is opened when first asked. */
function readWithNet(document: Document, context: RuleContext, found: Found): NetReading {
  net ??= new Net(NET_WEIGHTS);
  return net.read(document, netMarks(document, context, found), netSigns(document, context, found));
}

/** Matches and those of `more` that none of them overlaps, in order. */
const withOthers = (matches: readonly Match[], more: readonly Match[]): Match[] =>
  [...matches, ...more.filter((match) => !matches.some((one) => overlap(one, match)))].sort(
    (a, b) => a.start - b.start,
  );

/** Does a match hold a name that settings give the writer's institution? What it is called, the weights never learned: there the rule alone knows. */
function namesWorkplace({ tokens }: Document, match: Match): boolean {
  return tokens.some((token) => overlap(token, match) && workplaceLength(tokens, token.index) > 0);
}

/** The matches of every rule. */
export function decide(document: Document, context: RuleContext, rules: readonly Rule[]): [Rule, readonly Match[]][] {
  const found = rules.map((rule) => [rule, rule.match(document, context)] as const);
  if (document.tokens.length === 0 || document.tokens.length > LONGEST_KNOWN)
    return withoutGreeted(
      document,
      found.map(([rule, matches]) => [rule, matches]),
    );
  const reading = readWithNet(document, context, found);
  const scores = scorePost(document, context, found).map(
    (score, index) => score + NET_WEIGHTS.share * (reading.scores[index] as number),
  );
  const any = POST_WEIGHTS.rules.indexOf('any');
  const silent = any >= 0 && (scores[any] as number) < (POST_WEIGHTS.bars[any] as number);
  let spans: ReturnType<typeof learnedSpans> | undefined;
  /** The words of a name, or of details, by their own weights; where these know none, by the constructions. */
  const spansOf = (rule: Rule, matches: readonly Match[]): readonly Match[] => {
    spans ??= learnedSpans(document, reading.words());
    const own = spans.flatMap(({ kind, ...match }): Match[] => {
      if (kind === 'name') return rule.id === 'patient-name' ? [match] : [];
      return rule.id === 'patient-detail' ? [{ ...match, kind }] : [];
    });
    // Names have no kinds: there is nothing to add to their own.
    if (own.length > 0 && rule.id === 'patient-name') return own;
    const told = matches.length > 0 ? matches : rule.match(document, { ...context, learnedCase: TOLD });
    if (own.length === 0) return told;
    return withOthers(
      own,
      told.filter(({ kind }) => kind !== undefined && SURELY_FOUND.has(kind)),
    );
  };
  const stop = POST_WEIGHTS.rules.indexOf('stop');
  const grave = stop >= 0 && (scores[stop] as number) >= (POST_WEIGHTS.bars[stop] as number);
  const chosen = (rule: Rule, matches: readonly Match[], index: number): readonly Match[] => {
    const above = (scores[index] as number) - (POST_WEIGHTS.bars[index] as number);
    const reported =
      (!silent || rule.severity === 'note' || above >= POST_WEIGHTS.sure) &&
      (above >= 0 ||
        (LOCAL.has(rule.id) && matches.length > 0 && tellThemselves(document, reading.told(index), matches)));
    if (rule.id === 'patient-identifier')
      return identifiers(document, matches, reported, () => tellingWords(document, reading.told(index), []));
    // Which titles the writer holds, the weights never learned: then the rule alone knows.
    if (rule.id === 'protected-title' && context.heldTitles !== null) return matches;
    if (!reported)
      return rule.id === 'official-voice' ? matches.filter((match) => namesWorkplace(document, match)) : [];
    if (OF_SPANS.has(rule.id)) return spansOf(rule, matches);
    // A post that warns of a mistake has its words; what no construction finds there is none.
    if (framesOf(document).warning > 0) return matches;
    const telling = tellingWords(document, reading.told(index), matches);
    return LOCAL.has(rule.id) ? withOthers(telling, matches) : telling;
  };
  const told = found.map(([rule, matches]): [Rule, readonly Match[]] => {
    const index = POST_WEIGHTS.rules.indexOf(rule.id);
    if (index < 0) return [rule, matches];
    const own = chosen(rule, matches, index);
    return [
      rule,
      grave && OF_TWO_SEVERITIES.has(rule.id) ? own.map((match) => ({ severity: 'stop' as const, ...match })) : own,
    ];
  });
  return withoutGreeted(document, told);
}
