/** Opening a fixture's composer, writing in it, and reading the editor's own model. */
import type { Locator, Page } from '@playwright/test';
import type { Submission } from '../../sites/lib/composer.ts';
import { type FixtureSurface, type SurfaceId, surfaceOf } from '../../sites/surfaces.ts';
import { expect } from './expect.ts';

/** A composer on an open page. */
export interface OpenComposer {
  readonly page: Page;
  readonly surface: FixtureSurface;
  /** The editable element. */
  readonly field: Locator;
  /** The site's submit control. */
  readonly submit: Locator;
  /** Puts the caret in the field and types with real key events; `\n` is Shift+Enter where Enter sends. */
  type(text: string): Promise<void>;
  /** Puts the caret in the field and a text of one line in at once, as a dictation does: for tests that are not about typing. */
  put(text: string): Promise<void>;
  /** The text in the editor's own model. */
  model(): Promise<string>;
  /** Waits until the model holds exactly this text. */
  expectModel(text: string): Promise<void>;
  /** What has been submitted since the page was loaded. */
  posts(): Promise<Submission[]>;
  /** Presses the keys that submit here. Only for surfaces that have such keys. */
  pressSubmit(): Promise<void>;
}

/** Opens a surface in `page` and waits for its editor. `query` adds to the address, as in `theme=dark`. */
export async function openSurface(page: Page, id: SurfaceId | FixtureSurface, query = ''): Promise<OpenComposer> {
  const surface = typeof id === 'string' ? surfaceOf(id) : id;
  const url = new URL(surface.url);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  await page.goto(url.href);
  if (surface.opener) await page.locator(surface.opener).first().click();
  const field = page.locator(surface.field).first();
  await expect(field).toBeVisible();

  const model = async () => (await page.evaluate((composer) => window.__model(composer), surface.composer)) ?? '';
  return {
    page,
    surface,
    field,
    submit: page.locator(surface.submit ?? ':not(*)').first(),
    model,
    type: async (text) => {
      await field.focus();
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press(surface.keys === 'enter' ? 'Shift+Enter' : 'Enter');
        await page.keyboard.type(line);
      }
    },
    put: async (text) => {
      await field.focus();
      await page.keyboard.insertText(text);
    },
    expectModel: async (text) => {
      await expect.poll(model, { message: `model of ${surface.name}` }).toBe(text);
    },
    posts: () => page.evaluate(() => window.__posts),
    pressSubmit: async () => {
      if (surface.keys === 'none') throw new Error(`${surface.name} has no submit keys.`);
      await field.focus();
      await page.keyboard.press(surface.keys === 'enter' ? 'Enter' : 'Control+Enter');
    },
  };
}
