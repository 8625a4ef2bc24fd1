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
import { type Firefox, newProfile, type Profile, startFirefox } from '../e2e/support/firefox.ts';
import { inPage, openInFirefox } from '../e2e/support/firefox-hands.ts';
import { surfaceOf } from '../sites/surfaces.ts';
import { configOf, extensionIdOf, kitFile, newKey, publish, setFirefoxPolicy } from './institution.ts';

test.describe.configure({ mode: 'serial' });

const FIREFOX = findFirefoxEsr();
const SETTINGS = JSON.parse(readFileSync(EXAMPLE_CONFIG, 'utf8')).settings;
const UUID = '6f3c8a52-0b7e-4a55-9d0a-3f1f6f2d1c11';
const MANAGEMENT = `moz-extension://${UUID}/options.html#manage`;
const key = newKey();

/** A fixed address for the extension's pages. */
const PREFERENCES = { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) };

let folder: string;
let profile: Profile;
let firefox: Firefox;

function config(): KitConfig {
  const address = pathToFileURL(`${folder}/`).href;
  return configOf({ address, chromiumId: extensionIdOf(key), unsignedFirefox: true }, SETTINGS);
}

async function start(): Promise<void> {
  firefox = await startFirefox(FIREFOX!, profile);
}

/** The text of the management page once it has some. */
// biome-ignore lint/performance/useDomNodeTextContent: as a reader sees it, blocks apart
const managementText = () => inPage(firefox, () => document.body?.innerText ?? '', null).catch(() => '');

test.beforeAll(async () => {
  test.skip(FIREFOX === null, 'There is no Firefox ESR here.');
  test.setTimeout(90_000);
  folder = mkdtempSync(join(tmpdir(), 'hardop-packages-'));
  profile = newProfile(PREFERENCES);
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
  await expect.poll(managementText).toMatch(/institutionName\s+De Linden\s+Je instelling\s+vast/);
  const text = await managementText();
  expect(text).toContain('fg@delinden.example');
  expect(text).toContain('Alles is overgenomen.');
});

test('marks a house term in a composer', async () => {
  const hands = await openInFirefox(firefox, surfaceOf('x-post'));
  await hands.focus();
  await hands.type('Morgen weer naar de Daniel.');
  await hands.overlay.waitForMark('patient-detail');
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
