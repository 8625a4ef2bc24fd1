/** The built extension in Chromium: what a person waits for, and what the pages pay. */
import { statSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { inRoot } from '../tests/e2e/overlay-root.ts';
import { extensionId, launchChromium } from '../tests/e2e/support/launch.ts';
import { openSurface } from '../tests/e2e/support/surface.ts';
import { stopWorkers } from '../tests/e2e/support/worker.ts';
import { routeSites } from '../tests/sites/route.ts';
import type { Row } from './engine.ts';
import { timesOf } from './measure.ts';

const POST = 'Saaie dienst, hopelijk komt er nog een mooi trauma. Tot straks allemaal, ik ga weer verder';
/** Megabytes, shares: what is no time. */
export type Value = readonly [name: string, value: number, unit: string];

const own = (path: string) => `chrome-extension://${extensionId()}/${path}`;

/** From the key that brings a new text to the first mark in it: the time of its first event to the drawing after the mark. */
async function keyToMark(page: Page, rounds: number): Promise<Row> {
  const composer = await openSurface(page, 'x-post');
  await composer.field.focus();
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const marked = inRoot(page, async (root) => {
      const { ownerDocument } = root.host;
      // Editors that take a key for themselves let no `input` through, and text put in at once has no `beforeinput`.
      const start = await new Promise<number>((resolve) => {
        for (const type of ['beforeinput', 'input', 'textInput'])
          ownerDocument.addEventListener(type, () => resolve(performance.now()), { once: true, capture: true });
      });
      while (root.querySelector('[data-rule][data-severity]') === null) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - start;
    });
    await page.waitForTimeout(500);
    await page.keyboard.insertText(POST);
    // On a machine so busy that the listener came too late there is nothing to tell.
    measured.push(await Promise.race([marked, page.waitForTimeout(3000).then(() => Number.NaN)]));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(400);
  }
  return { what: 'new text to its first mark', times: timesOf(measured.filter(Number.isFinite)) };
}

/** A stopped worker: from the question to its answer, loading included. */
async function coldStart(context: BrowserContext, page: Page, rounds: number): Promise<Row> {
  await page.goto(own('options.html'));
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await stopWorkers(context, page);
    await page.waitForTimeout(300);
    measured.push(
      await page.evaluate(
        (text) =>
          new Promise<number>((resolve) => {
            interface Port {
              onMessage: { addListener(listener: () => void): void };
              postMessage(message: unknown): void;
            }
            const { runtime } = (globalThis as unknown as { chrome: { runtime: { connect(info: object): Port } } })
              .chrome;
            const start = performance.now();
            const port = runtime.connect({ name: 'hardop-1' });
            port.onMessage.addListener(() => resolve(performance.now() - start));
            port.postMessage({ id: 1, kind: 'analyze', request: { text, platform: 'x', surface: 'post' } });
          }),
        POST,
      ),
    );
  }
  return { what: 'stopped worker to its first answer', times: timesOf(measured) };
}

/** The popup, from its address to its first drawing. */
async function popupOpen(page: Page, rounds: number): Promise<Row> {
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(own('popup.html'));
    await page.getByRole('tab').first().waitFor();
    measured.push(
      await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
    );
  }
  return { what: 'popup to its first drawing', times: timesOf(measured) };
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly functionName: string };
  }[];
  readonly samples?: readonly number[];
}

/** The share of the main thread that the content script takes while a feed adds and drops posts under an open composer. */
async function churningShare(page: Page, session: CDPSession): Promise<number> {
  const composer = await openSurface(page, 'x-home');
  await composer.type('Goedemorgen allemaal.');
  await page.evaluate(() => {
    const feed = document.createElement('div');
    document.body.append(feed);
    setInterval(() => {
      for (let index = 0; index < 20; index += 1) {
        const post = document.createElement('article');
        post.innerHTML = '<div><span>Een bericht</span> <a href="#">met een link</a><img alt=""></div>';
        feed.append(post);
      }
      while (feed.childElementCount > 200) feed.firstElementChild?.remove();
    }, 16);
  });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await page.waitForTimeout(5000);
  const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
  const ours = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:')).map(({ id }) => id),
  );
  const samples = profile.samples ?? [];
  return (100 * samples.filter((id) => ours.has(id)).length) / Math.max(1, samples.length);
}

/** Megabytes of JavaScript heap of a tab with a composer in use. */
async function heapOf(page: Page): Promise<number> {
  const composer = await openSurface(page, 'x-post');
  await composer.type('Goedemorgen allemaal.');
  await page.waitForTimeout(500);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

async function withBrowser<T>(
  extension: boolean,
  use: (context: BrowserContext, page: Page) => Promise<T>,
): Promise<T> {
  const context = await launchChromium({ extension });
  try {
    await routeSites(context, () => {});
    return await use(context, context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}

/** All of it. Throws without Chromium or a build. */
export async function browserPart(): Promise<{ rows: Row[]; values: Value[] }> {
  statSync('dist/chrome-mv3/manifest.json');
  const bare = await withBrowser(false, (_, page) => heapOf(page));
  return withBrowser(true, async (context, page) => {
    const rows = [await keyToMark(page, 15), await coldStart(context, page, 15), await popupOpen(page, 15)];
    const share = await churningShare(page, await context.newCDPSession(page));
    const heap = await heapOf(await context.newPage());
    return {
      rows,
      values: [
        ['content script’s share of a churning feed', share, '% of the main thread'],
        ['heap of a tab without the extension', bare, 'MB'],
        ['heap of a tab with it', heap, 'MB'],
      ],
    };
  });
}
