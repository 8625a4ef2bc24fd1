/**
 * `npm run bench`: measures and compares; prints tables and writes `tests/bench/results.json`. It fails on nothing but a fault of its own:
 * what a machine takes for something says little about the next. `-- --only engine|beside|bundles|browser` for a part; the others stay in
 * the file as they were measured last.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { optionsGiven } from '../../scripts/setup/arguments.ts';
import { ensureChromeBuild } from '../../scripts/setup/build.ts';
import { reached } from './aims.ts';
import { backgroundRow } from './background.ts';
import { browserPart } from './browser.ts';
import { bundledEngine } from './bundled.ts';
import { bundles } from './bundles.ts';
import { againRows, besideRows, coldRows, memoryOfEngine, typingRows, warmRows } from './engine.ts';
import { printAims, printBundles, printTimes, printValues } from './report.ts';

const values = optionsGiven(
  { only: { type: 'string' } },
  `Usage:
  npm run bench -- [--only engine|beside|bundles|browser]
  --only   one part; the others stay as they were measured last`,
  { only: ['engine', 'beside', 'bundles', 'browser'] },
);
const wanted = (part: string) => values.only === undefined || values.only === part;
const FILE = join(import.meta.dirname, 'results.json');
const results: Record<string, unknown> = {
  ...(existsSync(FILE) && JSON.parse(readFileSync(FILE, 'utf8'))),
  node: process.version,
  processor: cpus()[0]?.model,
  processors: cpus().length,
};

if (values.only !== 'beside') ensureChromeBuild();
if (wanted('engine')) {
  const engine = await bundledEngine();
  const warm = [...(await warmRows()), ...(await againRows()), ...(await typingRows())];
  const rows = [...warm, ...coldRows(engine), backgroundRow()];
  const memory = memoryOfEngine(engine);
  printTimes('Engine', rows);
  printValues('Memory of the engine', [
    ['loaded', memory.loaded, 'MB'],
    ['after a hundred posts', memory.used, 'MB'],
  ]);
  Object.assign(results, { engine: rows, memory });
}
if (wanted('beside')) {
  if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
    execFileSync('npm', ['ci'], { cwd: import.meta.dirname, stdio: 'inherit' });
  }
  const rows = await besideRows();
  printTimes('Side by side', rows);
  Object.assign(results, { beside: rows });
}
if (wanted('bundles')) {
  const rows = bundles();
  printBundles(rows);
  Object.assign(results, { bundles: rows });
}
if (wanted('browser')) {
  const { rows, values: others } = await browserPart();
  printTimes('In the browser', rows);
  printValues('In the browser', others);
  Object.assign(results, { browser: rows, pages: others });
}
printAims(reached(results));
writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`);
// Some of the other tools keep workers alive.
process.exit();
