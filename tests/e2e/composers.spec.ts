/** The whole way of a text, in each of the nine composers: typed, marked, explained, mended, and still the editor's own. */
import type { Page } from '@playwright/test';
import { EXAMPLES, type SiteId } from '../sites/examples.ts';
import { CORE_SURFACES } from '../sites/surfaces.ts';
import { type Box, overlayOf } from './support/overlay.ts';
import { type OpenComposer, openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

const RULE = 'suffering-as-entertainment';
const BEFORE = 'Goedemorgen allemaal.';
const MARKED = 'Saaie';
const TEXT = `${BEFORE} ${MARKED} dienst, hopelijk komt er nog een mooi trauma. Tot straks.`;
const MENDED = `${BEFORE} Tot straks.`;

/** Where words are painted in a contenteditable, in viewport coordinates. */
function boxOfWords(composer: OpenComposer, words: string): Promise<Box> {
  return composer.field.evaluate((field, wanted) => {
    const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error(`"${wanted}" is not painted.`);
  }, words);
}

/** One step back, as the user asks for it. */
const undo = (page: Page) => page.keyboard.press('ControlOrMeta+z');

for (const surface of CORE_SURFACES) {
  test.describe(surface.name, () => {
    test('marks the words, explains, mends with one click, undoes in one step', async ({ page }) => {
      const composer = await openSurface(page, surface);
      const overlay = overlayOf(page);
      await composer.type(TEXT);
      await composer.expectModel(TEXT);

      const mark = await overlay.waitForMark(RULE);
      expect(mark.severity).toBe('stop');
      if (surface.editor !== 'textarea') {
        const words = await boxOfWords(composer, MARKED);
        expect(Math.abs(mark.box.x - words.x)).toBeLessThan(2);
        expect(Math.abs(mark.box.width - words.width)).toBeLessThan(2);
        // Just under the baseline: within the lower half of the line's box or a little past it.
        expect(mark.box.y).toBeGreaterThan(words.y + words.height / 2);
        expect(mark.box.y).toBeLessThan(words.y + words.height + 4);
      }

      const card = await overlay.openCard(RULE);
      expect(card.text).toContain('Erasmus MC');
      await composer.expectModel(TEXT);

      await overlay.click(/Laat deze zin weg/);
      await composer.expectModel(MENDED);
      await overlay.waitForNoMarks();

      await undo(page);
      await composer.expectModel(TEXT);
      await overlay.waitForMark(RULE);
    });

    test('further typing lands after the words that were put in place', async ({ page }) => {
      const composer = await openSurface(page, surface);
      const overlay = overlayOf(page);
      await composer.type(TEXT);
      await overlay.openCard(RULE);
      await overlay.click(/Laat deze zin weg/);
      await composer.expectModel(MENDED);
      await page.keyboard.type('Nu ');
      await composer.expectModel('Goedemorgen allemaal. Nu Tot straks.');
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' Echt.');
      await composer.expectModel('Goedemorgen allemaal. Nu Tot straks. Echt.');
    });

    test('stays without a mark on an ordinary post', async ({ page }) => {
      const composer = await openSurface(page, surface);
      const overlay = overlayOf(page);
      const ordinary = EXAMPLES[surface.platform as SiteId].at(-1)!;
      // The marked sentence first: its mark going shows that the ordinary text has been checked.
      await composer.type(TEXT);
      await overlay.waitForMark(RULE);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(ordinary.text);
      await composer.expectModel(ordinary.text);
      await overlay.waitForNoMarks();
    });
  });
}

for (const site of Object.keys(EXAMPLES) as SiteId[]) {
  test(`the teaching case of ${site} is a stop`, async ({ page }) => {
    const surface = CORE_SURFACES.find(({ platform }) => platform === site)!;
    const composer = await openSurface(page, surface);
    await composer.type(EXAMPLES[site][0].text);
    expect((await overlayOf(page).waitForMark(RULE)).severity).toBe('stop');
  });
}
