/** The packages of a release, from the two builds. Pure: the same builds, key and address give the same bytes. */
import { createHash, type KeyObject } from 'node:crypto';
import { GECKO_ID } from '../../src/settings/identity.ts';
import { type Installation, PACKAGE_FILES } from '../kit/installation.ts';
import { chromiumUpdates, firefoxUpdates, packageName } from '../kit/updates.ts';
import { archive, type Files } from './archive.ts';
import { crx } from './crx.ts';

/** What packages are made of. */
export interface Ingredients {
  readonly version: string;
  /** The builds, by path. */
  readonly chrome: Files;
  readonly firefox: Files;
  /** Everything that the Firefox build was made from, for Mozilla's reviewers. */
  readonly sources: Files;
  readonly kit: Files;
  readonly installation: Installation;
  /** Signs the CRX; without it there is none. */
  readonly key: KeyObject | null;
  /** The XPI as Mozilla signed it, to give out in place of the unsigned one. */
  readonly signedXpi?: Uint8Array | undefined;
}

type Manifest = Record<string, unknown>;

/** A build with another manifest. */
function withManifest(build: Files, change: (manifest: Manifest) => Manifest): Files {
  const manifest = JSON.parse(new TextDecoder().decode(build.get('manifest.json'))) as Manifest;
  const text = JSON.stringify(change(manifest));
  return new Map([...build, ['manifest.json', new TextEncoder().encode(text)]]);
}

/** The build for a CRX from the institution's own server: it looks there for updates. The key comes from the signature. */
function selfHostedChrome(build: Files, installation: Installation): Files {
  return withManifest(build, ({ key: _, ...manifest }) => ({ ...manifest, update_url: installation.chromeUpdateUrl }));
}

/** The build for an XPI from the institution's own server. */
function selfHostedFirefox(build: Files, { address }: Installation): Files {
  return withManifest(build, (manifest) => {
    const settings = manifest.browser_specific_settings as { gecko: Manifest };
    const gecko: Manifest = { ...settings.gecko, update_url: `${address}${PACKAGE_FILES.firefoxUpdates}` };
    if (gecko.id !== GECKO_ID) throw new Error(`The Firefox build has the id ${gecko.id}, not ${GECKO_ID}.`);
    // Firefox reads updates over https only; for a trial from a file or this computer there are none.
    return address.startsWith('https:') ? { ...manifest, browser_specific_settings: { ...settings, gecko } } : manifest;
  });
}

/** The manifest for the store: a store gives its own key. */
function forStore(build: Files): Files {
  return withManifest(build, ({ key: _, ...manifest }) => manifest);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** All files of a release by name, the checksums last. */
export function packages(ingredients: Ingredients): Map<string, Uint8Array> {
  const { version, chrome, firefox, sources, kit, installation, key, signedXpi } = ingredients;
  const xpi = signedXpi ?? archive(selfHostedFirefox(firefox, installation));
  const text = (content: string) => new TextEncoder().encode(content);
  const files = new Map<string, Uint8Array>([
    [`hardop-${version}-chrome.zip`, archive(forStore(chrome))],
    [`hardop-${version}-firefox.zip`, archive(firefox)],
    [`hardop-${version}-sources.zip`, archive(sources)],
    [`hardop-${version}-kit.zip`, archive(kit)],
    [packageName(version, 'xpi'), xpi],
    [PACKAGE_FILES.firefoxLatest, xpi],
    [PACKAGE_FILES.firefoxUpdates, text(firefoxUpdates(installation, version, sha256(xpi)))],
    [PACKAGE_FILES.chromiumUpdates, text(chromiumUpdates(installation, version))],
  ]);
  if (key) files.set(packageName(version, 'crx'), crx(archive(selfHostedChrome(chrome, installation)), key));
  const sums = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  return files.set('SHA256SUMS', text(sums.join('')));
}
