/**
 * Trains the weights that decide together with the constructions, and writes src/learned/compiled/weights.ts.
 *
 *   npm run train                     cross-validates, trains on all labelled posts, writes the weights
 *   npm run train -- --on tune        trains on the tune half only, so that the held half measures honestly
 *   npm run train -- --dry            writes nothing
 *
 * Recipe: one logistic regression for each rule over the sentence features of src/learned/features.ts; a sentence is positive when a
 * labelled finding of the rule touches it; posts that readers could differ on (`borderline`) are left out for that rule; every fourth
 * everyday sentence of tests/corpus/benign is a negative. Thresholds are those with the best F1 over five folds (minimal pairs stay together).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '../../src/document/index.ts';
import { featuresOf } from '../../src/learned/features.ts';
import type { LearnedRule, PackedWeights } from '../../src/learned/packed.ts';
import { RULES } from '../../src/rules/index.ts';
import type { RuleContext, RuleId, Surface } from '../../src/rules/rule.ts';
import { benignSentences } from '../../tests/corpus/benign.ts';
import { type LabelledPost, labelledPosts } from '../../tests/corpus/corpus.ts';
import { type Example, type LogisticModel, logit, trainLogistic } from './logistic.ts';

const { values } = parseArgs({
  options: {
    on: { type: 'string', default: 'all' },
    dry: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    l1: { type: 'string', default: '0.0004' },
    l2: { type: 'string', default: '0.0001' },
    epochs: { type: 'string', default: '10' },
    rate: { type: 'string', default: '0.1' },
    rare: { type: 'string', default: '2' },
  },
});

const OPTIONS = { epochs: Number(values.epochs), rate: Number(values.rate), l1: Number(values.l1), l2: Number(values.l2), seed: 7 };
const FOLDS = 5;

/** Rules whose findings need a kind or an exact span that only the constructions know. */
const SPANS_BY_CONSTRUCTION: ReadonlySet<RuleId> = new Set(['patient-name', 'patient-identifier', 'patient-detail', 'profanity', 'protected-title']);

interface PreparedSentence {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
  /** Rules whose constructions met this sentence. */
  readonly met: ReadonlySet<RuleId>;
  vector: Uint32Array;
}

interface Prepared {
  readonly post: LabelledPost | undefined;
  readonly fold: number;
  readonly sentences: PreparedSentence[];
}

function prepare(text: string, surface: Surface): PreparedSentence[] {
  const document = readDocument(text);
  const context: RuleContext = { platform: 'other', surface, heldTitles: null, institutionNames: [] };
  const found = RULES.flatMap((rule) =>
    rule.match(document, context).map((match) => ({ rule: rule.id, kind: match.kind ?? match.variant, start: match.start, end: match.end })),
  );
  return featuresOf(document, context, found).map((features, index) => {
    const { start, end } = document.sentences[index] as { start: number; end: number };
    return {
      start,
      end,
      names: [...new Set(features.map((feature) => feature.name))],
      met: new Set(found.filter((one) => one.start < end && start < one.end).map((one) => one.rule)),
      vector: new Uint32Array(),
    };
  });
}

function foldOf(key: string): number {
  let hash = 2166136261;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
  return (hash >>> 0) % FOLDS;
}

const posts: Prepared[] = labelledPosts()
  .filter((post) => values.on === 'all' || post.half === values.on)
  .map((post) => ({ post, fold: foldOf(post.pair ?? post.id), sentences: prepare(post.text, post.surface ?? 'post') }));
const everyday: Prepared[] = benignSentences()
  .filter((_, index) => index % 4 === 0)
  .map((text, index) => ({ post: undefined, fold: index % FOLDS, sentences: prepare(text, 'post') }));
const all = [...posts, ...everyday];

const counts = new Map<string, number>();
for (const { post, sentences } of all) if (post) for (const { names } of sentences) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
const ids = new Map<string, number>();
for (const [name, count] of counts) if (count >= Number(values.rare)) ids.set(name, ids.size);
for (const { sentences } of all) for (const sentence of sentences) sentence.vector = Uint32Array.from(sentence.names.map((name) => ids.get(name)).filter((id) => id !== undefined));

function examplesOf(rule: RuleId, prepared: readonly Prepared[]): Example[] {
  return prepared.flatMap(({ post, sentences }) => {
    if (post?.borderline.includes(rule)) return [];
    return sentences.map(({ start, end, vector }) => ({
      features: vector,
      positive: post?.findings.some((finding) => finding.rule === rule && finding.start < end && start < finding.end) ?? false,
      weight: 1,
    }));
  });
}

/** One post as the cross-validation saw it: the best sentence with and without a construction's match. */
interface Seen {
  readonly positive: boolean;
  readonly met: number;
  readonly bare: number;
}

function seen(rule: RuleId, model: LogisticModel, prepared: Prepared): Seen {
  let met = Number.NEGATIVE_INFINITY;
  let bare = Number.NEGATIVE_INFINITY;
  for (const sentence of prepared.sentences) {
    const value = logit(model, sentence.vector);
    if (sentence.met.has(rule)) met = Math.max(met, value);
    else bare = Math.max(bare, value);
  }
  return { positive: prepared.post?.findings.some((finding) => finding.rule === rule) ?? false, met, bare };
}

interface Counted {
  tp: number;
  fp: number;
  fn: number;
}

function tally(rows: readonly Seen[], keep: number, add: number): Counted {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const row of rows) {
    const reported = (row.met > Number.NEGATIVE_INFINITY && row.met >= keep) || row.bare >= add;
    if (reported && row.positive) sum.tp += 1;
    else if (reported) sum.fp += 1;
    else if (row.positive) sum.fn += 1;
  }
  return sum;
}

const f1 = ({ tp, fp, fn }: Counted): number => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));

/** The pair of thresholds with the best F1 (a false alarm counts a little more than a miss). */
function thresholds(rule: RuleId, rows: readonly Seen[]): { keep: number; add: number } {
  const grid = Array.from({ length: 41 }, (_, index) => -6 + index * 0.25);
  const adds = SPANS_BY_CONSTRUCTION.has(rule) ? [Number.POSITIVE_INFINITY] : [...grid.filter((value) => value >= -4), Number.POSITIVE_INFINITY];
  let best = { keep: Number.NEGATIVE_INFINITY, add: Number.POSITIVE_INFINITY };
  let value = -1;
  for (const keep of [Number.NEGATIVE_INFINITY, ...grid]) {
    for (const add of adds) {
      const counted = tally(rows, keep, add);
      const worth = counted.tp === 0 ? 0 : (2 * counted.tp) / (2 * counted.tp + 1.15 * counted.fp + counted.fn);
      if (worth > value + 1e-9) {
        value = worth;
        best = { keep, add };
      }
    }
  }
  return best;
}

const decisions: LearnedRule[] = [];
const models: LogisticModel[] = [];
const pooled = { alone: { tp: 0, fp: 0, fn: 0 }, learned: { tp: 0, fp: 0, fn: 0 } };
for (const { id: rule } of RULES) {
  const rows: Seen[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = trainLogistic(examplesOf(rule, all.filter((one) => one.fold !== fold)), ids.size, OPTIONS);
    for (const one of posts) if (one.fold === fold && !one.post?.borderline.includes(rule)) rows.push(seen(rule, model, one));
  }
  const chosen = thresholds(rule, rows);
  const alone = tally(rows, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const learned = tally(rows, chosen.keep, chosen.add);
  for (const key of ['tp', 'fp', 'fn'] as const) {
    pooled.alone[key] += alone[key];
    pooled.learned[key] += learned[key];
  }
  if (!values.quiet) {
    const rate = (counted: Counted): string => `P ${(counted.tp / (counted.tp + counted.fp)).toFixed(2)} R ${(counted.tp / (counted.tp + counted.fn)).toFixed(2)}`;
    console.log(`${rule.padEnd(28)} constructions alone F1 ${f1(alone).toFixed(3)} (${rate(alone)})   with learned weights F1 ${f1(learned).toFixed(3)} (${rate(learned)})   keep ${chosen.keep} add ${chosen.add}`);
  }
  const final = trainLogistic(examplesOf(rule, all), ids.size, OPTIONS);
  models.push(final);
  decisions.push({ bias: round(final.bias), keep: Number.isFinite(chosen.keep) ? chosen.keep : -99, add: Number.isFinite(chosen.add) ? chosen.add : null });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const SCALE = 0.04;
const weights: Record<string, string> = {};
for (const [name, id] of [...ids].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const pairs = models
    .map((model, rule) => [rule, Math.round((model.weights[id] as number) / SCALE)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 2)
    .map(([rule, weight]) => `${rule}:${weight}`);
  if (pairs.length > 0) weights[name] = pairs.join(' ');
}
const packed: PackedWeights = { scale: SCALE, rules: RULES.map((rule) => rule.id), decisions, weights };
const text = [
  '// Generated by `npm run train`. Do not edit.',
  "import type { PackedWeights } from '../packed.ts';",
  '',
  `export const WEIGHTS: PackedWeights = JSON.parse(${JSON.stringify(JSON.stringify(packed))});`,
  '',
].join('\n');
console.log(`cross-validated micro F1: constructions alone ${f1(pooled.alone).toFixed(3)}, with learned weights ${f1(pooled.learned).toFixed(3)}`);
console.log(`${posts.length} posts, ${ids.size} features, ${Object.keys(weights).length} with weight, ${(text.length / 1024).toFixed(0)} kB`);
if (!values.dry) writeFileSync(join(import.meta.dirname, '../../src/learned/compiled/weights.ts'), text);
