/** Firefox ESR installs Hardop by policy from a folder, takes its settings, and lets go of them after a restart. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { KitConfig } from '../../scripts/kit/config.ts';
import { EXAMPLE_CONFIG } from '../../scripts/kit/project.ts';
import { findFirefoxEsr } from '../../scripts/setup/firefox.ts';
import { GECKO_ID } from '../../src/settings/identity.ts';
import { type Bundles, bundles } from '../sites/bundle.ts';
import { respond } from '../sites/serve.ts';
import { surfaceOf } from '../sites/surfaces.ts';
import { type Firefox, newProfile, type SerializedNode, startFirefox } from './bidi.ts';
import { configOf, extensionIdOf, kitFile, newKey, publish, setFirefoxPolicy } from './institution.ts';

test.describe.configure({ mode: 'serial' });

const FIREFOX = findFirefoxEsr();
const SETTINGS = JSON.parse(readFileSync(EXAMPLE_CONFIG, 'utf8')).settings;
const UUID = '6f3c8a52-0b7e-4a55-9d0a-3f1f6f2d1c11';
const MANAGEMENT = `moz-extension://${UUID}/options.html#manage`;
const key = newKey();

const PREFERENCES = {
  // A fixed address for the extension's pages.
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  'intl.accept_languages': 'nl-NL, nl',
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  // Nothing answers there: what no test answers goes nowhere.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

let folder: string;
let profile: ReturnType<typeof newProfile>;
let pages: Bundles;
let firefox: Firefox;

function config(): KitConfig {
  const address = pathToFileURL(`${folder}/`).href;
  return configOf({ address, chromiumId: extensionIdOf(key), unsignedFirefox: true }, SETTINGS);
}

async function start(): Promise<void> {
  firefox = await startFirefox(FIREFOX!, profile.folder, (url) => respond(url, pages));
}

/** All elements of the overlay with some attribute, and its value. */
function attributes(node: SerializedNode | null | undefined, name: string): string[] {
  if (!node?.value) return [];
  const own = node.value.attributes?.[name];
  const below = [...(node.value.children ?? []), node.value.shadowRoot].flatMap((child) => attributes(child, name));
  return own === undefined ? below : [own, ...below];
}

/** The text of the management page once it has some. */
const managementText = async () =>
  String((await firefox.evaluate('document.body?.innerText ?? ""').catch(() => '')) ?? '');

test.beforeAll(async () => {
  test.skip(FIREFOX === null, 'There is no Firefox ESR here.');
  test.setTimeout(90_000);
  folder = mkdtempSync(join(tmpdir(), 'hardop-packages-'));
  profile = newProfile(PREFERENCES);
  pages = await bundles();
  const files = new Map<string, Uint8Array>();
  publish({ address: '', files, close: async () => {} }, config(), key, '0.1.0');
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  setFirefoxPolicy(kitFile(config(), 'firefox/policies.json'));
  await start();
});

test.afterAll(async () => {
  await firefox?.close();
  profile?.remove();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test('installs by policy, and takes the settings', async () => {
  await firefox.goto(MANAGEMENT);
  await expect.poll(managementText).toContain('Door een instelling, met beleid');
  await expect.poll(managementText).toMatch(/institutionName\s+De Linden\s+Instelling\s+vast/);
  const text = await managementText();
  expect(text).toContain('fg@delinden.example');
  expect(text).toContain('Alles is overgenomen.');
});

test('marks a house term in a composer', async () => {
  const { url, field } = surfaceOf('x-post');
  await firefox.goto(url);
  await expect.poll(() => firefox.evaluate(`document.querySelector('${field}') !== null`)).toBe(true);
  await firefox.evaluate(`document.querySelector('${field}').focus()`);
  await firefox.type('Morgen weer naar de Daniel.');
  await expect.poll(async () => attributes(await firefox.overlay(), 'data-rule')).toContain('patient-detail');
});

test('takes the locks off when the settings are withdrawn, after a restart', async () => {
  const { policies } = JSON.parse(kitFile(config(), 'firefox/policies.json'));
  setFirefoxPolicy(JSON.stringify({ policies: { ...policies, '3rdparty': undefined } }));
  await firefox.close();
  await start();
  await firefox.goto(MANAGEMENT);
  await expect.poll(managementText).toContain('Er is geen beleid van een instelling.');
  expect(await managementText()).not.toMatch(/\bvast\b/);
});
