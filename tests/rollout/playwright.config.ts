/** Rollout tests: real browsers that install Hardop by policy. Run through `npm run test:rollout`, which gives them an /etc. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/rollout',
  // One browser family a file: each has its own policies and profile.
  workers: 2,
  retries: 0,
  // Starting, installing and noticing a policy are the browser's own time, seconds each.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
});
