/** Whether time grows with the text and no faster. CPU time of this thread, not the clock: other work on the machine says nothing about ours. */
import { forgetSentences } from '../../src/document/sentence-cache.ts';
import { analyze } from '../../src/engine/index.ts';

/** CPU time of a call in ms, the least of `times` calls. */
export function cpuOf(call: () => void, times = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const before = process.threadCpuUsage();
    call();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Analyses a text as if it had never been met: what is remembered would say nothing about its cost. */
function afresh(text: string): void {
  forgetSentences();
  analyze(text);
}

/** UTF-16 code units of the two texts that are compared. */
const SHORT = 4_000;
const LONG = 40_000;
/** Ten times the text may take this many times the time: more memory, colder caches. The square of the length would be a hundred. */
const ALLOWED = 40;
/** What is never slow, in ms: below it measurements are noise. */
const QUICK = 150;
/** Only what is slow every time is slow. */
const TRIES = 3;

/**
 * Compares a text with one ten times as long. `ratio` above 1: the time of the long one grows faster than linear time allows.
 * @param textOf Gives a text of about a length.
 */
export function slownessOf(textOf: (length: number) => string): { ratio: number; text: string } {
  const text = textOf(LONG);
  const short = textOf(SHORT);
  let ratio = Number.POSITIVE_INFINITY;
  for (let time = 0; time < TRIES && ratio > 1; time += 1) {
    const long = cpuOf(() => afresh(text), 1);
    const allowed = long < QUICK ? QUICK : Math.max(QUICK, ALLOWED * cpuOf(() => afresh(short)));
    ratio = Math.min(ratio, long / allowed);
  }
  return { ratio, text };
}
