/**
 * Does a post tell about one patient? Every confidentiality rule asks this first. The evidence of the whole post is added up
 * (weights learned by `npm run train:case`, a logistic regression over the named features of `features.ts`), then each sentence is asked
 * whether it is the one that tells: a post about a patient also has sentences about the weather.
 */
import { type Document, framesOf, type LayerKey, layer, layerKey } from '../../document/index.ts';
import { detailsOf } from '../patient-detail/index.ts';
import type { RuleContext, Surface } from '../rule.ts';
import { caseFeatures } from './features.ts';
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

export interface Case {
  /** Logit: above 0 means that the post more likely than not tells about one patient. */
  readonly post: number;
  /** For each sentence: does it point to a person or follow one that does? 0 no, 1 nearby, 2 by itself. */
  readonly near: readonly number[];
  /** The features of each sentence. */
  readonly features: readonly ReadonlySet<string>[];
}

const KEY = layerKey();

function featuresOf(document: Document): readonly ReadonlySet<string>[] {
  return layer(document, KEY, caseFeatures);
}

const count = (row: ReadonlySet<string>, of: ReadonlySet<string>): number => {
  let sum = 0;
  for (const name of row) if (of.has(name)) sum += 1;
  return sum;
};

/** The highest count, 0 of none. No spread: a text has more sentences than a call in a worker may have arguments. */
const highest = (counts: readonly number[]): number => counts.reduce((top, each) => Math.max(top, each), 0);

/** The features of a whole post: those of its sentences, their numbers, its frames and surface. */
export function postFeatures(document: Document, surface: Surface): string[] {
  const rows = featuresOf(document);
  const all = new Set<string>(rows.flatMap((row) => [...row]));
  const found = [...all];
  const steps = (name: string, value: number, ...marks: number[]): void => {
    for (const mark of marks) if (value >= mark) found.push(`${name}>=${mark}`);
  };
  const strong = count(all, STRONG);
  const care = count(all, CARE);
  const against = count(all, AGAINST);
  steps('strong', strong, 1, 2, 3, 4);
  steps('medium', count(all, MEDIUM), 1, 2, 3, 5);
  steps('care', care, 1, 2, 3, 5);
  steps('against', against, 1, 2, 3, 4, 5);
  steps('strong-in-one', highest(rows.map((row) => count(row, STRONG))), 2, 3);
  steps('strong-with-care', highest(rows.map((row) => (count(row, CARE) > 0 ? count(row, STRONG) : 0))), 1, 2, 3);
  if (strong > 0 && against === 0) found.push('strong-and-nothing-against');
  if (strong > 0 && care > 0 && against <= 1) found.push('strong-care-hardly-against');
  if (strong === 0 && care > 0) found.push('care-only');
  const kinds = new Set(
    detailsOf(document)
      .filter((detail) => detail.strength >= 0.5)
      .map((detail) => detail.kind),
  );
  for (const kind of kinds) found.push(`detail:${kind}`);
  steps('details', kinds.size, 1, 2, 3, 4);
  // The same evidence weighs more where nobody in general is spoken to or of.
  const general = [
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
  const clean = general.filter((name) => all.has(name)).length;
  for (const name of ANCHORS) {
    if (!all.has(name)) continue;
    if (clean === 0) found.push(`clean:${name}`);
    if (care > 0) found.push(`care:${name}`);
    if (clean <= 1 && care > 0) found.push(`clean-care:${name}`);
  }
  steps('general', clean, 1, 2, 3, 4, 6);
  const words = document.tokens.length;
  steps('words', words, 12, 25, 50, 120);
  const opening = rows[0] ?? new Set<string>();
  for (const name of [
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
  ])
    if (opening.has(name)) found.push(`opens:${name}`);
  if (clean === 0 && care > 0 && words < 40) found.push('brief-care');
  const pointed = rows.filter((row) => count(row, STRONG) + count(row, MEDIUM) > 0).length;
  steps('pointed-share', pointed / Math.max(1, rows.length), 0.3, 0.6, 0.9);
  steps('sentences', rows.length, 2, 4, 8, 14);
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

/** The weights of a post's features, added up: six rules ask, and the answer is the same for all. */
function weightOf(document: Document, surface: Surface): number {
  return layer(document, POST_KEYS[surface], () =>
    postFeatures(document, surface).reduce((sum, name) => sum + (CASE_WEIGHTS.weights[name] ?? 0), 0),
  );
}

const NEAR_KEY = layerKey();

/** For each sentence whether it points to a person; see `Case.near`. */
function nearOf(document: Document): readonly number[] {
  return layer(document, NEAR_KEY, () => {
    const own = featuresOf(document).map((row) => (count(row, STRONG) > 0 || count(row, MEDIUM) > 1 ? 2 : 0));
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
