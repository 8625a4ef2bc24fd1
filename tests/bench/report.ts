/** The tables on the terminal. */
import type { Reached } from './aims.ts';
import type { Bundle } from './bundles.ts';
import type { Row } from './engine.ts';

function table(title: string, head: readonly string[], lines: readonly (readonly string[])[]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const print = (line: readonly string[]) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  process.stdout.write(`\n${title}\n${[head, ...lines].map(print).join('\n')}\n`);
}

const ms = (time: number): string => (time < 10 ? time.toFixed(3) : time.toFixed(1));
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Times in ms: median, 95th percentile, number of runs. */
export function printTimes(title: string, rows: readonly Row[]): void {
  table(
    title,
    ['ms', 'p50', 'p95', 'runs'],
    rows.map(({ what, times }) => [what, ms(times.p50), ms(times.p95), String(times.runs)]),
  );
}

/** Sizes beside their budgets. */
export function printBundles(rows: readonly Bundle[]): void {
  table(
    'Bundles',
    ['', 'raw', 'gzip', 'budget', ''],
    rows.map(({ name, raw, gzip, budget }) => [
      name,
      kB(raw),
      kB(gzip),
      budget === undefined ? '' : kB(budget),
      budget === undefined ? '' : gzip <= budget ? 'within' : 'OVER',
    ]),
  );
}

/** Anything else: name, number, unit. */
export function printValues(title: string, values: readonly (readonly [string, number, string])[]): void {
  table(
    title,
    ['', 'value', ''],
    values.map(([name, value, unit]) => [name, value < 10 ? value.toFixed(2) : value.toFixed(1), unit]),
  );
}

/** What is wanted and what came of it. */
export function printAims(rows: readonly Reached[]): void {
  table(
    'Wanted',
    ['', 'measured', 'wanted', '', ''],
    rows.map(({ what, value, wanted, unit, met }) => [
      what,
      value < 10 ? value.toFixed(2) : value.toFixed(1),
      wanted,
      unit,
      met ? 'met' : 'MISSED',
    ]),
  );
}
