/** Pictures of the extension in a real Firefox: its pages, and a card in a composer. In the language of the browser, Dutch. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GECKO_ID } from '../../src/settings/identity.ts';
import { newProfile, startFirefox } from '../../tests/e2e/support/firefox.ts';
import { openInFirefox } from '../../tests/e2e/support/firefox-hands.ts';
import { surfaceOf } from '../../tests/sites/surfaces.ts';

/** A fixed address for the extension's pages. */
const UUID = '6f3c8a52-0b7e-4a55-9d0a-3f1f6f2d1c11';

const POST =
  'Saaie dienst, hopelijk komt er nog een mooi trauma. Vannacht een 52-jarige man na een klap op de A2 bij Abcoude.';

const PAGES: readonly (readonly [name: string, path: string, width: number, height: number])[] = [
  ['popup', 'popup.html', 380, 600],
  ['settings-checks', 'options.html#checks', 1280, 800],
  ['settings-institution', 'options.html#institution', 1280, 800],
  ['settings-manage', 'options.html#manage', 1280, 800],
  ['settings-narrow', 'options.html#checks', 320, 800],
  ['library', 'options.html#library/knmg-4', 1160, 860],
  ['library-help', 'options.html#library/after-a-mistake', 1160, 1100],
  ['first-run', 'options.html#first-run', 1280, 800],
];

/** What a page needs to draw itself, ms: the protocol does not tell when a page of an extension is ready. */
const REST = 1500;

/** Puts `firefox-<name>.png` in `folder`, in both themes. `path`: the browser; the Firefox build stands in dist. */
export async function takeFirefoxPictures(path: string, folder: string, say: (name: string) => void): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    const profile = newProfile({
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': 1,
    });
    const firefox = await startFirefox(path, profile);
    const keep = async (name: string, width: number, height: number) => {
      say(`firefox-${name}`);
      writeFileSync(join(folder, `firefox-${name}-${theme}.png`), await firefox.picture(width, height));
    };
    try {
      await firefox.install(resolve('dist/firefox-mv3'));
      for (const [name, page, width, height] of PAGES) {
        await firefox.goto('about:blank');
        await firefox.goto(`moz-extension://${UUID}/${page}`);
        await firefox.picture(width, height);
        await sleep(REST);
        await keep(name, width, height);
      }
      const surface = surfaceOf('x-home');
      const hands = await openInFirefox(firefox, { ...surface, url: `${surface.url}?theme=${theme}` });
      await firefox.picture(1280, 800);
      await hands.type(POST);
      await hands.overlay.openCard('suffering-as-entertainment');
      await sleep(REST);
      await keep('card', 1280, 800);
      await hands.submit();
      await sleep(REST);
      await keep('pause', 1280, 800);
    } finally {
      await firefox.close();
      profile.remove();
    }
  }
}
