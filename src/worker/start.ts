/** Wires the background. Everything listens before the first `await`: the event that woke the worker comes right after. */
import type { Browser } from 'webextension-polyfill';
import { type ServerRuntime, serve } from '../messages/server.ts';
import { askTab } from '../messages/tab.ts';
import { connectLanguage } from '../settings/language.ts';
import { watchPolicy } from '../settings/policy.ts';
import type { PolicyStorage } from '../settings/storage.ts';
import { openSettings } from '../settings/store.ts';
import { type Analyze, createAnalysis } from './analysis.ts';
import { watchInstallation } from './first-run.ts';
import { createPassages, type Guidelines } from './passages.ts';
import { offerSelectionCheck } from './selection.ts';
import { createToolbar } from './toolbar.ts';
import { watchUpdates } from './updates.ts';

/**
 * Starts the background worker.
 *
 * @param engine What the pure part of Hardop offers it.
 */
export function startWorker(
  browser: Browser,
  { analyze, guidelines }: { analyze: Analyze; guidelines: Guidelines },
): void {
  const storage = browser.storage as unknown as PolicyStorage;
  const policy = watchPolicy(storage);
  const settings = openSettings(storage);
  connectLanguage(settings);

  const toolbar = createToolbar(browser.action);
  const updates = watchUpdates(browser);
  watchInstallation(browser, policy);
  const takeSelection = offerSelectionCheck(browser, settings);

  serve(
    browser.runtime as unknown as ServerRuntime,
    {
      analyze: createAnalysis(settings, analyze, () => navigator.languages),
      async report(report, asker) {
        if (asker.context === 'content' && asker.frameId === 0) await toolbar.show(asker.tabId, report);
        if (report.remarks === 0) void updates.retry().catch(() => {});
        return null;
      },
      passages: createPassages(settings, guidelines),
      async 'open-library'({ passage }) {
        await browser.tabs.create({
          url: browser.runtime.getURL(`options.html#library/${encodeURIComponent(passage)}`),
        });
        return null;
      },
      'take-selection': takeSelection,
    },
    (asker) => {
      if (asker.context !== 'content') return;
      if (asker.frameId === 0) void toolbar.clear(asker.tabId);
      void updates.retry().catch(() => {});
    },
  );

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-first-finding' && tab?.id !== undefined) {
      void askTab(browser.tabs, tab.id, 'open-first-finding', {});
    }
  });
}
