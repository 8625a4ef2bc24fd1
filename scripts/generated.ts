/** The list of generated files, each with its path from the repository's root and its content. */
import { catalogueFile } from './catalogue.ts';
import type { GeneratedFile } from './generated-file.ts';
import { deployFiles, referenceFiles } from './kit/deploy.ts';
import { compileLexicon } from './lexicon/compile.ts';
import { settingsFiles } from './settings/files.ts';

/** Makes the content of every generated file; writes nothing. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  return [
    { path: 'src/lexicon/compiled/lexicon.ts', content: compileLexicon() },
    ...settingsFiles(),
    ...deployFiles(),
    ...referenceFiles(),
    await catalogueFile(),
  ];
}
