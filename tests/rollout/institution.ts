/** An institution for the tests: its key, its server with packages, and the policies that it gives to a computer. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { type KitConfig, readConfig } from '../../scripts/kit/config.ts';
import { kitFiles } from '../../scripts/kit/files.ts';
import { filesIn } from '../../scripts/package/archive.ts';
import { extensionIdOf } from '../../scripts/package/crx.ts';
import { packages } from '../../scripts/package/packages.ts';

const TYPES: Readonly<Record<string, string>> = {
  crx: 'application/x-chrome-extension',
  xpi: 'application/x-xpinstall',
  xml: 'text/xml',
  json: 'application/json',
};

/** A server of static files on this computer. */
export interface FileServer {
  /** Its address, with a slash at the end. */
  readonly address: string;
  readonly files: Map<string, Uint8Array>;
  close(): Promise<void>;
}

/** Starts the server on a free port, with no files yet. */
export async function serveFiles(): Promise<FileServer> {
  const files = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
    const body = files.get(name);
    response.writeHead(body ? 200 : 404, { 'Content-Type': TYPES[name.split('.').at(-1)!] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    files,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A new signing key. */
export function newKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
}

/** A configuration; throws when it is not right. */
export function configOf(installation: object, settings: object): KitConfig {
  const { config, problems } = readConfig(JSON.stringify({ installation, settings }));
  if (config === null) throw new Error(JSON.stringify(problems));
  return config;
}

/** Puts the packages of some version on the server, made from the builds in `dist`. */
export function publish(server: FileServer, config: KitConfig, key: KeyObject, version: string): void {
  const build = (folder: string) => {
    const files = new Map(filesIn(folder));
    const manifest = JSON.parse(Buffer.from(files.get('manifest.json')!).toString());
    files.set('manifest.json', Buffer.from(JSON.stringify({ ...manifest, version })));
    return files;
  };
  const made = packages({
    version,
    chrome: build('dist/chrome-mv3'),
    firefox: build('dist/firefox-mv3'),
    sources: new Map(),
    kit: new Map(),
    installation: config.installation,
    key,
  });
  for (const [name, bytes] of made) server.files.set(name, bytes);
}

/** A file of the kit, as an administrator finds it. */
export function kitFile(config: KitConfig, path: string): string {
  const file = kitFiles(config, '0.0.0').find((each) => each.path === path);
  if (typeof file?.content !== 'string') throw new Error(`The kit has no ${path}.`);
  return file.content;
}

/** The id that a key gives. */
export { extensionIdOf };

/** Where Chromium and Chrome for Testing read policies. */
const CHROMIUM_PLACES = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];

/** Writes a policy file for Chromium, or takes it away. Only for the private copy of /etc. */
export function setChromiumPolicy(name: string, content: string | null): void {
  for (const place of CHROMIUM_PLACES) {
    mkdirSync(place, { recursive: true });
    if (content === null) rmSync(`${place}/${name}`, { force: true });
    else writeFileSync(`${place}/${name}`, content);
  }
}

/** Writes Firefox's policies. */
export function setFirefoxPolicy(content: string): void {
  const path = '/etc/firefox/policies/policies.json';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
