/** The `strictness` setting: from which severity on findings are shown. Pure. */
import type { Analysis, Finding } from '../engine/finding.ts';
import { verdictOf } from '../engine/verdict.ts';
import { SEVERITIES, type Severity } from '../rules/rule.ts';
import type { SettingValues } from './table.ts';

const LOWEST: Readonly<Record<SettingValues['strictness'], Severity>> = { all: 'note', think: 'think', stop: 'stop' };

/** Leaves out findings below the chosen severity; `combinedWith` points into the shorter list, the verdict follows it. */
export function applyStrictness(analysis: Analysis, strictness: SettingValues['strictness']): Analysis {
  const lowest = SEVERITIES.indexOf(LOWEST[strictness]);
  if (lowest === 0) return analysis;
  const position = new Map<number, number>();
  const kept: Finding[] = [];
  analysis.findings.forEach((finding, index) => {
    if (SEVERITIES.indexOf(finding.severity) < lowest) return;
    position.set(index, kept.length);
    kept.push(finding);
  });
  const findings = kept.map((finding) => {
    if (finding.combinedWith === undefined) return finding;
    const partners = finding.combinedWith.flatMap((index) => position.get(index) ?? []);
    const { combinedWith: _, ...alone } = finding;
    return partners.length > 0 ? { ...finding, combinedWith: partners } : alone;
  });
  return { ...analysis, verdict: verdictOf(findings), findings };
}
