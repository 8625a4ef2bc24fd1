// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LINKEDIN } from '../sites/linkedin.ts';
import type { SiteSurface } from '../sites/site.ts';
import type { HeldSubmission } from './composer.ts';
import { guardSubmissions } from './submit-guard.ts';

const THREAD = {
  scope: 'form',
  submit: [{ selector: 'button' }],
  submitKeys: ['mod-enter'],
} as unknown as SiteSurface;

/** Asked about which fields, in order. */
let asked: string[] = [];
/** Names of the fields that hold. */
let holding: string[] = [];
let held: HeldSubmission[] = [];
let end: AbortController;
const posted = vi.fn();

beforeEach(() => {
  asked = [];
  holding = [];
  held = [];
  end = new AbortController();
  posted.mockClear();
});
afterEach(() => end.abort());

/** A form with fields of these names and a button, under guard. */
function guarded(
  names: readonly string[],
  site: SiteSurface = THREAD,
  button = '<button type="button"></button>',
): void {
  document.body.innerHTML = `<form>${names.map((name) => `<div contenteditable id="${name}"></div>`).join('')}${button}</form>`;
  const composers = names.map((name) => {
    const element = document.querySelector<HTMLElement>(`#${name}`)!;
    return { element, site, read: () => element.textContent || name, focus: vi.fn() };
  });
  const decide = ({ element: { id } }: (typeof composers)[number], submission: HeldSubmission) => {
    asked.push(id);
    const holds = holding.includes(id);
    if (holds) held.push(submission);
    return holds;
  };
  guardSubmissions(window, () => composers, decide, end.signal);
  document.querySelector('button')?.addEventListener('click', posted);
}

/** Something that the user does. */
function act(event: Event, target: string): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector(target)!.dispatchEvent(event);
}
const click = () => act(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }), 'button');

describe('the segments of a thread', () => {
  test('are all asked about before it is posted, also when one before them held', async () => {
    holding = ['first', 'third'];
    guarded(['first', 'second', 'third']);
    click();
    expect(asked).toEqual(['first']);
    expect(await held[0]!.release()).toBe('held');
    expect(asked).toEqual(['first', 'second', 'third']);
    expect(posted).not.toHaveBeenCalled();
    // Of the user's one click, and the time that it may wait.
    expect(held[1]).toMatchObject({ by: 'click', since: held[0]!.since });
    expect(await held[1]!.release()).toBe('sent');
    expect(posted).toHaveBeenCalledTimes(1);
  });

  test('are posted once, whoever lets go how often', async () => {
    holding = ['first', 'second'];
    guarded(['first', 'second']);
    click();
    await held[0]!.release();
    expect(await held[0]!.release()).toBe('sent');
    expect(held).toHaveLength(2);
    await held[1]!.release();
    await held[1]!.release();
    expect(posted).toHaveBeenCalledTimes(1);
  });

  test('pass untouched once the site would not post them for us, but not when one of them is another text by then', async () => {
    holding = ['first'];
    guarded(['first', 'second']);
    const button = document.querySelector('button')!;
    click();
    button.disabled = true;
    expect(await held[0]!.release()).toBe('press-again');
    button.disabled = false;
    asked = [];
    click();
    expect(asked).toEqual([]);
    expect(posted).toHaveBeenCalledTimes(1);
    document.querySelector('#second')!.textContent = 'another';
    click();
    expect(asked).toEqual(['first']);
    expect(posted).toHaveBeenCalledTimes(1);
  });
});

test('a key that stays down on the button, and is held, presses nothing else', () => {
  holding = ['post'];
  guarded(['post']);
  const enter = (repeat: boolean) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, repeat });
    act(event, 'button');
    return event.defaultPrevented;
  };
  expect(enter(false)).toBe(false);
  // The browser's own click for it.
  click();
  expect(asked).toEqual(['post']);
  expect(enter(true)).toBe(true);
  expect(enter(false)).toBe(false);
});

describe('Enter in a message on LinkedIn', () => {
  const message = LINKEDIN.surfaces.find(({ id }) => id === 'message')!;
  const SEND = '<button type="button" class="msg-form__send-button"></button>';
  const enter = (init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      cancelable: true,
      composed: true,
      ...init,
    });
    act(event, '#message');
    return event;
  };

  beforeEach(() => {
    holding = ['message'];
  });

  test('breaks the line where a button sends: it is not asked about, nor turned into a click on that', () => {
    guarded(['message'], message, SEND);
    expect(enter().defaultPrevented).toBe(false);
    expect(enter({ ctrlKey: true }).defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
    click();
    expect(asked).toEqual(['message']);
  });

  test.each([
    ['gone', ''],
    ['hidden', SEND.replace('>', ' style="display: none">')],
  ])('sends where the button is %s, and is held', (_, button) => {
    guarded(['message'], message, button);
    expect(enter({ shiftKey: true }).defaultPrevented).toBe(false);
    expect(enter().defaultPrevented).toBe(true);
    expect(asked).toEqual(['message']);
  });
});
