/** Opens the first-run page after an installation, unless an institution installed Hardop or says otherwise. */
import type { Browser } from 'webextension-polyfill';
import type { PolicyWatch } from '../settings/policy.ts';
import { resolve } from '../settings/resolve.ts';

/** Address of the first-run page inside the extension. */
const FIRST_RUN_PAGE = 'options.html#first-run';

/**
 * Whether to open the page.
 *
 * @param policy The settled policy.
 * @param installType From `management.getSelf`: `admin` when a policy installed the extension, `development` when it was
 *   loaded from a folder: whoever does that every few minutes, tests included, has no need of a welcome.
 */
export function showsFirstRun(policy: unknown, installType: string): boolean {
  const { value, source } = resolve(policy, {}).settings.showFirstRun;
  return source === 'managed' ? value : installType !== 'admin' && installType !== 'development';
}

/** Waits for an installation. Call it in the first turn of the worker. */
export function watchInstallation(browser: Browser, policy: PolicyWatch): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void (async () => {
      // Asking first would open a page that the policy, which arrives late, forbids.
      const settled = await policy.settled;
      const { installType } = await browser.management.getSelf();
      if (showsFirstRun(settled, installType)) {
        await browser.tabs.create({ url: browser.runtime.getURL(FIRST_RUN_PAGE) });
      }
    })().catch(() => {});
  });
}
