/** The scenarios of every surface once more in a real Firefox, one for each editor. Skipped where there is no Firefox. */
import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { findFirefox } from '../../scripts/setup/firefox.ts';
import { GECKO_ID } from '../../src/settings/identity.ts';
import { type SurfaceId, surfaceOf } from '../sites/surfaces.ts';
import { expect } from './support/expect.ts';
import { type Firefox, newProfile, type Profile, startFirefox } from './support/firefox.ts';
import { openInFirefox } from './support/firefox-hands.ts';
import { RULE, TEXT, tellStory } from './support/story.ts';

const path = findFirefox();

/** Runs with a Firefox that has the built extension, and takes its profile away afterwards. */
async function withFirefox(profile: Profile, run: (firefox: Firefox) => Promise<void>): Promise<void> {
  try {
    const firefox = await startFirefox(path!, profile);
    try {
      await firefox.install(resolve('dist/firefox-mv3'));
      await run(firefox);
    } finally {
      await firefox.close();
    }
  } finally {
    profile.remove();
  }
}

const test = base.extend<object, { readonly firefox: Firefox }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that one needs from its first parameter
    async ({}, use) => withFirefox(newProfile(), use),
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.skip(path === null, 'No Firefox 142 or newer found: install one, or set HARDOP_FIREFOX to its path.');

/** One surface for each editor library and each way of standing in the page. */
const EDITORS: readonly SurfaceId[] = [
  'x-post',
  'facebook-post',
  'facebook-message',
  'linkedin-quill',
  'linkedin-dialog',
  'linkedin-comment',
  'linkedin-message',
  'linkedin-headline',
  'instagram-comment',
];

for (const id of EDITORS) {
  const surface = surfaceOf(id);
  test(`Firefox, ${surface.name}: marked, explained, mended, undone, typed on, held, ignored, mounted anew`, async ({
    firefox,
  }) => {
    firefox.outside.length = 0;
    await tellStory(await openInFirefox(firefox, surface), (title, body) => test.step(title, body));
    expect(firefox.outside).toEqual([]);
  });
}

test('Firefox, page scripts find nothing of what was found', async ({ firefox }) => {
  const hands = await openInFirefox(firefox, surfaceOf('instagram-comment'));
  await hands.focus();
  await hands.type(TEXT);
  await hands.overlay.waitForMark(RULE);
  const seen = await hands.inPage(() => {
    const host = document.querySelector('hardop-root');
    return {
      shadowRoot: host?.shadowRoot ?? null,
      children: host?.childNodes.length,
      highlights: (CSS as unknown as { highlights?: { size: number } }).highlights?.size ?? 0,
      html: document.documentElement.outerHTML.match(/hd-|data-rule|data-severity|suffering/g) ?? [],
    };
  }, null);
  expect(seen).toEqual({ shadowRoot: null, children: 0, highlights: 0, html: [] });
});

test('Firefox, a page from the back/forward cache has its marks, and reads on', async ({ firefox }) => {
  const hands = await openInFirefox(firefox, surfaceOf('instagram-comment'));
  await hands.focus();
  await hands.type(TEXT);
  await hands.overlay.waitForMark(RULE);
  await hands.inPage(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    });
  }, null);
  await firefox.goto('https://www.facebook.com/?page=plain');
  await firefox.back();
  await expect.poll(() => hands.inPage(() => document.documentElement.dataset.persisted ?? null, null)).toBe('true');
  await hands.overlay.waitForMark(RULE);
  // The worker's port was closed when the page was left; what is written now is read all the same.
  await hands.focus();
  await hands.clear();
  await hands.overlay.waitForNoMarks();
  await hands.type(TEXT);
  await hands.overlay.openCard(RULE);
  await hands.overlay.click(/Laat deze zin weg/);
  await expect.poll(hands.model).toBe('Hoi. Dag.');
});

test('Firefox, a private window reads along too', async () => {
  const allowed = { [GECKO_ID]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  const profile = newProfile(
    { 'browser.privatebrowsing.autostart': true },
    { 'extension-preferences.json': JSON.stringify(allowed) },
  );
  await withFirefox(profile, async (firefox) => {
    const hands = await openInFirefox(firefox, surfaceOf('instagram-comment'));
    await hands.focus();
    await hands.type(TEXT);
    await hands.overlay.waitForMark(RULE);
  });
});
