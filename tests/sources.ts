/** The repository's own sources, for the tests of the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** The text of a file by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Paths from the root of all sources below the folders. */
export function sourcesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/(?:^|\/)node_modules\//.test(file))
      .map((file) => join(folder, file)),
  );
}

/** What runs in the browser or on the command line: no tests, nor what only tests use. */
export function productSources(...folders: readonly string[]): string[] {
  return sourcesIn(...folders).filter((file) => !/\.(?:test|fixture)\.tsx?$|\/(?:test-rule|testing)\.ts$/.test(file));
}

/** The files of the repository that a file imports, for types alone too. */
export function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(/^(?:import\s(?:[^;'`]*?from\s)?|export\s[^;'`()]*?from\s)'(\.[^']+)'/gm)].map(
    ([, target]) => relative(ROOT, resolve(ROOT, dirname(file), target as string)),
  );
}

/** What a file takes from others of the repository, types too: `path: name`, and `path: *` where it takes all of one. */
export function namesImportedBy(file: string): string[] {
  const pathOf = (target: string) => relative(ROOT, resolve(ROOT, dirname(file), target));
  const text = textOf(file);
  const named = [
    ...text.matchAll(/^(?:import|export)(?: type)?\s(?:\w+,\s)?(\* as \w+|\{[^}]*\}|\*)\s?from\s'(\.[^']+)'/gm),
  ].flatMap(([, clause = '', target = '']) =>
    clause.startsWith('*')
      ? [`${pathOf(target)}: *`]
      : clause
          .slice(1, -1)
          .split(',')
          .map((part) =>
            part
              .trim()
              .replace(/^type /, '')
              .replace(/ as .*/, ''),
          )
          .map((name) => `${pathOf(target)}: ${name}`),
  );
  const whole = [...text.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, target = '']) => `${pathOf(target)}: *`);
  return [...named, ...whole];
}
