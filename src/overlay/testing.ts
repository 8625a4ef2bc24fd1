/** Findings for tests, made from the words they are about. */
import type { Finding } from '../engine/finding.ts';
import { type Remark, toRemarks } from '../ui/remarks.ts';

/** A finding on the first occurrence of `quote` in `text`. Throws when it does not occur. */
export function findingOn(text: string, quote: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in the text`);
  return {
    rule: 'patient-detail',
    severity: 'think',
    start,
    end: start + quote.length,
    quote,
    message: 'm',
    advice: 'a',
    replacements: [],
    guidelines: [],
    ...more,
  };
}

/** The one remark of these findings, combined. */
export function combined(...findings: Finding[]): Remark {
  const all = findings.map((finding, index) => ({
    ...finding,
    combinedWith: findings.map((_, other) => other).filter((other) => other !== index),
  }));
  return toRemarks(all)[0]!;
}
