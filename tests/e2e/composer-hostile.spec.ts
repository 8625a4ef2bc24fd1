/** Pages that mean ill or fall apart: nothing of ours throws into them, nothing of the text is lost, nothing is left behind. */
import type { Page } from '@playwright/test';
import { startComposers, type World } from './composer-world.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.use({ withExtension: false });

const texts = (world: World) => world.run(({ composers }) => composers.map((composer) => composer.read()));

/** Replaces a word in the first composer. */
const replaceWord = (world: World, word: string, replacement: string) =>
  world.run(
    ({ composers }, wanted) => {
      const text = composers[0]!.read();
      const start = text.indexOf(wanted.word);
      return composers[0]!.replace([{ start, end: start + wanted.word.length, replacement: wanted.replacement }], text);
    },
    { word, replacement },
  );

/** Runs before the page's own scripts: every built-in that we lean on is bent or frozen. */
async function bendBuiltIns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const lie = () => {
      throw new Error('bent');
    };
    for (const name of ['getSelection', 'createTreeWalker', 'caretPositionFromPoint'] as const) {
      if (name !== 'getSelection') Object.defineProperty(Document.prototype, name, { value: lie });
    }
    Object.defineProperty(Element.prototype, 'getClientRects', { value: () => [] });
    Object.defineProperty(Range.prototype, 'getClientRects', { value: lie });
    Object.defineProperty(Range.prototype, 'toString', { value: () => 'leugen' });
    Object.defineProperty(Text.prototype, 'wholeText', { get: lie });
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    (window as unknown as Record<string, unknown>).AbortController = lie;
    (window as unknown as Record<string, unknown>).ResizeObserver = lie;
    (window as unknown as Record<string, unknown>).IntersectionObserver = lie;
    Array.prototype.at = lie as never;
  });
}

test('bent built-ins of the page do not reach us', async ({ page }) => {
  await bendBuiltIns(page);
  const { type, expectModel } = await openSurface(page, 'instagram-comment');
  const world = await startComposers(page);
  await type('een twee drie');
  await expect.poll(() => texts(world)).toEqual(['een twee drie']);
  expect(await world.run(({ composers }) => composers[0]!.rects(4, 8).length)).toBe(1);
  expect(await replaceWord(world, 'twee', 'due')).toBe('done');
  await expectModel('een due drie');
});

test('frozen prototypes do not matter', async ({ page }) => {
  const { type, expectModel } = await openSurface(page, 'facebook-post');
  await page.evaluate(() => {
    for (const { prototype } of [Node, Element, HTMLElement, Event, Array, Object, Range, Selection])
      Object.freeze(prototype);
  });
  const world = await startComposers(page);
  await type('een twee drie');
  expect(await replaceWord(world, 'twee', 'due')).toBe('done');
  await expectModel('een due drie');
});

for (const id of ['x-post', 'facebook-post', 'linkedin-quill', 'instagram-comment'] as const) {
  test(`${id}: an editor that vanishes in mid-replacement is a refusal, not an exception`, async ({ page }) => {
    const { type } = await openSurface(page, id);
    const world = await startComposers(page);
    await type('een twee drie');
    await expect.poll(() => texts(world)).toEqual(['een twee drie']);
    const result = await world.run(async ({ composers }) => {
      const composer = composers[0]!;
      const done = composer.replace([{ start: 4, end: 8, replacement: 'due' }], composer.read());
      composer.element.remove();
      const late = {
        rects: composer.rects(0, 3),
        clip: composer.clip(),
        caret: composer.caret(),
        controls: composer.controls().length,
      };
      return {
        result: await done,
        late,
        theme: composer.theme(),
        again: await composer.replace([{ start: 0, end: 1, replacement: '' }], 'een'),
      };
    });
    expect(result.result).toMatch(/refused|stale/);
    expect(result.again).toMatch(/refused|stale/);
    expect(result.late).toMatchObject({ rects: [], clip: null });
  });
}

test('a strict policy of the page does not stop reading, measuring or rewriting', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  const { type, expectModel } = await openSurface(page, 'instagram-comment', 'csp=strict');
  const world = await startComposers(page);
  await type('een twee drie');
  await expect.poll(() => texts(world)).toEqual(['een twee drie']);
  expect(await world.run(({ composers }) => composers[0]!.rects(4, 8).length)).toBe(1);
  expect(await replaceWord(world, 'twee', 'due')).toBe('done');
  await expectModel('een due drie');
  expect(refused).toEqual([]);
});

test('the page finds no copy of the text, no attribute and no highlight of ours', async ({ page }) => {
  const { type } = await openSurface(page, 'instagram-comment');
  const before = await page.evaluate(() => document.documentElement.outerHTML.length);
  const world = await startComposers(page);
  await type('geheim');
  await expect.poll(() => texts(world)).toEqual(['geheim']);
  await world.run(({ composers }) => composers[0]!.rects(0, 6));
  const found = await page.evaluate(() => {
    const host = document.querySelector('hardop-root')!;
    const markup = host.outerHTML;
    const root = host.shadowRoot;
    host.remove();
    return { markup, root, length: document.documentElement.outerHTML.length, highlights: CSS.highlights.size };
  });
  expect(found.markup).not.toContain('geheim');
  expect(found.root).toBeNull();
  expect(found.highlights).toBe(0);
  // The submit control's own state is all that changed.
  expect(Math.abs(found.length - before)).toBeLessThan(10);
});

test('a storm of changes around and inside a field loses no text and no composer', async ({ page }) => {
  const { type, expectModel } = await openSurface(page, 'facebook-comment');
  const world = await startComposers(page);
  await page.evaluate(() => {
    const form = document.querySelector('form[role="presentation"]')!;
    setInterval(() => {
      for (let index = 0; index < 20; index += 1) {
        const node = document.createElement('i');
        form.append(node);
        node.remove();
      }
      form.classList.toggle('storm');
    }, 5);
  });
  await type('een twee drie');
  await expectModel('een twee drie');
  await expect.poll(() => texts(world)).toEqual(['een twee drie']);
  await expect
    .poll(() => world.run(({ log }) => log.filter(({ kind }) => kind === 'settled').at(-1)?.text))
    .toBe('een twee drie');
  expect(await world.run(({ log }) => log.filter(({ kind }) => kind === 'attached').length)).toBe(1);
});

test('a consumer that throws stops nobody', async ({ page, watch }) => {
  const { type, expectModel, submit, posts } = await openSurface(page, 'x-post');
  const world = await startComposers(page);
  await world.run((harness) => {
    harness.setGuard(true);
    Object.defineProperty(harness, 'hold', {
      get: () => {
        throw new Error('on purpose');
      },
    });
  });
  await type('een');
  await expectModel('een');
  await submit.click();
  expect(await posts()).toHaveLength(1);
  watch.errors.length = 0;
});

test('back and forward: a field from the cache is checked anew', async ({ page }) => {
  await page.goto('https://x.com/?page=plain');
  await page.locator('textarea').first().fill('Goedemorgen');
  const world = await startComposers(page);
  await page.locator('textarea').first().focus();
  await expect.poll(() => texts(world)).toEqual(['Goedemorgen']);
  const settled = () => world.run(({ log }) => log.filter(({ kind }) => kind === 'settled').length);
  await expect.poll(settled).toBe(1);
  // As the browser announces a return from the cache, which is off here; life.spec.ts has a real one.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(settled).toBe(2);
});

test('a frame of the same site has composers of its own', async ({ page }) => {
  await page.goto('https://x.com/?page=frame');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('textarea').first()).toBeVisible();
  const world = await startComposers(page);
  await frame.locator('textarea').first().focus();
  expect(await texts(world)).toEqual([]);
});
