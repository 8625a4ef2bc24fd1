import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { setLanguage } from '../i18n/index.ts';
import { createClient } from '../messages/client.ts';
import { createBrowserFixture, ON_X } from '../messages/port.fixture.ts';
import { createStorageFixture } from '../settings/store.fixture.ts';
import { startWorker } from './start.ts';

// The browser speaks English.
beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en'] });
  setLanguage('auto');
});
afterEach(() => vi.unstubAllGlobals());

/** A browser whose storage takes a while, with Dutch in the settings; its policy never comes. */
function browserFixture() {
  const { client, server } = createBrowserFixture(ON_X);
  const { storage } = createStorageFixture({ 'setting.language': 'nl' }, () => new Promise(() => {}));
  const get = async (keys?: null | string | string[]) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return storage.local.get(keys);
  };
  const never = { addListener: () => {} };
  const done = () => vi.fn(async (_details: object) => {});
  const action = {
    getBadgeText: async () => '',
    setBadgeText: done(),
    setBadgeBackgroundColor: done(),
    setBadgeTextColor: done(),
    setTitle: done(),
  };
  const browser = {
    runtime: { ...server, onInstalled: never, onStartup: never, onUpdateAvailable: never },
    storage: { ...storage, local: { ...storage.local, get }, session: { get: async () => ({}) } },
    tabs: { query: async () => [] },
    contextMenus: { onClicked: never, update: async () => {} },
    commands: { onCommand: never },
    action,
  } as unknown as Browser;
  return { browser, client: createClient(client), action };
}

const clear = () => ({ language: 'nl', verdict: 'clear', findings: [] }) as const;

describe('what wakes the worker is told on the toolbar in the language of the settings:', () => {
  test('a report', async () => {
    const { browser, client, action } = browserFixture();
    startWorker(browser, clear);
    await client.request('report', { remarks: 2, verdict: 'think' });
    expect(action.setTitle.mock.calls).toEqual([[{ tabId: 7, title: 'Hardop: 2 opmerkingen op deze pagina' }]]);
  });

  test('a post that has waited', async () => {
    const { browser, client, action } = browserFixture();
    startWorker(browser, clear);
    await client.request('waited', { missed: true });
    expect(action.setTitle.mock.calls).toEqual([[{ title: 'Hardop: even gewacht. Je bericht staat er nog.' }]]);
  });
});
