/** `npm run score`: scores the engine on the labelled posts. */
import { RULE_IDS } from '../src/rules/rule.ts';
import { labelledPosts } from '../tests/corpus/corpus.ts';
import { raiseFloor } from '../tests/corpus/floor.ts';
import { type Measure, score } from '../tests/corpus/score.ts';
import { optionsGiven } from './setup/arguments.ts';
import { Failure, fail } from './setup/report.mjs';

const values = optionsGiven(
  {
    half: { type: 'string', default: 'both' },
    misses: { type: 'string' },
    only: { type: 'string', default: '' },
    raise: { type: 'boolean', default: false },
  },
  `Usage:
  npm run score -- [--half tune|held|both] [--only PART] [--misses RULE|verdict] [--raise]
  --half     which half of the labelled posts (default both)
  --only     only files of tests/corpus/posts with this in their name
  --misses   lists what a rule, or the verdict, misses and marks in vain; of the tune half alone
  --raise    raises the floor of the corpus test to what is measured`,
  { half: ['tune', 'held', 'both'], misses: [...RULE_IDS, 'verdict'] },
);

const number = (value: number): string => (Number.isNaN(value) ? '  –  ' : value.toFixed(3));
const line = (name: string, m: Measure): string =>
  `${name.padEnd(28)} P ${number(m.precision)}  R ${number(m.recall)}  F1 ${number(m.f1)}   tp ${m.tp} fp ${m.fp} fn ${m.fn}`;

const posts = labelledPosts(values.only);
if (posts.length === 0)
  fail(new Failure(`No file of tests/corpus/posts has "${values.only}" in its name.`, 'See `ls tests/corpus/posts`.'));
for (const half of ['tune', 'held'] as const) {
  const own = posts.filter((post) => post.half === half);
  // Posts of ours are of one half alone: the other has nothing to tell, unless it was asked for.
  if (values.half === 'both' ? own.length === 0 : values.half !== half) continue;
  const result = score(own);
  // The held half is measured, never read: looking at its misses would make it a second tuning half.
  if (values.misses !== undefined && half === 'tune') {
    for (const { outcome, rule, post, analysis } of result.misses) {
      if (rule !== values.misses) continue;
      console.log(
        `[${outcome}${rule === 'verdict' ? ` ${post.verdict} → ${analysis.verdict}` : ''}] ${post.id} (${post.surface}): ${post.text.replaceAll('\n', ' ⏎ ')}`,
      );
      console.log(
        `    label  ${post.findings.map((f) => `${f.rule}${f.kind ? `/${f.kind}` : ''} “${f.quote}”`).join('; ') || '–'}${post.borderline.length > 0 ? `   borderline ${post.borderline.join(' ')}` : ''}`,
      );
      console.log(
        `    found  ${analysis.findings.map((f) => `${f.rule}${f.kind ? `/${f.kind}` : ''} “${f.quote}” ${f.severity}`).join('; ') || '–'}`,
      );
    }
  }
  console.log(`\n${half} half, ${result.posts} posts`);
  for (const [rule, measured] of result.rules) console.log(line(rule, measured));
  console.log(line('= alarm (not clear)', result.alarm));
  console.log(line('= stop', result.stop));
  console.log(line('= identity spans', result.identitySpans));
  console.log(
    `verdict accuracy ${number(result.verdictAccuracy)}, micro F1 ${number(result.micro.f1)}, minimal pairs right ${number(result.pairsRight)}`,
  );
}

if (values.raise) {
  const below = raiseFloor(labelledPosts('dev-'));
  console.log(
    below.length > 0 ? `below the floor, which stays:\n${below.join('\n')}` : 'the floor is raised to what is measured',
  );
}
