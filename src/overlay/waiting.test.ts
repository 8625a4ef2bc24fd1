import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setLanguage } from '../i18n/index.ts';
import type { Field } from './field.ts';
import type { Stage } from './stage.ts';
import { createWaiting } from './waiting.ts';

beforeEach(() => {
  setLanguage('nl');
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => void vi.useRealTimers());

/** A page that can be put out of sight. */
function pageInSight() {
  const events = new EventTarget();
  const sight = {
    hidden: false,
    addEventListener: vi.fn(events.addEventListener.bind(events)),
    removeEventListener: vi.fn(events.removeEventListener.bind(events)),
  };
  const show = (visible: boolean) => {
    sight.hidden = !visible;
    events.dispatchEvent(new Event('visibilitychange'));
  };
  return { sight: sight as unknown as Document & typeof sight, show };
}

function waitingOn(field: Field) {
  const announce = vi.fn();
  const refresh = vi.fn();
  const waited = vi.fn();
  const stage = { fields: new Map([[1, field]]), announce, refresh, services: { waited } } as unknown as Stage;
  const { sight, show } = pageInSight();
  return { waiting: createWaiting(stage, sight), announce, refresh, waited, sight, show };
}

test('after the minutes chosen there is a sign, once, and the clock stops', () => {
  const field = { waitUntil: null } as Field;
  const { waiting, announce, refresh, waited } = waitingOn(field);
  waiting.start(field, 10);
  expect(field.waitUntil).toBe(1_000_000 + 600_000);

  vi.advanceTimersByTime(585_000);
  expect(announce).not.toHaveBeenCalled();
  // The badge counts the minutes down meanwhile.
  expect(refresh.mock.calls.length).toBeGreaterThan(10);

  vi.advanceTimersByTime(30_000);
  expect(announce).toHaveBeenCalledExactlyOnceWith('Even gewacht. Lees hem nog een keer.');
  expect(field.waitUntil).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  // Who is looking at the post needs no sign elsewhere.
  expect(waited).not.toHaveBeenCalled();
});

test('who goes on before the time is up hears nothing', () => {
  const field = { waitUntil: null } as Field;
  const { waiting, announce } = waitingOn(field);
  waiting.start(field, 10);
  vi.advanceTimersByTime(60_000);
  field.waitUntil = null;
  vi.advanceTimersByTime(900_000);
  expect(announce).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('out of sight the sign is given elsewhere, until the user is back', () => {
  const field = { waitUntil: null } as Field;
  const { waiting, waited, sight, show } = waitingOn(field);
  waiting.start(field, 10);
  show(false);
  vi.advanceTimersByTime(620_000);
  expect(waited.mock.calls).toEqual([[true]]);
  expect(waiting.missed).toBe(true);

  show(true);
  expect(waited.mock.calls).toEqual([[true], [false]]);
  expect(waiting.missed).toBe(false);
  expect(sight.removeEventListener).toHaveBeenCalled();
  show(false);
  expect(waited).toHaveBeenCalledTimes(2);
});

test('who comes back before the clock has ticked sees at once that the time is up', () => {
  const field = { waitUntil: null } as Field;
  const { waiting, announce, waited, show } = waitingOn(field);
  waiting.start(field, 1);
  show(false);
  vi.setSystemTime(1_000_000 + 90_000);
  show(true);
  expect(announce).toHaveBeenCalledTimes(1);
  expect(waited).not.toHaveBeenCalled();
});
