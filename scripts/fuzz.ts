/**
 * `npm run fuzz`: the long run of the fuzz test. Text number N is the same on every machine as long as
 * the posts it is bent from are; a fault is printed with its number and ends the run with status 1.
 */
import { analyze } from '../src/engine/index.ts';
import { cpuOf, slownessOf } from '../tests/fuzz/cost.ts';
import { faultsWith, fuzzContext } from '../tests/fuzz/invariants.ts';
import { fuzzText, pumpedText } from '../tests/fuzz/texts.ts';
import { optionsGiven } from './setup/arguments.ts';

const values = optionsGiven(
  { runs: { type: 'string', default: '100000' }, from: { type: 'string', default: '1' } },
  `Usage:
  npm run fuzz -- [--runs 100000] [--from 1]
  --runs   how many texts
  --from   the number of the first`,
  { runs: 'count', from: 'count' },
);
const runs = Number(values.runs);
const from = Number(values.from);

/** Of how many texts one is grown to MAX_TEXT and timed; each takes about a second. */
const PUMPED = 500;
/** Texts whose cost by character is worth a look when it is this many times the median. */
const DEAR = 30;

let bad = 0;
let findings = 0;
let verdicts = 0;
const costs: { seed: number; perCharacter: number }[] = [];
const started = performance.now();

function complain(seed: number, what: string, text: string, faults: readonly string[]): void {
  bad += 1;
  if (bad > 50) return;
  process.stdout.write(`${what} ${seed}: ${faults.join('; ')}\n  ${JSON.stringify(text.slice(0, 300))}\n`);
}

for (let seed = from; seed < from + runs; seed += 1) {
  const text = fuzzText(seed);
  const before = process.threadCpuUsage();
  const faults = faultsWith(text, fuzzContext(seed, text));
  const { user } = process.threadCpuUsage(before);
  if (text.length > 100) costs.push({ seed, perCharacter: user / text.length });
  if (faults.length > 0) complain(seed, 'text', text, faults);
  if (seed % 10 === 0) {
    const answer = analyze(text);
    findings += answer.findings.length;
    verdicts += answer.verdict === 'clear' ? 0 : 1;
  }
  if (seed % PUMPED === 0) {
    const { ratio, text: long } = slownessOf((length) => pumpedText(seed, length));
    if (ratio > 1) complain(seed, 'pumped text', long, [`takes ${ratio.toFixed(1)} times what linear time allows`]);
    const broken = faultsWith(long);
    if (broken.length > 0) complain(seed, 'pumped text', long, broken);
  }
  if ((seed - from + 1) % 10_000 === 0) {
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(`${seed - from + 1} texts, ${bad} faults, ${seconds.toFixed(0)} s\n`);
  }
}

costs.sort((one, other) => one.perCharacter - other.perCharacter);
const median = costs[Math.floor(costs.length / 2)]?.perCharacter ?? 0;
// A pause of the machine looks dear as well: only what is dear again, at its best of five, counts.
const dear = costs
  .filter(({ perCharacter }) => perCharacter > DEAR * median)
  .map(({ seed }) => ({ seed, text: fuzzText(seed) }))
  .map(({ seed, text }) => ({ seed, text, perCharacter: (1000 * cpuOf(() => void faultsWith(text), 5)) / text.length }))
  .filter(({ perCharacter }) => perCharacter > DEAR * median);
for (const { seed, text, perCharacter } of dear)
  complain(seed, 'text', text, [`costs ${perCharacter.toFixed(1)} µs a character, the median is ${median.toFixed(2)}`]);

process.stdout.write(
  `${runs} texts: ${bad} faults. ${((1000 * verdicts) / (runs / 10) / 10).toFixed(1)} % not clear, ` +
    `${(findings / (runs / 10)).toFixed(1)} findings a text, ${median.toFixed(2)} µs a character for three analyses (median).\n`,
);
process.exitCode = bad > 0 ? 1 : 0;
