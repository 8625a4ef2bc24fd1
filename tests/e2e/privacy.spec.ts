/** Proofs that nothing of a text leaves its page: no file, no storage, no request, and no way in for others. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId } from './support/launch.ts';
import { overlayOf } from './support/overlay.ts';
import { withOwnBrowser } from './support/own-browser.ts';
import { settle } from './support/settle.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

/** Words that stand nowhere else in the world, in texts that are remarked on. */
const CANARIES = ['qzvmerelbek', 'qzvtorenuil', 'qzvwaterral', 'qzvroerdomp', 'qzvgoudplev'] as const;
const CONTROL = 'qzvcontrole';
const VISITED = 'qzvbezocht';
/** Two remarks, so that one that was read leaves another to hold the post for. */
const textWith = (canary: string) =>
  `Saaie dienst, hopelijk komt er nog een mooi trauma. Nu op de ${canary} een 52-jarige patiënt uit Abcoude met een hartinfarct.`;
const RULE = 'patient-detail';

interface StorageAreas {
  readonly chrome: {
    readonly storage: Record<
      'local' | 'session' | 'sync',
      { get(keys: null): Promise<object>; set(items: object): Promise<void> }
    >;
  };
}

/** Files below a folder in which one of the words stands, as UTF-8 or UTF-16. */
function filesWith(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      const bytes = readFileSync(path);
      const found = words.filter((word) => bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le'));
      return found.map((word) => `${path.slice(folder.length + 1)}: ${word}`);
    });
}

/** Everything that a page of the extension can store, as text. Runs in one. */
async function everythingStored(): Promise<string> {
  const { storage } = (globalThis as unknown as StorageAreas).chrome;
  const areas = await Promise.all([storage.local, storage.session, storage.sync].map((area) => area.get(null)));
  const databases = await indexedDB.databases();
  const cached = await caches.keys();
  return JSON.stringify([areas, databases, cached, { ...localStorage }, { ...sessionStorage }, document.cookie]);
}

test('canary texts reach no file of the profile, no storage and not the network', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hardop-netlog-'));
  const log = join(folder, 'log.json');
  await withOwnBrowser({ args: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'] }, async (browser) => {
    const { context } = browser;
    const worker = await browser.worker();
    // What is stored on purpose is found: so the search below can find what is stored by mistake.
    await worker.evaluate((word) => {
      const { storage } = (globalThis as unknown as StorageAreas).chrome;
      return storage.local.set({ 'setting.ignoredWords': [word] });
    }, CONTROL);

    const page = context.pages()[0] ?? (await context.newPage());
    for (const [index, id] of (['x-post', 'facebook-post', 'linkedin-quill'] as const).entries()) {
      const composer = await openSurface(page, id);
      const overlay = overlayOf(page);
      await composer.type(textWith(CANARIES[index]!));
      await overlay.openCard(RULE);
      await page.keyboard.press('Escape');
      await composer.submit.click();
      await expect.poll(() => overlay.pause()).not.toBeNull();
      await page.keyboard.press('Escape');
    }
    await page.goto(`https://x.com/?page=plain&${VISITED}`);
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${extensionId()}/popup.html`);
    await popup.getByRole('tab', { name: 'Tekst controleren' }).click();
    await popup.getByRole('textbox').fill(textWith(CANARIES[3]));
    await expect(popup.locator('.hd-mark').first()).toBeVisible();
    await popup.reload();
    await popup.goto(`chrome-extension://${extensionId()}/options.html`);
    const all = await popup.evaluate(everythingStored);
    expect(all).toContain(CONTROL);
    for (const canary of CANARIES) expect(all).not.toContain(canary);

    await browser.restart(() => {
      // The browser's own account of its network, in which what tests cannot intercept stands as well: looked-up names, sockets.
      const network = readFileSync(log, 'utf8');
      expect(network).toContain(VISITED);
      expect(CANARIES.filter((canary) => network.includes(canary))).toEqual([]);
      expect(network).not.toContain('chrome-extension:');
      expect(filesWith(browser.profile, [CONTROL])).not.toEqual([]);
      expect(filesWith(browser.profile, CANARIES)).toEqual([]);
    });
  });
  rmSync(folder, { recursive: true });
});

test('a request of the content script is seen by the guard around all tests', async ({ page, watch }) => {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const composer = await openSurface(page, 'x-post');
  const overlay = overlayOf(page);
  await composer.type(textWith(CANARIES[4]));
  await overlay.openCard(RULE);
  expect(watch.own).toEqual([]);
  const own = worlds.findLast(({ origin }) => origin.startsWith(`chrome-extension://${extensionId()}`));
  const asks = [
    `fetch('/noor/status/1?${CONTROL}-fetch').catch(() => {})`,
    `navigator.sendBeacon('/noor/status/1?${CONTROL}-beacon')`,
    `new Image().src = '/noor/status/1?${CONTROL}-image'`,
    `new WebSocket('wss://x.com/?${CONTROL}-socket')`,
    `new EventSource('/noor/status/1?${CONTROL}-events')`,
  ];
  for (const ask of asks) {
    await session.send('Runtime.evaluate', {
      contextId: own!.id,
      expression: `void (${ask})\n//# sourceURL=chrome-extension://${extensionId()}/control.js`,
    });
  }
  for (const kind of ['fetch', 'beacon', 'image', 'socket', 'events'])
    await expect.poll(() => watch.own.join()).toContain(`${CONTROL}-${kind}`);
  watch.own.length = 0;
  watch.outside.length = 0;
});

test('a page cannot find the extension, load a file of it or speak to it', async ({ page, watch }) => {
  await openSurface(page, 'x-post');
  const reached = await page.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: object } };
    const files = await Promise.all(
      ['manifest.json', 'popup.html', 'background.js', 'content-scripts/composer.js', 'icons/16.png'].map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => null,
        ),
      ),
    );
    const frame = document.createElement('iframe');
    frame.src = `chrome-extension://${id}/popup.html`;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.onload = resolve;
      setTimeout(resolve, 500);
    });
    return {
      runtime: chrome?.runtime ? Object.keys(chrome.runtime) : [],
      files: files.filter(Boolean),
      frames: frames.length,
    };
  }, extensionId());
  expect(reached).toMatchObject({ runtime: [], files: [] });
  expect(page.frames().filter((frame) => frame.url().includes('popup.html'))).toEqual([]);
  watch.outside.length = 0;
});

test('messages and events that a page makes up change nothing', async ({ page }) => {
  const composer = await openSurface(page, 'x-post');
  const overlay = overlayOf(page);
  const text = 'Saaie dienst, hopelijk komt er nog een mooi trauma.';
  await composer.put(text);
  await overlay.waitForMark('suffering-as-entertainment');
  await composer.submit.click();
  await expect.poll(() => overlay.pause()).not.toBeNull();
  const { buttons } = (await overlay.pause())!;
  await page.evaluate(
    (boxes) => {
      const host = document.querySelector('hardop-root')!;
      for (const kind of ['report', 'change-site-settings', 'open-first-finding', 'page-findings']) {
        const message = { id: 1, kind, request: { change: 'hide-badge' }, name: 'hardop-1' };
        postMessage(message, '*');
        new BroadcastChannel('hardop-1').postMessage(message);
        for (const target of [window, document, host])
          target.dispatchEvent(new CustomEvent('hardop-1', { detail: message }));
      }
      for (const { x, y, width, height } of boxes) {
        const at = {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: x + width / 2,
          clientY: y + height / 2,
          detail: 1,
        };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          for (const target of [host, document.elementFromPoint(at.clientX, at.clientY)!])
            target.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, at) : new MouseEvent(type, at));
      }
      for (const key of ['Escape', 'Enter', ' ', 'Tab']) {
        for (const type of ['keydown', 'keyup'])
          for (const target of [host, document.activeElement!, document])
            target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
      }
    },
    buttons.map(({ box }) => box),
  );
  await settle(page);
  expect(await overlay.pause()).not.toBeNull();
  expect(await composer.posts()).toEqual([]);
  await composer.expectModel(text);
});
