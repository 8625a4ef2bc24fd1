/**
 * Trains the weights that decide which rules speak about a post, and the network that reads it beside them (net.py) and finds names and
 * details, and writes src/learned/compiled/. Needs Python 3 with PyTorch, by the name in PYTHON (python3).
 *
 *   npm run train                     trains on all labelled posts, chooses bars on a fold that was left out, writes the weights
 *   npm run train -- --on tune        trains on the tune half and our own posts only, so that the held half measures honestly
 *   npm run train -- --cross          cross-validates the linear weights over all folds too
 *   npm run train -- --dry            writes nothing
 *
 * Recipe: one linear classifier (svm.ts) for each rule over the features of src/learned/score.ts, weighed by how rare they are. A post is positive
 * when it is labelled with the rule; posts that readers could differ on (`borderline`) are left out for that rule; every second everyday
 * sentence of tests/corpus/benign is a negative; the examples of a rule count for that rule; counts.ts says how much each sort of post counts. The
 * features that weigh most in a first round stay for a second. The network's scores are added to those of the linear weights, so that bars are
 * chosen on the one fold that neither saw (minimal pairs stay together): a rule's bar is the score with the best F-measure; then the gate that a
 * whole post must pass, and the margin with which a rule passes without it, are chosen together on posts of others and in their manner, so that
 * alarms are right often enough.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCK_SHARES, blocksOf } from '../../src/learned/score.ts';
import type { RuleId } from '../../src/rules/rule.ts';
import type { LabelledPost } from '../../tests/corpus/corpus.ts';
import { optionsGiven } from '../setup/arguments.ts';
import { Failure, fail } from '../setup/report.mjs';
import { added, barOf, type Counted, loweringOf, measure, NOTHING } from './bars.ts';
import { barCountOf, countOf, isAlike, NET_COUNT, netCostOf } from './counts.ts';
import { FOLDS } from './folds.ts';
import { behind, bestOf, gatesOf, speaks } from './gate.ts';
import { NetExamples } from './net-examples.ts';
import { isOfTwo, labelOf, type Outcome, outcomes, rules, STOP } from './outcomes.ts';
import { pack } from './pack.ts';
import { type Example, examples, HALVES } from './posts.ts';
import { requirePython } from './python.ts';
import { barsOfSpans } from './spans.ts';
import { type LinearModel, scoreOf, trainLinear, type Vector } from './svm.ts';

const values = optionsGiven(
  {
    on: { type: 'string', default: 'all' },
    dry: { type: 'boolean', default: false },
    /** Tells how the linear weights do over all folds, which takes twice as long; bars are chosen on fold 0. */
    cross: { type: 'boolean', default: false },
    cost: { type: 'string', default: '0.8' },
    /** How many of our own posts one of others, or an example of a rule, counts as. */
    others: { type: 'string', default: '12' },
    /** Features in fewer posts than this are left out. */
    rare: { type: 'string', default: '5' },
    /** How many features stay. */
    keep: { type: 'string', default: '14000' },
    /** How large the weights may be, in thousands of the measure of `pack`. */
    size: { type: 'string', default: '270' },
    /** Below 1, precision counts more than recall. */
    beta: { type: 'string', default: '1' },
    /**
     * How much the scores of the network count beside the linear ones, which are smaller. 0.3 was best of 0.2 and 0.3 on posts in the manner of
     * others that no training saw; on the fold that is left out 0.2 to 0.4 are within chance.
     */
    share: { type: 'string', default: '0.3' },
    /** The share of alarms that must be right among the posts of others, and in their manner, of the fold that is left out. */
    precise: { type: 'string', default: '0.958' },
    /** The gate, where it is not to be chosen: the bar for any remark, and how far above its own a rule is sure. */
    least: { type: 'string' },
    sure: { type: 'string' },
    /** Rules whose bars are lowered by hand, and by how much: `RULE=N,RULE=N`. */
    lower: { type: 'string', default: '' },
    /** Writes the scores of the fold that is left out, and what the network adds to them before its share is taken, to a file. */
    scores: { type: 'string' },
  },
  `Usage:
  npm run train -- [--on all|tune|held] [--cross] [--dry] [--scores FILE] [--least N] [--sure N] [--lower RULE=N,…]
                   [--share N] [--precise N]
                   [--cost N] [--others N] [--rare N] [--keep N] [--size N] [--beta N]
  --on      which half of the posts of others (default all)
  --cross   cross-validates the linear weights over all folds too
  --dry     writes nothing
  --least   the bar for any remark, instead of choosing it
  --sure    how far above its bar a rule speaks without it, instead of choosing it
  --lower   lowers the bars of rules below what is chosen`,
  {
    on: HALVES,
    least: 'number',
    sure: 'number',
    share: 'number',
    precise: 'number',
    cost: 'number',
    others: 'number',
    rare: 'count',
    keep: 'count',
    size: 'number',
    beta: 'number',
  },
);
/** By how much bars are lowered. */
let lowering: ReadonlyMap<Outcome, number>;
try {
  lowering = loweringOf<Outcome>(values.lower, rules);
} catch (error) {
  fail(new Failure((error as Error).message, `See \`npm run train -- --lower suffering-as-entertainment=0.3\`.`));
}
const COST = Number(values.cost);
/** How many of our own posts one of others, or an example of a rule, counts as: ours are odder than what people post. */
const OTHERS_COUNT = Number(values.others);
const costOf = (row: Row): number => COST * countOf(row, OTHERS_COUNT);
const RARITY_UNIT = 6;

interface Row {
  readonly post: LabelledPost | undefined;
  readonly of?: { readonly rule: RuleId; readonly positive: boolean };
  readonly fold: number;
  /** Rules whose constructions found something. */
  readonly met: ReadonlySet<RuleId>;
  /** Feature hashes and their values without rarity. */
  readonly hashes: Uint32Array;
  readonly values: Float32Array;
}

const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

await requirePython().catch(fail);
const rows: Row[] = [];
const posts = new Map<number, number>();
const forNet = new NetExamples(outcomes.length);
/** Rows of fold 0 that the network answers for, and what bars of spans are chosen on. */
const left: { readonly row: number; readonly example: Example }[] = [];
for await (const example of examples(values.on)) {
  const { post, of, fold, document, context, found } = example;
  if (document.tokens.length > 0) {
    const own = { post, ...(of && { of }) };
    const asked = outcomes.map((outcome) => labelOf(own, outcome));
    forNet.add(
      example,
      netCostOf(own),
      asked.map((label) => (label === undefined ? -1 : Number(label))),
      outcomes,
    );
    if (fold === 0) left.push({ row: rows.length, example });
  }
  const sums = new Map<number, number>();
  for (const [block, groups] of blocksOf(document, context, found).entries()) {
    const hashes = groups.flat();
    const share = (BLOCK_SHARES[block] as number) / Math.sqrt(Math.max(1, hashes.length));
    for (const hash of hashes) sums.set(hash, (sums.get(hash) ?? 0) + share);
  }
  for (const hash of sums.keys()) posts.set(hash, (posts.get(hash) ?? 0) + 1);
  const met = new Set(found.flatMap(([rule, matches]) => (matches.length > 0 ? [rule.id] : [])));
  rows.push({
    post,
    ...(of && { of }),
    fold,
    met,
    hashes: Uint32Array.from(sums.keys()),
    values: Float32Array.from(sums.values()),
  });
}
say(`${rows.length} posts and sentences read, ${posts.size} features`);
const training = forNet.train(say).catch(fail);

/** How much a feature counts by its rarity. */
const rarity = (hash: number): number => (Math.log(rows.length / (posts.get(hash) ?? 1)) + 1) / RARITY_UNIT;

function vectors(ids: ReadonlyMap<number, number>): Vector[] {
  const rarities = new Map([...ids.keys()].map((hash) => [hash, rarity(hash)]));
  return rows.map(({ hashes, values: raw }) => {
    const own: number[] = [];
    const at: number[] = [];
    for (let index = 0; index < hashes.length; index += 1) {
      const id = ids.get(hashes[index] as number);
      if (id === undefined) continue;
      own.push(id);
      at.push((raw[index] as number) * (rarities.get(hashes[index] as number) as number));
    }
    return { ids: Uint32Array.from(own), values: Float32Array.from(at) };
  });
}

/** The rows that an outcome is trained on, and which of them have it. */
function labels(rule: Outcome): { at: number[]; positive: boolean[] } {
  const at: number[] = [];
  const positive: boolean[] = [];
  for (const [index, row] of rows.entries()) {
    const label = labelOf(row, rule);
    if (label === undefined) continue;
    at.push(index);
    positive.push(label);
  }
  return { at, positive };
}

function train(rule: Outcome, all: readonly Vector[], size: number, leave = -1): LinearModel {
  const { at, positive } = labels(rule);
  const kept = at.map((index, place) => [index, place] as const).filter(([index]) => rows[index]?.fold !== leave);
  return trainLinear(
    kept.map(([index]) => all[index] as Vector),
    kept.map(([, place]) => positive[place] as boolean),
    size,
    kept.map(([index]) => costOf(rows[index] as Row)),
  );
}

const first = new Map<number, number>();
for (const [hash, count] of posts) if (count >= Number(values.rare)) first.set(hash, first.size);
let prepared = vectors(first);
const worth = new Float64Array(first.size);
const spread = new Float64Array(first.size);
for (const { ids, values: own } of prepared)
  for (let at = 0; at < ids.length; at += 1)
    spread[ids[at] as number] = (spread[ids[at] as number] as number) + (own[at] as number) ** 2;
for (const rule of outcomes) {
  const { weights } = train(rule, prepared, first.size);
  for (let id = 0; id < worth.length; id += 1)
    worth[id] = (worth[id] as number) + (weights[id] as number) ** 2 * (spread[id] as number);
}
say(`${first.size} features weighed`);
const best = [...first].sort((a, b) => (worth[b[1]] as number) - (worth[a[1]] as number)).slice(0, Number(values.keep));
const ids = new Map(best.map(([hash], index) => [hash, index]));
prepared = vectors(ids);

/** By row: the scores of each outcome by weights that never saw the post. */
const blind = rows.map(() => new Float64Array(outcomes.length));
const models: LinearModel[] = [];
/** Lets what was spawned speak, and what is awaited go on. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function tell(name: string, { tp, fp, fn }: Counted, more = ''): void {
  const counted = { tp, fp, fn };
  say(
    `${name.padEnd(28)} F1 ${measure(counted).toFixed(3)} P ${(tp / (tp + fp)).toFixed(2)} R ${(tp / (tp + fn)).toFixed(2)} of ${tp + fn}${more}`,
  );
}

/** The bar of an outcome on some rows by `score`, and what is counted there. */
function chooseBar(
  index: number,
  among: (at: number) => boolean,
  score: (at: number) => number,
): { bar: number; counted: Counted } {
  const rule = outcomes[index] as Outcome;
  const { at, positive } = labels(rule);
  return barOf(
    at.flatMap((place, order) => {
      const row = rows[place] as Row;
      return among(place) && row.of === undefined && (rule !== STOP || isOfTwo(row))
        ? [{ score: score(place), positive: positive[order] as boolean, count: barCountOf(row) }]
        : [];
    }),
    Number(values.beta),
  );
}

/** Tells how well the rules are found on some rows, each by its own bar. */
function tellAll(name: string, found: readonly { readonly bar: number; readonly counted: Counted }[]): void {
  for (const [index, { bar, counted }] of found.entries())
    tell(outcomes[index] as Outcome, counted, `, bar ${bar.toFixed(2)}`);
  tell(
    name,
    found.slice(0, rules.length).reduce((sum, { counted }) => added(sum, counted), NOTHING),
  );
}

for (const [index, rule] of outcomes.entries()) {
  for (let fold = 0; fold < (values.cross ? FOLDS : 1); fold += 1) {
    const model = train(rule, prepared, ids.size, fold);
    for (const [at, row] of rows.entries())
      if (row.fold === fold) (blind[at] as Float64Array)[index] = scoreOf(model, prepared[at] as Vector);
    await breathe();
  }
  models.push(train(rule, prepared, ids.size));
}
const linear = (index: number) => (at: number) => blind[at]?.[index] as number;
if (values.cross)
  tellAll(
    'all rules, linear, five folds',
    outcomes.map((_, index) => chooseBar(index, () => true, linear(index))),
  );
const { net, posts: ofNet, words } = await training;
/** The rows that bars are chosen on, and their place among what the network answers. */
const orderOf = new Map(left.map(({ row }, order) => [row, order]));
const isLeft = (at: number): boolean => orderOf.has(at);
tellAll(
  'all rules, linear, fold 0',
  outcomes.map((_, index) => chooseBar(index, isLeft, linear(index))),
);
const share = Number(values.share);
const together = (index: number) => (at: number) =>
  linear(index)(at) + share * (ofNet[orderOf.get(at) as number]?.[index] as number);
const chosen = outcomes.map((_, index) => chooseBar(index, isLeft, together(index)));
tellAll(`all rules, network ${share}`, chosen);
const bars = chosen.map(({ bar }, index) => bar - (lowering.get(outcomes[index] as Outcome) ?? 0));
for (const at of orderOf.keys()) blind[at] = Float64Array.from(outcomes, (_, index) => together(index)(at));

const judged = left.flatMap(({ row: at }) => {
  const { post, met } = rows[at] as Row;
  return post && isAlike({ post }) ? [{ post, scores: blind[at] as Float64Array, cursed: met.has('profanity') }] : [];
});
const gates = gatesOf(values).map((one) => behind(judged, bars, one));
for (const { gate, ofRules, alarms } of gates.filter(({ gate: { least } }) => Math.abs((least * 4) % 1) < 1e-6)) {
  tell(`gate ${gate.least} sure ${gate.sure}`, ofRules);
  tell('  alarms', alarms);
}
const { gate, ofRules, alarms } = bestOf(gates, Number(values.precise));
tell(`any from ${gate.least.toFixed(2)}, sure ${gate.sure}`, ofRules);
tell('  alarms', alarms);
bars[rules.length] = gate.least;
if (values.scores)
  writeFileSync(
    values.scores,
    JSON.stringify(
      left.map(({ row }, order) => ({
        id: rows[row]?.post?.id,
        alike: isAlike(rows[row] as Row),
        scores: [...(blind[row] as Float64Array)],
        ofNet: ofNet[order],
      })),
    ),
  );

const packed = pack(
  models,
  best.map(([hash, id]) => ({ hash, unit: rarity(hash), spread: Math.sqrt(spread[id] as number) })),
  Number(values.size) * 1000,
);
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Writes weights as a module that exports `name`. */
function write(file: string, name: string, comment: string, head: string, type: string, table: object): void {
  const text = [
    '// Generated by `npm run train`. Do not edit.',
    head,
    '',
    `/** ${comment} */`,
    `export const ${name}: ${type} = ${JSON.stringify(table)};`,
    '',
  ].join('\n');
  say(`${file}: ${(text.length / 1024).toFixed(0)} kB`);
  if (!values.dry) writeFileSync(join(import.meta.dirname, '../../src/learned/compiled', file), text);
}

write(
  'post-weights.ts',
  'POST_WEIGHTS',
  'Scores of posts: `rules` are the outcomes, `bars` the scores from which on they are reported; a rule that is `sure` above its bar needs nothing else.',
  "import type { PackedTable } from '../packed.ts';",
  'PackedTable & { readonly rules: readonly string[]; readonly bars: readonly number[]; readonly sure: number }',
  { rules: outcomes, bars: bars.map(round), sure: gate.sure, ...packed },
);

const reported = (at: number, rule: RuleId): boolean =>
  speaks(blind[at] as Float64Array, rules.indexOf(rule), bars, gate);
const ofSpans = barsOfSpans(
  left.map(({ row, example }, order) => ({
    example,
    words: words[order] as readonly (readonly number[])[],
    detail: reported(row, 'patient-detail'),
    name: reported(row, 'patient-name'),
  })),
  NET_COUNT,
  say,
);
write(
  'net-weights.ts',
  'NET_WEIGHTS',
  'The network that reads posts beside the linear weights.',
  "import type { PackedNet } from '../packed-net.ts';",
  'PackedNet',
  { share, bars: ofSpans, ...net },
);
