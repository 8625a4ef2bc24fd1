/** Compares the engine's findings with labelled posts. */
import { type Analysis, analyze } from '../../src/engine/index.ts';
import type { RuleId } from '../../src/rules/rule.ts';
import type { LabelledPost } from './corpus.ts';

interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export interface Measure extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Miss {
  readonly outcome: 'missed' | 'false alarm' | 'verdict';
  readonly rule: RuleId | 'verdict';
  readonly post: LabelledPost;
  readonly analysis: Analysis;
}

export interface Score {
  readonly posts: number;
  readonly verdictAccuracy: number;
  readonly alarm: Measure;
  readonly stop: Measure;
  /** Spans of names, identifiers and details: found when any overlaps. */
  readonly identitySpans: Measure;
  readonly micro: Measure;
  readonly rules: ReadonlyMap<RuleId, Measure>;
  /** Share of minimal pairs of which both verdict sides (clear or not) are right; NaN without pairs. */
  readonly pairsRight: number;
  readonly misses: readonly Miss[];
}

const IDENTITY: ReadonlySet<RuleId> = new Set(['patient-name', 'patient-identifier', 'patient-detail']);

const empty = (): Tally => ({ tp: 0, fp: 0, fn: 0 });

function measure({ tp, fp, fn }: Tally): Measure {
  return {
    tp,
    fp,
    fn,
    precision: tp + fp > 0 ? tp / (tp + fp) : Number.NaN,
    recall: tp + fn > 0 ? tp / (tp + fn) : Number.NaN,
    f1: tp > 0 ? (2 * tp) / (2 * tp + fp + fn) : tp + fp + fn > 0 ? 0 : Number.NaN,
  };
}

function count(tally: Tally, expected: boolean, found: boolean): void {
  if (expected && found) tally.tp += 1;
  else if (expected) tally.fn += 1;
  else if (found) tally.fp += 1;
}

/** Runs the engine over the posts and adds up. Notes count only where the label has that rule. */
export function score(posts: readonly LabelledPost[]): Score {
  const rules = new Map<RuleId, Tally>();
  const alarm = empty();
  const stop = empty();
  const spans = empty();
  const misses: Miss[] = [];
  const pairs = new Map<string, boolean>();
  let verdictRight = 0;
  let verdictCounted = 0;
  for (const post of posts) {
    const analysis = analyze(post.text, { platform: post.platform ?? 'other', surface: post.surface ?? 'post' });
    const skip = new Set(post.borderline);
    const expected = new Set(post.findings.map((finding) => finding.rule));
    const found = new Set(
      analysis.findings
        .filter((finding) => finding.severity !== 'note' || expected.has(finding.rule))
        .map((finding) => finding.rule),
    );
    for (const rule of new Set([...expected, ...found])) {
      if (skip.has(rule)) continue;
      const tally = rules.get(rule) ?? empty();
      rules.set(rule, tally);
      count(tally, expected.has(rule), found.has(rule));
      if (expected.has(rule) !== found.has(rule))
        misses.push({ outcome: expected.has(rule) ? 'missed' : 'false alarm', rule, post, analysis });
    }
    if (skip.size === 0 || analysis.verdict === post.verdict) {
      verdictCounted += 1;
      if (analysis.verdict === post.verdict) verdictRight += 1;
      else misses.push({ outcome: 'verdict', rule: 'verdict', post, analysis });
      count(alarm, post.verdict !== 'clear', analysis.verdict !== 'clear');
      count(stop, post.verdict === 'stop', analysis.verdict === 'stop');
    }
    if (post.pair !== undefined) {
      const right = (post.verdict === 'clear') === (analysis.verdict === 'clear');
      pairs.set(post.pair, (pairs.get(post.pair) ?? true) && right);
    }
    const wanted = post.findings.filter((finding) => IDENTITY.has(finding.rule));
    const given = analysis.findings.filter((finding) => IDENTITY.has(finding.rule) && finding.severity !== 'note');
    for (const span of wanted) {
      if (given.some((other) => other.start < span.end && span.start < other.end)) spans.tp += 1;
      else spans.fn += 1;
    }
    for (const span of given) {
      if (!skip.has(span.rule) && !wanted.some((other) => other.start < span.end && span.start < other.end))
        spans.fp += 1;
    }
  }
  const pooled = [...rules.values()].reduce(
    (sum, tally) => ({ tp: sum.tp + tally.tp, fp: sum.fp + tally.fp, fn: sum.fn + tally.fn }),
    empty(),
  );
  return {
    posts: posts.length,
    verdictAccuracy: verdictRight / verdictCounted,
    alarm: measure(alarm),
    stop: measure(stop),
    identitySpans: measure(spans),
    micro: measure(pooled),
    rules: new Map([...rules].sort(([a], [b]) => a.localeCompare(b)).map(([rule, tally]) => [rule, measure(tally)])),
    pairsRight: pairs.size > 0 ? [...pairs.values()].filter(Boolean).length / pairs.size : Number.NaN,
    misses,
  };
}
