/** The features of a whole post: those of its sentences, how many there are of each sort, and what stands beside what. */

import { type Document, framesOf, type LayerKey, layer, layerKey } from '../../document/index.ts';
import { timesForgotten } from '../../document/sentence-cache.ts';
import { detailsOf } from '../patient-detail/index.ts';
import { DETAIL_KINDS, type Surface } from '../rule.ts';
import { AGAINST, bitsOfAll, CARE, count, MEDIUM, namesOfBits, type Row, rowsOf, STRONG } from './rows.ts';
import { CASE_WEIGHTS } from './weights.ts';

/** Signs of one person whose weight depends on what else a post says. */
const ANCHORS =
  'health health-twice age age-sure name-person third person relative their-relative occupation in-bed body image event patient that-person a-person my-patient symptom diagnosis treatment death birth mind'.split(
    ' ',
  );

/** Names of features that say from which measures on they hold, lowest first: made once, for a post has dozens. */
function steps(name: string, ...marks: readonly number[]): readonly (readonly [mark: number, feature: string])[] {
  return marks.map((mark) => [mark, `${name}>=${mark}`]);
}

const STEPS = {
  strong: steps('strong', 1, 2, 3, 4),
  medium: steps('medium', 1, 2, 3, 5),
  care: steps('care', 1, 2, 3, 5),
  against: steps('against', 1, 2, 3, 4, 5),
  strongInOne: steps('strong-in-one', 2, 3),
  strongWithCare: steps('strong-with-care', 1, 2, 3),
  details: steps('details', 1, 2, 3, 4),
  general: steps('general', 1, 2, 3, 4, 6),
  words: steps('words', 12, 25, 50, 120),
  pointedShare: steps('pointed-share', 0.3, 0.6, 0.9),
  sentences: steps('sentences', 2, 4, 8, 14),
};

/** Features of evidence that weighs more where nobody in general is spoken to or of, or where there is care. */
const ANCHORED = ANCHORS.map((name) => ({
  name,
  clean: `clean:${name}`,
  care: `care:${name}`,
  cleanCare: `clean-care:${name}`,
}));

const GENERAL = [
  'patients',
  'people',
  'reader',
  'education',
  'own',
  'own-story',
  'leisure',
  'appointed',
  'pet',
  'machine',
  'trial',
  'job-ad',
  'conditional',
  'command',
  'generic-patient',
];

const OPENINGS = [
  'third',
  'third-moves',
  'their-relative',
  'pronoun',
  'name-person',
  'person',
  'age',
  'health',
  'time',
  'i',
  'we',
  'reader',
  'patient',
].map((name) => [name, `opens:${name}`] as const);

/** How many marks of a row of steps a value reaches. */
function reached(which: keyof typeof STEPS, value: number): number {
  let count = 0;
  for (const [mark] of STEPS[which]) if (value >= mark) count += 1;
  return count;
}

/** Numbers that the features of a post are made of, beside the names of its sentences' features. */
interface Measures {
  readonly strongInOne: number;
  readonly strongWithCare: number;
  /** A bit for each of `DETAIL_KINDS`. */
  readonly kinds: number;
  readonly words: number;
  readonly pointedShare: number;
  /** A bit for each frame. */
  readonly frames: number;
}

const BRIEF = 40;

function measuresOf(document: Document, rows: readonly Row[]): Measures {
  let strongInOne = 0;
  let strongWithCare = 0;
  let pointed = 0;
  for (const { strong, medium, care } of rows) {
    strongInOne = Math.max(strongInOne, strong);
    if (care > 0) strongWithCare = Math.max(strongWithCare, strong);
    if (strong + medium > 0) pointed += 1;
  }
  let kinds = 0;
  for (const { kind, strength } of detailsOf(document)) if (strength >= 0.5) kinds |= 1 << DETAIL_KINDS.indexOf(kind);
  let frames = 0;
  let bit = 1;
  for (const cues of Object.values(framesOf(document))) {
    if (cues > 0) frames |= bit;
    bit *= 2;
  }
  const pointedShare = pointed / Math.max(1, rows.length);
  return { strongInOne, strongWithCare, kinds, words: document.tokens.length, pointedShare, frames };
}

/** `all`: the features that any of the rows has. */
function readFeatures(
  document: Document,
  rows: readonly Row[],
  all: ReadonlySet<string>,
  measures: Measures,
): string[] {
  const found = [...all];
  const put = (which: keyof typeof STEPS, value: number): void => {
    for (const [mark, feature] of STEPS[which]) if (value >= mark) found.push(feature);
  };
  const strong = count(all, STRONG);
  const care = count(all, CARE);
  const against = count(all, AGAINST);
  put('strong', strong);
  put('medium', count(all, MEDIUM));
  put('care', care);
  put('against', against);
  put('strongInOne', measures.strongInOne);
  put('strongWithCare', measures.strongWithCare);
  if (strong > 0 && against === 0) found.push('strong-and-nothing-against');
  if (strong > 0 && care > 0 && against <= 1) found.push('strong-care-hardly-against');
  if (strong === 0 && care > 0) found.push('care-only');
  const kinds = DETAIL_KINDS.filter((_, bit) => (measures.kinds >> bit) % 2 === 1);
  for (const kind of kinds) found.push(`detail:${kind}`);
  put('details', kinds.length);
  const clean = GENERAL.filter((name) => all.has(name)).length;
  for (const anchor of ANCHORED) {
    if (!all.has(anchor.name)) continue;
    if (clean === 0) found.push(anchor.clean);
    if (care > 0) found.push(anchor.care);
    if (clean <= 1 && care > 0) found.push(anchor.cleanCare);
  }
  put('general', clean);
  put('words', measures.words);
  const opening = rows[0]?.names;
  for (const [name, feature] of OPENINGS) if (opening?.has(name)) found.push(feature);
  if (clean === 0 && care > 0 && measures.words < BRIEF) found.push('brief-care');
  put('pointedShare', measures.pointedShare);
  put('sentences', rows.length);
  for (const [frame, cues] of Object.entries(framesOf(document))) if (cues > 0) found.push(`frame:${frame}`);
  return found;
}

/** The features of a post, and what they weigh. */
interface Post {
  /** In the order of their names: what is added up of them doesn't depend on the order of the sentences. */
  readonly features: readonly string[];
  /** The bias and the weights of all features. Weights have two decimals, and are added up without rounding. */
  readonly logit: number;
}

/** All that the features of a post depend on. `all`: the features that any of the rows has, as bits. */
function printOf(rows: readonly Row[], all: readonly number[], measures: Measures): number[] {
  const { strongInOne, strongWithCare, kinds, words, pointedShare, frames } = measures;
  return [
    timesForgotten(),
    strongInOne,
    strongWithCare,
    kinds,
    2 * reached('words', words) + (words < BRIEF ? 1 : 0),
    reached('pointedShare', pointedShare),
    reached('sentences', rows.length),
    frames,
    ...(rows[0]?.bits ?? []),
    // Tells the bits of the first sentence from those of all.
    -1,
    ...all,
  ];
}

/** The post that was read last of each sort: while somebody types, hardly a letter changes what it is made of. */
const lately = new Map<Surface, { readonly print: readonly number[]; readonly post: Post }>();

function readPost(document: Document, surface: Surface): Post {
  const rows = rowsOf(document);
  const measures = measuresOf(document, rows);
  const all = bitsOfAll(rows);
  const print = printOf(rows, all, measures);
  const last = lately.get(surface);
  if (last && last.print.length === print.length && print.every((part, at) => part === last.print[at]))
    return last.post;
  const features = [...readFeatures(document, rows, namesOfBits(all), measures), `surface:${surface}`].sort();
  let hundredths = Math.round(CASE_WEIGHTS.bias * 100);
  for (const name of features) hundredths += Math.round((CASE_WEIGHTS.weights[name] ?? 0) * 100);
  const post = { features, logit: hundredths / 100 };
  lately.set(surface, { print, post });
  return post;
}

const POST_KEYS: Readonly<Record<Surface, LayerKey>> = {
  post: layerKey(),
  comment: layerKey(),
  message: layerKey(),
  profile: layerKey(),
};

/** The features of a post and what they weigh: six rules ask, and the answer is the same for all. */
export function postOf(document: Document, surface: Surface): Post {
  return layer(document, POST_KEYS[surface], () => readPost(document, surface));
}

/** The features of a whole post: those of its sentences, their numbers, its frames and surface. */
export function postFeatures(document: Document, surface: Surface): readonly string[] {
  return postOf(document, surface).features;
}
