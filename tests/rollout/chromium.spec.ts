/**
 * Chromium installs Hardop by policy from an institution's own server, takes its settings, follows changes, updates, and lets go.
 * One browser goes through all of it, as on a computer at work: the tests follow one another.
 */
import { readFileSync } from 'node:fs';
import { type BrowserContext, chromium, expect, type Page, test, type Worker } from '@playwright/test';
import { EXAMPLE_CONFIG } from '../../scripts/kit/project.ts';
import { findChromium } from '../../scripts/setup/chromium.ts';
import { overlayOf } from '../e2e/support/overlay.ts';
import { openSurface } from '../e2e/support/surface.ts';
import { routeSites } from '../sites/route.ts';
import {
  configOf,
  extensionIdOf,
  type FileServer,
  kitFile,
  newKey,
  publish,
  serveFiles,
  setChromiumPolicy,
} from './institution.ts';

test.describe.configure({ mode: 'serial' });

interface ExtensionApi {
  readonly runtime: { getManifest(): { version: string }; requestUpdateCheck(): Promise<{ status: string }> };
  readonly storage: { readonly session: { get(key: string): Promise<object> } };
  readonly tabs: { query(query: object): Promise<{ id: number; url?: string; index: number }[]> };
}
declare const chrome: ExtensionApi;

const POLICY = 'hardop.json';
const SETTINGS = JSON.parse(readFileSync(EXAMPLE_CONFIG, 'utf8')).settings;
const key = newKey();
const id = extensionIdOf(key);
const url = (path: string) => `chrome-extension://${id}/${path}`;

let server: FileServer;
let context: BrowserContext;
/** The page with a composer that stays open from test to test. */
let page: Page;

/** Gives the computer a policy of the kit, with other settings. */
function give(settings: object): void {
  setChromiumPolicy(POLICY, kitFile(config(settings), 'linux/hardop-chrome.json'));
}

function config(settings: object) {
  return configOf({ address: server.address, chromiumId: id }, settings);
}

async function worker(): Promise<Worker> {
  const running = context.serviceWorkers().find((each) => each.url().startsWith(url('')));
  return running ?? context.waitForEvent('serviceworker', (each) => each.url().startsWith(url('')));
}

/** A page of the extension, in a tab of its own. */
async function open(path: string): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(url(path));
  return opened;
}

/** The row of a setting on the management page. */
function row(management: Page, setting: string) {
  return management
    .getByRole('row')
    .filter({ has: management.locator('code', { hasText: new RegExp(`^${setting}$`) }) });
}

test.beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run `npm test` once, it installs one.');
  server = await serveFiles();
  publish(server, config(SETTINGS), key, '0.1.0');
  give(SETTINGS);
  // Else Chromium lets nobody look into what a policy installed, tests included.
  setChromiumPolicy('for-tests.json', JSON.stringify({ DeveloperToolsAvailability: 1 }));
  context = await chromium.launchPersistentContext('', {
    executablePath,
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    // The first would keep extensions out, the second would keep the browser from looking for them.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-quic'],
  });
  await routeSites(context, () => {});
  page = context.pages()[0] ?? (await context.newPage());
});

test.afterAll(async () => {
  await context?.close();
  await server?.close();
});

test('installs by policy, and takes the settings', async () => {
  await worker();
  const management = await open('options.html#manage');
  await expect(management.getByText('Door een instelling, met beleid')).toBeVisible();
  // The browser gives the settings some four seconds after the installation.
  await expect(row(management, 'institutionName')).toContainText('De Linden');
  await expect(row(management, 'institutionName')).toContainText('vast');
  await expect(row(management, 'contactPrivacy')).toContainText('fg@delinden.example');
  await expect(management.getByText('Alles is overgenomen.')).toBeVisible();
  await management.close();
  expect(context.pages().filter((each) => each.url().includes('first-run'))).toEqual([]);
});

test('shows house term, own passage and locked rule in a composer', async () => {
  const { field, type } = await openSurface(page, 'x-post');
  await type('Morgen weer naar de Daniel.');
  await expect(field).toContainText('de Daniel');
  const card = await overlayOf(page).openCard('patient-detail');
  expect(card.text).toContain('Iedereen in de stad kent deze afdeling zo.');
  expect(card.text).toContain('De Linden');
  expect(card.text).toContain('Noem geen patiënt, ook niet zonder naam.');
  expect(card.text).toContain('Vaste regel');
  await page.keyboard.press('Escape');
});

test('shows name, contacts and house term in the popup', async () => {
  const popup = await open('popup.html');
  const tab = await popup.evaluate(async () => {
    const all = await chrome.tabs.query({});
    return all.find(({ index }) => index === 0)?.id;
  });
  await popup.goto(url(`popup.html?tab=${tab}`));
  const contacts = popup.getByRole('navigation', { name: 'Even overleggen bij De Linden?' });
  await expect(contacts.getByRole('link', { name: 'Vertrouwenspersoon' })).toHaveAttribute(
    'href',
    'mailto:vertrouwenspersoon@delinden.example',
  );
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText('Eén opmerking in je bericht');
  await popup.close();
});

test('follows a change of the policy in an open composer, and lists what it could not use', async () => {
  const management = await open('options.html#manage');
  const policy = JSON.parse(
    kitFile(config({ ...SETTINGS, houseTerms: ['Morgen → reach → Kan anders.'] }), 'linux/hardop-chrome.json'),
  );
  Object.assign(policy['3rdparty'].extensions[id], {
    guard: 'always',
    waitingMinutes: 90,
    sites: ['x', 'myspace'],
    rulesOff: ['raech'],
  });
  setChromiumPolicy(POLICY, JSON.stringify(policy));
  await expect(management.getByText('"always"')).toBeVisible();
  // From here on the browser has told: an open composer follows at once, but for the machine's own slowness.
  await expect
    .poll(async () => (await overlayOf(page).marks()).map(({ rule }) => rule), { timeout: 10_000 })
    .toEqual(['reach']);
  for (const entry of ['"always"', '90', '"myspace"', '"raech"']) {
    await expect(management.getByRole('listitem').filter({ hasText: entry })).toBeVisible();
  }
  await expect(row(management, 'sites')).toContainText('X');
  await expect(row(management, 'sites')).toContainText('vast');
  await management.close();
});

test('updates when nothing is being written, and not before; what was open stands down', async () => {
  give(SETTINGS);
  publish(server, config(SETTINGS), key, '0.1.1');
  const old = await worker();
  expect(await old.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.1.0');
  const { status } = await old.evaluate(() => chrome.runtime.requestUpdateCheck());
  expect(status).toBe('update_available');
  // Fetched and unpacked; what is being written stays undisturbed.
  await expect
    .poll(() => old.evaluate(() => chrome.storage.session.get('updateWaiting')))
    .toEqual({ updateWaiting: true });
  await expect.poll(async () => (await overlayOf(page).marks()).map(({ rule }) => rule)).toEqual(['patient-detail']);
  expect(await old.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.1.0');

  // A tab with an empty composer: its script will be of the old version.
  const bystander = await openSurface(await context.newPage(), 'x-post');
  await page.goto('https://elsewhere.test/');
  await expect
    .poll(async () => (await worker()).evaluate(() => chrome.runtime.getManifest().version).catch(() => null))
    .toBe('0.1.1');
  await bystander.type('Morgen weer naar de Daniel.');
  await expect
    .poll(async () => (await overlayOf(bystander.page).badges()).map(({ text }) => text))
    .toEqual([expect.stringContaining('Bijgewerkt')]);
  expect(await overlayOf(bystander.page).marks()).toEqual([]);
  await bystander.pressSubmit();
  await expect.poll(() => bystander.posts()).toHaveLength(1);
  await bystander.page.close();
});

test('reads along again after the update, under the same policy', async () => {
  const { type } = await openSurface(page, 'x-post');
  await type('Morgen weer naar de Daniel.');
  await overlayOf(page).waitForMark('patient-detail');
});

test('takes the locks off when the settings are withdrawn', async () => {
  const management = await open('options.html#manage');
  await expect(row(management, 'institutionName')).toContainText('vast');
  const { ExtensionSettings } = JSON.parse(kitFile(config(SETTINGS), 'linux/hardop-chrome.json'));
  setChromiumPolicy(POLICY, JSON.stringify({ ExtensionSettings }));
  await expect(management.getByText('Er is geen beleid van een instelling.')).toBeVisible();
  await expect(management.getByText('vast', { exact: true })).toHaveCount(0);
  await expect.poll(async () => (await overlayOf(page).marks()).length, { timeout: 10_000 }).toBe(0);
  await management.close();
});

test('is gone when the policy is removed, and what was open stands down', async () => {
  const { type, pressSubmit, posts } = await openSurface(page, 'x-post');
  await type('Vannacht een 52-jarige man uit Oss met een hartinfarct.');
  await overlayOf(page).waitForMark('patient-detail');
  setChromiumPolicy(POLICY, null);
  await expect.poll(async () => (await overlayOf(page).marks()).length).toBe(0);
  await pressSubmit();
  await expect.poll(posts).toHaveLength(1);
  const gone = await context.newPage();
  await expect(gone.goto(url('options.html'))).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
});
