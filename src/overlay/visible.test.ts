import { expect, test } from 'vitest';
import type { LineBox } from '../composer/index.ts';
import { spanInSight } from './visible.ts';

/** A text of lines of 50 characters, 20 px each; every line ends in a break that has no box. */
function lines(length: number) {
  let asked = 0;
  const boxesOf = (start: number): LineBox[] => {
    asked += 1;
    if (start % 50 === 49 || start >= length) return [];
    return [{ left: 0, top: Math.floor(start / 50) * 20, width: 8, height: 18, fontSize: 15 }];
  };
  return { boxesOf, asked: () => asked };
}

test('a short text is in sight whole, and is not measured', () => {
  const { boxesOf, asked } = lines(1000);
  expect(spanInSight(1000, boxesOf, { top: 0, bottom: 100 })).toEqual({ start: 0, end: 1000 });
  expect(asked()).toBe(0);
});

test.each([
  [0, 200],
  [1000, 1200],
  [3900, 4100],
])('of a long text the lines between %i and %i px are found with few measurements', (top, bottom) => {
  const { boxesOf, asked } = lines(10_000);
  const { start, end } = spanInSight(10_000, boxesOf, { top, bottom });
  const [first, last] = [Math.ceil((top - 18) / 20) * 50, Math.min(10_000, (Math.floor(bottom / 20) + 1) * 50 - 1)];
  expect(start).toBeLessThanOrEqual(Math.max(0, first));
  expect(start).toBeGreaterThanOrEqual(Math.max(0, first - 60));
  expect(end).toBeGreaterThanOrEqual(last);
  expect(end).toBeLessThanOrEqual(last + 60);
  expect(asked()).toBeLessThan(60);
});

test.each([
  [0, 200],
  [1000, 1200],
  [3900, 4100],
])(
  'what was in sight is found again with a handful of measurements, or near where it was: %i to %i px',
  (top, bottom) => {
    const { boxesOf, asked } = lines(10_000);
    const found = spanInSight(10_000, boxesOf, { top, bottom });
    const before = asked();
    expect(spanInSight(10_000, boxesOf, { top, bottom }, found)).toEqual(found);
    expect(asked() - before).toBeLessThan(10);
    const lower = { top: top + 60, bottom: bottom + 60 };
    expect(spanInSight(10_000, boxesOf, lower, found)).toEqual(spanInSight(10_000, boxesOf, lower));
  },
);

test('a text that cannot be measured is out of sight', () => {
  expect(spanInSight(5000, () => [], { top: 0, bottom: 100 })).toEqual({ start: 4992, end: 5000 });
});
