/** Moments after which everything has happened that was going to happen at once. For what nobody announces. */
import type { Page } from '@playwright/test';

/** Longer than a text rests before it is checked (60 ms), and than a changed preview before it is looked at (200 ms); in ms. */
const REST_MS = 400;

/** Runs in a page: two frames and a task. */
export function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
}

/**
 * Two frames and a task. A component that has drawn itself listens to keys only then: Preact runs effects in a task after the
 * next frame.
 */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(twoFrames);
}

/** The time in which a check or a look would have come: to show that none does. */
export async function afterRest(page: Page): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), REST_MS);
}
