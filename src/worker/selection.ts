/** "Controleer selectie met Hardop": from the context menu of any page to the popup, with no permission on that page. */
import type { Browser } from 'webextension-polyfill';
import { MAX_TEXT_LENGTH, type WorkerProtocol } from '../messages/protocol.ts';
import type { SettingsStore } from '../settings/store.ts';
import { $workerWords } from './words.ts';

const MENU_ID = 'check-selection';

/** How long (ms) chosen words wait for the popup, in memory only. */
const KEPT_FOR = 30_000;

/** Size (px) of the window that stands in for the popup where a browser cannot open one from a menu. */
const WINDOW = { width: 400, height: 640 };

/**
 * Adds the menu item and opens the popup with the chosen words. Call it in the first turn of the worker.
 *
 * @returns The handler of `take-selection`: the words, once.
 */
export function offerSelectionCheck(
  browser: Browser,
  settings: Pick<SettingsStore, '$resolution' | 'ready'>,
): () => WorkerProtocol['take-selection']['answer'] {
  let chosen: string | null = null;
  let forget: ReturnType<typeof setTimeout> | undefined;

  async function openPopup(): Promise<void> {
    try {
      await browser.action.openPopup();
    } catch {
      // Chrome before 127 lets only some extensions do this.
      await browser.windows.create({ url: browser.runtime.getURL('popup.html'), type: 'popup', ...WINDOW });
    }
  }

  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId !== MENU_ID || !info.selectionText) return;
    chosen = info.selectionText.slice(0, MAX_TEXT_LENGTH);
    clearTimeout(forget);
    forget = setTimeout(() => {
      chosen = null;
    }, KEPT_FOR);
    // In the same turn as the click: Firefox opens a popup only in answer to one.
    openPopup().catch(() => {});
  });

  function syncMenu(): void {
    const visible = !settings.$resolution.get().settings.disabledFeatures.value.includes('quick-check');
    const item = { title: $workerWords.get().menu, contexts: ['selection' as const], visible };
    // Browsers remember the item over restarts of the worker; only after an installation there is none to update.
    browser.contextMenus.update(MENU_ID, item).catch(() => {
      browser.contextMenus.create({ id: MENU_ID, ...item }, () => void browser.runtime.lastError);
    });
  }

  void settings.ready.then(() => {
    settings.$resolution.subscribe(syncMenu);
    $workerWords.listen(syncMenu);
  });

  return () => {
    const text = chosen;
    chosen = null;
    clearTimeout(forget);
    return text === null ? null : { text };
  };
}
