/** Composers that come, go and come back; typing at its own pace; attachments. Without the extension around it. */
import type { Page } from '@playwright/test';
import { startComposers, type World } from './composer-world.ts';
import { afterRest } from './support/settle.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.use({ withExtension: false });

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const count = (world: World) => world.run(({ composers }) => composers.length);
const texts = (world: World) => world.run(({ composers }) => composers.map((composer) => composer.read()));
const settled = (world: World) =>
  world.run(({ log }) => log.filter(({ kind }) => kind === 'settled').map(({ text }) => text));
const kinds = (world: World) => world.run(({ log }) => log.map(({ kind }) => kind));

/** Adds fields of our own to a page of no known structure. */
async function openPlain(page: Page, build: () => void): Promise<World> {
  await page.goto('https://x.com/?page=plain');
  await page.evaluate(() => document.body.replaceChildren());
  await page.evaluate(build);
  return startComposers(page);
}

test('nothing is known before a field has focus', async ({ page }) => {
  await openSurface(page, 'x-home');
  const world = await startComposers(page);
  expect(await kinds(world)).toEqual([]);
});

test('a field that has focus already is found', async ({ page }) => {
  const { field, type } = await openSurface(page, 'facebook-post');
  await type('Goedemorgen');
  await expect(field).toBeFocused();
  const world = await startComposers(page);
  await expect.poll(() => settled(world)).toEqual(['Goedemorgen']);
});

test('private fields are left alone, and free ones are found whatever they say about spelling', async ({ page }) => {
  await page.goto('https://x.com/?page=plain');
  const world = await startComposers(page);
  for (const name of ['search', 'password', 'code', 'url', 'email', 'readonly']) {
    await page.getByText(name, { exact: true }).locator('..').locator('input, textarea').focus();
  }
  expect(await count(world)).toBe(0);
  for (const selector of [
    'textarea:not([readonly])',
    '[aria-label="Vrij veld"]',
    '[aria-label="Vrij veld zonder spelling"]',
  ]) {
    await page.locator(selector).focus();
  }
  await expect.poll(() => count(world)).toBe(3);
});

test('focus that moves within one shadow root is followed', async ({ page }) => {
  const world = await openPlain(page, () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    for (const id of ['one', 'two']) {
      const field = document.createElement('textarea');
      field.id = id;
      root.append(field);
    }
  });
  await page.locator('#one').focus();
  await page.locator('#two').focus();
  await expect.poll(() => count(world)).toBe(2);
});

test('a redesigned field is found by its looks, with a guess of its surface', async ({ page }) => {
  await page.goto('https://www.linkedin.com/messaging/thread/1/');
  const field = page.locator('.msg-form__contenteditable');
  await field.evaluate((element) => element.removeAttribute('class'));
  const world = await startComposers(page);
  await field.or(page.getByRole('textbox')).first().focus();
  await expect
    .poll(() => world.run(({ composers }) => composers.map(({ surface, surfaceId }) => `${surfaceId}: ${surface}`)))
    .toEqual(['generic: message']);
});

test('a remounted editor takes the place of the old one, without focus', async ({ page }) => {
  const { type } = await openSurface(page, 'x-post');
  const world = await startComposers(page);
  await type('oud');
  await expect.poll(() => texts(world)).toEqual(['oud']);
  await page.evaluate(() => window.__remount('post', 'nieuw'));
  await expect.poll(() => texts(world)).toEqual(['nieuw']);
  await expect.poll(() => settled(world)).toContain('nieuw');
  expect(await kinds(world)).toContain('detached');
});

test('a navigation inside the page ends its composers', async ({ page }) => {
  const { type } = await openSurface(page, 'x-post');
  const world = await startComposers(page);
  await type('Goedemorgen');
  await expect.poll(() => count(world)).toBe(1);
  await page.evaluate(() => window.__navigate('/noor/status/1'));
  await expect.poll(() => count(world)).toBe(0);
  await page.locator('[data-testid="tweetTextarea_0"]').focus();
  await expect.poll(() => world.run(({ composers }) => composers[0]?.surface)).toBe('comment');
});

test('twenty composers at once, each by itself', async ({ page }) => {
  const world = await openPlain(page, () => {
    for (let index = 0; index < 20; index += 1) {
      const field = document.createElement(index % 2 ? 'textarea' : 'div');
      if (field.localName === 'div') {
        field.setAttribute('contenteditable', 'true');
        field.style.minHeight = '20px';
      }
      document.body.append(field);
    }
  });
  const fields = page.locator('textarea, [contenteditable]');
  for (let index = 0; index < 20; index += 1) {
    await fields.nth(index).focus();
    await page.keyboard.type(`Tekst ${index}`);
  }
  const expected = Array.from({ length: 20 }, (_, index) => `Tekst ${index}`);
  await expect.poll(() => texts(world)).toEqual(expected);
  await expect.poll(() => settled(world)).toEqual(expect.arrayContaining(expected));
  await page.evaluate(() => document.body.replaceChildren());
  await expect.poll(() => count(world)).toBe(0);
});

test('the end of the watch ends everything', async ({ page }) => {
  const { type } = await openSurface(page, 'instagram-comment');
  const world = await startComposers(page);
  await type('een');
  await expect.poll(() => settled(world)).toContain('een');
  await world.run((harness) => harness.stop());
  const before = (await kinds(world)).length;
  await type(' twee');
  await afterRest(page);
  expect((await kinds(world)).length).toBe(before);
  expect(await page.evaluate(() => document.querySelector('hardop-root'))).toBeNull();
});

for (const id of ['x-post', 'facebook-post', 'linkedin-quill', 'linkedin-comment', 'instagram-comment'] as const) {
  test(`${id}: no check in mid-composition, exactly one after it`, async ({ page }) => {
    const { field, expectModel } = await openSurface(page, id);
    const world = await startComposers(page);
    await field.focus();
    const session = await page.context().newCDPSession(page);
    for (const text of ['に', 'にほ', 'にほん']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await afterRest(page);
    expect(await settled(world)).toEqual([]);
    await session.send('Input.insertText', { text: '日本' });
    await expectModel('日本');
    await expect.poll(() => settled(world)).toEqual(['日本']);
    await afterRest(page);
    expect(await settled(world)).toEqual(['日本']);
  });
}

for (const id of ['x-post', 'x-chat', 'facebook-message', 'linkedin-quill', 'linkedin-comment'] as const) {
  test(`${id}: a paste of 10,000 characters is read whole`, async ({ page }) => {
    const { field, model } = await openSurface(page, id);
    const world = await startComposers(page);
    await field.focus();
    const long = 'Vandaag was het rustig op de gang. '.repeat(286).slice(0, 10_000);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.insertText', { text: long });
    await expect.poll(() => texts(world)).toEqual([await model()]);
    await expect.poll(async () => (await settled(world)).at(-1)?.length).toBe(10_000);
  });
}

test('a field that the site clears without a word is seen to be empty', async ({ page }) => {
  const { type, pressSubmit } = await openSurface(page, 'instagram-comment');
  const world = await startComposers(page);
  await type('Goedemorgen');
  await expect.poll(() => texts(world)).toEqual(['Goedemorgen']);
  await pressSubmit();
  await expect.poll(() => world.run(({ edits }) => edits.at(-1)?.after)).toBe('');
  // Much later than the key, as after an answer of the server.
  await type('Goedenavond');
  await expect.poll(() => world.run(({ edits }) => edits.at(-1)?.after)).toBe('Goedenavond');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        setTimeout(() => {
          document.querySelector('textarea')!.value = '';
          resolve();
        }, 300),
      ),
  );
  await expect.poll(() => world.run(({ edits }) => edits.at(-1)?.after)).toBe('');
});

test('marks can be moved before the text is checked: edits come within a frame', async ({ page }) => {
  const { type, field } = await openSurface(page, 'facebook-post');
  const world = await startComposers(page);
  await type('een twee');
  await expect.poll(() => settled(world)).toContain('een twee');
  await field.focus();
  await page.keyboard.press('Home');
  await page.keyboard.type('x');
  await expect
    .poll(() => world.run(({ edits }) => edits.at(-1)))
    .toEqual({
      before: 'een twee',
      after: 'xeen twee',
      start: 0,
      removed: 0,
      inserted: 'x',
    });
});

for (const id of ['x-post', 'facebook-post', 'linkedin-quill', 'linkedin-dialog'] as const) {
  test(`${id}: each attachment is told once`, async ({ page }) => {
    const { field } = await openSurface(page, id);
    const world = await startComposers(page);
    await field.focus();
    await expect.poll(() => count(world)).toBe(1);
    const file = (name: string) => ({ name, mimeType: 'image/gif', buffer: PIXEL });
    const input = page.locator('input[type="file"]').last();
    await input.setInputFiles([file('a.gif'), file('b.gif')]);
    await expect
      .poll(() => world.run(({ attachments }) => attachments))
      .toEqual([{ kind: 'image' }, { kind: 'image' }]);
    await input.setInputFiles([file('c.gif')]);
    await expect.poll(() => world.run(({ attachments }) => attachments.length)).toBe(3);
    // The previews are made anew, as frameworks do, and told no second time.
    await page.evaluate(() => {
      const roots: ParentNode[] = [document, ...[...document.querySelectorAll('*')].flatMap((e) => e.shadowRoot ?? [])];
      for (const root of roots) {
        for (const image of root.querySelectorAll('img[src^="blob:"]')) image.replaceWith(image.cloneNode());
      }
    });
    await afterRest(page);
    expect(await world.run(({ attachments }) => attachments.length)).toBe(3);
  });
}

test('a photo is with the message it was sent in, and with no later one', async ({ page }) => {
  const { type, pressSubmit } = await openSurface(page, 'x-chat');
  const world = await startComposers(page);
  await type('Kijk eens');
  // It stays in sight, as where the messages that were sent stand beside the field.
  await page.locator('[data-testid="dm-composer-form"]').evaluate((form) => {
    const photo = document.createElement('img');
    photo.src = URL.createObjectURL(new Blob());
    form.append(photo);
  });
  await expect.poll(() => world.run(({ attachments }) => attachments.length)).toBe(1);
  await pressSubmit();
  await expect.poll(() => world.run(({ attachments }) => attachments.length)).toBe(0);
});

for (const id of ['x-post', 'facebook-post'] as const) {
  test(`${id}: a photo stays with a post that is written anew`, async ({ page }) => {
    const { type } = await openSurface(page, id);
    const world = await startComposers(page);
    await type('Kijk eens');
    const input = page.locator('input[type="file"]').last();
    await input.setInputFiles([{ name: 'a.gif', mimeType: 'image/gif', buffer: PIXEL }]);
    await expect.poll(() => world.run(({ attachments }) => attachments.length)).toBe(1);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await expect.poll(() => texts(world)).toEqual(['']);
    await afterRest(page);
    expect(await world.run(({ attachments }) => attachments.length)).toBe(1);
  });
}

test('an Instagram caption always goes with a picture', async ({ page }) => {
  const { field } = await openSurface(page, 'instagram-caption');
  const world = await startComposers(page);
  await field.focus();
  await expect.poll(() => world.run(({ attachments }) => attachments)).toEqual([{ kind: 'image' }]);
});

test('a replacement that comes too late touches nothing', async ({ page }) => {
  const { type, expectModel } = await openSurface(page, 'x-post');
  const world = await startComposers(page);
  await type('een twee drie');
  await expect.poll(() => texts(world)).toEqual(['een twee drie']);
  expect(
    await world.run(({ composers }) => composers[0]!.replace([{ start: 0, end: 3, replacement: 'nul' }], 'een twee')),
  ).toBe('stale');
  await expectModel('een twee drie');
});

for (const id of [
  'x-post',
  'facebook-post',
  'facebook-message',
  'linkedin-quill',
  'linkedin-dialog',
  'linkedin-comment',
  'linkedin-message',
  'instagram-comment',
] as const) {
  test(`${id}: several replacements are one act`, async ({ page }) => {
    const { type, expectModel, surface } = await openSurface(page, id);
    const world = await startComposers(page);
    const text = 'een twee #drie vier\nvijf zes';
    await type(text);
    await expect.poll(() => texts(world)).toEqual([text]);
    const result = await world.run(({ composers }) => {
      const words = { een: 'uno', twee: '', vier: 'quattro', zes: 'sei' };
      const now = composers[0]!.read();
      return composers[0]!.replace(
        Object.entries(words).map(([word, replacement]) => {
          const start = now.indexOf(word);
          return { start, end: start + word.length, replacement };
        }),
        now,
      );
    });
    expect(result).toBe('done');
    await expectModel('uno  #drie quattro\nvijf sei');
    await page.keyboard.type('!');
    await expectModel('uno  #drie quattro\nvijf sei!');
    expect(surface.id).toBe(id);
  });
}
