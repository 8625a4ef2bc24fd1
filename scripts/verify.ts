/** Every check of the project, stage after stage, up to the first that fails. Run through `npm test`. */
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
  run(): boolean | Promise<boolean>;
  /** For checks that consist of tests: how many passed and failed, after the run. */
  counts?(): Counts;
  /** What to do when it fails. */
  readonly remedy: string;
}

const REPORTS = join('node_modules', '.cache', 'hardop');
const UNIT_REPORT = join(REPORTS, 'vitest.json');
const BROWSER_REPORT = join(REPORTS, 'playwright.json');
const TIMED_REPORT = join(REPORTS, 'timed.json');
const ROLLOUT_REPORT = join(REPORTS, 'rollout.json');

const heading = (title: string): string => `\n━━ ${title} ━━`;

/** Of the browser tests that are named. */
function runBrowserTests(report: string, ...which: string[]): Promise<boolean> {
  return runTool('playwright', ['test', ...which, '--forbid-only', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
}

const BROWSER_REMEDY = 'npx playwright test <file> runs one file; traces and screenshots are in test-results.';

const LINT: Check = {
  title: 'Lint and format',
  // In a log Biome would colour every letter by itself.
  run: () => runTool('biome', ['ci', '.', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`]),
  remedy: 'npm run format mends most of it.',
};

const TYPES: Check = {
  title: 'Types',
  run: async () => (await runTool('wxt', ['prepare'])) && runTool('tsc', ['--noEmit']),
  remedy: 'Mend the types named above.',
};

const UNIT: Check = {
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
};

const BUILD: Check = {
  title: 'Build',
  run: () => build('chrome') && build('firefox'),
  remedy: 'npm run build shows it alone.',
};

const BROWSER: Check = {
  title: 'Browser tests',
  run: () => runBrowserTests(BROWSER_REPORT, '--project=main'),
  counts: () => browserCounts(BROWSER_REPORT),
  remedy: BROWSER_REMEDY,
};

const ROLLOUT: Check = {
  title: 'Rollout tests',
  run: async () => {
    const result = await runRollout({
      reporters: 'list,json',
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(ROLLOUT_REPORT) },
      aside: heading('Rollout tests, run beside'),
    });
    if (typeof result === 'boolean') return result;
    process.stdout.write(`The rollout tests are left out: ${result}.\n`);
    return true;
  },
  counts: () => browserCounts(ROLLOUT_REPORT),
  remedy: 'npm run test:rollout -- <file> runs one file.',
};

const TIMED: Check = {
  title: 'Timed browser tests',
  run: () => runBrowserTests(TIMED_REPORT, '--project=timed', '--no-deps'),
  counts: () => browserCounts(TIMED_REPORT),
  remedy: BROWSER_REMEDY,
};

/** The checks of a stage run beside one another. What is timed has the machine to itself. */
const STAGES: readonly (readonly Check[])[] = [[LINT], [TYPES], [UNIT], [BUILD], [BROWSER, ROLLOUT], [TIMED]];

interface Outcome {
  readonly check: Check;
  readonly ok: boolean;
  readonly seconds: number;
}

async function perform(check: Check): Promise<Outcome> {
  const start = performance.now();
  const ok = await check.run();
  return { check, ok, seconds: (performance.now() - start) / 1000 };
}

/** Runs all stages; the last line on the terminal counts the tests. */
async function main(): Promise<void> {
  mkdirSync(REPORTS, { recursive: true });
  for (const path of [UNIT_REPORT, BROWSER_REPORT, TIMED_REPORT, ROLLOUT_REPORT]) rmSync(path, { force: true });
  const chromium = ensureChromium();

  const times: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const stage of STAGES) {
    process.stdout.write(`${heading(stage[0]!.title)}\n`);
    for (const { check, ok, seconds } of await Promise.all(stage.map(perform))) {
      times.push(`${check.title} ${seconds.toFixed(1)} s`);
      const counts = check.counts?.() ?? { passed: 0, failed: 0 };
      passed += counts.passed;
      // A check that fails before or beside its tests counts as one failure.
      failed += ok ? counts.failed : Math.max(counts.failed, 1);
      if (!ok) process.stderr.write(`\n✗ ${check.title} failed. ${check.remedy}\n`);
    }
    if (failed > 0) break;
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
