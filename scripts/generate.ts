/** Writes every generated file of the repository: `npm run generate`. Tests prove that the files are current. */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated.ts';

for (const { path, content } of await generatedFiles()) {
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}
