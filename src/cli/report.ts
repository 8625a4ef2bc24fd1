/** Findings as a person reads them in a terminal. */
import { analyze } from '../engine/index.ts';
import { passagesFor } from '../guidelines/index.ts';
import type { Severity, UiLanguage } from '../rules/rule.ts';

const LABELS: Readonly<Record<UiLanguage, Record<Severity | 'nothing', string>>> = {
  nl: {
    note: 'Goed om te weten',
    think: 'Lees nog eens',
    stop: 'Liever niet zo',
    nothing: 'Niets gezien. Lees hem zelf nog een keer.',
  },
  en: {
    note: 'Good to know',
    think: 'Read it again',
    stop: 'Better not like this',
    nothing: 'Nothing noticed. Read it once more yourself.',
  },
};

/** The report on a text, in the given language; no trailing newline. */
export function report(text: string, language: UiLanguage): string {
  const { findings, verdict } = analyze(text, { settings: { language } });
  if (findings.length === 0) return LABELS[language].nothing;
  const blocks = findings.map((finding) => {
    const kind = finding.kind ? ` (${finding.kind})` : '';
    const lines = [
      `${LABELS[language][finding.severity]} · ${finding.rule}${kind} [${finding.start}–${finding.end}]`,
      `  “${finding.quote}”`,
      `  ${finding.message}`,
      `  ${finding.advice}`,
    ];
    const replacement = finding.replacements[0];
    if (replacement !== undefined) lines.push(`  → ${replacement === '' ? '–' : replacement}`);
    const passage = passagesFor(finding.guidelines.slice(0, 1))[0];
    if (passage) lines.push(`  ${passage.source[language]}: ${passage.summary[language]}`);
    return lines.join('\n');
  });
  return [...blocks, `= ${verdict}`].join('\n\n');
}
