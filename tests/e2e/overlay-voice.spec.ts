/** Reading aloud: with a voice of the device, the marked words stressed, nothing sent away. */
import type { Page } from '@playwright/test';
import { inContentScript } from './support/content-script.ts';
import { overlayOf } from './support/overlay.ts';
import { inRoot } from './support/root.ts';
import { openSurface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

const TEXT = 'Goedemorgen. Saaie dienst, hopelijk komt er nog een mooi trauma. Tot straks.';

interface Spoken {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
  readonly pitch: number;
}

interface Booth {
  readonly said: Spoken[];
  readonly acts: string[];
  /** Lets the utterance that is being spoken reach its `charIndex`-th character. */
  reach(charIndex: number): void;
  /** Lets it end. */
  finish(): void;
}

/** Runs in the content script's own world: voices and an engine that says nothing and tells what it was given. */
function buildBooth(voices: readonly { lang: string; name: string; localService: boolean }[]): void {
  class Utterance {
    voice: { name: string } | null = null;
    lang = '';
    rate = 1;
    pitch = 1;
    onstart: (() => void) | null = null;
    onend: (() => void) | null = null;
    onboundary: ((event: { charIndex: number; name: string }) => void) | null = null;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  let current: Utterance | null = null;
  const booth: Booth = {
    said: [],
    acts: [],
    reach: (charIndex) => current?.onboundary?.({ charIndex, name: 'word' }),
    finish: () => current?.onend?.(),
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance: Utterance) {
      current = utterance;
      const { text, voice, rate, pitch } = utterance;
      booth.said.push({ text, voice: voice?.name ?? '', rate, pitch });
      utterance.onstart?.();
    },
    cancel: () => void booth.acts.push('cancel'),
    pause: () => void booth.acts.push('pause'),
    resume: () => void booth.acts.push('resume'),
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  Object.assign(globalThis, { booth });
}

async function paused(page: Page, voices: Parameters<typeof buildBooth>[0]) {
  const composer = await openSurface(page, 'x-post');
  const overlay = overlayOf(page);
  await composer.put(TEXT);
  await overlay.waitForMark('suffering-as-entertainment');
  await inContentScript(page, `(${buildBooth.toString()})(${JSON.stringify(voices)})`);
  await composer.submit.click();
  await expect.poll(() => overlay.pause()).not.toBeNull();
  return overlay;
}

const ask = <Result>(page: Page, expression: string) => inContentScript<Result>(page, `booth.${expression}`);
const spoken = (page: Page) =>
  inRoot(page, (root) => [...root.querySelectorAll('blockquote .is-spoken')].map((each) => each.textContent).join(' '));

const LOCAL = { lang: 'nl-NL', name: 'Thuis', localService: true };

test('a voice of the device reads the post with its marked words stressed, and shows the word it is at', async ({
  page,
}) => {
  const overlay = await paused(page, [{ lang: 'nl-NL', name: 'Ver weg', localService: false }, LOCAL]);
  await overlay.click('Lees voor');
  const said = () => ask<Spoken[]>(page, 'said');
  await expect.poll(async () => (await said()).length).toBe(1);
  expect(await spoken(page)).toBe('Goedemorgen.');
  await ask(page, 'finish()');
  await expect.poll(async () => (await said()).length).toBe(2);
  const [plain, stressed] = await said();
  expect(plain).toMatchObject({ voice: 'Thuis', rate: 1, pitch: 1 });
  expect(TEXT).toContain(stressed!.text);
  expect(stressed!.rate).toBeLessThan(1);
  expect(stressed!.pitch).toBeGreaterThan(1);
  for (let phrase = 2; phrase < 12 && (await overlay.pause())?.text.includes('Pauzeer'); phrase += 1) {
    await ask(page, 'finish()');
  }
  expect((await said()).map(({ text }) => text).join('')).toBe(TEXT);
  await expect.poll(async () => (await overlay.pause())?.text.includes('Lees voor')).toBe(true);
  expect(await spoken(page)).toBe('');
});

test('Space pauses it and goes on; leaving the pause ends it', async ({ page }) => {
  const overlay = await paused(page, [LOCAL]);
  await overlay.click('Lees voor');
  await expect.poll(async () => (await overlay.pause())?.text.includes('Pauzeer')).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => ask<string[]>(page, 'acts')).toContain('pause');
  await page.keyboard.press('Space');
  await expect.poll(() => ask<string[]>(page, 'acts')).toContain('resume');
  const before = (await ask<string[]>(page, 'acts')).length;
  await page.keyboard.press('Escape');
  await expect.poll(() => overlay.pause()).toBeNull();
  expect((await ask<string[]>(page, 'acts')).slice(before)).toContain('cancel');
});

test('without a voice of the device nothing is read, and the user is asked to', async ({ page }) => {
  const overlay = await paused(page, [{ lang: 'nl-NL', name: 'Ver weg', localService: false }]);
  expect((await overlay.pause())!.text).toContain('Geen stem op dit apparaat. Lees hem zelf hardop.');
  expect((await overlay.pause())!.buttons.map(({ name }) => name)).not.toContain('Lees voor');
});
