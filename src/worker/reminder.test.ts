import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setLanguage } from '../i18n/index.ts';
import { createReminder, type ReminderBrowser } from './reminder.ts';

beforeEach(() => setLanguage('nl'));
afterEach(() => vi.useRealTimers());

/** A browser with three tabs, one of which no content script answers in; tab 3 has a number of its own. */
function browserWith(missed: Record<number, boolean | 'frozen'>) {
  let text = '';
  const action = {
    getBadgeText: async ({ tabId }: { tabId?: number }) => (tabId === 3 ? '2' : text),
    setBadgeText: vi.fn(async (details: { text: string }) => {
      text = details.text;
    }),
    setBadgeBackgroundColor: vi.fn(async () => {}),
    setBadgeTextColor: vi.fn(async () => {}),
    setTitle: vi.fn(async (_details: { title: string; tabId?: number }) => {}),
  };
  const tabs = {
    query: vi.fn(async () => [{ id: 1 }, { id: 2 }, { id: 3 }]),
    sendMessage: async (id: number) => {
      if (!(id in missed)) throw new Error('Receiving end does not exist.');
      if (missed[id] === 'frozen') return new Promise(() => {});
      return { id: 0, answer: { missed: missed[id] } };
    },
  };
  return { reminder: createReminder({ action, tabs } as unknown as ReminderBrowser), action, tabs, sign: () => text };
}

test('a post that has waited puts a sign on the toolbar of all tabs, and says so', async () => {
  const { reminder, action, sign } = browserWith({ 2: true });
  await reminder.tell(true);
  expect(sign()).not.toBe('');
  expect(action.setBadgeText.mock.lastCall![0]).not.toHaveProperty('tabId');
  const title = 'Hardop: even gewacht. Je bericht staat er nog.';
  expect(action.setTitle).toHaveBeenCalledWith({ title });
  expect(await reminder.tabs()).toEqual([2]);
});

test('the sign stays while another post has waited, and goes with the last', async () => {
  const missed: Record<number, boolean | 'frozen'> = { 1: true, 2: true };
  const { reminder, action, sign } = browserWith(missed);
  await reminder.tell(true);
  missed[1] = false;
  await reminder.tell(false);
  expect(sign()).not.toBe('');
  delete missed[2];
  await reminder.tell(false);
  expect(sign()).toBe('');
  expect(action.setTitle).toHaveBeenCalledWith({ title: 'Hardop' });
});

test('a tab that had a number before says what the sign is, one that has a number says that', async () => {
  const { reminder, action } = browserWith({ 2: true });
  await reminder.tell(true);
  const title = 'Hardop: even gewacht. Je bericht staat er nog.';
  expect(action.setTitle.mock.calls.map(([details]) => details)).toEqual([
    { title },
    { tabId: 1, title },
    { tabId: 2, title },
  ]);
});

test('a tab that is frozen keeps nobody waiting', async () => {
  vi.useFakeTimers();
  const { reminder } = browserWith({ 1: 'frozen', 2: true });
  await reminder.tell(true);
  const tabs = reminder.tabs();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await tabs).toEqual([2]);
});

test('without a sign no tab is asked', async () => {
  const { reminder, tabs } = browserWith({ 1: true });
  expect(await reminder.tabs()).toEqual([]);
  expect(tabs.query).not.toHaveBeenCalled();
});
