import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { diffTexts } from '../../composer/index.ts';
import type { Finding } from '../../engine/finding.ts';
import { type Field, followEdit } from '../field.ts';
import { createSession } from '../session.ts';
import type { Stage } from '../stage.ts';
import { findingOn } from '../testing.ts';
import { createPauseControl } from './control.ts';

const STOP = 'Hopelijk een mooi trauma';

/** A field that holds a text on which the engine has answered. */
function fieldWith(text: string, ...findings: Finding[]) {
  let now = text;
  const session = createSession(text);
  const answer = (...about: Finding[]) => session.answer(now, { language: 'nl', verdict: 'clear', findings: about });
  answer(...findings);
  const composer = { read: () => now, box: () => ({ left: 0, top: 0, width: 0, height: 0 }) };
  const field = { composer, session, sight: { start: 0, end: 0 }, theme: 'light', waitUntil: null } as unknown as Field;
  /** Puts another text into the field, without findings. */
  const write = (next: string) => {
    const edit = diffTexts(now, next);
    now = next;
    followEdit(field, edit);
    answer();
  };
  return { field, write };
}

const submission = (since = performance.now()) => ({
  by: 'key' as const,
  since,
  release: vi.fn(async () => 'sent' as const),
  cancel: vi.fn(),
});

let check = vi.fn(async (_: Field) => true);

function controlOf() {
  const services = { settings: { get: () => ({ waitingMinutes: 10, mayReadAloud: false }) } };
  const stage = { refresh: vi.fn(), toast: vi.fn(), services } as unknown as Stage;
  return createPauseControl(stage, check, (field) => {
    field.waitUntil = Date.now() + 600_000;
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  check = vi.fn(async () => true);
});
afterEach(() => void vi.useRealTimers());

test('a second press is part of the first while the sheet comes up, and passes later: nobody may be kept from posting', () => {
  const control = controlOf();
  const { field } = fieldWith(STOP, findingOn(STOP, 'trauma', { severity: 'stop' }));
  const other = fieldWith('Hoi').field;
  expect(control.submitting(field, submission())).toBe(true);
  vi.advanceTimersByTime(200);
  expect(control.submitting(field, submission())).toBe(true);
  expect(control.submitting(other, submission())).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(control.submitting(field, submission())).toBe(false);
});

describe('a post that waits', () => {
  const waiting = () => {
    const control = controlOf();
    const { field, write } = fieldWith(STOP, findingOn(STOP, 'trauma', { severity: 'stop' }));
    expect(control.submitting(field, submission())).toBe(true);
    control.props()!.onWait();
    write('Mooi werk vandaag');
    return { control, field, write };
  };

  test('is asked about when the user posts it before the time is up', () => {
    const { control, field } = waiting();
    const held = submission();
    expect(control.submitting(field, held)).toBe(true);
    control.props()!.onBack();
    expect(held.cancel).toHaveBeenCalledTimes(1);
  });

  test('waits no longer once it is posted after all', () => {
    const { control, field } = waiting();
    const held = submission();
    control.submitting(field, held);
    control.props()!.onAnyway();
    expect(held.release).toHaveBeenCalledTimes(1);
    expect(field.waitUntil).toBeNull();
    expect(control.submitting(field, submission())).toBe(false);
  });

  test('is forgotten with its text: what is written in the empty field is another post', () => {
    const { control, field, write } = waiting();
    write(' ');
    write('Tot straks');
    expect(control.submitting(field, submission())).toBe(false);
  });
});

test('a post that was not looked at waits 300 ms from the press on, however many segments are looked at one by one', async () => {
  check = vi.fn(() => new Promise<boolean>(() => {}));
  const control = controlOf();
  const { field } = fieldWith('Hoi');
  field.session.clear();
  const held = submission(performance.now() - 200);
  expect(control.submitting(field, held)).toBe(true);
  await vi.advanceTimersByTimeAsync(90);
  expect(held.release).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20);
  expect(held.release).toHaveBeenCalledTimes(1);
});
