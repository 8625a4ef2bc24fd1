/**
 * `npm run dev`: a development build that reloads, in a Chromium with the four sites' real editors. `npm run dev -- -b firefox` and other
 * arguments go to WXT as they are, and then WXT opens the browser itself.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { launchChromium } from '../tests/e2e/support/launch.ts';
import { routeSites } from '../tests/sites/route.ts';
import { ensureChromium } from './setup/chromium.ts';
import { Failure, fail, step } from './setup/report.mjs';

const BUILD = join('dist', 'chrome-mv3-dev');

/** Where WXT's development server is; its own default. */
const SERVER = 'localhost:3000';

/** How long the first build may take, in ms. */
const PATIENCE = 60_000;

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  if (given.length > 0) {
    const [status] = (await once(
      spawn('wxt', given, { stdio: 'inherit', shell: process.platform === 'win32' }),
      'exit',
    )) as [number | null];
    process.exitCode = status ?? 1;
    return;
  }
  const executablePath = ensureChromium();
  rmSync(BUILD, { recursive: true, force: true });
  const server = spawn('wxt', [], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, HARDOP_DEMO: '1' },
  });
  try {
    await Promise.race([built(), ended(server)]);
    const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
    const context = await launchChromium({ executablePath, headless: !screen, build: BUILD, reachable: 'localhost' });
    const closed = new Promise((resolve) => context.once('close', resolve));
    await routeSites(context, (address) => step(`Refused a request to ${address}`), SERVER);
    const [page = await context.newPage()] = context.pages();
    await page.goto('https://x.com/compose/post?demo');
    step('Ready. A change in src or entrypoints reloads the extension. Close the window to end.');
    await closed;
  } finally {
    server.kill();
  }
}

/** Fails as soon as WXT ends by itself. */
async function ended(server: ChildProcess): Promise<never> {
  await once(server, 'exit');
  throw new Failure('WXT ended before its first build.', 'Its reason is above.');
}

async function built(): Promise<void> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await rest(200)) {
    if (existsSync(join(BUILD, 'manifest.json'))) return;
  }
  throw new Failure('There is no development build.', 'Its reason is above.');
}

main().catch(fail);
