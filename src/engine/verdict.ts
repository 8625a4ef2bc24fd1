/** The verdict of a post: its highest finding; notes leave it clear. */
import type { Severity, Verdict } from '../rules/rule.ts';

/** The highest of the severities as a verdict. */
export function verdictOf(findings: readonly { readonly severity: Severity }[]): Verdict {
  if (findings.some((finding) => finding.severity === 'stop')) return 'stop';
  return findings.some((finding) => finding.severity === 'think') ? 'think' : 'clear';
}
