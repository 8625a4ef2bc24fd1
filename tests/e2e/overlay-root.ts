/** The overlay as tools that cannot enter its root see it, and as the worker speaks to it. */
import type { Page } from '@playwright/test';
import { inRoot } from './support/root.ts';

/** A page of its own, as large, that shows what the overlay shows now, in a root that is open, so that axe can judge it. */
export async function openCopy(page: Page, forcedColors: 'active' | 'none' = 'none'): Promise<Page> {
  const { html, css } = await inRoot(page, (root) => ({
    // Written out one by one: what the source element holds is left out of its own markup.
    html: [...root.children]
      .map(({ className, children }) => {
        const inside = [...children].map(({ outerHTML }) => outerHTML).join('');
        return `<div class="${className}">${inside}</div>`;
      })
      .join(''),
    css: root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .join('\n'),
  }));
  const copy = await page.context().newPage();
  await copy.setViewportSize(page.viewportSize()!);
  await copy.emulateMedia({ forcedColors });
  await copy.setContent(
    `<!doctype html><html lang="nl"><title>Overlay</title><main><h1>Pagina</h1>
     <hardop-root><template shadowrootmode="open"><style>${css}</style>${html}</template></hardop-root></main></html>`,
  );
  // An empty copy would have nothing for axe to find.
  await copy.locator('hardop-root button').first().waitFor({ state: 'attached' });
  return copy;
}

/** Sends a message to the content script of the page, as the worker does for the keyboard command. */
export async function askContentScript(page: Page, kind: string): Promise<unknown> {
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('The worker is not running.');
  return worker.evaluate(
    async ({ url, kind }) => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(info: object): Promise<{ id: number; url?: string }[]>;
              sendMessage(id: number, message: object, options: object): Promise<unknown>;
            };
          };
        }
      ).chrome;
      for (const { id } of await tabs.query({})) {
        try {
          const answer = await tabs.sendMessage(id, { id: 0, kind, request: {} }, { frameId: 0 });
          if (answer) return answer;
        } catch {
          // A tab without a content script.
        }
      }
      return url;
    },
    { url: page.url(), kind },
  );
}
