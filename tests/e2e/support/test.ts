/** The browser tests' own `test`: one browser a worker, a new page a test, nothing allowed outside, no error let pass. */
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { routeSites } from '../../sites/route.ts';
import { extensionId, launchChromium } from './launch.ts';
import { watchRequests } from './requests.ts';
import { workerOf } from './worker.ts';

export { expect } from './expect.ts';

/** What went wrong behind a test's back. */
interface Watch {
  /** Addresses asked for that no fixture answers. */
  readonly outside: string[];
  /** Addresses that the extension's worker, one of its pages or its content script asked for, its own files aside. */
  readonly own: string[];
  /** Exceptions in pages, content scripts included. */
  readonly errors: string[];
}

interface WorkerFixtures {
  /** Whether the browser has the extension; `test.use({ withExtension: false })` at the top of a file turns it off. */
  readonly withExtension: boolean;
  readonly browserContext: { readonly context: BrowserContext; readonly watch: Watch };
}

interface TestFixtures {
  readonly watch: Watch;
  /** Address of a page of the extension: `extensionUrl('popup.html')`. */
  readonly extensionUrl: (path: string) => string;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  withExtension: [true, { scope: 'worker', option: true }],

  browserContext: [
    async ({ withExtension }, use) => {
      const watch: Watch = { outside: [], own: [], errors: [] };
      const context = await launchChromium({ extension: withExtension });
      await routeSites(context, (address) => watch.outside.push(address));
      watchRequests(context, (address) => watch.own.push(address));
      context.on('weberror', (error) => watch.errors.push(String(error.error().stack ?? error.error())));
      await use({ context, watch });
      await context.close();
    },
    { scope: 'worker' },
  ],

  watch: [
    async ({ browserContext: { watch } }, use) => {
      watch.outside.length = 0;
      watch.own.length = 0;
      watch.errors.length = 0;
      await use(watch);
      base.expect(watch.outside, 'requests to the outside').toEqual([]);
      base.expect(watch.own, 'requests of the extension').toEqual([]);
      base.expect(watch.errors, 'exceptions in pages').toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ browserContext }, use) => {
    await use(browserContext.context);
  },

  page: async ({ context, withExtension }, use) => {
    const page: Page = await context.newPage();
    await use(page);
    // An extension keeps its storage between tests; every test starts from the shipped settings.
    if (withExtension) await clearStorage(context);
    for (const open of context.pages().slice(1)) await open.close();
  },

  extensionUrl: async ({ withExtension }, use) => {
    if (!withExtension) throw new Error('This test runs without the extension.');
    await use((path) => `chrome-extension://${extensionId()}/${path}`);
  },
});

/** Empties the extension's storage through its worker. */
async function clearStorage(context: BrowserContext): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { clear(): Promise<void> }> } }
    ).chrome;
    await Promise.all([storage.local.clear(), storage.session.clear()]);
  });
}
