/** The background worker in a real browser: how soon it answers, and that nobody notices when the browser stops it. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { stopWorkers, storeSettings } from './support/worker.ts';

/** Runs in a page of the extension: asks for an analysis over a port of its own, and measures the way there and back. */
async function ask(page: Page, raw: unknown): Promise<{ answer: unknown; ms: number }> {
  return page.evaluate(
    (message) =>
      new Promise((resolve) => {
        interface Port {
          onMessage: { addListener(listener: (answer: unknown) => void): void };
          postMessage(message: unknown): void;
          disconnect(): void;
        }
        const { runtime } = (globalThis as unknown as { chrome: { runtime: { connect(info: object): Port } } }).chrome;
        const start = performance.now();
        const port = runtime.connect({ name: 'hardop-1' });
        port.onMessage.addListener((answer) => {
          port.disconnect();
          resolve({ answer, ms: performance.now() - start });
        });
        port.postMessage(message);
      }),
    raw,
  );
}

const request = (text: string) => ({ id: 1, kind: 'analyze', request: { text, platform: 'other', surface: 'post' } });

/** A house term of the user, so that what is tested here does not depend on what the rules know. */
const POST = 'Vandaag stond ik weer op de kwartelgang, en het was een mooie dag.';

const HOUSE_TERMS = { houseTerms: ['kwartelgang → patient-detail'] };

const HEARD = {
  id: 1,
  answer: { language: 'nl', findings: expect.arrayContaining([expect.objectContaining({ quote: 'kwartelgang' })]) },
};

test('a worker stopped again and again answers again, soon', async ({ page, context, extensionUrl }) => {
  await page.goto(extensionUrl('options.html'));
  await storeSettings(page, HOUSE_TERMS);
  await ask(page, request(POST));
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    await stopWorkers(context, page);
    await page.waitForTimeout(100);
    const { answer, ms } = await ask(page, request(POST));
    expect(answer).toMatchObject(HEARD);
    times.push(ms);
  }
  const sorted = [...times].sort((one, other) => one - other);
  process.stdout.write(`    cold start to first answer: ${sorted.map((ms) => Math.round(ms)).join(', ')} ms\n`);
  // The aim is 150 ms on a quiet machine; the benchmark measures that. Here a busy machine must not fail the run.
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(1500);
});

test('bad messages are refused in words and the worker goes on', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('options.html'));
  await storeSettings(page, HOUSE_TERMS);
  for (const bad of ['text', 5, {}, { id: 1 }, { id: 1, kind: 'analyze', request: { text: 5 } }]) {
    expect((await ask(page, bad)).answer).toMatchObject({ error: { code: 'malformed' } });
  }
  expect((await ask(page, { id: 1, kind: 'nothing', request: {} })).answer).toMatchObject({
    error: { code: 'unknown-kind' },
  });
  expect((await ask(page, request('x'.repeat(100_001)))).answer).toMatchObject({ error: { code: 'too-large' } });
  expect((await ask(page, request(POST))).answer).toMatchObject(HEARD);
});

test('a web page can not reach the worker', async ({ page }) => {
  await page.goto('https://x.com/compose/post');
  const reach = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { connect?: unknown; sendMessage?: unknown } } };
    return [typeof chrome?.runtime?.connect, typeof chrome?.runtime?.sendMessage];
  });
  expect(reach).toEqual(['undefined', 'undefined']);
});

test('nothing of the extension can open a connection', async ({ page, context, extensionUrl }) => {
  await page.goto(extensionUrl('options.html'));
  const fetches = async () => {
    try {
      await fetch('https://example.org/');
      return 'reached';
    } catch {
      return 'refused';
    }
  };
  expect(await page.evaluate(fetches)).toBe('refused');
  const [worker] = context.serviceWorkers();
  expect(await worker!.evaluate(fetches)).toBe('refused');
});

test('words chosen in the context menu open the popup, which takes them', async ({ page, context, extensionUrl }) => {
  await page.goto(extensionUrl('options.html'));
  await ask(page, request(POST));
  const [worker] = context.serviceWorkers();
  // Playwright can neither open the browser's own menu nor see a popup, so the browser's event is sent and its list is asked.
  await worker!.evaluate(() => {
    const { contextMenus } = (
      globalThis as unknown as { chrome: { contextMenus: { onClicked: { dispatch(info: object): void } } } }
    ).chrome;
    contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', selectionText: 'Mooie dienst' });
  });
  const popups = () =>
    worker!.evaluate(async () => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { getContexts(filter: object): Promise<unknown[]> } } }
      ).chrome;
      return (await runtime.getContexts({ contextTypes: ['POPUP'] })).length;
    });
  await expect.poll(popups).toBe(1);
  await expect
    .poll(async () => (await ask(page, { id: 1, kind: 'take-selection', request: {} })).answer)
    .toEqual({ id: 1, answer: null });
});
