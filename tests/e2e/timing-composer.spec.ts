/** What watching costs the page: the share of its main thread, and the longest stretch of it. Without the extension around it. */
import type { Page } from '@playwright/test';
import { startComposers, type World } from './composer-world.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.use({ withExtension: false });

const pause = (page: Page, ms: number) =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);

/**
 * Profiles the page's main thread while something happens: the part of the time, in per cent, spent in functions of the
 * composer layer and what they call, and the longest stretch of it in ms. Sampled every 100 µs.
 */
async function profile(
  page: Page,
  { scriptId }: World,
  during: () => Promise<unknown>,
): Promise<{ share: number; longest: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await during();
  const { profile: taken } = await session.send('Profiler.stop');
  const nodes = new Map(taken.nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const visit = (id: number, inside: boolean) => {
    const node = nodes.get(id)!;
    const within = inside || node.callFrame.scriptId === scriptId;
    if (within) ours.add(id);
    for (const child of node.children ?? []) visit(child, within);
  };
  visit(taken.nodes[0]!.id, false);
  let spent = 0;
  let stretch = 0;
  let longest = 0;
  taken.samples?.forEach((id, index) => {
    // A gap of many intervals is not ours: the machine ran another process.
    const delta = Math.min(taken.timeDeltas?.[index] ?? 0, 1000);
    stretch = ours.has(id) ? stretch + delta : 0;
    spent += ours.has(id) ? delta : 0;
    longest = Math.max(longest, stretch);
  });
  const measured = { share: (spent / (taken.endTime - taken.startTime)) * 100, longest: longest / 1000 };
  test.info().annotations.push({ type: 'main thread', description: JSON.stringify(measured) });
  return measured;
}

/** A feed that makes and removes a thousand elements a second. */
const churn = (page: Page) =>
  page.evaluate(() => {
    const feed = document.createElement('div');
    feed.style.cssText = 'position: fixed; left: 0; top: 90%; height: 40px; overflow: hidden';
    document.body.append(feed);
    setInterval(() => {
      for (let index = 0; index < 10; index += 1) {
        const item = document.createElement('p');
        item.textContent = 'Een bericht';
        feed.append(item);
        if (feed.childElementCount > 50) feed.firstElementChild?.remove();
      }
    }, 10);
  });

for (const withComposer of [false, true]) {
  test(`a feed with 1,000 changes a second costs less than 1 %, ${withComposer ? 'with' : 'without'} a composer`, async ({
    page,
  }) => {
    const { type } = await openSurface(page, 'x-home');
    const world = await startComposers(page);
    if (withComposer) {
      await type('Goedemorgen');
      await expect.poll(() => world.run(({ composers }) => composers[0]?.read())).toBe('Goedemorgen');
    }
    await churn(page);
    const { share } = await profile(page, world, () => pause(page, 3000));
    expect(share).toBeLessThan(1);
  });
}

test('typing at the end of a long post keeps every task of ours under 10 ms', async ({ page }) => {
  const { type } = await openSurface(page, 'facebook-post');
  const world = await startComposers(page);
  const session = await page.context().newCDPSession(page);
  await page.locator('[data-lexical-editor]').last().focus();
  await session.send('Input.insertText', { text: 'Vandaag was het rustig op de gang. '.repeat(40) });
  await expect.poll(() => world.run(({ composers }) => composers[0]?.read().length)).toBe(1400);
  const { share, longest } = await profile(page, world, () => type('Morgen weer een dag vol koffie en gesprekken'));
  expect(share).toBeGreaterThan(0);
  expect(longest).toBeLessThan(10);
});
