/**
 * Plain posts about health and about care policy that nothing was trained on (tests/corpus/plain, labelled like the other posts): where none
 * is labelled, a `think` or `stop` is a false alarm.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIDENTIAL } from '../../src/engine/combine.ts';
import { analyze } from '../../src/engine/index.ts';
import type { RuleId } from '../../src/rules/rule.ts';
import type { LabelledPost } from './corpus.ts';

/** The subjects of the plain posts: a file each. */
export const PLAIN_SUBJECTS = ['health-education', 'care-policy'] as const;

/** How many posts are labelled clear by everybody, how many of them alarm, and how many on confidentiality. */
interface PlainAlarms {
  readonly clear: number;
  readonly alarms: readonly { readonly text: string; readonly rules: readonly RuleId[] }[];
  readonly confidential: number;
}

export function plainAlarms(subject: (typeof PLAIN_SUBJECTS)[number]): PlainAlarms {
  const posts = readFileSync(join(import.meta.dirname, 'plain', `${subject}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledPost)
    .filter(({ verdict, borderline }) => verdict === 'clear' && borderline.length === 0);
  const alarms = posts.flatMap(({ text, platform, surface }) => {
    const { findings } = analyze(text, { ...(platform && { platform }), ...(surface && { surface }) });
    const rules = [...new Set(findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule))];
    return rules.length > 0 ? [{ text, rules }] : [];
  });
  const confidential = alarms.filter(({ rules }) => rules.some((rule) => CONFIDENTIAL.has(rule))).length;
  return { clear: posts.length, alarms, confidential };
}
