/** Which words get which line, where findings overlap. Pure. */
import type { Span } from '../../composer/index.ts';
import type { Finding } from '../../engine/finding.ts';
import { severityRank } from '../../ui/remarks.ts';

/** Two lines under the same words cannot be told apart, so words show their highest severity only. */
interface MarkedSpans {
  readonly spans: readonly Span[];
  /** Every word of it shows a higher severity: it is there to be clicked, but not seen. */
  readonly under: boolean;
}

type Marked = Pick<Finding, 'start' | 'end' | 'severity'>;

/** For each finding, the parts of it that no higher severity covers; all of it, and `under`, when nothing is left. */
export function markedSpans(findings: readonly Marked[]): MarkedSpans[] {
  const ranks = findings.map(({ severity }) => severityRank(severity));
  return findings.map((finding, index) => {
    const rank = ranks[index]!;
    const higher = findings.filter(
      ({ start, end }, other) => start < finding.end && end > finding.start && ranks[other]! > rank,
    );
    const spans = higher.reduce<Span[]>(
      (rest, { start, end }) =>
        rest.flatMap((span) =>
          [
            { start: span.start, end: Math.min(span.end, start) },
            { start: Math.max(span.start, end), end: span.end },
          ].filter((part) => part.end > part.start),
        ),
      [{ start: finding.start, end: finding.end }],
    );
    return spans.length > 0 ? { spans, under: false } : { spans: [finding], under: true };
  });
}
