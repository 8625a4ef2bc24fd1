/** Playwright's `expect`, with a `poll` that looks more often: most of what tests wait for is there within a few frames. */
import { expect as playwright } from '@playwright/test';

/** Pauses in ms between two looks; the last one repeats. Playwright's own begin at 100 and end at 1000. */
const INTERVALS = [20, 20, 40, 40, 80, 80, 160, 250];

const poll: typeof playwright.poll = (actual, options) =>
  playwright.poll(actual, {
    intervals: INTERVALS,
    ...(typeof options === 'string' ? { message: options } : options),
  });

export const expect = new Proxy(playwright, {
  get: (target, name, receiver) => (name === 'poll' ? poll : Reflect.get(target, name, receiver)),
});
