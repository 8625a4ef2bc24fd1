/** Every compose surface with its real editor and the built extension, through every scenario. */
import { EXAMPLES, type SiteId } from '../sites/examples.ts';
import { CORE_SURFACES, type FixtureSurface, SURFACES } from '../sites/surfaces.ts';
import { overlayOf } from './support/overlay.ts';
import { RULE, TEXT, tellStory } from './support/story.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

for (const surface of SURFACES as readonly FixtureSurface[]) {
  test(`${surface.name}: marked, explained, mended, undone, typed on, held, ignored, mounted anew`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const composer = await openSurface(page, surface);
    const press = (keys: string) => page.keyboard.press(keys);
    await tellStory(
      {
        surface,
        overlay: overlayOf(page),
        type: (text) => page.keyboard.type(text),
        undo: () => press('ControlOrMeta+z'),
        clear: async () => {
          await press('ControlOrMeta+a');
          await press('Backspace');
        },
        focus: () => composer.field.focus(),
        model: composer.model,
        posts: composer.posts,
        submit: () => (surface.submit ? composer.submit.click() : composer.pressSubmit()),
        inPage: (call, argument) => page.evaluate(call as never, argument),
      },
      (title, body) => test.step(title, body),
    );
  });
}

for (const surface of CORE_SURFACES) {
  test(`${surface.name}: no mark on an ordinary post`, async ({ page }) => {
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
}

for (const site of Object.keys(EXAMPLES) as SiteId[]) {
  test(`the teaching case of ${site} is a stop`, async ({ page }) => {
    const surface = CORE_SURFACES.find(({ platform }) => platform === site)!;
    const composer = await openSurface(page, surface);
    await composer.type(EXAMPLES[site][0].text);
    expect((await overlayOf(page).waitForMark(RULE)).severity).toBe('stop');
  });
}
