/** How soon a mark follows the key that brings it, in the built extension. */
import type { Page } from '@playwright/test';
import { expect } from './expect.ts';
import { overlayOf } from './overlay.ts';
import { inRoot } from './root.ts';
import { openSurface } from './surface.ts';
import { storeSettings, workerOf } from './worker.ts';

/** A house term of the user, so that what is timed does not depend on what the rules know. */
const TERM = 'kwartelgang';
/** Its last letter: the mark stays at the caret. */
export const AT_CARET = [TERM.slice(-1)];
/** The same and a space: the caret leaves the word. */
export const PAST_WORD = [...AT_CARET, 'Space'];
/** A post of 280 characters that lacks the last letter of the term and the space after it. */
const ALMOST = `${'Vandaag was het rustig en dronken we koffie met de hele groep. '.repeat(5).slice(0, 279 - TERM.length)} ${TERM.slice(0, -1)}`;

/**
 * From the letter that completes a word to the mark under it, in a post of 280 characters: from the key's event to the frame
 * after the mark. In ms, one for each round.
 *
 * @param keys `AT_CARET` or `PAST_WORD`.
 * @param rest What a mark at the caret waits by design, in ms; it is taken off.
 */
export async function keyToMark(
  page: Page,
  { keys, rest, rounds }: { keys: readonly string[]; rest: number; rounds: number },
): Promise<readonly number[]> {
  await storeSettings(await workerOf(page.context()), { houseTerms: [`${TERM} → patient-detail`] });
  const composer = await openSurface(page, 'facebook-post');
  const overlay = overlayOf(page);
  await composer.field.focus();
  await page.keyboard.insertText(ALMOST);
  await composer.expectModel(ALMOST);
  await expect.poll(async () => (await overlay.badges()).length).toBe(1);
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await inRoot(page, (root) => {
      let key = 0;
      const { ownerDocument } = root.host;
      const onKey = (event: Event) => {
        // The space may come late: what counts began with the letter.
        if (key === 0) key = event.timeStamp;
      };
      ownerDocument.addEventListener('keydown', onKey, { capture: true });
      const seen = new MutationObserver(() => {
        if (!root.querySelector('[data-rule][data-severity]')) return;
        seen.disconnect();
        ownerDocument.removeEventListener('keydown', onKey, { capture: true });
        requestAnimationFrame(() => {
          Object.assign(globalThis, { keyToMark: performance.now() - key });
        });
      });
      seen.observe(root, { childList: true, subtree: true, attributes: true });
    });
    for (const key of keys) await page.keyboard.press(key);
    await overlay.waitForMark('patient-detail');
    const taken = () => inRoot(page, () => (globalThis as { keyToMark?: number }).keyToMark ?? null);
    await expect.poll(taken).not.toBeNull();
    measured.push((await taken())! - rest);
    await inRoot(page, () => void Object.assign(globalThis, { keyToMark: null }));
    for (const _ of keys) await page.keyboard.press('Backspace');
    await overlay.waitForNoMarks();
  }
  return measured;
}
