/** Configurations that the kit's tests read, and what the kit makes of them. */
import { readFileSync } from 'node:fs';
import { type KitConfig, readConfig } from './config.ts';
import { kitFiles } from './files.ts';
import { EXAMPLE_CONFIG } from './project.ts';

/** The text of the configuration that institutions start from. */
export const EXAMPLE = readFileSync(EXAMPLE_CONFIG, 'utf8');

/** A configuration that was read. @throws Error with its problems. */
export function configOf(text: string): KitConfig {
  const { config, problems } = readConfig(text);
  if (config === null) throw new Error(JSON.stringify(problems));
  return config;
}

/** A configuration with one setting of each kind and characters that every format escapes in its own way. */
export const HARD = configOf(
  JSON.stringify({
    installation: {
      address: 'file:///srv/hardop',
      edgeId: 'abcdefghijklmnopabcdefghijklmnop',
      edgeUpdateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
      unsignedFirefox: true,
      pinned: false,
    },
    settings: {
      institutionName: `'t "Ooster" & <Co> \\ 100 % ’s`,
      institutionNames: ['één', 'a & b'],
      waitingMinutes: 15,
      guard: 'off',
      showFirstRun: false,
      disabledFeatures: [],
      rulesAlwaysOn: ['*'],
    },
  }),
);

/** The text of a configuration with settings, and as little else as there may be. */
export function withSettings(settings: object): string {
  return JSON.stringify({ installation: { address: 'https://a.example' }, settings });
}

/** The text of a file of the kit. */
export function contentOf(path: string, config = HARD): string {
  const { content } = kitFiles(config, '1.2.3').find((file) => file.path === path)!;
  return typeof content === 'string' ? content : new TextDecoder('utf-16le').decode(content);
}
