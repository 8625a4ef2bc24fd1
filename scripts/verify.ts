/** Every check of the project, one after the other, up to the first that fails. Run through `npm test`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runRollout } from './rollout.ts';
import { build } from './setup/build.ts';
import { ensureChromium } from './setup/chromium.ts';
import { run } from './setup/report.mjs';
import { runTool } from './setup/tools.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Check {
  readonly title: string;
  run(): boolean;
  /** For checks that consist of tests: how many passed and failed, after the run. */
  counts?(): Counts;
  /** What to do when it fails. */
  readonly remedy: string;
}

const REPORTS = join('node_modules', '.cache', 'hardop');
const UNIT_REPORT = join(REPORTS, 'vitest.json');
const BROWSER_REPORT = join(REPORTS, 'playwright.json');
const ROLLOUT_REPORT = join(REPORTS, 'rollout.json');

const CHECKS: readonly Check[] = [
  {
    title: 'Lint and format',
    // In a log Biome would colour every letter by itself.
    run: () => runTool('biome', ['ci', '.', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`]),
    remedy: 'npm run format mends most of it.',
  },
  {
    title: 'Types',
    run: () => runTool('wxt', ['prepare']) && runTool('tsc', ['--noEmit']),
    remedy: 'Mend the types named above.',
  },
  {
    title: 'Unit and corpus tests',
    run: () =>
      runTool('vitest', [
        'run',
        '--allowOnly=false',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${UNIT_REPORT}`,
      ]),
    counts: unitCounts,
    remedy: 'npx vitest run <file> runs one file.',
  },
  {
    title: 'Build',
    run: () => build('chrome') && build('firefox'),
    remedy: 'npm run build shows it alone.',
  },
  {
    title: 'Browser tests',
    run: () =>
      runTool('playwright', ['test', '--forbid-only', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT,
      }),
    counts: () => browserCounts(BROWSER_REPORT),
    remedy: 'npx playwright test <file> runs one file; traces and screenshots are in test-results.',
  },
  {
    title: 'Rollout tests',
    run: () => {
      const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(ROLLOUT_REPORT) };
      const result = runRollout({ reporters: 'list,json', environment });
      if (typeof result === 'boolean') return result;
      process.stdout.write(`Left out: ${result}.\n`);
      return true;
    },
    counts: () => browserCounts(ROLLOUT_REPORT),
    remedy: 'npm run test:rollout -- <file> runs one file.',
  },
];

/** Runs all checks; the last line on the terminal counts the tests. */
function main(): void {
  mkdirSync(REPORTS, { recursive: true });
  for (const report of [UNIT_REPORT, BROWSER_REPORT, ROLLOUT_REPORT]) rmSync(report, { force: true });
  const chromium = ensureChromium();

  const times: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const check of CHECKS) {
    process.stdout.write(`\n━━ ${check.title} ━━\n`);
    const start = performance.now();
    const ok = check.run();
    times.push(`${check.title} ${((performance.now() - start) / 1000).toFixed(1)} s`);

    const counts = check.counts?.() ?? { passed: 0, failed: 0 };
    passed += counts.passed;
    // A check that fails before or beside its tests counts as one failure.
    failed += ok ? counts.failed : Math.max(counts.failed, 1);
    if (!ok) {
      process.stderr.write(`\n✗ ${check.title} failed. ${check.remedy}\n`);
      break;
    }
  }
  process.stdout.write(`\n${times.join(' · ')}\nChromium: ${chromium}\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Reads a reporter's JSON; an empty object when the run ended before it was written. */
function report(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function unitCounts(): Counts {
  const { numPassedTests = 0, numFailedTests = 0 } = report(UNIT_REPORT) as Record<string, number>;
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Of a report of Playwright. */
function browserCounts(path: string): Counts {
  const { expected = 0, unexpected = 0, flaky = 0 } = (report(path).stats ?? {}) as Record<string, number>;
  return { passed: expected, failed: unexpected + flaky };
}

run(main);
