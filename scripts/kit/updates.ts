/** The update manifests that stand beside self-hosted packages. Pure. */
import { GECKO_ID } from '../../src/settings/identity.ts';
import type { Installation } from './installation.ts';

/** Name of a package of some version. */
export function packageName(version: string, extension: 'crx' | 'xpi'): string {
  return `hardop-${version}.${extension}`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;').replaceAll('<', '&lt;');
}

/** For Chrome, Edge and Chromium (Omaha, protocol 2.0). */
export function chromiumUpdates({ address, chromiumId }: Installation, version: string): string {
  const codebase = attribute(`${address}${packageName(version, 'crx')}`);
  return `<?xml version='1.0' encoding='UTF-8'?>
<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>
  <app appid='${chromiumId}'>
    <updatecheck codebase='${codebase}' version='${version}'/>
  </app>
</gupdate>
`;
}

/**
 * For Firefox.
 *
 * @param sha256 Of the XPI, in hex; `null` leaves the check to the signature.
 */
export function firefoxUpdates({ address }: Installation, version: string, sha256: string | null): string {
  const update = {
    version,
    update_link: `${address}${packageName(version, 'xpi')}`,
    ...(sha256 !== null && { update_hash: `sha256:${sha256}` }),
  };
  return `${JSON.stringify({ addons: { [GECKO_ID]: { updates: [update] } } }, null, 2)}\n`;
}
