/** Files derived from the settings table. */
import { managedSchemaFile } from '../../src/settings/schema.ts';
import type { GeneratedFile } from '../generated-file.ts';

export function settingsFiles(): GeneratedFile[] {
  return [{ path: 'public/managed_schema.json', content: managedSchemaFile() }];
}
