/**
 * Applies an update of the extension when no composer is open: reloading takes the marks off every open page. Without this listener
 * Chromium waits until the worker is idle and updates under the user's hands; a restart of the browser updates in any case.
 */
import type { Browser } from 'webextension-polyfill';
import { askTab } from '../messages/tab.ts';

/** Item in `storage.session`: the worker can be stopped while an update waits. */
const WAITING = 'updateWaiting';

interface Updates {
  /** Tries again, when an update waits. Called when a composer may have closed. */
  retry(): Promise<void>;
}

/** Waits for updates. Call it in the first turn of the worker. */
export function watchUpdates(browser: Browser): Updates {
  async function composerOpen(): Promise<boolean> {
    const tabs = await browser.tabs.query({});
    const answers = await Promise.all(
      tabs.map(({ id }) => (id === undefined ? null : askTab(browser.tabs, id, 'composers-open', {}))),
    );
    return answers.some((answer) => answer !== null && answer.open > 0);
  }

  async function apply(): Promise<void> {
    if (!(await composerOpen())) browser.runtime.reload();
  }

  browser.runtime.onUpdateAvailable.addListener(() => {
    void browser.storage.session
      .set({ [WAITING]: true })
      .then(apply)
      .catch(() => {});
  });

  return {
    async retry() {
      const { [WAITING]: waiting } = await browser.storage.session.get(WAITING);
      if (waiting === true) await apply();
    },
  };
}
