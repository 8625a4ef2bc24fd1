import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; optionalDependencies?: Record<string, string> }>>;
}

// A registry that lacks packages for other platforms makes npm leave them out of the lock, and then `npm ci` refuses it.
it.each(['.', 'tests/bench', 'tests/mutation'])('the lock in %s has the packages of every platform', (folder) => {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
