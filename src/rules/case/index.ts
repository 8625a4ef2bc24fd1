/**
 * Does a post tell about one patient? Every confidentiality rule asks this first. The evidence of the whole post is added up
 * (weights learned by `npm run train:case`, a logistic regression over the named features of `features.ts`), then each sentence is asked
 * whether it is the one that tells: a post about a patient also has sentences about the weather.
 */
import { type Document, framesOf, type LayerKey, layer, layerKey } from '../../document/index.ts';
import { detailsOf } from '../patient-detail/index.ts';
import type { RuleContext, Surface } from '../rule.ts';
import { caseFeatures } from './features.ts';
import { isSigned } from './names.ts';
import { CASE_WEIGHTS } from './weights.ts';

/** Constructions that point to one person surely, and those that may. */
const STRONG = new Set(
  'name-there named-ill my-patient that-patient in-bed at-my-place works-with-one there-is third-health their-body name-as-titled name-as-initials name-as-nickname age-sure our-name reader-care a-person-from took-leave'.split(
    ' ',
  ),
);
const MEDIUM = new Set(
  'sick-today starts-ill alive shows-image to-family weekly-caller took-part textbook the-patient a-patient that-person a-person a-person-work their-relative a-relative person-health third-moves someone name-as-first name-as-handle that-illness elliptical-age third pronoun'.split(
    ' ',
  ),
);
const AGAINST = new Set(
  'heard-of pet machine appointed never-again own-story job-ad fame trial generic-patient command reader-advice conditional education own fiction training consent'.split(
    ' ',
  ),
);
const CARE = new Set(
  'ward hospital shift act symptom diagnosis treatment medication result death birth mind prognosis place'.split(' '),
);

/** Signs of one person whose weight depends on what else a post says. */
const ANCHORS =
  'health health-twice age age-sure name-person third person relative their-relative occupation in-bed body image event patient that-person a-person my-patient symptom diagnosis treatment death birth mind'.split(
    ' ',
  );

interface Case {
  /** Logit: above 0 means that the post more likely than not tells about one patient. */
  readonly post: number;
  /** For each sentence: does it point to a person or follow one that does? 0 no, 1 nearby, 2 by itself. */
  readonly near: readonly number[];
  /** The features of each sentence. */
  readonly features: readonly ReadonlySet<string>[];
}

/** The features of a sentence, and how many of them are of each sort. */
interface Row {
  readonly names: ReadonlySet<string>;
  readonly strong: number;
  readonly medium: number;
  readonly care: number;
}

/** By whether the sentence before leads to a signature, which a sentence doesn't know by itself. */
const ALONE = [layerKey(), layerKey()] as const;
const ROWS = layerKey();

const count = (row: ReadonlySet<string>, of: ReadonlySet<string>): number => {
  let sum = 0;
  for (const name of row) if (of.has(name)) sum += 1;
  return sum;
};

function readRow(sentence: Document, signed: boolean): Row {
  const names = caseFeatures(sentence, signed);
  return { names, strong: count(names, STRONG), medium: count(names, MEDIUM), care: count(names, CARE) };
}

function rowsOf(document: Document): readonly Row[] {
  return layer(document, ROWS, ({ sentences }) =>
    sentences.map(({ alone, index }) => {
      const signed = isSigned(document, index);
      return layer(alone, ALONE[signed ? 1 : 0] as LayerKey, () => readRow(alone, signed));
    }),
  );
}

const FEATURES = layerKey();

function featuresOf(document: Document): readonly ReadonlySet<string>[] {
  return layer(document, FEATURES, () => rowsOf(document).map(({ names }) => names));
}

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

function readFeatures(document: Document, surface: Surface): readonly string[] {
  const rows = rowsOf(document);
  const all = new Set<string>();
  for (const { names } of rows) for (const name of names) all.add(name);
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
  // No spread of the counts: a text has more sentences than a call in a worker may have arguments.
  put(
    'strongInOne',
    rows.reduce((most, row) => Math.max(most, row.strong), 0),
  );
  put(
    'strongWithCare',
    rows.reduce((most, row) => Math.max(most, row.care > 0 ? row.strong : 0), 0),
  );
  if (strong > 0 && against === 0) found.push('strong-and-nothing-against');
  if (strong > 0 && care > 0 && against <= 1) found.push('strong-care-hardly-against');
  if (strong === 0 && care > 0) found.push('care-only');
  const kinds = new Set<string>();
  for (const detail of detailsOf(document)) if (detail.strength >= 0.5) kinds.add(detail.kind);
  for (const kind of kinds) found.push(`detail:${kind}`);
  put('details', kinds.size);
  const clean = GENERAL.filter((name) => all.has(name)).length;
  for (const anchor of ANCHORED) {
    if (!all.has(anchor.name)) continue;
    if (clean === 0) found.push(anchor.clean);
    if (care > 0) found.push(anchor.care);
    if (clean <= 1 && care > 0) found.push(anchor.cleanCare);
  }
  put('general', clean);
  const words = document.tokens.length;
  put('words', words);
  const opening = rows[0]?.names;
  for (const [name, feature] of OPENINGS) if (opening?.has(name)) found.push(feature);
  if (clean === 0 && care > 0 && words < 40) found.push('brief-care');
  const pointed = rows.reduce((sum, row) => sum + (row.strong + row.medium > 0 ? 1 : 0), 0);
  put('pointedShare', pointed / Math.max(1, rows.length));
  put('sentences', rows.length);
  for (const [frame, cues] of Object.entries(framesOf(document))) if (cues > 0) found.push(`frame:${frame}`);
  found.push(`surface:${surface}`);
  return found;
}

const POST_KEYS: Readonly<Record<Surface, LayerKey>> = {
  post: layerKey(),
  comment: layerKey(),
  message: layerKey(),
  profile: layerKey(),
};

/** The features of a whole post: those of its sentences, their numbers, its frames and surface. */
export function postFeatures(document: Document, surface: Surface): readonly string[] {
  return layer(document, POST_KEYS[surface], () => readFeatures(document, surface));
}

const WEIGHT_KEYS: Readonly<Record<Surface, LayerKey>> = {
  post: layerKey(),
  comment: layerKey(),
  message: layerKey(),
  profile: layerKey(),
};

/** The weights of a post's features, added up: six rules ask, and the answer is the same for all. */
function weightOf(document: Document, surface: Surface): number {
  return layer(document, WEIGHT_KEYS[surface], () =>
    postFeatures(document, surface).reduce((sum, name) => sum + (CASE_WEIGHTS.weights[name] ?? 0), 0),
  );
}

const NEAR = layerKey();

/** For each sentence whether it points to a person; see `Case.near`. */
function nearOf(document: Document): readonly number[] {
  return layer(document, NEAR, () => {
    const own = rowsOf(document).map(({ strong, medium }) => (strong > 0 || medium > 1 ? 2 : 0));
    return own.map((value, index) =>
      value > 0 ? value : (own[index - 1] ?? 0) + (own[index - 2] ?? 0) + (own[index + 1] ?? 0) > 0 ? 1 : 0,
    );
  });
}

/** How surely the post tells about one patient, and in which sentences. */
export function caseOf(document: Document, context: Pick<RuleContext, 'surface' | 'learnedCase'>): Case {
  const post = CASE_WEIGHTS.bias + (context.learnedCase ?? 0) + weightOf(document, context.surface);
  return { post, near: nearOf(document), features: featuresOf(document) };
}
