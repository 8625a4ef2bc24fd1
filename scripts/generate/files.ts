/** The list of generated files, each with its path from the repository's root and its content. */
import { managedSchemaFile } from '../../src/settings/schema.ts';
import { deployFiles, referenceFiles } from '../kit/deploy.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { catalogueFile } from './catalogue.ts';
import type { GeneratedFile } from './file.ts';

/** Makes the content of every generated file; writes nothing. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  return [
    { path: 'src/lexicon/compiled/lexicon.ts', content: compileLexicon() },
    { path: 'public/managed_schema.json', content: managedSchemaFile() },
    ...deployFiles(),
    ...referenceFiles(),
    await catalogueFile(),
  ];
}
