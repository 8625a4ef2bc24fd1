/** Proofs that nothing of a text leaves its page: no file, no storage, no request, and nothing that the site could notice. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '@playwright/test';
import { RULE_IDS } from '../../src/rules/rule.ts';
import { extensionId } from './support/launch.ts';
import { overlayOf } from './support/overlay.ts';
import { withOwnBrowser } from './support/own-browser.ts';
import { inRoot } from './support/root.ts';
import { settle } from './support/settle.ts';
import { openSurface } from './support/surface.ts';
import { expect, isOfExtension, test } from './support/test.ts';
import { storeSettings, workerOf } from './support/worker.ts';

/** Words that stand nowhere else in the world, in texts that are remarked on. */
const CANARIES = ['qzvmerelbek', 'qzvtorenuil', 'qzvwaterral', 'qzvroerdomp', 'qzvgoudplev'] as const;
const CONTROL = 'qzvcontrole';
const textWith = (canary: string) =>
  `Genieten van een mooi trauma op de ${canary}: een 52-jarige patiënt uit Abcoude met een hartinfarct.`;
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

test('canary texts reach no file of the profile and no storage', async () => {
  await withOwnBrowser({}, async (browser) => {
    const { context } = browser;
    const requests: Request[] = [];
    context.on('request', (request) => requests.push(request));
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

    const own = requests.filter(isOfExtension);
    expect(own.map((request) => request.url()).filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);

    await browser.restart(() => {
      expect(filesWith(browser.profile, [CONTROL])).not.toEqual([]);
      expect(filesWith(browser.profile, CANARIES)).toEqual([]);
    });
  });
});

test('the content script requests nothing, and would be seen if it did', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const seen: string[] = [];
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (JSON.stringify(initiator).includes('chrome-extension://')) seen.push(request.url);
  });
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Network.enable');
  await session.send('Runtime.enable');
  const composer = await openSurface(page, 'x-post');
  const overlay = overlayOf(page);
  await composer.type(textWith(CANARIES[4]));
  await overlay.openCard(RULE);
  expect(seen).toEqual([]);
  const own = worlds.findLast(({ origin }) => origin.startsWith(`chrome-extension://${extensionId()}`));
  await session.send('Runtime.evaluate', {
    contextId: own!.id,
    expression: `fetch('/noor/status/1?${CONTROL}').catch(() => {})\n//# sourceURL=chrome-extension://${extensionId()}/control.js`,
    awaitPromise: true,
  });
  expect(seen.join()).toContain(CONTROL);
});

/**
 * Runs in the page before its own scripts: all that a page can watch, written down. Times are left out; what belongs to the
 * page itself happens for every text.
 */
function watchEverything(): void {
  const notes: string[] = [];
  Object.assign(window, { notes });
  const isHost = (node: unknown) => node instanceof Element && node.localName === 'hardop-root';
  const records = new MutationObserver((all) => {
    for (const { target, type, attributeName, addedNodes, removedNodes } of all) {
      for (const node of addedNodes) if (isHost(node)) notes.push('host added');
      for (const node of removedNodes) if (isHost(node)) notes.push('host removed');
      if (isHost(target)) notes.push(`host ${type} ${attributeName}`);
    }
  });
  records.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of [
    'toggle',
    'beforetoggle',
    'animationstart',
    'transitionrun',
    'scroll',
    'slotchange',
    'load',
    'error',
    'focusin',
    'focusout',
  ])
    addEventListener(type, ({ target }) => isHost(target) && notes.push(`event ${type}`), true);
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { element, target, sources } = entry as unknown as Record<string, unknown>;
        const nodes = [
          element,
          target,
          ...((sources as { node?: unknown }[] | undefined) ?? []).map(({ node }) => node),
        ];
        if (nodes.some(isHost)) notes.push(`performance ${type}`);
        if (/hardop|chrome-extension/.test(JSON.stringify(entry))) notes.push(`performance ${type} ${entry.name}`);
      }
    }).observe({ type, buffered: true });
  }
  addEventListener('message', ({ data }) => {
    const said = JSON.stringify(data) ?? '';
    if (/hardop|finding|rule|trauma/i.test(said)) notes.push(`message ${said}`);
  });
}

/** What a page can read of the overlay at one moment. Runs in the page. */
function readEverything(): unknown {
  const host = document.querySelector('hardop-root')!;
  const { x, y, width, height } = host.getBoundingClientRect();
  const style = getComputedStyle(host);
  const places: string[] = [];
  for (let left = 4; left < innerWidth; left += 8)
    for (let top = 4; top < innerHeight; top += 8)
      if (document.elementsFromPoint(left, top).includes(host)) places.push(`${left},${top}`);
  const field = document.activeElement!;
  return {
    markup: host.outerHTML,
    box: [x, y, width, height],
    style: [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'),
    before: getComputedStyle(host, '::before').content,
    root: host.shadowRoot,
    children: host.childNodes.length,
    // Where the overlay takes clicks: the badge, which is there for every text, and the open card.
    places,
    focused: field.localName,
    attributes: field.getAttributeNames(),
    highlights: [...CSS.highlights.keys()],
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    fonts: document.fonts.size,
    animations: document.getAnimations().length,
    popovers: document.querySelectorAll(':popover-open').length,
    resources: performance.getEntriesByType('resource').filter(({ name }) => /extension|hardop/.test(name)).length,
    globals: Object.keys(window).filter((name) => /hardop|wxt|browser$/i.test(name)),
    ranges: getSelection()!.rangeCount,
    frames: frames.length,
    scroll: [document.documentElement.scrollHeight, document.documentElement.scrollWidth],
    notes: [...new Set((window as unknown as { notes: string[] }).notes)],
  };
}

test('to the page’s scripts a text with remarks looks like one without', async ({ page, context }) => {
  const worker = await workerOf(context);
  await page.addInitScript(watchEverything);
  // The very same text, once with the rules on and once with them off: what differs would be known of the findings.
  const fingerprint = async (rulesOff: readonly string[]) => {
    await storeSettings(worker, { rulesOff });
    const composer = await openSurface(page, 'x-post');
    const overlay = overlayOf(page);
    await composer.put('Saaie dienst, hopelijk komt er nog een mooi trauma.');
    await expect.poll(async () => (await overlay.badges()).length).toBe(1);
    const counted = () => overlay.badges().then(([badge]) => badge!.count > 0);
    await expect.poll(counted).toBe(rulesOff.length === 0);
    // The badge fades in.
    await inRoot(page, async (root) => {
      await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
    });
    await settle(page);
    return page.evaluate(readEverything);
  };
  const flagged = await fingerprint([]);
  expect(await fingerprint(RULE_IDS)).toEqual(flagged);
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
