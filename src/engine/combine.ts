/** Adds up the evidence of all rules: what only matters together, what consent or fiction soften, what doubles. */
import { type Document, framesOf } from '../document/index.ts';
import { type DetailKind, type Match, RULE_IDS, type Rule, type RuleId, type Severity } from '../rules/rule.ts';
import { firstIndex } from '../rules/span.ts';

/** A match with its rule and the severity that it ends up with. */
export interface Remark extends Match {
  readonly rule: Rule;
  severity: Severity;
  variant?: string;
  /** Remarks that make this one weigh what it weighs. */
  combinedWith: Remark[];
}

/** Rules that say that a patient may be recognised. */
export const CONFIDENTIAL: ReadonlySet<RuleId> = new Set([
  'patient-name',
  'patient-identifier',
  'patient-detail',
  'patient-health',
  'patient-image',
  'unsafe-channel',
]);

const LEVEL: Readonly<Record<Severity, number>> = { note: 0, think: 1, stop: 2 };

/** The higher of two severities. */
export function higher(a: Severity, b: Severity): Severity {
  return LEVEL[a] >= LEVEL[b] ? a : b;
}

/** One remark for each place, kind and rule: of overlapping ones the longer, at equal length the graver. Those of a rule are in order of start. */
function withoutDoubles(remarks: readonly Remark[]): Remark[] {
  /** By rule, in order of start; those kept never overlap, so a search in the middle finds the twin. */
  const kept = new Map<Rule, Remark[]>();
  const order = [...remarks].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || LEVEL[b.severity] - LEVEL[a.severity] || a.start - b.start,
  );
  for (const remark of order) {
    const others = kept.get(remark.rule) ?? [];
    kept.set(remark.rule, others);
    const at = firstIndex(others, ({ end }) => end > remark.start);
    const twin = others[at];
    if (twin && twin.start < remark.end) twin.severity = higher(twin.severity, remark.severity);
    else others.splice(at, 0, remark);
  }
  return [...kept.values()].flat();
}

/** Findings of one rule and sort that stand side by side are one remark: "hopelijk" + "nog een" + "lekker trauma". */
const SIDE_BY_SIDE = 2;

/** Joins them; those of a rule come in order of start. */
function joined(remarks: readonly Remark[]): Remark[] {
  const result: Remark[] = [];
  for (const remark of remarks) {
    const before = result.findLast((other) => other.rule === remark.rule);
    const near = before !== undefined && before.variant === remark.variant && remark.start - before.end <= SIDE_BY_SIDE;
    if (!near || JOINED_NEVER.has(remark.rule.id)) {
      result.push(remark);
      continue;
    }
    const { replacements: _, ...rest } = before;
    result[result.indexOf(before)] = { ...rest, end: remark.end, severity: higher(before.severity, remark.severity) };
  }
  return result;
}

/** Names, identifiers and details keep their own spans: each is removed or reworded by itself. */
const JOINED_NEVER: ReadonlySet<RuleId> = new Set(['patient-name', 'patient-identifier', 'patient-detail']);

/** A bare time ("vannacht") is a detail only beside another detail, a name, an identifier or a health finding. */
function withoutBareTimes(remarks: Remark[]): Remark[] {
  const support = remarks.some(
    (remark) =>
      ['patient-name', 'patient-identifier', 'patient-health', 'patient-image'].includes(remark.rule.id) ||
      (remark.rule.id === 'patient-detail' && remark.kind !== 'time'),
  );
  return support ? remarks : remarks.filter((remark) => remark.kind !== 'time');
}

/**
 * Most partners that a remark names. Whoever groups remarks goes on from partner to partner, so those around it suffice; all of them would
 * make an answer on a very long text grow with the square of its remarks.
 */
const MOST_PARTNERS = 40;

/** The remarks around `remark` in `all`, which is in order of start, without itself. */
function around(remark: Remark, all: readonly Remark[]): Remark[] {
  const at = firstIndex(all, ({ start }) => start >= remark.start);
  const from = Math.max(0, Math.min(at - MOST_PARTNERS / 2, all.length - MOST_PARTNERS));
  return all.slice(from, from + MOST_PARTNERS).filter((other) => other !== remark);
}

/**
 * Two kinds of detail point to one person; so does health beside them. A name or identifier is one remark with them: as long as it stands,
 * making the details vaguer changes nothing.
 */
function combineIdentity(remarks: readonly Remark[]): void {
  const details = remarks.filter((remark) => remark.rule.id === 'patient-detail');
  const direct = remarks.filter(
    (remark) => remark.rule.id === 'patient-name' || remark.rule.id === 'patient-identifier',
  );
  const health = remarks.filter((remark) => remark.rule.id === 'patient-health');
  const kinds = new Set<DetailKind | undefined>(details.map((remark) => remark.kind));
  const parts = [...details, ...direct].sort((a, b) => a.start - b.start);
  // Beside a name and what is told of health one detail is part of that sum as well.
  if (kinds.size >= 2 || (direct.length > 0 && health.length > 0)) {
    for (const detail of details) {
      detail.severity = 'stop';
      detail.variant = 'combination';
      detail.combinedWith = around(detail, parts);
    }
  }
  if (direct.length > 0 || kinds.size >= 2) {
    for (const finding of health) {
      finding.severity = 'stop';
      finding.variant = 'combination';
      finding.combinedWith = around(finding, parts);
    }
  }
}

/**
 * What another rule says of the same words is one remark with these: of a picture, whose it is and what it tells of health; of an advice, its source;
 * of a curse, the anger in it; of an insult, that it is of the employer.
 */
const SAID_WITH: Partial<Record<RuleId, readonly RuleId[]>> = {
  'patient-image': ['copyright-portrait', 'patient-health'],
  'individual-advice': ['unsourced-claim'],
  profanity: ['emotional-tone'],
  insult: ['employer-criticism'],
};

/** Two cards on the same words ask to be read twice. What is part of a sum already stays there. */
function combineSaidTwice(remarks: readonly Remark[]): void {
  /** In order of start, and apart: those of a rule never overlap. */
  const alone = new Map<RuleId, Remark[]>();
  for (const remark of remarks) {
    if (remark.combinedWith.length > 0) continue;
    const others = alone.get(remark.rule.id) ?? [];
    alone.set(remark.rule.id, others);
    others.push(remark);
  }
  for (const [rule, also] of Object.entries(SAID_WITH) as [RuleId, readonly RuleId[]][])
    for (const remark of alone.get(rule) ?? [])
      for (const others of also.map((id) => alone.get(id) ?? [])) {
        let at = firstIndex(others, ({ end }) => end > remark.start);
        for (; at < others.length && (others[at] as Remark).start < remark.end; at += 1)
          remark.combinedWith.push(others[at] as Remark);
      }
}

/** Hashtags and mentions widen the audience only of a post that has something to see. */
function withoutLoneHashtags(remarks: Remark[]): Remark[] {
  const other = remarks.some((remark) => remark.rule.id !== 'reach');
  return other ? remarks : remarks.filter(({ variant }) => variant !== 'hashtag');
}

/**
 * Turns the matches of all rules into remarks, in order of start, then end, then rule. Stated consent or fiction lowers the confidentiality remarks to notes.
 */
export function combine(document: Document, matches: readonly (readonly [Rule, readonly Match[]])[]): Remark[] {
  let remarks: Remark[] = [];
  for (const [rule, found] of matches)
    for (const match of found)
      remarks.push({ ...match, rule, severity: match.severity ?? rule.severity, combinedWith: [] });
  remarks = withoutLoneHashtags(withoutBareTimes(joined(withoutDoubles(remarks))));
  combineIdentity(remarks);
  combineSaidTwice(remarks);
  const frames = framesOf(document);
  if (frames.consent > 0 || frames.fiction > 0) {
    for (const remark of remarks) {
      if (!CONFIDENTIAL.has(remark.rule.id)) continue;
      remark.severity = 'note';
      remark.variant = frames.consent > 0 ? 'consent' : 'fiction';
      remark.combinedWith = [];
    }
  }
  return remarks.sort(
    (a, b) => a.start - b.start || a.end - b.end || RULE_IDS.indexOf(a.rule.id) - RULE_IDS.indexOf(b.rule.id),
  );
}
