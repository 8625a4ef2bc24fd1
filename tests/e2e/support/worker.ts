/** The extension's background worker, as tests handle it. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect } from './expect.ts';
import { extensionId } from './launch.ts';

interface Port {
  readonly onMessage: { addListener(listener: (answer: unknown) => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

interface ExtensionApi {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly tabs: { query(query: object): Promise<{ id: number }[]> };
  readonly runtime: { connect(info: object): Port };
  readonly action: { getBadgeText(details: { tabId?: number }): Promise<string> };
}

declare const chrome: ExtensionApi;

/** The extension's worker; one that was stopped is woken by opening one of its pages. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running) return running;
  const page = await context.newPage();
  const woken = context.waitForEvent('serviceworker');
  await page.goto(`chrome-extension://${extensionId()}/popup.html`);
  const worker = context.serviceWorkers()[0] ?? (await woken);
  await page.close();
  return worker;
}

/**
 * Stops every worker of the extension, as the browser does when one is idle, and waits until they were gone: a page may ask for
 * one again at once.
 *
 * @param page A page of the extension.
 */
export async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const seen = new Set<string>();
  const stopped = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      seen.add(versionId);
      if (runningStatus === 'stopped') stopped.add(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  // A worker that is only starting outlives the request, so it is asked for until all were gone.
  const areGone = async (): Promise<boolean> => {
    const gone = seen.size > 0 && stopped.size === seen.size;
    if (!gone) await session.send('ServiceWorker.stopAllWorkers');
    return gone;
  };
  await expect.poll(areGone, { message: 'the workers are gone' }).toBe(true);
  await session.detach();
}

/**
 * Lets `run` happen while the extension's worker is there and answers nothing: the debugger halts it at the first statement that it
 * comes to. Then it goes on, and answers late.
 */
export async function whileSilent(context: BrowserContext, run: () => Promise<void>): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const browser = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url === worker.url());
  if (!target) throw new Error('The worker is not running.');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId });
  const answered = new Set<number>();
  let halted = false;
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, method } = JSON.parse(message) as { id?: number; method?: string };
    if (id !== undefined) answered.add(id);
    if (method === 'Debugger.paused') halted = true;
  });
  const tell = async (id: number, method: string) => {
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    await expect.poll(() => answered.has(id), { message: method }).toBe(true);
  };
  try {
    await tell(1, 'Debugger.enable');
    await tell(2, 'Debugger.pause');
    await run();
    expect(halted, 'the worker was asked and halted').toBe(true);
  } finally {
    await browser.detach();
  }
}

/** The message that asks for an analysis. */
export const analyze = (text: string) => ({
  id: 1,
  kind: 'analyze',
  request: { text, platform: 'other', surface: 'post' },
});

/**
 * Sends a message to the worker over a port of its own; its answer, and how long that took in ms.
 *
 * @param inside A page of the extension.
 */
export async function askWorker(inside: Page, message: unknown): Promise<{ answer: unknown; ms: number }> {
  return inside.evaluate(
    (raw) =>
      new Promise((resolve) => {
        const start = performance.now();
        const port = chrome.runtime.connect({ name: 'hardop-1' });
        port.onMessage.addListener((answer) => {
          port.disconnect();
          resolve({ answer, ms: performance.now() - start });
        });
        port.postMessage(raw);
      }),
    message,
  );
}

/**
 * Stores settings by key, as the options page would, and under `policy` what an institution set.
 *
 * @param inside A page of the extension, or its worker.
 */
export async function storeSettings(inside: Page | Worker, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const items = Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key === 'policy' ? key : `setting.${key}`, value]),
  );
  await (inside as Page).evaluate((stored) => chrome.storage.local.set(stored), items);
}

/** The number on the toolbar button for the active tab; `''` for none. */
export async function toolbarNumber(inside: Page | Worker): Promise<string> {
  return (inside as Page).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  });
}

/** What the toolbar button shows for every tab that has no number of its own. */
export async function toolbarSign(inside: Page): Promise<string> {
  return inside.evaluate(() => chrome.action.getBadgeText({}));
}
