/** What the scripts of packaging and rollout read of the project itself. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's root. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/** The version in package.json: that of the packages. */
export function projectVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The configuration that the kit in `deploy/` is made from: an institution that does not exist. */
export const EXAMPLE_CONFIG = join('deploy', 'hospital.json');
