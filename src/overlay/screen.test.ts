// @vitest-environment happy-dom
import { createRef } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setLanguage } from '../i18n/index.ts';
import { createScreen } from './screen.tsx';

const screens: ReturnType<typeof createScreen>[] = [];

function open() {
  const screen = createScreen(() => ({ badges: [], card: null, pause: null, cardRef: createRef<HTMLDivElement>() }));
  screens.push(screen);
  screen.host.place(document.body);
  const line = (text: string, after: (hadFocus: boolean) => void) =>
    act(() =>
      screen.toast({ text, place: { left: 0, top: 0 }, theme: 'light', byKeyboard: true, undo: () => {} }, after),
    );
  const focused = () => screen.host.root.activeElement?.closest('.hd-toast')?.textContent ?? null;
  return { screen, line, focused, ui: screen.host.root.querySelector<HTMLElement>('.hd-ui')! };
}

beforeEach(() => setLanguage('nl'));
afterEach(() => {
  for (const screen of screens.splice(0)) screen.end();
  setLanguage('nl');
});

test('our words say in which language they are, whatever that of the page is', () => {
  const { screen, ui } = open();
  screen.draw();
  expect(ui.lang).toBe('nl');
  setLanguage('en');
  screen.draw();
  expect(ui.lang).toBe('en');
  // Nothing of it can be seen in the page.
  expect(screen.host.element.hasAttribute('lang')).toBe(false);
});

test('Escape takes the way back away, and is not heard by a dialog of the site', () => {
  const { screen, line, ui } = open();
  const after = vi.fn();
  line('Genegeerd', after);
  const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  Object.defineProperty(press, 'isTrusted', { value: true });
  ui.querySelector('.hd-toast button')!.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
  expect(screen.busy).toBe(false);
  expect(after).toHaveBeenCalledExactlyOnceWith(true);
});

test('a way back that goes says that it had the focus only where it had', () => {
  vi.useFakeTimers();
  try {
    const { line } = open();
    const after = vi.fn();
    line('Genegeerd', after);
    const elsewhere = document.body.appendChild(document.createElement('textarea'));
    elsewhere.focus();
    vi.advanceTimersByTime(6000);
    expect(after).toHaveBeenCalledExactlyOnceWith(false);
    elsewhere.remove();
  } finally {
    vi.useRealTimers();
  }
});

test('the next way back takes the focus as the first one did', () => {
  const { line, focused, ui } = open();
  line('Een', () => {});
  expect(focused()).toContain('Een');
  ui.querySelector<HTMLElement>('.hd-toast button')!.blur();
  line('Twee', () => {});
  expect(focused()).toContain('Twee');
});
