// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ChangeTracker, trackChanges } from './changes.ts';

const edited = vi.fn();
const settled = vi.fn();
let end = new AbortController();
let field: HTMLTextAreaElement;
let tracker: ChangeTracker;

/** The next frame has come and gone. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(null)));

function type(text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(async () => {
  vi.clearAllMocks();
  end = new AbortController();
  document.body.innerHTML = '<textarea></textarea>';
  field = document.querySelector('textarea')!;
  const nothing = () => {};
  tracker = trackChanges(
    {
      element: field,
      read: () => field.value,
      caretOffset: () => undefined,
      edited,
      settled,
      caretMoved: nothing,
      mutated: nothing,
      redrawn: nothing,
    },
    end.signal,
  );
  await frame();
});
afterEach(() => end.abort());

test('an edit is reported at the next frame, and once', async () => {
  type('Hoi');
  expect(edited).not.toHaveBeenCalled();
  await frame();
  expect(edited).toHaveBeenCalledTimes(1);
  expect(edited.mock.lastCall?.[0]).toMatchObject({ before: '', after: 'Hoi' });
  await vi.waitFor(() => expect(settled).toHaveBeenCalledWith('Hoi'));
});

test('whoever looks before the frame is told at once, and the frame has nothing to add', async () => {
  type('Hoi');
  tracker.look();
  expect(edited).toHaveBeenCalledTimes(1);
  await frame();
  expect(edited).toHaveBeenCalledTimes(1);
});

test('nothing is reported after the end', () => {
  type('Hoi');
  end.abort();
  tracker.look();
  expect(edited).not.toHaveBeenCalled();
});
