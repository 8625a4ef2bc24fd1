/** Browser tests: real Chromium, the built extension, the fixture pages under the sites' own hosts. */
import { defineConfig } from '@playwright/test';

// Makes the requests of the extension's worker visible and routable, so that a test fails on any of them.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

/** Titles of tests that measure a time. */
const TIMED = /within \d+ ms|answers again, soon/;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Two browsers at a time: two cores suffice, and the whole run stays well under ten minutes.
  workers: 2,
  // A test that passes only the second time hides a fault.
  retries: 0,
  timeout: 30_000,
  // On a busy machine a mark takes its time; what comes at once is not waited for.
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // What is timed runs when everything else is done.
  projects: [
    { name: 'main', grepInvert: TIMED },
    { name: 'timed', grep: TIMED, dependencies: ['main'] },
  ],
  reporter: [['list']],
  // Without a film of each test: encoding it takes a good part of a core.
  use: { trace: { mode: 'retain-on-failure', screenshots: false, sources: false }, screenshot: 'only-on-failure' },
});
