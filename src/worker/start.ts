/** Wires the background. Everything listens before the first `await`: the event that woke the worker comes right after. */
import type { Browser } from 'webextension-polyfill';
import { serve } from '../messages/server.ts';
import { askTab } from '../messages/tab.ts';
import { connectLanguage } from '../settings/language.ts';
import { watchPolicy } from '../settings/policy.ts';
import { openSettings } from '../settings/store.ts';
import { type Analyze, createAnalysis } from './analysis.ts';
import { watchInstallation } from './first-run.ts';
import { createPassages } from './passages.ts';
import { createReminder } from './reminder.ts';
import { offerSelectionCheck } from './selection.ts';
import { changeSiteSettings, siteSettings } from './site-settings.ts';
import { createToolbar } from './toolbar.ts';
import { watchUpdates } from './updates.ts';

/**
 * Starts the background worker.
 *
 * @param analyze The engine.
 */
export function startWorker(browser: Browser, analyze: Analyze): void {
  const policy = watchPolicy(browser.storage);
  const settings = openSettings(browser.storage);
  connectLanguage(settings);

  const toolbar = createToolbar(browser.action);
  const updates = watchUpdates(browser);
  const reminder = createReminder(browser);
  watchInstallation(browser, policy);
  // Being listened for is enough: it wakes the worker with the browser, and the policy is read. Firefox does not tell of a policy
  // that changed while it was closed.
  browser.runtime.onStartup.addListener(() => {});
  const takeSelection = offerSelectionCheck(browser, settings);

  serve(
    browser.runtime,
    {
      analyze: createAnalysis(settings, analyze, () => navigator.languages),
      async report(report, asker) {
        // A report can be what wakes the worker, and the toolbar speaks the language of the settings.
        await settings.ready;
        if (asker.context === 'content' && asker.frameId === 0) await toolbar.show(asker.tabId, report);
        if (report.remarks === 0) void updates.retry().catch(() => {});
        return null;
      },
      passages: createPassages(settings),
      async 'open-library'({ passage }) {
        await browser.tabs.create({
          url: browser.runtime.getURL(`options.html#library/${encodeURIComponent(passage)}`),
        });
        return null;
      },
      async 'site-settings'(_, asker) {
        await settings.ready;
        const site = asker.context === 'content' ? asker.platform : 'other';
        return siteSettings(settings.$resolution.get().settings, site, navigator.languages);
      },
      async 'change-site-settings'(change, asker) {
        if (asker.context === 'content' && asker.platform !== 'other') {
          await changeSiteSettings(settings, asker.platform, change);
        }
        return null;
      },
      async waited({ missed }) {
        await settings.ready;
        await reminder.tell(missed);
        return null;
      },
      'waited-tabs': async () => ({ tabs: await reminder.tabs() }),
      'take-selection': takeSelection,
    },
    (asker) => {
      if (asker.context !== 'content') return;
      if (asker.frameId === 0) {
        const { tabId } = asker;
        void settings.ready.then(() => Promise.all([toolbar.clear(tabId), reminder.tabs()]));
      }
      void updates.retry().catch(() => {});
    },
  );

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-first-finding' && tab?.id !== undefined) {
      void askTab(browser.tabs, tab.id, 'open-first-finding', {});
    }
  });
}
