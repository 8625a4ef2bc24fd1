/** Every compose surface with its real editor: found, read, measured, rewritten, undone. Without the extension around it. */
import type { Page } from '@playwright/test';
import { type FixtureSurface, SURFACES } from '../sites/surfaces.ts';
import { startComposers, type World } from './composer-world.ts';
import { afterRest } from './support/settle.ts';
import { type OpenComposer, openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.use({ withExtension: false });

interface Opened extends OpenComposer {
  readonly world: World;
}

/** Opens a surface with an empty field, starts the layer, and gives the field focus. */
async function open(page: Page, surface: FixtureSurface): Promise<Opened> {
  const composer = await openSurface(page, surface);
  if ((await composer.model()) !== '') await composer.field.fill('');
  const world = await startComposers(page);
  await composer.field.focus();
  await expect.poll(() => world.run(({ composers }) => composers.length)).toBeGreaterThan(0);
  return { ...composer, world };
}

/** Which composer of the page is the one with focus. */
const readFocused = (world: World) =>
  world.run(({ composers }) => composers.find(({ focused }) => focused)?.read() ?? null);

/** Replaces the first occurrence of a word in the composer with focus. */
const replaceWord = (world: World, word: string, replacement: string) =>
  world.run(
    ({ composers }, wanted) => {
      const composer = composers.find(({ focused }) => focused)!;
      const text = composer.read();
      const start = text.indexOf(wanted.word);
      return composer.replace([{ start, end: start + wanted.word.length, replacement: wanted.replacement }], text);
    },
    { word, replacement },
  );

/** The characters that the browser itself finds at the two ends of a box, independent of how the box was made. */
function charactersAt(page: Page, box: { left: number; top: number; width: number; height: number }) {
  return page.evaluate(({ left, top, width, height }) => {
    const at = (x: number) => {
      const y = top + height / 2;
      const found = document.elementFromPoint(x, y);
      const roots = found?.shadowRoot ? [found.shadowRoot] : [];
      const position = document.caretPositionFromPoint(x, y, { shadowRoots: roots } as never);
      const node = position?.offsetNode;
      if (!position || !node) return null;
      const field = node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement ? node : null;
      return { text: field?.value ?? node.textContent ?? '', offset: position.offset };
    };
    return { start: at(left + 1), end: at(left + width - 1) };
  }, box);
}

for (const surface of SURFACES as readonly FixtureSurface[]) {
  const lines = surface.editor === 'input' ? 'Eén dag vrij 🎉 #rust' : 'Eén dag vrij 🎉 #rust\n\nMorgen weer verder';
  const replaced = lines.replace('vrij', 'rustig');

  // One page for all: opening it is what costs.
  test(`${surface.name}: read, measured, rewritten, undone`, async ({ page }) => {
    const { world, type, model, expectModel } = await open(page, surface);
    await type(lines);

    await test.step('found, and its text read as its model has it', async () => {
      await expect.poll(() => readFocused(world)).toBe(await model());
      await expect.poll(() => readFocused(world)).toContain(lines);
      const found = await world.run(({ composers }) => {
        const composer = composers.find(({ focused }) => focused)!;
        return {
          platform: composer.platform,
          surface: composer.surface,
          id: composer.surfaceId,
          caret: composer.caret(),
        };
      });
      expect(found).toMatchObject({
        platform: surface.platform,
        surface: surface.surface,
        caret: { start: lines.length, end: lines.length },
      });
      expect(found.id).not.toBe('generic');
      const settled = () =>
        world.run(({ log }) => log.filter(({ kind }) => kind === 'settled').map(({ text }) => text));
      await expect.poll(async () => (await settled()).at(-1)).toBe(lines);
      expect((await settled()).length).toBe(new Set(await settled()).size);
    });

    await test.step('words are measured where they stand', async () => {
      const word = surface.editor === 'input' ? 'vrij' : 'weer';
      const measured = await world.run(({ composers }, wanted) => {
        const composer = composers.find(({ focused }) => focused)!;
        const start = composer.read().indexOf(wanted);
        return { start, boxes: composer.rects(start, start + wanted.length), clip: composer.clip() };
      }, word);
      expect(measured.boxes).toHaveLength(1);
      const [box] = measured.boxes;
      const { start, end } = await charactersAt(page, box!);
      expect(start?.text.slice(start.offset, start.offset + word.length)).toBe(word);
      expect(end?.text.slice(end.offset - word.length, end.offset)).toBe(word);
      expect(measured.clip).not.toBeNull();
      expect(box!.fontSize).toBeGreaterThan(10);
    });

    await test.step('undo takes a replacement back in one step, and redo brings it again', async () => {
      expect(await replaceWord(world, 'vrij', 'rustig')).toBe('done');
      await expectModel(replaced);
      await page.keyboard.press('ControlOrMeta+z');
      await expectModel(lines);
      await page.keyboard.press('ControlOrMeta+Shift+z');
      await expectModel(replaced);
      await page.keyboard.press('ControlOrMeta+z');
      await expectModel(lines);
    });

    await test.step('a replaced word is in the model, with the caret behind it', async () => {
      await expect.poll(() => readFocused(world)).toBe(await model());
      expect(await replaceWord(world, 'vrij', 'rustig')).toBe('done');
      await expectModel(replaced);
      const caret = replaced.indexOf('rustig') + 6;
      expect(await world.run(({ composers }) => composers.find(({ focused }) => focused)?.caret())).toMatchObject({
        start: caret,
        end: caret,
      });
      await page.keyboard.type('er');
      await expectModel(lines.replace('vrij', 'rustiger'));
    });
  });
}

for (const id of ['x-post', 'facebook-post', 'linkedin-quill', 'instagram-comment'] as const) {
  test(`${id}: a text that stays is checked once, whatever else happens around it`, async ({ page }) => {
    const { type, field } = await openSurface(page, id);
    const world = await startComposers(page);
    const settled = () => world.run(({ log }) => log.filter(({ kind }) => kind === 'settled').map(({ text }) => text));
    await type('Goedemorgen');
    await expect.poll(async () => (await settled()).at(-1)).toBe('Goedemorgen');
    const before = await settled();
    for (const key of ['ArrowLeft', 'Home', 'End', 'Shift+ArrowLeft', 'Shift']) await page.keyboard.press(key);
    await field.blur();
    await field.focus();
    await field.click();
    await page.evaluate(() => {
      document.body.classList.toggle('is-dark');
      document.body.append(document.createElement('aside'));
    });
    await afterRest(page);
    expect(await settled()).toEqual(before);
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await expect.poll(async () => (await settled()).at(-1)).toBe('Goedemorgen!');
    expect(await settled()).toHaveLength(before.length + 1);
  });
}
