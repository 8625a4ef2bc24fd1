/** Browser tests: real Chromium, the built extension, the fixture pages under the sites' own hosts. */
import { defineConfig } from '@playwright/test';

// Makes the requests of the extension's worker visible and routable, so that a test fails on any of them.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

/** Files of tests that measure a time or a share of it. */
const TIMED = '**/timing*.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // A folder of its own: it is emptied at the start, and the rollout tests run beside.
  outputDir: 'test-results/browser',
  // A test waits a third of its time for what browsers do at their own pace: two cores are busy with three of them.
  workers: 3,
  // Test by test, not file by file: else one browser has nothing to do while the other works off the last long file.
  fullyParallel: true,
  // A test that passes only the second time hides a fault.
  retries: 0,
  // On a machine that is busy ten times over a mark takes its time; what comes at once is not waited for.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  // What is timed runs when everything else is done, one at a time. Alone: `playwright test timing --no-deps`.
  projects: [
    { name: 'main', testIgnore: TIMED },
    { name: 'timed', testMatch: TIMED, dependencies: ['main'], workers: 1 },
  ],
  reporter: [['list']],
  // Without a film of each test and a copy of the page at every step: both take a good part of a core.
  use: {
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
  },
});
