/** What the user or the institution wants left alone, or remarked on beside the rules. */

import { fold } from '../document/fold.ts';
import type { Document } from '../document/index.ts';
import { tokenize } from '../document/tokens.ts';
import type { Match, Rule, RuleId } from '../rules/rule.ts';
import type { EngineSettings, Finding } from './finding.ts';

/** Does the match quote exactly a word or phrase that the user told us to ignore? */
export function isIgnored(
  text: string,
  match: Pick<Match, 'start' | 'end'>,
  ignored: readonly string[] | undefined,
): boolean {
  if (!ignored || ignored.length === 0) return false;
  const quote = fold(text.slice(match.start, match.end)).trim();
  return ignored.some((word) => fold(word).trim() === quote);
}

/** Findings for the institution's own terms: whole words, marks between them included, without case. Appended behind the rules' findings. */
export function houseMatches(document: Document, settings: EngineSettings, ruleOf: (id: RuleId) => Rule): Finding[] {
  const findings: Finding[] = [];
  const language = settings.language ?? 'nl';
  for (const { term, rule: id, message } of settings.houseTerms ?? []) {
    const words = tokenize(term).map(({ folded }) => folded);
    if (words.length === 0 || settings.rulesOff?.includes(id)) continue;
    const rule = ruleOf(id);
    for (let at = 0; at + words.length <= document.tokens.length; at += 1) {
      if (!words.every((word, offset) => document.tokens[at + offset]?.folded === word)) continue;
      const start = document.tokens[at]?.start ?? 0;
      const end = document.tokens[at + words.length - 1]?.end ?? start;
      if (isIgnored(document.text, { start, end }, settings.ignoredWords)) continue;
      findings.push({
        rule: id,
        severity: settings.ruleSeverities?.[id] ?? rule.severity,
        start,
        end,
        quote: document.text.slice(start, end),
        message: message ?? rule.texts.message[language],
        advice: rule.texts.advice[language],
        replacements: [],
        guidelines: rule.guidelines,
      });
    }
  }
  return findings;
}
