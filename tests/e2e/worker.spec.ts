/** The background worker in a real browser: what it answers, and to whom. */
import { expect, test } from './support/test.ts';
import { analyze, askWorker, storeSettings } from './support/worker.ts';

/** A house term of the user, so that what is tested here does not depend on what the rules know. */
const POST = 'Vandaag stond ik weer op de kwartelgang, en het was een mooie dag.';

const HOUSE_TERMS = { houseTerms: ['kwartelgang → patient-detail'] };

const HEARD = {
  id: 1,
  answer: { language: 'nl', findings: expect.arrayContaining([expect.objectContaining({ quote: 'kwartelgang' })]) },
};

test('bad messages are refused in words and the worker goes on', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('options.html'));
  await storeSettings(page, HOUSE_TERMS);
  for (const bad of ['text', 5, {}, { id: 1 }, { id: 1, kind: 'analyze', request: { text: 5 } }]) {
    expect((await askWorker(page, bad)).answer).toMatchObject({ error: { code: 'malformed' } });
  }
  expect((await askWorker(page, { id: 1, kind: 'nothing', request: {} })).answer).toMatchObject({
    error: { code: 'unknown-kind' },
  });
  expect((await askWorker(page, analyze('x'.repeat(100_001)))).answer).toMatchObject({ error: { code: 'too-large' } });
  expect((await askWorker(page, analyze(POST))).answer).toMatchObject(HEARD);
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
  await askWorker(page, analyze(POST));
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
    .poll(async () => (await askWorker(page, { id: 1, kind: 'take-selection', request: {} })).answer)
    .toEqual({ id: 1, answer: null });
});
