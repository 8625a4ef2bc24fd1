/** Tells whether a file is the XPI of a version as Mozilla signed it: Firefox refuses another only once it is on everybody's computer. Pure. */
import { unzipSync } from 'fflate';
import { GECKO_ID } from '../../src/settings/identity.ts';

interface XpiManifest {
  readonly version?: string;
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/** What is not right about it, `null` when nothing is. The signature itself is for Firefox to check. */
export function xpiProblem(bytes: Uint8Array, version: string): string | null {
  let files: Record<string, Uint8Array>;
  let manifest: XpiManifest;
  try {
    files = unzipSync(bytes, { filter: ({ name }) => name === 'manifest.json' || name.startsWith('META-INF/') });
    manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  } catch {
    return 'is no XPI';
  }
  if (manifest.browser_specific_settings?.gecko?.id !== GECKO_ID) return 'is another extension';
  if (manifest.version !== version) return `has version ${manifest.version}, this is ${version}`;
  return Object.keys(files).length > 1 ? null : 'is not signed';
}
