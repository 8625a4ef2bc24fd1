/** Starts Chromium with the built extension. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/setup/chromium.ts';

/** The build that the browser tests and the demo load. */
const EXTENSION = resolve('dist/chrome-mv3');

export interface LaunchOptions {
  /** Path of Chromium; by default what `findChromium` finds. */
  readonly executablePath?: string;
  readonly headless?: boolean;
  /** False starts a browser without the extension. */
  readonly extension?: boolean;
  /** Folder of the build; by default the one that the tests load. */
  readonly build?: string;
  /** The one host name that can be looked up, for a development server; by default none. */
  readonly reachable?: string;
  /** Device pixels in a CSS pixel, for pictures; 1 by default. */
  readonly scale?: number;
  readonly args?: readonly string[];
  /** Arguments of Playwright's own that are left out. */
  readonly ignoreDefaultArgs?: readonly string[];
  /** Folder of the profile; by default one that goes with the browser. */
  readonly profile?: string;
}

/** A new browser with a profile of its own. Throws when there is no Chromium or no build. */
export async function launchChromium(options: LaunchOptions = {}): Promise<BrowserContext> {
  const executablePath = options.executablePath ?? findChromium();
  if (!executablePath) throw new Error('No Chromium found: run `npm test` once, it installs one.');
  const withExtension = options.extension ?? true;
  const build = resolve(options.build ?? EXTENSION);
  if (withExtension && !existsSync(join(build, 'manifest.json'))) {
    throw new Error(`${build} is missing: run \`npm run build\`.`);
  }
  return chromium.launchPersistentContext(options.profile ?? '', {
    executablePath,
    headless: options.headless ?? true,
    ...(options.ignoreDefaultArgs && { ignoreDefaultArgs: [...options.ignoreDefaultArgs] }),
    // As wide as a common laptop; the design is checked at this size.
    viewport: options.headless === false ? null : { width: 1280, height: 800 },
    locale: 'nl-NL',
    ...(options.scale !== undefined && { deviceScaleFactor: options.scale }),
    args: [
      ...(withExtension ? [`--disable-extensions-except=${build}`, `--load-extension=${build}`] : []),
      // Belt and braces beside routing: nothing in this browser can look up a name.
      `--host-resolver-rules=MAP * ~NOTFOUND${options.reachable ? `, EXCLUDE ${options.reachable}` : ''}`,
      '--disable-quic',
      ...(options.args ?? []),
    ],
  });
}

/** The id that Chromium gives the build, from the public key in its manifest: SHA-256, first 32 hex digits as a–p. */
export function extensionId(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
  const { key } = manifest as { key?: string };
  if (!key) throw new Error('dist/chrome-mv3/manifest.json has no key, so its id is not known.');
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
