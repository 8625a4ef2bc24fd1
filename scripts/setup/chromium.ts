/** Finds a Chromium that loads unpacked extensions, or gets one. Shared by `npm start`, `npm test` and the browser tests. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Failure, step } from './report.mjs';

/** Names on the PATH. Branded Chrome is no use: since version 137 it ignores `--load-extension`. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];

/** Places outside the PATH, by platform. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
};

/**
 * Path of a Chromium, or null when there is none: `HARDOP_CHROMIUM` if set, then Playwright's own, then the system's.
 * Throws when `HARDOP_CHROMIUM` names a file that does not exist.
 */
export function findChromium(): string | null {
  const wanted = process.env.HARDOP_CHROMIUM;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Failure(`HARDOP_CHROMIUM names ${wanted}, which does not exist.`, 'Correct or unset it.');
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    chromium.executablePath(),
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(PLACES[process.platform] ?? []),
  ];
  return candidates.find(starts) ?? null;
}

/** Whether a browser is there and its libraries are. On Windows, `--version` would open a window. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Path of a Chromium; gets one through Playwright, else through apt-get, when there is none. Throws a `Failure`. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const said: string[] = [];

  step('No Chromium found: downloading one through Playwright');
  said.push(run([process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']));
  const downloaded = findChromium();
  if (downloaded) return downloaded;

  const apt = aptGet();
  if (apt) {
    step('That did not work: installing the system’s chromium with apt-get');
    said.push(run([...apt, 'update', '-qq']), run([...apt, 'install', '-y', '-qq', 'chromium']));
    const installed = findChromium();
    if (installed) return installed;
  }
  process.stderr.write(said.join('\n'));
  throw new Failure(
    'No Chromium found, and none could be installed (what was tried is above).',
    'Install Chromium or Chrome for Testing, or set HARDOP_CHROMIUM to its path.',
  );
}

/** How to call apt-get here without being asked for a password, or null. */
function aptGet(): string[] | null {
  const works = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (!works('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : null;
}

/** Runs a command to its end and gives what it said; whether it helped is for `findChromium` to tell. */
function run([command = '', ...args]: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: {
      // Without it a closed network is waited for five times half a minute.
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
    },
  });
  return `$ ${[command, ...args].join(' ')}\n${stdout ?? ''}${stderr ?? ''}`;
}
