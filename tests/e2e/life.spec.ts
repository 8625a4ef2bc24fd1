/** The page around a composer: it is left and comes back whole from the browser's cache, or it stands in a private window. */
import type { Page } from '@playwright/test';
import { extensionId } from './support/launch.ts';
import { overlayOf } from './support/overlay.ts';
import { withOwnBrowser } from './support/own-browser.ts';
import { sessionOf } from './support/root.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { toolbarNumber } from './support/worker.ts';

const RULE = 'suffering-as-entertainment';
const TEXT = 'Goedemorgen. Saaie dienst, hopelijk komt er nog een mooi trauma.';
const MENDED = 'Goedemorgen.';

/** One page back, as the browser's own button does it: Playwright waits for a loading that does not come. */
async function back(page: Page): Promise<void> {
  const session = await sessionOf(page);
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
  await session.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1]!.id });
}

test('a page from the back/forward cache has its marks, and reads on', async () => {
  // Playwright turns the cache off, for its own routing's sake.
  await withOwnBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] }, async ({ context, worker }) => {
    const page = context.pages()[0] ?? (await context.newPage());
    const overlay = overlayOf(page);
    for (const id of ['x-post', 'linkedin-quill', 'instagram-comment'] as const) {
      const composer = await openSurface(page, id);
      await composer.put(TEXT);
      await overlay.waitForMark(RULE);
      await page.evaluate(() =>
        addEventListener('pageshow', ({ persisted }) => {
          document.documentElement.dataset.persisted = String(persisted);
        }),
      );
      await page.goto('https://www.facebook.com/?page=plain');
      await back(page);
      const persisted = () => page.evaluate(() => document.documentElement.dataset.persisted ?? null).catch(() => null);
      await expect.poll(persisted, id).toBe('true');
      await overlay.waitForMark(RULE);
      await composer.expectModel(TEXT);
      await expect.poll(async () => Number(await toolbarNumber(await worker())), id).toBeGreaterThan(0);

      // The worker's port was closed when the page was left; what is written now is read all the same.
      await composer.field.focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('Goedemorgen. ');
      await overlay.waitForNoMarks();
      await page.keyboard.insertText('Saaie dienst, hopelijk komt er nog een mooi trauma.');
      await overlay.openCard(RULE);
      await overlay.click(/Laat deze zin weg/);
      await expect.poll(async () => (await composer.model()).trim()).toBe(MENDED);
    }
  });
});

test('a field in a frame of the same site is read like any other', async ({ page }) => {
  await page.goto('https://x.com/?page=frame');
  const field = page.frameLocator('iframe').locator('textarea').first();
  await field.focus();
  await page.keyboard.insertText(TEXT);
  await overlayOf(page).waitForMark(RULE);
  const hosts = page.frames().map((frame) => frame.evaluate(() => document.querySelectorAll('hardop-root').length));
  expect(await Promise.all(hosts)).toEqual([0, 1]);
  await expect(field).toHaveValue(TEXT);
});

interface ExtensionApi {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    };
    readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
    readonly windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
  };
}

test('a private window is left alone until the user allows it, and then read like any other', async () => {
  await withOwnBrowser({}, async ({ context }) => {
    let inside = await context.newPage();
    /** Whether private windows are allowed, as a page of the extension knows; `null` while the browser starts it anew. */
    const isAllowed = async () => {
      try {
        // The browser closes the extension's pages with it.
        if (inside.isClosed()) inside = await context.newPage();
        await inside.goto(`chrome-extension://${extensionId()}/options.html`);
        return await inside.evaluate(() =>
          (globalThis as unknown as ExtensionApi).chrome.extension.isAllowedIncognitoAccess(),
        );
      } catch {
        return null;
      }
    };
    await expect.poll(isAllowed).toBe(false);

    await inside.close();
    const extensions = await context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionApi).chrome;
      // Without this mode an unpacked extension may not come back.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, extensionId());
    await extensions.close();
    await expect.poll(isAllowed).toBe(true);

    const opened = context.waitForEvent('page');
    await inside.evaluate(async () => {
      const { windows } = (globalThis as unknown as ExtensionApi).chrome;
      await windows.create({ incognito: true, url: 'about:blank' });
    });
    const page = await opened;
    const composer = await openSurface(page, 'x-post');
    const overlay = overlayOf(page);
    await composer.put(TEXT);
    await overlay.openCard(RULE);
    await overlay.click(/Laat deze zin weg/);
    await composer.expectModel(MENDED);
    await composer.submit.click();
    await expect.poll(async () => (await composer.posts()).map(({ text }) => text)).toEqual([MENDED]);
  });
});
