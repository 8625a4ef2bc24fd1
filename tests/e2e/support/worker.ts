/** The extension's background worker, as tests handle it. */
import type { BrowserContext, Page, Worker } from '@playwright/test';

interface ExtensionApi {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly tabs: { query(query: object): Promise<{ id: number }[]> };
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

declare const chrome: ExtensionApi;

/**
 * Stops every worker of the extension, as the browser does when one is idle.
 *
 * @param page A page of the extension.
 */
export async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Stores settings by key, as the options page would. `inside`: a page of the extension, or its worker. */
export async function storeSettings(inside: Page | Worker, settings: Record<string, unknown>): Promise<void> {
  const items = Object.fromEntries(Object.entries(settings).map(([key, value]) => [`setting.${key}`, value]));
  await (inside as Page).evaluate((stored) => chrome.storage.local.set(stored), items);
}

/** The number on the toolbar button for the active tab; `''` for none. */
export async function toolbarNumber(inside: Page | Worker): Promise<string> {
  return (inside as Page).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  });
}
