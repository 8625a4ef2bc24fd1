/** A browser of a test's own, for what the others must not share: an extension that goes, a profile that is looked into. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Worker } from '@playwright/test';
import { routeSites } from '../../sites/route.ts';
import { type LaunchOptions, launchChromium } from './launch.ts';
import { watchRequests } from './requests.ts';

interface OwnBrowser {
  readonly context: BrowserContext;
  /** Where the profile is. */
  readonly profile: string;
  /** The extension's worker, as soon as it runs. */
  worker(): Promise<Worker>;
  /** Closes the browser and starts it again with the same profile; `between` runs while it is closed. */
  restart(between?: () => void): Promise<void>;
}

/** Runs `use` with a browser of its own; then nothing may have gone outside and no page may have had an exception. */
export async function withOwnBrowser(
  options: Omit<LaunchOptions, 'profile'>,
  use: (browser: OwnBrowser) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'hardop-profile-'));
  const outside: string[] = [];
  const own: string[] = [];
  const errors: string[] = [];
  const start = async () => {
    const context = await launchChromium({ ...options, profile });
    await routeSites(context, (address) => outside.push(address));
    watchRequests(context, (address) => own.push(address));
    context.on('weberror', (error) => errors.push(String(error.error().stack ?? error.error())));
    return context;
  };
  let context = await start();
  try {
    await use({
      get context() {
        return context;
      },
      profile,
      worker: async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'),
      async restart(between) {
        await context.close();
        between?.();
        context = await start();
      },
    });
    expect(outside, 'requests to the outside').toEqual([]);
    expect(own, 'requests of the extension').toEqual([]);
    expect(errors, 'exceptions in pages').toEqual([]);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
