/** What a page can do to a content script: its built-ins, its names, its size. The user's text is whole every time. */
import type { Page } from '@playwright/test';
import { MAX_TEXT_LENGTH } from '../../src/messages/protocol.ts';
import { overlayOf } from './support/overlay.ts';
import { inRoot } from './support/root.ts';
import { afterRest } from './support/settle.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

const RULE = 'suffering-as-entertainment';
const POST = 'Goedemorgen allemaal. Saaie dienst, hopelijk komt er nog een mooi trauma. Tot straks.';
const MENDED = 'Goedemorgen allemaal. Tot straks.';

test('bent built-ins, frozen prototypes, a storm of changes and a strict policy, all in one page', async ({ page }) => {
  await page.addInitScript(() => {
    const lie = () => {
      throw new Error('bent');
    };
    for (const name of ['caretPositionFromPoint', 'createTreeWalker'] as const)
      Object.defineProperty(Document.prototype, name, { value: lie });
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: lie, set: lie });
    Object.defineProperty(HTMLElement.prototype, 'showPopover', { value: lie });
    Object.assign(window, { ResizeObserver: lie, IntersectionObserver: lie, AbortController: lie });
    addEventListener('load', () => {
      for (const { prototype } of [Node, Element, HTMLElement, Event, Range, Selection]) Object.freeze(prototype);
      setInterval(() => {
        for (let index = 0; index < 20; index += 1) {
          const node = document.createElement('i');
          document.body.append(node);
          node.remove();
        }
        document.body.classList.toggle('storm');
      }, 5);
    });
  });
  const composer = await openSurface(page, 'instagram-comment', 'csp=strict');
  const overlay = overlayOf(page);
  await composer.put(POST);
  await overlay.openCard(RULE);
  await overlay.click(/Laat deze zin weg/);
  await composer.expectModel(MENDED);
});

/** What a page keeps for the test: its field, which nothing in the page can be asked for any more, and what was thrown in it. */
interface Kept {
  field: HTMLTextAreaElement;
  thrown: unknown[];
}

/** A page with one text field, in a form that also holds elements of a sort with these names. */
async function openForm(page: Page, sort: 'input' | 'img', names = ''): Promise<void> {
  await page.goto('https://x.com/?page=plain');
  await page.evaluate(
    ({ sort, names }) => {
      const field = document.querySelector('textarea')!;
      const form = document.createElement('form');
      const thrown: unknown[] = [];
      addEventListener('error', ({ message }) => thrown.push(message));
      Object.assign(window, { field, thrown } satisfies Kept);
      const named = names.split(' ').map((name) => {
        const element = document.createElement(sort);
        element.hidden = true;
        element.name = name;
        return element;
      });
      field.replaceWith(form);
      form.append(field, ...(names === '' ? [] : named));
      field.focus();
    },
    { sort, names },
  );
}

const kept = (page: Page) =>
  page.evaluate(() => {
    const { field, thrown } = window as unknown as Kept;
    return { text: field.value, thrown };
  });

test('a form whose controls have the names of its own properties', async ({ page }) => {
  await openForm(
    page,
    'input',
    'id name action method title style children attributes matches closest parentNode parentElement assignedSlot querySelector querySelectorAll getRootNode contains',
  );
  expect(await page.evaluate(() => String(document.forms[0]?.matches))).toBe('[object HTMLInputElement]');
  const overlay = overlayOf(page);
  await page.keyboard.insertText(POST);
  await overlay.openCard(RULE);
  await overlay.click(/Laat deze zin weg/);
  await expect.poll(() => kept(page)).toEqual({ text: MENDED, thrown: [] });
});

test('a document whose images have the names of its methods', async ({ page, watch }) => {
  await openForm(
    page,
    'img',
    'createElement createRange createTreeWalker activeElement body defaultView documentElement getSelection hasFocus elementFromPoint querySelector addEventListener implementation adoptNode hidden fonts',
  );
  expect(await page.evaluate(() => String(document.createElement))).toBe('[object HTMLImageElement]');
  await page.keyboard.type(POST);
  await afterRest(page);
  expect(await kept(page)).toEqual({ text: POST, thrown: [] });
  // We can do nothing in such a page: our own exceptions end with us, the page neither stops for them nor hears of them.
  watch.errors.length = 0;
});

test('a megabyte in a field is neither read nor measured, and what is left of it is', async ({ page }) => {
  await openForm(page, 'input');
  const field = page.locator('form textarea');
  const overlay = overlayOf(page);
  await page.keyboard.insertText(POST);
  await overlay.waitForMark(RULE);
  const megabyte = `${POST} ${'Vannacht een 52-jarige bakker uit Urk. '.repeat(27_000)}`;
  expect(megabyte.length).toBeGreaterThan(MAX_TEXT_LENGTH);
  await field.fill(megabyte);
  await page.keyboard.type('Tot straks.');
  await expect(field).toHaveValue(`${megabyte}Tot straks.`);
  await expect.poll(() => overlay.snapshot()).toMatchObject({ marks: [], card: null, badges: [] });
  expect(await inRoot(page, (root) => root.textContent.length)).toBeLessThan(MAX_TEXT_LENGTH);
  await field.fill(POST);
  await overlay.waitForMark(RULE);
});
