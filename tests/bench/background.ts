/** The worker's script as it is delivered: what it takes to evaluate it, which is what every start of the worker begins with. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Row } from './engine.ts';
import { timesOf } from './measure.ts';

const SCRIPT = join(import.meta.dirname, '../../dist/chrome-mv3/background.js');
const ROUNDS = 9;

/** Runs in a process of its own. Whatever the script asks of the browser is answered by a function that answers like itself. */
const EVALUATE = `
  const { readFileSync } = await import('node:fs');
  const { runInThisContext } = await import('node:vm');
  const anything = () => new Proxy(function () {}, {
    get: (_, name) => (name === 'then' || typeof name === 'symbol' ? undefined : name === 'id' ? 'hardop' : anything()),
    apply: anything,
  });
  globalThis.chrome = globalThis.browser = anything();
  const script = readFileSync(${JSON.stringify(SCRIPT)}, 'utf8');
  const start = performance.now();
  runInThisContext(script);
  console.log(performance.now() - start);`;

/** Parsing and evaluating the worker's script, each time in a new process. Throws without a build. */
export function backgroundRow(): Row {
  const measured = Array.from({ length: ROUNDS }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', EVALUATE], { encoding: 'utf8' })),
  );
  return { what: 'evaluating the background script', times: timesOf(measured) };
}
