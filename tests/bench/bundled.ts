/** The engine as it is shipped: one minified script with the index of its patterns. Its sources would be measured with what strips their types. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inAscii } from '../../scripts/build/ascii.ts';
import { patternIndexPlugin } from '../../scripts/build/pattern-index.ts';

/** Builds the engine into a directory for temporary files and gives the path of the script, a module that exports `analyze`. */
export async function bundledEngine(): Promise<string> {
  const { load } = patternIndexPlugin();
  const outfile = join(mkdtempSync(join(tmpdir(), 'hardop-bench-')), 'engine.mjs');
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../src/engine/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'pattern index',
        setup: ({ onLoad }) =>
          onLoad({ filter: /pattern-index\.ts$/ }, ({ path }) => {
            const contents = load(path);
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          }),
      },
    ],
  });
  writeFileSync(outfile, inAscii(outputFiles[0]?.text ?? ''));
  return outfile;
}
