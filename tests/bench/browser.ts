/** The built extension in Chromium: what a person waits for, and what the pages pay. */
import { statSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { REST } from '../../src/overlay/session.ts';
import { AT_CARET, keyToMark, PAST_WORD } from '../e2e/support/key-to-mark.ts';
import { extensionId, launchChromium } from '../e2e/support/launch.ts';
import { openSurface } from '../e2e/support/surface.ts';
import { analyze, askWorker, stopWorkers } from '../e2e/support/worker.ts';
import { routeSites } from '../sites/route.ts';
import type { Row } from './engine.ts';
import { timesOf } from './measure.ts';

const POST = 'Saaie dienst, hopelijk komt er nog een mooi trauma. Tot straks allemaal, ik ga weer verder';
/** Megabytes, shares: what is no time. */
type Value = readonly [name: string, value: number, unit: string];

const own = (path: string) => `chrome-extension://${extensionId()}/${path}`;

/** A stopped worker: from the question to its answer, loading included. */
async function coldStart(context: BrowserContext, page: Page, rounds: number): Promise<Row> {
  await page.goto(own('options.html'));
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await stopWorkers(context, page);
    await page.waitForTimeout(300);
    measured.push((await askWorker(page, analyze(POST))).ms);
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
    const typed = await keyToMark(page, { keys: PAST_WORD, rest: 0, rounds: 80 });
    const rested = await keyToMark(page, { keys: AT_CARET, rest: REST, rounds: 60 });
    const rows = [
      { what: 'key to mark, 280 characters', times: timesOf(typed) },
      { what: 'end of the rest to mark at the caret', times: timesOf(rested) },
      await coldStart(context, page, 15),
      await popupOpen(page, 15),
    ];
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
