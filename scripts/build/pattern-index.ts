/** Makes the index of the patterns while the extension is built, so that no worker has to do it when it starts. */
import { join } from 'node:path';
import { allPatterns } from '../../src/document/pattern-index.ts';
import { packIndex } from '../../src/document/pattern-lookup.ts';
import '../../src/engine/index.ts';

const PLACE = join(import.meta.dirname, '../../src/document/compiled/pattern-index.ts');

/** A Vite plugin that puts the made index in the place of the empty one in the sources. */
export function patternIndexPlugin(): { name: string; load(id: string): string | undefined } {
  return {
    name: 'hardop:pattern-index',
    load(id) {
      if (id.split('?')[0] !== PLACE) return undefined;
      return `export const INDEX = ${JSON.stringify(packIndex(allPatterns()))};`;
    },
  };
}
