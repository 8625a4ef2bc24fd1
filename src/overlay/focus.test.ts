// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { cycleFocus } from './focus.ts';

function dialog() {
  document.body.innerHTML = '<div tabindex="-1"><button>1</button><button>2</button><button>3</button></div>';
  const container = document.body.firstElementChild as HTMLElement;
  return { container, buttons: [...container.querySelectorAll('button')] };
}

/** Presses Tab; answers whether the browser is left to move focus by itself. */
const tab = (container: HTMLElement, shiftKey: boolean) => {
  const event = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, cancelable: true });
  // In the overlay the dialog is in a shadow root, which knows its own focus.
  container.getRootNode = () => document;
  cycleFocus(event, container);
  return !event.defaultPrevented;
};

test('Tab goes round', () => {
  const { container, buttons } = dialog();
  buttons[2]!.focus();
  expect(tab(container, false)).toBe(false);
  expect(document.activeElement).toBe(buttons[0]);
  expect(tab(container, true)).toBe(false);
  expect(document.activeElement).toBe(buttons[2]);
  expect(tab(container, true)).toBe(true);
});

test('from the dialog itself it goes to its ends: a click on its last words is no way out', () => {
  const { container, buttons } = dialog();
  container.focus();
  expect(tab(container, false)).toBe(false);
  expect(document.activeElement).toBe(buttons[0]);
  container.focus();
  expect(tab(container, true)).toBe(false);
  expect(document.activeElement).toBe(buttons[2]);
});
