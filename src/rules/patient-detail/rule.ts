import type { Document, Token } from '../../document/index.ts';
import { caseOf } from '../case/index.ts';
import { namesOf } from '../case/names.ts';
import type { DetailKind, Match, Rule, RuleContext } from '../rule.ts';
import { firstIndex, type Span } from '../span.ts';
import { type Detail, detailsOf } from './index.ts';
import { guidelines, severity, texts } from './texts.ts';

/** From which logit on a post is taken to tell about one patient. */
const FROM = -0.6;

/** How strong a detail of each kind has to be, and how much its presence says about the post. */
const NEEDED: Readonly<Record<DetailKind, number>> = {
  age: 0.5,
  time: 0.5,
  place: 0.5,
  institution: 0.5,
  clinician: 0.6,
  occupation: 0.5,
  relation: 0.5,
  origin: 0.5,
  appearance: 0.5,
  event: 0.5,
};
const ANCHORS: ReadonlySet<DetailKind> = new Set(['age', 'occupation', 'relation', 'origin', 'appearance', 'event']);

/** Is the detail in a sentence that is about the patient, or close to one? */
function isNear(
  detail: Detail,
  sentence: number,
  near: readonly number[],
  features: readonly ReadonlySet<string>[],
): boolean {
  const here = near[sentence] ?? 0;
  const row = features[sentence] ?? new Set<string>();
  if ((row.has('own') || row.has('own-story') || row.has('age-own')) && !row.has('my-patient') && here < 2)
    return false;
  if (detail.kind === 'time') return here === 2 || (here === 1 && (row.has('health') || near.length <= 3));
  if (detail.kind === 'institution' || detail.kind === 'clinician') return here >= 1 || near.length <= 3;
  return here >= 1 || near.length <= 2;
}

/** Does one of the spans, which are in order and apart, share a character with `span`? A search in the middle: long texts have many of both. */
function isIn(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstIndex(spans, ({ end }) => end > span.start)];
  return next !== undefined && next.start < span.end;
}

export const rule: Rule = {
  id: 'patient-detail',
  severity,
  guidelines,
  texts,
  match(document: Document, context: RuleContext): Match[] {
    const about = caseOf(document, context);
    const candidates = detailsOf(document).filter((detail) => detail.strength >= NEEDED[detail.kind]);
    if (candidates.length === 0) return [];
    const kinds = new Set(candidates.map((detail) => detail.kind));
    const anchored = [...kinds].filter((kind) => ANCHORS.has(kind)).length;
    const threshold = FROM - Math.min(0.6, 0.3 * Math.max(0, anchored - 1));
    if (about.post < threshold) return [];
    const names = namesOf(document).filter((name) => name.role === 'person' && name.form !== 'handle');
    const kept: Detail[] = [];
    for (const detail of candidates) {
      const { sentence } = document.tokens[detail.first] as Token;
      if (!isNear(detail, sentence, about.near, about.features)) continue;
      if (detail.kind !== 'relation' && isIn(names, detail)) continue;
      // In order of start: only the last can reach into this one.
      if ((kept.at(-1)?.end ?? 0) > detail.start) continue;
      kept.push(detail);
    }
    return kept.map(({ start, end, kind }) => ({ start, end, kind }));
  },
};
