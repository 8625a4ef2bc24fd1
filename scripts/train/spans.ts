/**
 * Trains the weights that find the words of names and details, for src/learned/compiled/span-weights.ts. Part of `npm run train`.
 *
 * Recipe: one linear classifier (svm.ts) for each kind over the features of src/learned/word-features.ts, on the words of posts that the
 * weights of whole posts (blind to the post) nearly take for one with a name or detail, or that are labelled with one. The features that
 * weigh most in a first round stay for a second. The bars are those with the best F-measure of spans over five folds.
 */
import { type KindSpan, SPAN_KINDS, type SpanKind, spansFrom } from '../../src/learned/spans.ts';
import { suretyStep, surroundingsOf, wordFeatures } from '../../src/learned/word-features.ts';
import { namesOf } from '../../src/rules/case/names.ts';
import { detailsOf } from '../../src/rules/patient-detail/index.ts';
import { overlap } from '../../src/rules/span.ts';
import type { LabelledPost } from '../../tests/corpus/corpus.ts';
import { FOLDS } from './folds.ts';
import { pack } from './pack.ts';
import { type Example, examples } from './posts.ts';
import { type LinearModel, scoreOf, trainLinear, type Vector } from './svm.ts';

/** What the weights of whole posts say of one that they have not seen: scores, and whether they report a detail or a name. */
interface Blind {
  readonly scores: { readonly detail: number; readonly name: number; readonly health: number; readonly any: number };
  readonly detail: boolean;
  readonly name: boolean;
}

interface Options {
  readonly on: string;
  /** By the number of a post among the examples. */
  readonly blind: readonly Blind[];
  /** How many posts of our own one of others counts as. */
  readonly others: number;
  readonly say: (text: string) => void;
}

/** How much an error counts beside shrinkage. */
const COST = 0.2;
/** Features of fewer words than this are left out. */
const RARE = 4;
/** How many features stay, and their room in the measure of `pack`. */
const KEPT = 5000;
const ROOM = 85_000;
/** A post whose detail or name scores more than this, some way below the bars of reporting, is one to learn from. */
const NEARLY = -0.65;
/** Words marked that are nobody's detail cost more trust than details left out. */
const BETA = 0.8;
/** Bars that are tried. */
const BARS = Array.from({ length: 19 }, (_, step) => Math.round((-0.85 + step * 0.05) * 100) / 100);
/** Of words that nothing points to, one in so many is learned from; it counts for all of them. */
const SAMPLE = 4;
/** How often the bars of all kinds are gone through. */
const ROUNDS = 2;

interface Read {
  readonly example: Example;
  readonly blind: Blind;
  /** Feature numbers of each word; empty for punctuation. */
  readonly ids: readonly Uint32Array[];
  /** Does a construction take the word, or one beside it, for a name or detail, or is it labelled as one? */
  readonly pointed: readonly boolean[];
  /** The labelled kind of each word. */
  readonly kinds: readonly (SpanKind | undefined)[];
}

function kindOf({ rule, kind }: LabelledPost['findings'][number]): SpanKind | undefined {
  return rule === 'patient-name' ? 'name' : rule === 'patient-detail' ? kind : undefined;
}

async function read({ on, blind }: Options, numbers: Map<number, number>, counts: number[]): Promise<Read[]> {
  const posts: Read[] = [];
  const wanted: number[] = [];
  const near = (index: number): boolean => {
    const { scores } = blind[index] as Blind;
    const take = scores.detail > NEARLY || scores.name > NEARLY;
    if (take) wanted.push(index);
    return take;
  };
  for await (const example of examples(on, near)) {
    const { post, document, context, found } = example;
    const own = blind[wanted[posts.length] as number] as Blind;
    const { scores } = own;
    const surety = {
      detail: suretyStep(scores.detail),
      name: suretyStep(scores.name),
      health: suretyStep(scores.health),
      any: suretyStep(scores.any),
    };
    const hashes = document.tokens.map(() => new Set<number>());
    const around = surroundingsOf(document, context, found, surety);
    for (const sentence of document.sentences)
      wordFeatures(around, sentence, (token, hash) => hashes[sentence.first + token]?.add(hash));
    const ids = hashes.map((set) =>
      Uint32Array.from(set, (hash) => {
        let number = numbers.get(hash);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(hash, number);
          counts.push(0);
        }
        counts[number] = (counts[number] as number) + 1;
        return number;
      }),
    );
    const kinds = document.tokens.map((token) => {
      const finding = post?.findings.find((one) => kindOf(one) && overlap(one, token));
      return finding && kindOf(finding);
    });
    const marked = document.tokens.map(() => false);
    for (const { first, last } of [...detailsOf(document), ...namesOf(document)])
      for (let at = first - 1; at <= last; at += 1) marked[at] = true;
    const pointed = document.tokens.map(({ index }) => kinds[index] !== undefined || marked[index] === true);
    posts.push({ example, blind: own, ids, pointed, kinds });
  }
  return posts;
}

/** The words of posts as vectors over the features that `kept` numbers. */
function vectorsOf(posts: readonly Read[], kept: ReadonlyMap<number, number>): Vector[][] {
  return posts.map(({ ids }) =>
    ids.map((own) => {
      const known: number[] = [];
      for (const number of own) {
        const id = kept.get(number);
        if (id !== undefined) known.push(id);
      }
      return {
        ids: Uint32Array.from(known),
        values: new Float32Array(known.length).fill(1 / Math.sqrt(Math.max(1, own.length))),
      };
    }),
  );
}

interface Counted {
  tp: number;
  fp: number;
  fn: number;
  hit: number;
}

const measure = ({ tp, fp, fn, hit }: Counted, beta: number): number => {
  const precision = tp / Math.max(1, tp + fp);
  const recall = hit / Math.max(1, hit + fn);
  return ((1 + beta ** 2) * precision * recall) / Math.max(1e-9, beta ** 2 * precision + recall);
};

/** How the spans of posts, by scores of their words, compare with the labelled ones. A post of others counts as `others` of our own. */
function count(posts: readonly Read[], others: number, spans: (at: number) => readonly KindSpan[]): Counted {
  const counted = { tp: 0, fp: 0, fn: 0, hit: 0 };
  for (const [at, { example, blind }] of posts.entries()) {
    const share = example.post?.own ? 1 : others;
    const labelled = (example.post?.findings ?? []).filter((one) => kindOf(one) !== undefined);
    const told = spans(at).filter(({ kind }) => (kind === 'name' ? blind.name : blind.detail));
    for (const span of told) {
      if (labelled.some((one) => overlap(one, span))) counted.tp += share;
      else if (!example.post?.borderline.includes(span.kind === 'name' ? 'patient-name' : 'patient-detail'))
        counted.fp += share;
    }
    for (const one of labelled) counted[told.some((span) => overlap(one, span)) ? 'hit' : 'fn'] += share;
  }
  return counted;
}

/** Trains, and answers what the weights file holds. */
export async function trainSpans(options: Options): Promise<ReturnType<typeof pack> & { readonly bars: number[] }> {
  const { others, say } = options;
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const posts = await read(options, numbers, counts);
  const frequent = new Map<number, number>();
  for (const [number, seen] of counts.entries()) if (seen >= RARE) frequent.set(number, frequent.size);

  const train = (all: readonly Vector[][], size: number, leave = -1): LinearModel[] => {
    const vectors: Vector[] = [];
    const kinds: (SpanKind | undefined)[] = [];
    const costs: number[] = [];
    for (const [at, { example, pointed, kinds: own }] of posts.entries()) {
      if (example.fold === leave) continue;
      const cost = example.post?.own ? COST : COST * others;
      for (const [word, vector] of (all[at] as Vector[]).entries()) {
        if (vector.ids.length === 0 || (!pointed[word] && (at + word) % SAMPLE !== 0)) continue;
        vectors.push(vector);
        kinds.push(own[word]);
        costs.push(pointed[word] ? cost : cost * SAMPLE);
      }
    }
    return SPAN_KINDS.map((kind) =>
      trainLinear(
        vectors,
        kinds.map((own) => own === kind),
        size,
        costs,
        12,
      ),
    );
  };

  let vectors = vectorsOf(posts, frequent);
  const words = vectors.reduce((sum, own) => sum + own.length, 0);
  say(`${posts.length} posts, ${words} words, ${frequent.size} features`);
  const spreadOf = (size: number): Float64Array => {
    const spread = new Float64Array(size);
    for (const { ids, values } of vectors.flat())
      for (let at = 0; at < ids.length; at += 1)
        spread[ids[at] as number] = (spread[ids[at] as number] as number) + (values[at] as number) ** 2;
    return spread;
  };
  let spread = spreadOf(frequent.size);
  const worth = new Float64Array(frequent.size);
  for (const { weights } of train(vectors, frequent.size))
    for (let id = 0; id < worth.length; id += 1)
      worth[id] = (worth[id] as number) + (weights[id] as number) ** 2 * (spread[id] as number);
  const best = [...frequent].sort((a, b) => (worth[b[1]] as number) - (worth[a[1]] as number)).slice(0, KEPT);
  const kept = new Map(best.map(([number], id) => [number, id]));
  vectors = vectorsOf(posts, kept);
  spread = spreadOf(kept.size);

  const scores: Float64Array[][] = posts.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const models = train(vectors, kept.size, fold);
    for (const [at, { example }] of posts.entries())
      if (example.fold === fold)
        scores[at] = (vectors[at] as Vector[]).map((vector) =>
          vector.ids.length === 0 ? new Float64Array() : Float64Array.from(models, (model) => scoreOf(model, vector)),
        );
  }
  const bars = SPAN_KINDS.map(() => -0.5);
  const counted = (): Counted =>
    count(posts, others, (at) => spansFrom((posts[at] as Read).example.document, scores[at] as Float64Array[], bars));
  const tell = (name: string, result: Counted): void => {
    const { tp, fp, fn, hit } = result;
    say(
      `${name}: spans P ${(tp / (tp + fp)).toFixed(3)} R ${(hit / (hit + fn)).toFixed(3)} F1 ${measure(result, 1).toFixed(3)} of ${hit + fn}`,
    );
  };
  const rules = new Set(['patient-name', 'patient-detail']);
  tell(
    'by constructions',
    count(posts, others, (at) =>
      (posts[at] as Read).example.found.flatMap(([{ id }, matches]) =>
        rules.has(id)
          ? matches.map((match) => ({ ...match, first: 0, last: 0, score: 0, kind: match.kind ?? ('name' as const) }))
          : [],
      ),
    ),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let kind = 0; kind < bars.length; kind += 1) {
      let most = -1;
      let chosen = 0;
      for (const bar of BARS) {
        bars[kind] = bar;
        const value = measure(counted(), BETA);
        if (value > most) {
          most = value;
          chosen = bar;
        }
      }
      bars[kind] = chosen;
    }
  }
  tell('by weights', counted());
  say(SPAN_KINDS.map((kind, at) => `${kind} ${bars[at]}`).join(', '));

  const hashes = [...numbers.keys()];
  const packed = pack(
    train(vectors, kept.size),
    best.map(([number], id) => ({ hash: hashes[number] as number, unit: 1, spread: Math.sqrt(spread[id] as number) })),
    ROOM,
  );
  return { ...packed, bars };
}
