/** Everyday Dutch sentences (tests/corpus/benign; origin and licences in its README): any `think` or `stop` there is a false alarm. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, type Finding } from '../../src/engine/index.ts';
import type { RuleId } from '../../src/rules/rule.ts';

const FOLDER = join(import.meta.dirname, 'benign');

/** All sentences, in order of file and line. */
export function benignSentences(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Sentences with a finding of severity `think` or `stop`, and how many sentences each rule alarms on. */
export function benignAlarms(sentences = benignSentences()): {
  sentences: number;
  byRule: Map<RuleId, number>;
  alarms: { sentence: string; findings: Finding[] }[];
} {
  const byRule = new Map<RuleId, number>();
  const alarms: { sentence: string; findings: Finding[] }[] = [];
  for (const sentence of sentences) {
    const findings = analyze(sentence).findings.filter((finding) => finding.severity !== 'note');
    if (findings.length === 0) continue;
    alarms.push({ sentence, findings });
    for (const rule of new Set(findings.map((finding) => finding.rule))) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  return { sentences: sentences.length, byRule, alarms };
}
