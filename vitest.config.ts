import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Adds patterns to the program, faulty ones too, which stay there as long as it runs. */
const REGISTERS = 'src/document/patterns.test.ts';

export default defineConfig({
  test: {
    // Files that need a document say so at their top: `// @vitest-environment happy-dom`.
    environment: 'node',
    // Property tests run thousands of cases; on a busy machine that takes longer than the usual five seconds.
    testTimeout: 30_000,
    // Vitest itself would leave one of two cores without work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: [REGISTERS],
          // Files share a process, so that the engine is loaded once and not sixty times: a test that changes what others see
          // (the language, the clock) sets it before each test, or puts it back.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'unit-alone', include: [REGISTERS] } },
      // Every labelled post, and thousands of texts that are bent out of shape.
      { extends: true, test: { name: 'corpus', include: ['tests/{corpus,fuzz}/*.test.ts'] } },
    ],
  },
});
