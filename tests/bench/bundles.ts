/** Sizes of what is delivered, raw and gzipped, beside what they may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

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

const sizeOf = (files: readonly (Buffer | string)[]) => ({
  raw: files.reduce((sum, file) => sum + Buffer.byteLength(file), 0),
  gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
});

const size = (names: Iterable<string>) => sizeOf([...names].map((name) => readFileSync(join(BUILD, name))));

/** Longer literals (code units) are data: packed weights and word classes, long lists of patterns. */
const DATA_FROM = 1000;

/** The background script without its long literals, and these: what there is to read in it, and what there is to unpack. */
function codeAndData(): Bundle[] {
  const script = readFileSync(join(BUILD, 'background.js'), 'utf8');
  const literals: [start: number, end: number][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, start = 0, end = 0 } = node as { type?: string; start?: number; end?: number };
    if ((type === 'Literal' || type === 'TemplateLiteral') && end - start > DATA_FROM) literals.push([start, end]);
    else for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(script));
  literals.sort(([a], [b]) => a - b);
  const data = literals.map(([start, end]) => script.slice(start, end)).join('');
  const code = literals.map(([start], at) => script.slice(literals[at - 1]?.[1] ?? 0, start)).join('``');
  const rest = script.slice(literals.at(-1)?.[1] ?? 0);
  return [
    { name: 'background.js, its code', ...sizeOf([code + rest]) },
    { name: 'background.js, its data', ...sizeOf([data]) },
  ];
}

/** Every script and style of the Chromium build, the background's code and data apart, and the whole. Throws without a build. */
export function bundles(): Bundle[] {
  const files = readdirSync(BUILD, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(BUILD.length + 1));
  const single = files
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => ({ name, ...size([name]), ...(BUDGETS[name] !== undefined && { budget: BUDGETS[name] }) }));
  return [
    ...single.sort((one, other) => other.gzip - one.gzip),
    ...codeAndData(),
    { name: 'everything', ...size(files), budget: WHOLE },
  ];
}
