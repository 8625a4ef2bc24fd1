/** Puts the fixture pages behind the sites' own hosts in a Playwright browser, and closes every other way out. */
import type { BrowserContext } from '@playwright/test';
import { bundles } from './bundle.ts';
import { respond } from './serve.ts';

/** Schemes that never leave the browser. */
const INSIDE = new Set(['data:', 'blob:', 'about:', 'chrome-extension:', 'chrome:', 'devtools:']);

/**
 * Routes every request of the context, the extension's worker included. A request that no fixture answers is refused and
 * its address reported, but for those to the development server. The browser itself should be started without name resolution as well (see `launchChromium`).
 */
export async function routeSites(
  context: BrowserContext,
  onOutside: (address: string) => void,
  server?: string,
): Promise<void> {
  const pages = await bundles();
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const response = respond(address, pages);
    if (response) {
      await route.fulfill({ status: response.status, headers: { ...response.headers }, body: response.body });
    } else if (INSIDE.has(new URL(address).protocol) || new URL(address).host === server) {
      await route.continue();
    } else {
      onOutside(address);
      await route.abort();
    }
  });
}
