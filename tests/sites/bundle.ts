/** Bundles the fixture pages with their editors, once for each state of their sources. Node only. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const PROJECT = join(HERE, '..', '..');
const CACHE = join(PROJECT, 'node_modules', '.cache', 'hardop-sites');

const PAGES = ['x', 'facebook', 'linkedin', 'instagram', 'plain'] as const;

export type PageId = (typeof PAGES)[number];

/** Scripts by page, and the one stylesheet, as text. */
export interface Bundles {
  readonly scripts: Readonly<Record<PageId, string>>;
  readonly style: string;
}

/** The cache key: every source of the pages and the versions of everything installed. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  for (const name of sources) hash.update(name).update(readFileSync(join(HERE, name)));
  hash.update(readFileSync(join(PROJECT, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

/** Builds what the cache lacks and reads all pages; about a second when something changed, else a few milliseconds. */
export async function bundles(): Promise<Bundles> {
  const folder = join(CACHE, fingerprint());
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    // Processes that start together all build; each puts its own in place whole, and the first stays.
    const own = mkdtempSync(join(CACHE, 'new-'));
    await build({
      entryPoints: PAGES.map((page) => join(HERE, `${page}.ts`)),
      outdir: own,
      bundle: true,
      format: 'iife',
      target: 'es2022',
      minify: true,
      legalComments: 'none',
      logLevel: 'error',
      // Draft and React 17 were written for bundlers that supply these.
      define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    });
    try {
      renameSync(own, folder);
    } catch (error) {
      rmSync(own, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const script = (page: PageId) => readFileSync(join(folder, `${page}.js`), 'utf8');
  return {
    scripts: Object.fromEntries(PAGES.map((page) => [page, script(page)])) as Record<PageId, string>,
    style: readFileSync(join(HERE, 'sites.css'), 'utf8'),
  };
}
