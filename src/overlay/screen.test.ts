// @vitest-environment happy-dom
import { createRef } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setLanguage } from '../i18n/index.ts';
import { createScreen } from './screen.tsx';

const screens: ReturnType<typeof createScreen>[] = [];

function open() {
  const screen = createScreen(() => ({ badges: [], card: null, pause: null, cardRef: createRef<HTMLDivElement>() }));
  screens.push(screen);
  screen.host.place(document.body);
  return { screen, ui: screen.host.root.querySelector<HTMLElement>('.hd-ui')! };
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
