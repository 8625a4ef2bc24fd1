import { expect, test, vi } from 'vitest';
import { platformOf, SITE_MATCHES } from './hosts.ts';
import { EXTENSION_ID, EXTENSION_URL } from './port.fixture.ts';
import { answerTab, askTab, type TabHandlers, type TabRuntime } from './tab.ts';

type Listener = Parameters<TabRuntime['onMessage']['addListener']>[0];

/** A content script in tab 7, and a way to send to it as somebody. */
function tabFixture(handlers: Partial<TabHandlers>, sender: Parameters<Listener>[1]) {
  const listeners = new Set<Listener>();
  const runtime: TabRuntime = {
    id: EXTENSION_ID,
    getURL: (path) => EXTENSION_URL + path,
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  const stop = answerTab(runtime, {
    'page-findings': () => ({ platform: 'x', composers: [] }),
    'open-first-finding': () => ({ opened: true }),
    'open-finding': () => ({ opened: true }),
    'composers-open': () => ({ open: 2 }),
    'wait-missed': () => ({ missed: false }),
    ...handlers,
  });
  const sendMessage = vi.fn(async (tabId: number, message: unknown) => {
    const [listener] = listeners;
    if (tabId !== 7 || listener === undefined) throw new Error('Receiving end does not exist.');
    return listener(message, sender);
  });
  return { sendMessage, stop };
}

const worker = { id: EXTENSION_ID };
const ownPageInTab = { id: EXTENSION_ID, url: `${EXTENSION_URL}popup.html`, tab: { id: 3 } };

test.each([worker, ownPageInTab])('worker and own pages are answered (%j)', async (sender) => {
  expect(await askTab(tabFixture({}, sender), 7, 'composers-open', {})).toEqual({ open: 2 });
});

test.each([
  { id: 'another' },
  { id: EXTENSION_ID, url: 'https://x.com/', tab: { id: 3 } },
  { id: EXTENSION_ID, tab: { id: 3 } },
])('others are not (%j)', async (sender) => {
  expect(await askTab(tabFixture({}, sender), 7, 'composers-open', {})).toBeNull();
});

test('a tab without content script, a failing handler and a stopped listener answer null', async () => {
  expect(await askTab(tabFixture({}, worker), 8, 'composers-open', {})).toBeNull();
  const failing = tabFixture({ 'composers-open': () => Promise.reject(new Error('no')) }, worker);
  expect(await askTab(failing, 7, 'composers-open', {})).toBeNull();
  const stopped = tabFixture({}, worker);
  stopped.stop();
  expect(await askTab(stopped, 7, 'composers-open', {})).toBeNull();
});

test.each([
  ['https://x.com/home', 'x'],
  ['https://pro.x.com/', 'x'],
  ['https://twitter.com/', 'x'],
  ['https://m.facebook.com/', 'facebook'],
  ['https://www.linkedin.com:443/feed/', 'linkedin'],
  ['https://www.instagram.com/', 'instagram'],
  ['https://x.com.example.org/', null],
  ['https://fakex.com/', null],
  ['http://x.com/', null],
  ['about:blank', null],
  ['nonsense', null],
  [undefined, null],
])('%s is %s', (address, platform) => {
  expect(platformOf(address)).toBe(platform);
});

test('content scripts are asked for on the sites alone, encrypted', () => {
  for (const pattern of SITE_MATCHES) expect(pattern).toMatch(/^https:\/\/\*\.[a-z]+\.[a-z]+\/\*$/);
});
