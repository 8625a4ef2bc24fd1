/** Starts the overlay of a page, and ends it when the extension behind the page is gone. */
import type { Browser } from 'webextension-polyfill';
import { watchComposers } from '../composer/index.ts';
import { createClient } from '../messages/client.ts';
import { platformOf } from '../messages/hosts.ts';
import { answerTab, type TabRuntime } from '../messages/tab.ts';
import { connectLanguage } from '../settings/language.ts';
import type { SettingsStorage } from '../settings/storage.ts';
import { openSettings } from '../settings/store.ts';
import { siteOf } from '../sites/index.ts';
import { createOverlay } from './overlay.tsx';
import { connectServices } from './services.ts';

/** Does nothing on a page of no site. Never throws into the page. */
export function startOverlay(browser: Browser): void {
  const platform = platformOf(location.href);
  const site = siteOf(location.hostname);
  if (!platform) return;

  const client = createClient(browser.runtime);
  const store = openSettings(browser.storage as unknown as SettingsStorage);
  const watching = new AbortController();
  const showing = new AbortController();
  connectLanguage(store);

  let guard = false;
  let watch: ReturnType<typeof watchComposers> | null = null;
  const overlay = createOverlay(connectServices(client, store, platform), showing.signal, (on) => {
    guard = on;
    watch?.setGuard(on);
  });

  void store.ready.then(() => {
    if (watching.signal.aborted) return;
    watch = watchComposers(site, overlay.callbacks, watching.signal);
    watch.setGuard(guard);
  });

  const stopAnswering = answerTab(browser.runtime as unknown as TabRuntime, {
    'page-findings': () => ({ composers: overlay.findings() }),
    'open-first-finding': () => ({ opened: overlay.openFirst() }),
    'open-finding': ({ composer, finding }) => ({ opened: overlay.openFinding(composer, finding) }),
    'composers-open': () => ({ open: overlay.openFields() }),
  });

  client.onInvalidated(() => {
    overlay.retire();
    watching.abort();
    for (const stop of [stopAnswering, store.close]) {
      try {
        stop();
      } catch {
        // The browser has taken these away together with the extension.
      }
    }
  });
}
