// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { X } from '../sites/x.ts';
import { type ComposerCallbacks, watchComposers } from './index.ts';

const attachmentAdded = vi.fn();
let end = new AbortController();

beforeEach(() => {
  vi.clearAllMocks();
  end = new AbortController();
  const nothing = () => {};
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = nothing;
      disconnect = nothing;
    },
  );
  const callbacks: ComposerCallbacks = {
    attached: nothing,
    detached: nothing,
    edited: nothing,
    settled: nothing,
    moved: nothing,
    focusChanged: nothing,
    attachmentAdded,
    attachmentsGone: nothing,
    submitting: () => false,
    mirrorParent: () => null,
  };
  watchComposers(X, callbacks, end.signal);
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Puts a field into the page, with a photo beside it, and the focus into the field. */
function open(field: string) {
  document.body.innerHTML = `<main><div>${field}<img src="blob:one">
    <button data-testid="tweetButtonInline"></button><button data-testid="dm-composer-send-button"></button></div></main>`;
  return focus();
}
function focus() {
  const field = document.querySelector<HTMLElement>('textarea, [contenteditable]')!;
  field.focus();
  return field;
}
/** Makes the field anew, as frameworks do. */
async function remount(field: HTMLElement) {
  field.replaceWith(field.cloneNode(true));
  await new Promise((resolve) => setTimeout(resolve));
  focus();
}

test('a post whose field is made anew still has its photo', async () => {
  const field = open('<div data-testid="tweetTextarea_0" contenteditable="true" tabindex="0">Kijk eens</div>');
  expect(attachmentAdded).toHaveBeenCalledTimes(1);
  await remount(field);
  expect(attachmentAdded).toHaveBeenCalledTimes(2);
});

test('a photo that was sent with a message is not with the next one', async () => {
  const field = open('<textarea data-testid="dm-composer-textarea"></textarea>');
  expect(attachmentAdded).toHaveBeenCalledTimes(1);
  await remount(field);
  expect(attachmentAdded).toHaveBeenCalledTimes(1);
});
