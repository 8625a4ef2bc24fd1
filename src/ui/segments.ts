/** Cuts a text at the edges of its marks, so that overlapping marks can be drawn without nesting. */
import type { Finding } from '../engine/finding.ts';
import type { Severity } from '../rules/rule.ts';
import { severityRank } from './remarks.ts';

/**
 * The pieces of a text between which a line may break, each with the white space behind it: a mark under two of them at once would not follow
 * them over the edge. Together they are the whole text.
 */
export function breakables(text: string): readonly string[] {
  return text.match(/\s*[^\s/–—-]+[/–—-]*\s*|[\s/–—-]+/g) ?? [];
}

/** A stretch of text that the same findings cover. `start` counts UTF-16 code units. */
interface Segment {
  readonly text: string;
  readonly start: number;
  /** Indexes of the findings that cover it; empty for plain text. */
  readonly findings: readonly number[];
  /** The highest severity of those findings; `null` for plain text. */
  readonly severity: Severity | null;
}

type Span = Pick<Finding, 'start' | 'end' | 'severity'>;

/** The stretches of `text` in order; together they are the whole text. Offsets past the text's end are cut off. */
export function toSegments(text: string, findings: readonly Span[]): Segment[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of findings) {
    edges.add(Math.min(start, text.length));
    edges.add(Math.min(end, text.length));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!];
    const covering = findings.flatMap((finding, index) =>
      finding.start <= start && finding.end >= end ? [index] : [],
    );
    const severity = covering.reduce<Severity | null>((top, index) => {
      const own = findings[index]!.severity;
      return top === null || severityRank(own) > severityRank(top) ? own : top;
    }, null);
    segments.push({ text: text.slice(start, end), start, findings: covering, severity });
  }
  return segments;
}
