/** Findings between two answers of the engine. Pure. */
import { remapSpan, type Span, type TextEdit } from '../composer/index.ts';
import type { Finding } from '../engine/finding.ts';
import type { Remark } from '../ui/remarks.ts';

/** Keeps the findings for which `keep` answers, with the indexes in `combinedWith` put right. */
export function keepFindings(
  findings: readonly Finding[],
  keep: (finding: Finding, index: number) => Finding | null,
): readonly Finding[] {
  const kept = findings.map(keep);
  if (kept.every((finding, index) => finding === findings[index])) return findings;
  const places = new Map<number, number>();
  kept.forEach((finding, index) => {
    if (finding) places.set(index, places.size);
  });
  return kept.flatMap((finding) => {
    if (!finding) return [];
    if (!finding.combinedWith) return [finding];
    return [{ ...finding, combinedWith: finding.combinedWith.flatMap((index) => places.get(index) ?? []) }];
  });
}

/** Moves findings along with an edit and drops those that it touches, until the engine has answered on the new text. */
export function remapFindings(findings: readonly Finding[], edit: TextEdit): readonly Finding[] {
  return keepFindings(findings, (finding) => remapSpan(finding, edit));
}

/** Names a finding by what it is about, wherever in the text it moves to. */
export function findingKey({ rule, kind, quote }: Pick<Finding, 'rule' | 'kind' | 'quote'>): string {
  return `${rule}\n${kind ?? ''}\n${quote.toLocaleLowerCase('nl')}`;
}

/** Names a remark; a combination is named by all its parts, so that a new part makes it a new remark. */
export function remarkKey(remark: Remark): string {
  return remark.parts.map(findingKey).sort().join('\n\n');
}

/**
 * Which of `remarks` is this one, -1 when none is. A name that stands twice in a text gives two remarks of one key, so the one whose lead
 * starts at `start` goes first.
 */
export function indexOfRemark(remarks: readonly Remark[], remark: Remark, start = remark.lead.start): number {
  const key = remarkKey(remark);
  const there = remarks.findIndex((each) => each.lead.start === start && remarkKey(each) === key);
  return there < 0 ? remarks.findIndex((each) => remarkKey(each) === key) : there;
}

/** The word that the caret is in or at; empty, at the caret, when it is at none. */
export function wordAround(text: string, caret: number): Span {
  const isWord = (index: number) => /[\p{L}\p{N}\p{M}'’-]/u.test(text.charAt(index));
  let start = caret;
  while (start > 0 && isWord(start - 1)) start -= 1;
  let end = caret;
  while (end < text.length && isWord(end)) end += 1;
  return { start, end };
}

/** Whether two spans share a place, be it their edges only: a finding that touches the word at the caret is being typed. */
export function touches(one: Span, other: Span): boolean {
  return other.start <= one.end && other.end >= one.start;
}
