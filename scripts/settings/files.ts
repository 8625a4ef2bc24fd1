/** Files derived from the settings table. */
import { managedSchemaFile } from '../../src/settings/schema.ts';
import type { GeneratedFile } from '../generated.ts';

export function settingsFiles(): GeneratedFile[] {
  return [{ path: 'public/managed_schema.json', content: managedSchemaFile() }];
}
