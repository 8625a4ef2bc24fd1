/** Starts the overlay of a page, and ends it when the extension behind the page is gone. */
import { watchComposers } from '../composer/index.ts';
import { createClient } from '../messages/client.ts';
import { answerTab } from '../messages/tab.ts';
import { siteOf } from '../sites/index.ts';
import type { ContentBrowser } from './browser.ts';
import { createOverlay } from './overlay.ts';
import { connectServices } from './services.ts';

/** Does next to nothing until a field is there. Never throws into the page. */
export function startOverlay(browser: ContentBrowser): void {
  const site = siteOf(location.hostname);
  const client = createClient(browser.runtime);
  const services = connectServices(client, browser.storage);
  const watching = new AbortController();
  const overlay = createOverlay(services, new AbortController().signal, (on) => watch.setGuard(on));
  const watch = watchComposers(
    site,
    {
      ...overlay.callbacks,
      attached(composer) {
        services.start();
        overlay.callbacks.attached(composer);
      },
    },
    watching.signal,
  );

  const end = watching.signal;
  addEventListener('pagehide', (event) => event.isTrusted && event.persisted && services.leave(), { signal: end });
  addEventListener(
    'pageshow',
    (event) => {
      if (!event.isTrusted || !event.persisted) return;
      overlay.resume();
      services.resume();
    },
    { signal: end },
  );

  const stopAnswering = answerTab(browser.runtime, {
    'page-findings': () => ({ platform: site.platform, composers: overlay.findings() }),
    'open-first-finding': () => ({ opened: overlay.openFirst() }),
    'open-finding': ({ composer, finding }) => ({ opened: overlay.openFinding(composer, finding) }),
    'composers-open': () => ({ open: overlay.openFields() }),
    'wait-missed': () => ({ missed: overlay.waitMissed() }),
  });

  client.onInvalidated(() => {
    overlay.retire();
    watching.abort();
    for (const stop of [stopAnswering, services.close]) {
      try {
        stop();
      } catch {
        // The browser has taken these away together with the extension.
      }
    }
  });
}
