/** Where words stand: text fields of every style, scrolling, clipping, transforms, themes. */
import type { Page } from '@playwright/test';
import type { Rect } from '../../src/composer/index.ts';
import { startComposers, type World } from './composer-world.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.use({ withExtension: false });

/** Opens an empty page with one field of our own, with focus. */
async function openField(page: Page, html: string): Promise<World> {
  await page.goto('https://x.com/?page=plain');
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, html);
  const world = await startComposers(page);
  await page.locator('.own').focus();
  await expect.poll(() => world.run(({ composers }) => composers.length)).toBe(1);
  return world;
}

const wordBoxes = (world: World, word: string) =>
  world.run(({ composers }, wanted) => {
    const start = composers[0]!.read().indexOf(wanted);
    return composers[0]!.rects(start, start + wanted.length);
  }, word);

/** Offset in the text field that the browser finds at a point. */
const offsetAt = (page: Page, x: number, y: number) =>
  page.evaluate(([left, top]) => document.caretPositionFromPoint(left!, top!)?.offset ?? -1, [x, y]);

const middle = ({ top, height }: Rect) => top + height / 2;

const LONG =
  'Vandaag was het rustig op de gang en konden we eindelijk eens samen koffie drinken, tot de bel ging.\n\tDaarna\tnog een regel met een bijzonder_lang_woord_dat_nergens_breekt_en_dus_doorloopt en een slot.';

const STYLES: readonly [name: string, style: string][] = [
  ['plain', ''],
  ['serif, large, indented', 'font: italic 700 22px/1.7 serif; text-indent: 3em'],
  ['letter and word spacing', 'letter-spacing: 2px; word-spacing: 9px'],
  ['tabs', 'tab-size: 3'],
  ['right to left', 'direction: rtl; padding-right: 31px'],
  ['centred', 'text-align: center; padding: 3px 40px 9px 12px'],
  ['upper case, breaking anywhere', 'text-transform: uppercase; word-break: break-all'],
  ['border-box with thick border', 'box-sizing: border-box; border: 13px solid; margin: 7px'],
  ['shrunk', 'transform: scale(.8) translate(20px, 30px)'],
  ['zoomed', 'zoom: 1.5'],
];

for (const [name, style] of STYLES) {
  test(`textarea, ${name}: words are where the browser says`, async ({ page }) => {
    const world = await openField(
      page,
      `<textarea class="own" style="width: 300px; height: 520px; ${style}"></textarea>`,
    );
    await page.locator('.own').fill(LONG);
    for (const word of ['Vandaag', 'koffie', 'Daarna', 'regel', 'slot']) {
      const [box, ...rest] = await wordBoxes(world, word);
      expect(rest, word).toEqual([]);
      const start = LONG.indexOf(word);
      if (name === 'right to left') {
        // Where writing directions meet, an edge stands for more than one offset; the middle of a word does not.
        const inside = await offsetAt(page, box!.left + box!.width / 2, middle(box!));
        expect(Math.abs(inside - start - word.length / 2), word).toBeLessThanOrEqual(1);
        continue;
      }
      const edges = [
        await offsetAt(page, box!.left + 1, middle(box!)),
        await offsetAt(page, box!.left + box!.width - 1, middle(box!)),
      ];
      expect(edges, word).toEqual([start, start + word.length]);
    }
    const long = await wordBoxes(world, 'bijzonder_lang_woord_dat_nergens_breekt_en_dus_doorloopt');
    expect(long.length).toBeGreaterThan(1);
  });
}

test('a scrolled textarea: words move along and are cut off at its edge', async ({ page }) => {
  const world = await openField(page, '<textarea class="own" style="width: 300px; height: 60px"></textarea>');
  await page.locator('.own').fill(`${LONG}\n${LONG}`);
  await page.locator('.own').evaluate((field) => {
    field.scrollTop = 0;
  });
  const before = await wordBoxes(world, 'Vandaag');
  await page.locator('.own').evaluate((field) => {
    field.scrollTop = 37;
  });
  const after = await wordBoxes(world, 'Vandaag');
  expect(after[0]!.top).toBeCloseTo(before[0]!.top - 37, 0);
  const { clip, box } = await world.run(({ composers }) => ({ clip: composers[0]!.clip(), box: composers[0]!.box() }));
  expect(clip!.height).toBeLessThanOrEqual(box.height);
  await expect.poll(() => world.run(({ log }) => log.some(({ kind }) => kind === 'moved'))).toBe(true);
});

test('a one-line input that is scrolled sideways', async ({ page }) => {
  await page.goto('https://x.com/settings/profile');
  const world = await startComposers(page);
  const field = page.locator('input[name="displayName"]');
  await field.evaluate((input) => {
    (input as HTMLElement).style.width = '120px';
    input.removeAttribute('maxlength');
  });
  await field.fill('Een naam die veel langer is dan het veld breed');
  await field.press('End');
  const boxes = await wordBoxes(world, 'breed');
  const start = 'Een naam die veel langer is dan het veld '.length;
  expect(await offsetAt(page, boxes[0]!.left + 1, middle(boxes[0]!))).toBe(start);
});

test('a contenteditable in nested scrollers is clipped by each that cuts it, and by no other', async ({ page }) => {
  const world = await openField(
    page,
    `<div style="overflow: hidden; width: 50px; height: 50px; position: static">
       <div id="fixed" style="position: fixed; left: 100px; top: 100px; width: 300px; height: 200px; overflow: auto">
         <div style="overflow: hidden; width: 250px; height: 1000px">
           <div class="own" contenteditable="true" style="width: 400px; height: 400px; margin-top: 150px">Goedemorgen</div>
         </div>
       </div>
     </div>`,
  );
  const clip = () => world.run(({ composers }) => composers[0]!.clip());
  const fixed = page.locator('#fixed');
  await fixed.evaluate((element) => element.scrollTo(0, 0));
  expect(await clip()).toMatchObject({ left: 100, top: 250, width: 250, height: 50 });
  await fixed.evaluate((element) => element.scrollTo(0, 200));
  expect(await clip()).toMatchObject({ left: 100, top: 100, width: 250, height: 200 });
  await fixed.evaluate((element) => element.scrollTo(0, 700));
  expect(await clip()).toBeNull();
});

test('moves are reported: scrolling around it, growing, and being pushed by the page', async ({ page }) => {
  const world = await openField(
    page,
    '<div id="above"></div><div id="scroller" style="height: 200px; overflow: auto"><div style="height: 600px"><textarea class="own"></textarea></div></div>',
  );
  const moves = () => world.run(({ log }) => log.filter(({ kind }) => kind === 'moved').length);
  const still = async () => {
    let count = -1;
    await expect
      .poll(
        async () => {
          const before = count;
          count = await moves();
          return before === count;
        },
        { intervals: [150] },
      )
      .toBe(true);
    return count;
  };
  const acts: ((field: HTMLElement) => void)[] = [
    () => document.querySelector('#scroller')!.scrollBy(0, 20),
    (field) => {
      field.style.width = '400px';
    },
    () => {
      (document.querySelector('#above') as HTMLElement).style.height = '30px';
    },
    () => document.documentElement.setAttribute('data-theme', 'dim'),
  ];
  for (const act of acts) {
    const before = await still();
    await page.locator('.own').evaluate(act);
    await expect.poll(moves, { message: String(act) }).toBeGreaterThan(before);
  }
});

for (const [theme, style] of [
  ['light', 'background: #fff'],
  ['dark', 'background: rgb(21 32 43)'],
  ['dark', 'background: oklch(0.2 0.02 250)'],
  ['dark', 'background: none; color: #e7e9ea'],
  ['light', 'background: rgba(0, 0, 0, 0.06)'],
] as const) {
  test(`a field with ${style} is ${theme}`, async ({ page }) => {
    const world = await openField(page, `<textarea class="own" style="${style}"></textarea>`);
    if (style.includes('none')) await page.addStyleTag({ content: 'html, body { background: none }' });
    expect(await world.run(({ composers }) => composers[0]!.theme())).toBe(theme);
  });
}

test('the site’s own controls are known, those that submit first', async ({ page }) => {
  const { submit } = await openSurface(page, 'x-home');
  const world = await startComposers(page);
  await page.locator('[data-testid="tweetTextarea_0"]').focus();
  await expect.poll(() => world.run(({ composers }) => composers.length)).toBe(1);
  const [first] = await world.run(({ composers }) => composers[0]!.controls());
  const box = await submit.boundingBox();
  expect(first).toMatchObject({ left: box!.x, top: box!.y });
});

test('in a native dialog the overlay belongs inside it', async ({ page }) => {
  await openSurface(page, 'linkedin-dialog');
  const world = await startComposers(page);
  await page.locator('[componentkey="ShareBox_textEditor"]').focus();
  await expect.poll(() => world.run(({ composers }) => composers[0]?.layer().localName)).toBe('dialog');
});

test('a line that wraps has a box for each line; a mention and an emoji in it break nothing', async ({ page }) => {
  const world = await openField(
    page,
    '<div class="own" contenteditable="true" style="width: 120px; font: 16px sans-serif">Vandaag <span>#rustig</span> en <img alt="😀" width="30" height="30"> vrij genoeg</div>',
  );
  const { text, boxes, word } = await world.run(({ composers }) => {
    const now = composers[0]!.read();
    const start = now.indexOf('#rustig');
    return { text: now, boxes: composers[0]!.rects(0, now.length), word: composers[0]!.rects(start, start + 7) };
  });
  expect(text).toBe('Vandaag #rustig en 😀 vrij genoeg');
  expect(boxes.length).toBeGreaterThan(2);
  for (const box of boxes) expect(box.width).toBeLessThanOrEqual(121);
  expect(word.length).toBe(1);
  expect(word[0]!.fontSize).toBe(16);
});
