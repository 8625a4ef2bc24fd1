/** The kit in `deploy/`: filled for an institution that does not exist, to read and to start from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../generated.ts';
import { readConfig } from './config.ts';
import { kitFiles } from './files.ts';
import { EXAMPLE_CONFIG, projectVersion, ROOT } from './project.ts';

/** Its files, without the configuration that they are made from. */
export function deployFiles(): GeneratedFile[] {
  const text = readFileSync(join(ROOT, EXAMPLE_CONFIG), 'utf8');
  const { config, problems } = readConfig(text);
  if (config === null) throw new Error(`${EXAMPLE_CONFIG}: ${JSON.stringify(problems)}`);
  return kitFiles(config, projectVersion(), text)
    .map(({ path, content }) => ({ path: `deploy/${path}`, content }))
    .filter(({ path }) => path !== EXAMPLE_CONFIG);
}
