// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPointer } from './pointer.ts';

const heardBySite = vi.fn();
const onEscape = vi.fn(() => true);
let host: HTMLElement;
let end: AbortController;

beforeEach(() => {
  document.body.innerHTML = '<div id="host"></div><div id="field"></div>';
  host = document.querySelector<HTMLElement>('#host')!;
  end = new AbortController();
  const options = { fields: () => [], isOpen: () => false, onWords: vi.fn(), onElsewhere: vi.fn(), onEscape };
  watchPointer({ ...options, host, signal: end.signal });
  document.addEventListener('keydown', heardBySite, { capture: true, signal: end.signal });
});
afterEach(() => {
  end.abort();
  vi.clearAllMocks();
});

/** A key of the user. */
function press(key: string, target: Element): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}

test('Escape that closes something of ours is kept from the site, which would close its dialog', () => {
  const event = press('Escape', document.body);
  expect(onEscape).toHaveBeenCalledTimes(1);
  expect(event.defaultPrevented).toBe(true);
  expect(heardBySite).not.toHaveBeenCalled();
});

test('with nothing to close it is the site’s own', () => {
  onEscape.mockReturnValueOnce(false);
  const event = press('Escape', document.querySelector('#field')!);
  expect(event.defaultPrevented).toBe(false);
  expect(heardBySite).toHaveBeenCalledTimes(1);
});

test('with focus in the overlay it is left to what has focus there', () => {
  press('Escape', host);
  press('Enter', document.body);
  expect(onEscape).not.toHaveBeenCalled();
});
