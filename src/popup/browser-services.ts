/** The popup's services by way of the browser: the active tab, the background, and the settings. */
import { atom } from 'nanostores';
import type { Browser, Tabs } from 'webextension-polyfill';
import type { Client } from '../messages/client.ts';
import type { SitePlatform } from '../messages/hosts.ts';
import { askTab } from '../messages/tab.ts';
import type { SettingsStore } from '../settings/store.ts';
import { pageView, popupOptions, siteOf, snoozeEnd, type TabFacts } from './page.ts';
import type { PopupOptions, PopupServices } from './services.ts';

/**
 * @param tabId The tab to speak of where the popup is opened as a page of its own; else the active tab of its window.
 * @param close Closes the popup after it opened something.
 */
export function browserServices(
  browser: Pick<Browser, 'tabs' | 'runtime' | 'windows'>,
  client: Client,
  settings: SettingsStore,
  { tabId, close }: { tabId: number | null; close: () => void },
): PopupServices {
  let site: SitePlatform | null = null;
  // Until the stored settings are in: what most people have, so that the frame seldom changes under their eyes.
  const $options = atom<PopupOptions>({
    quickCheck: true,
    snooze: true,
    privacyDue: false,
    institution: '',
    contacts: [],
  });
  void settings.ready.then(() =>
    settings.$resolution.subscribe((resolution) => $options.set(popupOptions(resolution.settings, Date.now()))),
  );

  async function activeTab(): Promise<Tabs.Tab | undefined> {
    if (tabId !== null) return browser.tabs.get(tabId).catch(() => undefined);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab;
  }

  async function facts(): Promise<TabFacts> {
    const tab = await activeTab();
    const answer = tab?.id === undefined ? null : await askTab(browser.tabs, tab.id, 'page-findings', {});
    return { url: tab?.url, answer };
  }

  function openPage(path: string): void {
    void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(close);
  }

  return {
    $options,
    async readPage() {
      const [tab] = await Promise.all([facts(), settings.ready]);
      site = siteOf(tab);
      return pageView(tab, settings.$resolution.get().settings, Date.now());
    },
    async analyze(text) {
      const outcome = await client.request(
        'analyze',
        { text, platform: 'other', surface: 'post' },
        { latest: 'check' },
      );
      if (outcome.status === 'answer') return outcome.answer;
      // An overtaken text is no failure: the newer one is on its way, and nobody waits for this answer any more.
      if (outcome.status === 'overtaken') return new Promise(() => {});
      throw new Error(outcome.status);
    },
    async takeSelection() {
      const outcome = await client.request('take-selection', {});
      return outcome.status === 'answer' ? (outcome.answer?.text ?? null) : null;
    },
    async passages(ids, rules) {
      const outcome = await client.request('passages', { ids, rules });
      return outcome.status === 'answer' ? outcome.answer.passages : [];
    },
    async setSiteOn(on) {
      const current = site;
      if (current === null) return;
      await settings.update('sites', (sites) => [
        ...sites.filter((each) => each !== current),
        ...(on ? [current] : []),
      ]);
      if (on) await settings.update('snoozedUntil', (moments) => without(moments, current));
    },
    async snooze(length) {
      const current = site;
      if (current === null) return;
      await settings.update('snoozedUntil', (moments) => ({ ...moments, [current]: snoozeEnd(length, Date.now()) }));
    },
    async wake() {
      const current = site;
      if (current !== null) await settings.update('snoozedUntil', (moments) => without(moments, current));
    },
    async waitedTabs() {
      const outcome = await client.request('waited-tabs', {});
      return outcome.status === 'answer' ? outcome.answer.tabs : [];
    },
    showTab(tab) {
      void browser.tabs
        .update(tab, { active: true })
        .then(async ({ windowId }) => {
          if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
          close();
        })
        .catch(() => {});
    },
    async privacyReviewed() {
      await settings.set('privacyReviewedAt', Date.now());
    },
    open(page, id) {
      if (page === 'settings') openPage('/options.html');
      else openPage(`/options.html#library${id ? `/${encodeURIComponent(id)}` : ''}`);
    },
    showInPost(composer, finding) {
      void activeTab().then(async (tab) => {
        if (tab?.id === undefined) return;
        await askTab(browser.tabs, tab.id, 'open-finding', { composer, finding });
        close();
      });
    },
  };
}

/** The moments without that of one site. */
function without<Moments extends object>(moments: Moments, site: SitePlatform): Moments {
  return Object.fromEntries(Object.entries(moments).filter(([key]) => key !== site)) as Moments;
}
