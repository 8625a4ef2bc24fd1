/** Sizes of what is delivered, raw and gzipped, beside what they may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Bundle {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  /** Bytes gzipped; absent where none was set. */
  readonly budget?: number;
}

const BUILD = join(import.meta.dirname, '../../dist/chrome-mv3');
const BUDGETS: Readonly<Record<string, number>> = { 'content-scripts/composer.js': 60_000, 'background.js': 350_000 };
/** Bytes of the whole extension, every file compressed by itself as in a zip. */
const WHOLE = 1_500_000;

const size = (names: Iterable<string>) => {
  const files = [...names].map((name) => readFileSync(join(BUILD, name)));
  return {
    raw: files.reduce((sum, { length }) => sum + length, 0),
    gzip: files.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0),
  };
};

/** Every script and style of the Chromium build, and the whole. Throws without a build. */
export function bundles(): Bundle[] {
  const files = readdirSync(BUILD, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(BUILD.length + 1));
  const single = files
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => ({ name, ...size([name]), ...(BUDGETS[name] !== undefined && { budget: BUDGETS[name] }) }));
  return [...single.sort((one, other) => other.gzip - one.gzip), { name: 'everything', ...size(files), budget: WHOLE }];
}
