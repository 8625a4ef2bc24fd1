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

function stageWith(field: Field) {
  const announce = vi.fn();
  const refresh = vi.fn();
  const stage = { fields: new Map([[1, field]]), announce, refresh } as unknown as Stage;
  return { stage, announce, refresh };
}

test('after the minutes chosen there is a sign, once, and the clock stops', () => {
  const field = { waitUntil: null } as Field;
  const { stage, announce, refresh } = stageWith(field);
  createWaiting(stage).start(field, 10);
  expect(field.waitUntil).toBe(1_000_000 + 600_000);

  vi.advanceTimersByTime(585_000);
  expect(announce).not.toHaveBeenCalled();
  // The badge counts the minutes down meanwhile.
  expect(refresh.mock.calls.length).toBeGreaterThan(10);

  vi.advanceTimersByTime(30_000);
  expect(announce).toHaveBeenCalledExactlyOnceWith('Even gewacht. Lees hem nog een keer.');
  expect(field.waitUntil).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('who goes on before the time is up hears nothing', () => {
  const field = { waitUntil: null } as Field;
  const { stage, announce } = stageWith(field);
  createWaiting(stage).start(field, 10);
  vi.advanceTimersByTime(60_000);
  field.waitUntil = null;
  vi.advanceTimersByTime(900_000);
  expect(announce).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
