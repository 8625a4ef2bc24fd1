/** A page in the language and theme of a picture, and ways to bring it into a state. */
import type { BrowserContext, Page } from '@playwright/test';
import { extensionId } from '../../tests/e2e/support/launch.ts';
import { type Overlay, overlayOf } from '../../tests/e2e/support/overlay.ts';
import { type OpenComposer, openSurface } from '../../tests/e2e/support/surface.ts';
import { storeSettings } from '../../tests/e2e/support/worker.ts';
import type { SurfaceId } from '../../tests/sites/surfaces.ts';

interface Api {
  readonly chrome: {
    readonly storage: Record<'local' | 'session', { clear(): Promise<void> }>;
    readonly tabs: {
      query(filter: object): Promise<{ readonly id: number; readonly url?: string; readonly active: boolean }[]>;
    };
  };
}

/** The way a scene is taken: every scene has a picture of each. */
export interface Variant {
  readonly language: 'nl' | 'en';
  readonly theme: 'light' | 'dark';
}

/** A part of the window, CSS px. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Studio {
  readonly page: Page;
  readonly variant: Variant;
  /** The words of the variant's language. */
  say(nl: string, en: string): string;
  /** Stores the user's settings, and under `policy` what an institution set. */
  store(items: Readonly<Record<string, unknown>>): Promise<void>;
  /** Opens a page of the extension. */
  open(path: string): Promise<void>;
  /** Writes in a site's composer and waits for the answer. */
  write(surface: SurfaceId, text: string, query?: string): Promise<{ composer: OpenComposer; overlay: Overlay }>;
  /** Opens the popup beside the page, speaking of it, and makes it the page that the picture is of; `before` comes first. */
  popup(before?: (popup: Page) => Promise<unknown>): Promise<Page>;
  close(): Promise<void>;
}

const WINDOW = { width: 1280, height: 800 };

/** What motion there is has come to its end after this, ms. */
const REST = 450;

/** Opens a page with fresh settings in the language of the variant. */
export async function openStudio(
  context: BrowserContext,
  variant: Variant,
  size: { width: number; height: number } = WINDOW,
): Promise<Studio> {
  const address = (path: string) => `chrome-extension://${extensionId()}/${path}`;
  const backstage = await context.newPage();
  await backstage.goto(address('popup.html'));
  const store = (items: Readonly<Record<string, unknown>>) => storeSettings(backstage, items);
  await backstage.evaluate(async () => {
    const { storage } = (globalThis as unknown as Api).chrome;
    await Promise.all([storage.local.clear(), storage.session.clear()]);
  });
  await store({ language: variant.language, privacyReviewedAt: Date.now() });

  const pages: Page[] = [backstage];
  const open = async (width: number, height: number) => {
    const page = await context.newPage();
    pages.push(page);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: variant.theme, reducedMotion: 'reduce' });
    return page;
  };
  let page = await open(size.width, size.height);

  return {
    get page() {
      return page;
    },
    variant,
    say: (nl, en) => (variant.language === 'nl' ? nl : en),
    store,
    async open(path) {
      await page.goto(address(path));
      await page.waitForTimeout(REST);
    },
    async write(surface, text, query = '') {
      const composer = await openSurface(page, surface, `theme=${variant.theme}${query && `&${query}`}`);
      const overlay = overlayOf(page);
      await composer.type(text);
      await page.waitForTimeout(1200);
      return { composer, overlay };
    },
    async popup(before) {
      const url = page.url();
      const popup = await open(380, 600);
      await before?.(popup);
      const tab = await backstage.evaluate(async (wanted) => {
        const tabs = await (globalThis as unknown as Api).chrome.tabs.query({});
        // Without the permission to read addresses only those of the sites are known.
        return tabs.find((each) => each.url === wanted)?.id ?? tabs.at(-2)?.id;
      }, url);
      await popup.goto(address(`popup.html?tab=${tab}`));
      await popup.evaluate(() => document.documentElement.classList.remove('is-page'));
      await popup.waitForTimeout(REST);
      page = popup;
      return popup;
    },
    async close() {
      for (const each of pages) await each.close();
    },
  };
}

/** The part of a page around some boxes, with `margin` px of what surrounds them. */
export function around(page: Page, boxes: readonly (Clip | null | undefined)[], margin = 24): Clip {
  const { width, height } = page.viewportSize()!;
  const all = boxes.filter((box) => box !== null && box !== undefined);
  const left = Math.max(0, Math.min(...all.map((box) => box.x)) - margin);
  const top = Math.max(0, Math.min(...all.map((box) => box.y)) - margin);
  const right = Math.min(width, Math.max(...all.map((box) => box.x + box.width)) + margin);
  const bottom = Math.min(height, Math.max(...all.map((box) => box.y + box.height)) + margin);
  return { x: left, y: top, width: right - left, height: bottom - top };
}
