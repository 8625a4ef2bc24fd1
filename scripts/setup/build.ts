/** Builds the extension, and knows when that is not needed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, step } from './report.mjs';
import { runToolQuietly } from './tools.ts';

/** Everything that a build is made of. */
const SOURCES = ['entrypoints', 'src', 'public', 'wxt.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

const STAMP = join('node_modules', '.cache', 'hardop', 'chrome-mv3.txt');

/** Builds `dist/chrome-mv3` when its sources have changed since the last build here. Throws a `Failure`. */
export function ensureChromeBuild(): void {
  const before = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (before === fingerprint() && existsSync(join('dist', 'chrome-mv3', 'manifest.json'))) return;
  step('Building the extension');
  if (build('chrome')) return;
  throw new Failure('The extension could not be built (the reason is above).', 'Run `npm test` for all checks.');
}

/** Builds for one browser into `dist/<browser>-mv3`; shows the output only when that fails. Whether it succeeded. */
export function build(browser: 'chrome' | 'firefox'): boolean {
  const sources = fingerprint();
  if (browser === 'chrome') rmSync(STAMP, { force: true });
  if (!runToolQuietly('wxt', ['build', '-b', browser, '--mv3'])) return false;
  if (browser === 'chrome') {
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, sources);
  }
  return true;
}

/** SHA-256 over paths and contents of the sources, without tests. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = SOURCES.filter((path) => existsSync(path)).flatMap((path) =>
    statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
  );
  for (const path of files.filter((name) => !/\.test\.tsx?$/.test(name) && statSync(name).isFile()).sort()) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}
