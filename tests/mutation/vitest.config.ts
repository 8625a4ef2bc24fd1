/** The tests that mutants have to face: those of the mutated files themselves. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/engine/{combine,combine-remarks,verdict}.test.ts',
      'src/composer/{text-map,remap}.test.ts',
      'src/document/tokens.test.ts',
    ],
    environment: 'node',
    testTimeout: 30_000,
  },
});
