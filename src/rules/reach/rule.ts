import { type Document, holds, layer, layerKey, peopleOf, setOf } from '../../document/index.ts';
import { ConstructionMatcher, matchOf } from '../constructions.ts';
import type { Match, Rule, RuleContext } from '../rule.ts';
import { constructions } from './patterns.ts';
import { guidelines, severity, texts } from './texts.ts';

const matcher = new ConstructionMatcher(constructions);

/** What makes trust in privacy misplaced: patients, colleagues, the employer, teaching. */
const SENSITIVE = setOf(
  'person-patient',
  'person-patient-plural',
  'person-care',
  'employer-noun',
  'own-workplace',
  'care-place',
  'wards',
  'duty',
  'teaching-material',
  'training-meeting',
  'diagnosis',
  'treatment',
  'symptom',
  'lab-result',
);

/** Enough evidence of care that a first name alone may be a patient's. */
const CARE = 0.5;

function sensitive(document: Document, { remarked = false }: RuleContext): boolean {
  if (remarked) return true;
  const people = peopleOf(document);
  if (people.mostPatient >= CARE || people.careOverall >= 1) return true;
  return holds(document, SENSITIVE);
}

const TAGGED = layerKey();
const isTagged = ({ tokens }: Document): boolean => tokens.some(({ hashtag }) => hashtag);

/** The hashtags of the post, each row of them as one place. */
function hashtags(document: Document): Match[] {
  const rows: { start: number; end: number }[] = [];
  const tagged = document.sentences.filter(({ alone }) => layer(alone, TAGGED, isTagged));
  for (const token of tagged.flatMap(({ first, last }) => document.tokens.slice(first, last))) {
    const last = rows.at(-1);
    // "#1" is a number, not a tag; "#covid19" ends in one.
    if (!token.hashtag || (token.kind === 'number' && last?.end !== token.start)) continue;
    // The sign itself belongs to no token; words of one hashtag and neighbouring hashtags are one row.
    const start = document.text.lastIndexOf('#', token.start);
    if (last && /^[\s#_]*$/.test(document.text.slice(last.end, token.start))) last.end = token.end;
    else rows.push({ start: start >= 0 ? start : token.start, end: token.end });
  }
  return rows.map((row) => ({ ...row, variant: 'hashtag', replacements: [''] }));
}

export const rule: Rule = {
  id: 'reach',
  severity,
  guidelines,
  texts,
  match(document: Document, context: RuleContext): Match[] {
    const trust = sensitive(document, context) ? matcher.find(document, context).map(matchOf) : [];
    return [...trust, ...hashtags(document)].sort((a, b) => a.start - b.start);
  },
};
