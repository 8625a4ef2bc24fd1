/** The fixture pages by themselves: every editor takes typing, tells its model, undoes, and submits once. */
import { EXAMPLES, type SiteId } from '../sites/examples.ts';
import { CORE_SURFACES } from '../sites/surfaces.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.use({ withExtension: false });

// One for each editor; that all surfaces do is seen where the extension is tried on them.
for (const surface of CORE_SURFACES) {
  test(`${surface.name}: takes typing, tells its model, undoes, submits once by click and once by keys`, async ({
    page,
  }) => {
    const composer = await openSurface(page, surface);
    const before = await composer.model();
    await composer.field.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await composer.type('Één dag vrij 🎉 #rust');
    await composer.expectModel(`${before}Één dag vrij 🎉 #rust`);

    // Editors differ in how much one step of undo holds.
    for (let step = 0, text = await composer.model(); step < 4 && text !== before; step++) {
      await page.keyboard.press('ControlOrMeta+z');
      // Draft.js undoes in a timer: one press too many would take away what is typed next.
      await expect.poll(composer.model).not.toBe(text);
      text = await composer.model();
    }
    await composer.expectModel(before);

    if (surface.editor !== 'input') {
      await composer.type('een\n\ndrie');
      await composer.expectModel(`${before}een\n\ndrie`);
    }

    await composer.field.fill('');
    let expected = 0;
    if (surface.submit) {
      await composer.type('Goedemorgen');
      await composer.submit.click();
      expected += 1;
      const posts = await composer.posts();
      expect(posts).toHaveLength(expected);
      expect(posts[0]).toMatchObject({ by: 'click', text: expect.stringContaining('Goedemorgen') });
    }
    if (surface.keys !== 'none') {
      await composer.type('Goedenavond');
      await composer.pressSubmit();
      expected += 1;
      const posts = await composer.posts();
      expect(posts).toHaveLength(expected);
      expect(posts.at(-1)).toMatchObject({ by: 'keys', text: 'Goedenavond' });
    }
    await composer.expectModel('');
  });
}

test('an editor that the site mounts anew holds the text it is given', async ({ page }) => {
  const composer = await openSurface(page, 'facebook-post');
  await composer.type('oud');
  await page.evaluate(() => window.__remount('post', 'nieuw'));
  await composer.expectModel('nieuw');
});

test('a navigation inside the page takes composers down and draws new ones', async ({ page }) => {
  const composer = await openSurface(page, 'x-post');
  await page.evaluate(() => window.__navigate('/noor/status/1'));
  expect(await page.evaluate(() => window.__model('post'))).toBeNull();
  await expect(page.locator('[data-testid="tweetTextarea_0"]')).toBeVisible();
  await page.goBack();
  await expect(composer.field).toBeVisible();
});

for (const surface of ['x-post', 'facebook-post', 'linkedin-quill', 'linkedin-dialog', 'instagram-caption'] as const) {
  test(`${surface} works under a strict policy`, async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    const composer = await openSurface(page, surface, 'csp=strict');
    await composer.type('streng');
    await composer.expectModel('streng');
    expect(refused).toEqual([]);
  });
}

for (const id of ['x-post', 'facebook-post', 'linkedin-quill', 'instagram-caption'] as const) {
  test(`the demo's examples go into the editor of ${id}`, async ({ page }) => {
    const composer = await openSurface(page, id, 'demo=1');
    for (const example of EXAMPLES[composer.surface.platform as SiteId]) {
      await page.locator(`[data-example="${example.label}"]`).click();
      await composer.expectModel(example.text);
    }
  });
}

test('a request to the outside is refused and seen', async ({ page, watch }) => {
  await openSurface(page, 'x-home');
  await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => null));
  expect(watch.outside.splice(0)).toEqual(['https://elsewhere.example/']);
  // What the page asks for besides its own files could be the content script's as well.
  expect(new Set(watch.own.splice(0))).toEqual(new Set(['https://elsewhere.example/']));
});
