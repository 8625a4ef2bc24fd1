/** Proofs that a page's own scripts learn nothing of what was found: they see one element, the same for every text. */
import type { Page } from '@playwright/test';
import { RULE_IDS } from '../../src/rules/rule.ts';
import { overlayOf } from './support/overlay.ts';
import { inRoot } from './support/root.ts';
import { settle } from './support/settle.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { storeSettings, workerOf } from './support/worker.ts';

const RULE = 'suffering-as-entertainment';
const TEXT = 'Saaie dienst, hopelijk komt er nog een mooi trauma.';

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
  const host = document.querySelector<HTMLElement>('hardop-root')!;
  const { x, y, width, height } = host.getBoundingClientRect();
  // How far the contents reach is something else than how large the element is.
  const { scrollWidth, scrollHeight, scrollTop, clientWidth, clientHeight, offsetWidth, offsetHeight } = host;
  const style = getComputedStyle(host);
  const places: string[] = [];
  for (let left = 4; left < innerWidth; left += 8)
    for (let top = 4; top < innerHeight; top += 8)
      if (document.elementsFromPoint(left, top).includes(host)) places.push(`${left},${top}`);
  const field = document.activeElement!;
  return {
    markup: host.outerHTML,
    box: [x, y, width, height],
    reach: [scrollWidth, scrollHeight, scrollTop, clientWidth, clientHeight, offsetWidth, offsetHeight],
    moving: host.getAnimations({ subtree: true }).length,
    serialized: host.getHTML({ serializableShadowRoots: true }),
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
    await composer.put(TEXT);
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

/** Words that the overlay shows now and the page does not, in small letters. */
async function drawnWords(page: Page): Promise<string[]> {
  const drawn = (await inRoot(page, (root) => root.textContent)) ?? '';
  const own = await page.evaluate(() => document.documentElement.textContent.toLowerCase());
  const words = new Set(drawn.toLowerCase().match(/\p{L}{4,}/gu));
  return [...words].filter((word) => !own.includes(word));
}

/** Which of the words the page finds by the browser's own search. Runs in the page; leaves the selection behind. */
function foundByPage(words: readonly string[]): string[] {
  const { find } = window as unknown as { find(words: string, ...options: boolean[]): boolean };
  const selected = (act: (selection: Selection) => void) => {
    const selection = getSelection()!;
    act(selection);
    return selection.toString().toLowerCase();
  };
  const all = selected((selection) => selection.selectAllChildren(document.documentElement));
  const byCommand = selected(() => document.execCommand('selectAll'));
  return words.filter((word) => {
    getSelection()?.removeAllRanges();
    // Words, upper and lower case alike, forwards, on from the end at the start, not whole words only, in frames too.
    const isFound = find.call(window, word, false, false, true, false, true, false);
    getSelection()?.removeAllRanges();
    return isFound || document.execCommand('FindString', false, word) || all.includes(word) || byCommand.includes(word);
  });
}

test('the browser’s own search and selection find no word of badge, card or pause for the page', async ({ page }) => {
  const composer = await openSurface(page, 'x-post');
  const overlay = overlayOf(page);
  await composer.put(TEXT);
  await overlay.waitForMark(RULE);
  // Read aloud to who doesn't see the badge.
  await expect.poll(() => drawnWords(page)).toContain('hardop');
  expect(await page.evaluate(foundByPage, await drawnWords(page))).toEqual([]);
  expect(await page.evaluate(foundByPage, ['trauma'])).toEqual(['trauma']);

  await composer.field.focus();
  await overlay.openCard(RULE);
  const onCard = await drawnWords(page);
  expect(onCard.length).toBeGreaterThan(10);
  expect(await page.evaluate(foundByPage, onCard)).toEqual([]);

  await page.reload();
  await composer.put(TEXT);
  await overlay.waitForMark(RULE);
  await composer.submit.click();
  await expect.poll(() => overlay.pause()).not.toBeNull();
  const onSheet = await drawnWords(page);
  expect(onSheet.length).toBeGreaterThan(10);
  expect(await page.evaluate(foundByPage, onSheet)).toEqual([]);
});
