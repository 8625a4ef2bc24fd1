import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'tests/*.test.ts',
      'tests/corpus/*.test.ts',
      'tests/fuzz/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    // Files that need a document say so at their top: `// @vitest-environment happy-dom`.
    environment: 'node',
    // Property tests run thousands of cases; on a busy machine that takes longer than the usual five seconds.
    testTimeout: 30_000,
  },
});
