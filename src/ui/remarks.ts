/** From findings to what a person counts: remarks. Findings that only matter together are one remark. */
import type { Finding } from '../engine/finding.ts';
import { isLeadingWord, isSmallWord } from '../lexicon/small-words.ts';
import { type RuleId, SEVERITIES, type Severity } from '../rules/rule.ts';

/** One remark on a text. */
export interface Remark {
  /** The finding that speaks: the highest, then the first in the text. */
  readonly lead: Finding;
  /** All findings of the remark in the order of the text; one, or the parts of a combination. */
  readonly parts: readonly Finding[];
  /** Indexes of the parts in the list of findings given. */
  readonly indexes: readonly number[];
  readonly severity: Severity;
}

/** Rank for comparing: `note` is 0, `stop` is 2. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/**
 * Groups findings into remarks, highest severity first, then in the order of the text.
 * `combinedWith` is taken both ways and on to the next, so that a chain is one remark whichever finding names the other.
 */
export function toRemarks(findings: readonly Finding[]): Remark[] {
  const group = findings.map((_, index) => index);
  // Each look shortens the way for the next: in a post where everything points to one person, every finding names all others.
  const root = (index: number): number => {
    let at = index;
    while (group[at] !== at) {
      group[at] = group[group[at]!]!;
      at = group[at]!;
    }
    return at;
  };
  findings.forEach((finding, index) => {
    for (const other of finding.combinedWith ?? []) {
      if (findings[other]) group[root(index)] = root(other);
    }
  });
  const members = new Map<number, number[]>();
  findings.forEach((_, index) => {
    const key = root(index);
    const known = members.get(key);
    if (known) known.push(index);
    else members.set(key, [index]);
  });
  return [...members.values()]
    .map((indexes): Remark => {
      const parts = indexes.map((index) => findings[index]!).sort((a, b) => a.start - b.start || a.end - b.end);
      const severity = parts.reduce<Severity>(
        (top, { severity }) => (severityRank(severity) > severityRank(top) ? severity : top),
        'note',
      );
      const top = parts.filter((part) => part.severity === severity);
      const speaker = speakerOf(parts);
      return { lead: speaker && top.includes(speaker) ? speaker : top[0]!, parts, indexes, severity };
    })
    .sort((a, b) => severityRank(b.severity) - severityRank(a.severity) || a.lead.start - b.lead.start);
}

/** Words of some weight: articles and prepositions are shorter, or known as small. */
function isWeighty(words: string): boolean {
  return (words.match(/[\p{L}\p{N}]{4,}/gu) ?? []).some((word) => !isSmallWord(word.toLowerCase()));
}

/** What is left of a quote, without the commas and the small words at its edges. */
function tidy(run: string): string {
  const words = run.replace(/^[^\p{L}\p{N}#@"“‘']+|[^\p{L}\p{N}"”’'!?…%]+$/gu, '').split(' ');
  while (words.length > 1 && isSmallWord(words.at(-1)!.toLowerCase())) words.pop();
  while (words.length > 1 && isLeadingWord(words[0]!.toLowerCase())) words.shift();
  return words.join(' ');
}

const SPEAKS_FOR_ALL: ReadonlySet<RuleId> = new Set(['patient-image', 'individual-advice', 'profanity', 'insult']);

/** The part whose words the others only say once more. */
function speakerOf(parts: readonly Finding[]): Finding | undefined {
  return parts.find((part) => SPEAKS_FOR_ALL.has(part.rule) && parts.every((other) => overlap(other, part)));
}

/**
 * The parts as a sum shows them: without those whose words others say piece by piece ("Vannacht een 52-jarige man" beside "Vannacht" and
 * "52-jarige man"), and of equal ones the first. A picture or an advice says by itself what is told in its words.
 */
export function summands({ parts }: Pick<Remark, 'parts'>): readonly Finding[] {
  const same = (a: Finding, b: Finding) =>
    (a.rule === b.rule && a.kind === b.kind && a.quote === b.quote) || (a.start === b.start && a.end === b.end);
  const speaker = parts.length > 1 ? speakerOf(parts) : undefined;
  if (speaker) return [speaker];
  const told = parts.filter((part) => {
    const pieces = parts.filter((other) => within(other, part));
    if (pieces.length === 0) return true;
    const rest = pieces.reduce((quote, piece) => quote.replace(piece.quote, ' '), part.quote);
    return isWeighty(rest);
  });
  return told.filter((part, index) => told.findIndex((other) => same(other, part)) === index);
}

/** The parts that get a line under their words: one line is enough where other parts say the same words. */
export function markedParts(remark: Pick<Remark, 'parts'>): readonly Finding[] {
  const told = summands(remark);
  return remark.parts.filter((part) => told.includes(part) || !told.some((other) => overlap(other, part)));
}

/** One part of a sum, with the words that no other part says. */
interface Summand {
  readonly part: Finding;
  /** All of its quote, or the longest run that is left between other parts: "longkanker" of "52-jarige man met longkanker". */
  readonly words: string;
}

/** A remark as it is written: every word once. */
export function sumOf(remark: Pick<Remark, 'parts'>): readonly Summand[] {
  const told = summands(remark);
  return told.map((part) => {
    // Of two that share words the shorter keeps them.
    const others = told.filter((other) => overlap(other, part) && lengthOf(other) < lengthOf(part));
    if (others.length === 0) return { part, words: part.quote };
    const runs: string[] = [];
    let from = 0;
    for (const { start, end } of others) {
      runs.push(part.quote.slice(from, Math.max(from, start - part.start)));
      from = Math.max(from, end - part.start);
    }
    const left = [...runs, part.quote.slice(from)].filter(isWeighty).map(tidy);
    return { part, words: left.sort((a, b) => b.length - a.length)[0] ?? part.quote };
  });
}

function lengthOf({ start, end }: Finding): number {
  return end - start;
}

/** Whether two findings share a character. */
function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

function within(inner: Finding, outer: Finding): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}

/** How many remarks there are of each severity. */
export function tally(remarks: readonly Remark[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { note: 0, think: 0, stop: 0 };
  for (const remark of remarks) counts[remark.severity] += 1;
  return counts;
}
