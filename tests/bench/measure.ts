/** Measuring: by the clock, many times, told as median and 95th percentile. */

export interface Times {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly runs: number;
}

/** Median and 95th percentile of measurements in ms. */
export function timesOf(measured: readonly number[]): Times {
  const sorted = [...measured].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), runs: sorted.length };
}

/**
 * Times a call on each text; stops after `budget` ms, but not before five texts.
 * @param times The least of so many calls counts, where a second call costs what the first did: other work on the machine then shows less.
 */
export async function measure(
  texts: readonly string[],
  call: (text: string) => unknown,
  { budget = 4000, times = 1 }: { budget?: number; times?: number } = {},
): Promise<Times> {
  const measured: number[] = [];
  const started = performance.now();
  for (const text of texts) {
    let least = Number.POSITIVE_INFINITY;
    for (let time = 0; time < times; time += 1) {
      const start = performance.now();
      const answer = call(text);
      if (answer instanceof Promise) await answer;
      least = Math.min(least, performance.now() - start);
    }
    measured.push(least);
    if (measured.length >= 5 && performance.now() - started > budget) break;
  }
  return timesOf(measured);
}
