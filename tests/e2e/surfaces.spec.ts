/** Every compose surface with its real editor and the built extension, through every scenario. */
import { EXAMPLES, type SiteId } from '../sites/examples.ts';
import { CORE_SURFACES, type FixtureSurface, SURFACES } from '../sites/surfaces.ts';
import { overlayOf } from './support/overlay.ts';
import { RULE, tellStory } from './support/story.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { storeSettings, workerOf } from './support/worker.ts';

for (const surface of SURFACES as readonly FixtureSurface[]) {
  test(`${surface.name}: marked, explained, mended, undone, typed on, held, ignored, mounted anew`, async ({
    page,
  }) => {
    const composer = await openSurface(page, surface);
    const press = (keys: string) => page.keyboard.press(keys);
    await tellStory(
      {
        surface,
        overlay: overlayOf(page),
        type: (text) => page.keyboard.type(text),
        put: (text) => page.keyboard.insertText(text),
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

for (const site of Object.keys(EXAMPLES) as SiteId[]) {
  test(`the teaching case of ${site} is a stop, and its ordinary post has no mark`, async ({ page, context }) => {
    await storeSettings(await workerOf(context), { houseTerms: ['kwartelgang → patient-detail'] });
    const surface = CORE_SURFACES.find(({ platform }) => platform === site)!;
    const composer = await openSurface(page, surface);
    const overlay = overlayOf(page);
    const ordinary = EXAMPLES[site].at(-1)!;
    await composer.put(EXAMPLES[site][0].text);
    expect((await overlay.waitForMark(RULE)).severity).toBe('stop');
    // Its own word at the end is marked once the text has been checked, and nothing else is.
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(`${ordinary.text} Kwartelgang.`);
    await composer.expectModel(`${ordinary.text} Kwartelgang.`);
    await overlay.waitForMark('patient-detail');
    expect(await overlay.marks()).toHaveLength(1);
  });
}
