// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createTidying, type Part } from './tidying.ts';

/** Frames by hand, and the page's time with them. */
let frames: FrameRequestCallback[] = [];
let time = 0;

beforeEach(() => {
  frames = [];
  time = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  Object.defineProperty(document, 'timeline', {
    value: {
      get currentTime() {
        return time;
      },
    },
    configurable: true,
  });
});

/** @param first Runs in the frame before what was asked for. */
function frame(first = () => {}): void {
  time += 16;
  first();
  for (const callback of frames.splice(0)) callback(time);
}

function start() {
  const done: [string, Part][] = [];
  const end = new AbortController();
  const tidying = createTidying<string>((field, part) => done.push([field, part]), end.signal);
  return { done, end, ...tidying };
}

test('a field that is asked for twice is tidied once, and as far as any asked', () => {
  const { later, done } = start();
  later('one', 'covers');
  later('one', 'badge');
  expect(done).toEqual([]);
  frame();
  frame();
  expect(done).toEqual([['one', 'covers']]);
});

test('a frame in which a field was drawn is skipped', () => {
  const { later, drawn, isDrawn, done } = start();
  later('one', 'marks');
  frame(() => drawn('two'));
  expect([isDrawn('one'), isDrawn('two')]).toEqual([false, true]);
  expect(done).toEqual([]);
  frame();
  expect([isDrawn('one'), isDrawn('two')]).toEqual([true, false]);
  expect(done).toEqual([['one', 'marks']]);
});

test('what takes long is left to the next frame', () => {
  const now = vi.spyOn(performance, 'now');
  let clock = 0;
  now.mockImplementation(() => {
    clock += 5;
    return clock;
  });
  const { later, done } = start();
  later('one', 'badge');
  later('two', 'badge');
  frame();
  expect(done).toEqual([['one', 'badge']]);
  frame();
  expect(done).toEqual([
    ['one', 'badge'],
    ['two', 'badge'],
  ]);
  now.mockRestore();
});

test('nothing is tidied after the end', () => {
  const { later, end, done } = start();
  later('one', 'badge');
  end.abort();
  frame();
  expect(done).toEqual([]);
});
