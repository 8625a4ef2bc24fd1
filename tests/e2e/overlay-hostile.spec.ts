/** A page that wants to know what was flagged, or to be rid of the overlay, gets nowhere. */
import { overlayOf } from './support/overlay.ts';
import { inRoot } from './support/root.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

const RULE = 'suffering-as-entertainment';
const TEXT = 'Saaie dienst, hopelijk komt er nog een mooi trauma.';

/** Everything that the page's own scripts can get hold of. Runs before any script of the page. */
function spy(): void {
  const caught: string[] = [];
  const roots: unknown[] = [];
  Object.assign(window, { caught, roots });

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    if (this.localName === 'hardop-root') caught.push('attachShadow seen');
    return attachShadow.call(this, init);
  };
  customElements.define(
    'hardop-root',
    class extends HTMLElement {
      constructor() {
        super();
        try {
          roots.push(this.attachInternals().shadowRoot);
        } catch (error) {
          caught.push(`internals: ${error}`);
        }
      }
    },
  );
  for (const type of ['postMessage', 'dispatchEvent'] as const) {
    const original = window[type] as (...given: unknown[]) => unknown;
    window[type] = function (this: unknown, ...given: unknown[]) {
      caught.push(`${type} ${JSON.stringify(given[0])}`);
      return original.apply(window, given);
    } as never;
  }
  addEventListener('message', ({ data }) => caught.push(`message ${JSON.stringify(data)}`));
  const watch = new MutationObserver((records) => {
    for (const record of records) {
      if (record.target instanceof Element && record.target.localName === 'hardop-root') {
        caught.push(`host ${record.type} ${record.attributeName}`);
      }
    }
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

test('page scripts cannot read what was found', async ({ page }) => {
  await page.addInitScript(spy);
  const composer = await openSurface(page, 'x-post');
  const overlay = overlayOf(page);
  const before = await composer.field.evaluate((field) => field.getAttributeNames());
  await composer.put(TEXT);
  await overlay.waitForMark(RULE);
  await overlay.openCard(RULE);
  await page.keyboard.press('Escape');

  const seen = await page.evaluate(() => {
    const host = document.querySelector('hardop-root');
    const { caught, roots } = window as unknown as { caught: string[]; roots: unknown[] };
    return {
      shadowRoot: host?.shadowRoot ?? null,
      opened: roots.filter(Boolean).length,
      children: host?.childNodes.length,
      attributes: host?.getAttributeNames(),
      highlights: CSS.highlights.size,
      styles: document.adoptedStyleSheets.length,
      html: document.documentElement.outerHTML.match(/hd-|data-rule|data-severity|suffering/g) ?? [],
      // The page schedules its own work by messages; of ours there may be none.
      caught: caught.filter((each) => /host|shadow|internals|hardop|wxt|trauma|suffering|finding/i.test(each)),
    };
  });
  expect(seen).toEqual({
    shadowRoot: null,
    opened: 0,
    children: 0,
    attributes: ['popover'],
    highlights: 0,
    styles: 0,
    html: [],
    caught: [],
  });
  // Draft.js drops the description by its placeholder; nothing is added.
  const after = await composer.field.evaluate((field) => field.getAttributeNames());
  expect(before).toEqual(expect.arrayContaining(after));
  await composer.expectModel(TEXT);
});

test('clicks and keys that a script makes are not obeyed', async ({ page }) => {
  const composer = await openSurface(page, 'x-post');
  const overlay = overlayOf(page);
  await composer.put(TEXT);
  const { box } = await overlay.waitForMark(RULE);
  await page.evaluate(({ x, y, width }) => {
    const at = { bubbles: true, composed: true, clientX: x + width / 2, clientY: y - 4, detail: 1 };
    document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('click', at));
    document.querySelector('hardop-root')?.dispatchEvent(new MouseEvent('click', at));
  }, box);
  await overlay.openCard(RULE);
  await page.evaluate(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  });
  expect(await overlay.card()).not.toBeNull();
});

test('a page that removes, hides or closes the host gets it back', async ({ page }) => {
  const composer = await openSurface(page, 'x-post');
  const overlay = overlayOf(page);
  await composer.put(TEXT);
  await overlay.waitForMark(RULE);
  await page.evaluate(() => document.querySelector('hardop-root')?.remove());
  await overlay.waitForMark(RULE);
  await page.evaluate(() => document.querySelector<HTMLElement>('hardop-root')?.hidePopover());
  await overlay.waitForMark(RULE);
  await page.addStyleTag({
    content: 'hardop-root { display: none !important; visibility: hidden !important; opacity: 0 !important }',
  });
  expect(await inRoot(page, (root) => getComputedStyle(root.host).display)).toBe('block');
  expect((await overlay.marks()).length).toBeGreaterThan(0);
});

test('works under a strict policy with Trusted Types', async ({ page }) => {
  const composer = await openSurface(page, 'x-post', 'csp=strict');
  const overlay = overlayOf(page);
  await composer.put(TEXT);
  const { box } = await overlay.waitForMark(RULE);
  expect(box.height).toBe(5);
  const card = await overlay.openCard(RULE);
  expect(card.box.width).toBe(368);
});
