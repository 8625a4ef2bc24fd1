/** The kit in `deploy/`: filled for an institution that does not exist, to read and to start from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../generate/file.ts';
import { type KitConfig, readConfig } from './config.ts';
import { kitFiles } from './files.ts';
import { EXAMPLE_CONFIG, projectVersion, ROOT } from './project.ts';
import { reference } from './reference.ts';

/** The configuration that it is filled from. Throws when that is not right. */
function exampleConfig(): { config: KitConfig; text: string } {
  const text = readFileSync(join(ROOT, EXAMPLE_CONFIG), 'utf8');
  const { config, problems } = readConfig(text);
  if (config === null) throw new Error(`${EXAMPLE_CONFIG}: ${JSON.stringify(problems)}`);
  return { config, text };
}

/** The reference of all keys, in both languages. */
export function referenceFiles(): GeneratedFile[] {
  const { settings } = exampleConfig().config;
  return [
    { path: 'docs/administrators/instellingen.md', content: reference(settings, 'nl') },
    { path: 'docs/administrators/settings.md', content: reference(settings, 'en') },
  ];
}

/** Its files, without the configuration that they are made from. */
export function deployFiles(): GeneratedFile[] {
  const { config, text } = exampleConfig();
  return kitFiles(config, projectVersion(), text)
    .map(({ path, content }) => ({ path: `deploy/${path}`, content }))
    .filter(({ path }) => path !== EXAMPLE_CONFIG);
}
