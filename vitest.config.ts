import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'tests/corpus/*.test.ts', 'scripts/**/*.test.ts'],
    // Files that need a document say so at their top: `// @vitest-environment happy-dom`.
    environment: 'node',
  },
});
