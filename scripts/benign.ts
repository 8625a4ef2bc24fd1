/** `npm run score:benign`: counts false alarms on everyday sentences, and on plain posts about health and care policy. */
import { RULE_IDS } from '../src/rules/rule.ts';
import { benignAlarms } from '../tests/corpus/benign.ts';
import { PLAIN_SUBJECTS, plainAlarms } from '../tests/corpus/plain.ts';
import { optionsGiven } from './setup/arguments.ts';

const values = optionsGiven(
  { show: { type: 'string', default: '0' }, rule: { type: 'string' } },
  `Usage:
  npm run score:benign -- [--show N] [--rule RULE]
  --show   how many of the alarms to print (default none)
  --rule   only those of one rule`,
  { show: 'count', rule: RULE_IDS },
);
const { sentences, byRule, alarms } = benignAlarms();
for (const [rule, count] of [...byRule].sort(([, a], [, b]) => b - a)) {
  console.log(`${rule.padEnd(28)} ${count} of ${sentences} (${((100 * count) / sentences).toFixed(2)} %)`);
}
let shown = 0;
for (const { sentence, findings } of alarms) {
  if (shown >= Number(values.show)) break;
  const wanted = findings.filter((finding) => values.rule === undefined || finding.rule === values.rule);
  if (wanted.length === 0) continue;
  shown += 1;
  console.log(
    `${sentence}\n    ${wanted.map((f) => `${f.rule}${f.kind ? `/${f.kind}` : ''} “${f.quote}”`).join('; ')}`,
  );
}
for (const subject of PLAIN_SUBJECTS) {
  const { clear, alarms: found, confidential } = plainAlarms(subject);
  const share = (count: number): string => `${count} of ${clear} (${((100 * count) / clear).toFixed(1)} %)`;
  console.log(`${subject}: ${share(found.length)}, on confidentiality ${share(confidential)}`);
  for (const { text, rules } of found.slice(0, Number(values.show))) console.log(`${text}\n    ${rules.join(', ')}`);
}
