import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boxAt, grow, inside, intersection } from '../geometry.ts';
import { CORNERS, nearestCorner, placeBadge } from './place.ts';

const field: Box = { left: 100, top: 100, right: 500, bottom: 300 };
const badge = { width: 60, height: 28 };
const window = { width: 1280, height: 800 };
const at = { field, badge, window, corner: 'bottom-right', text: [] as Box[], controls: [] as Box[] } as const;

describe('the place of the badge', () => {
  test.each([
    ['bottom-right', { left: 436, top: 268 }],
    ['bottom-left', { left: 104, top: 268 }],
    ['top-right', { left: 436, top: 104 }],
    ['top-left', { left: 104, top: 104 }],
  ] as const)('is 4 px inside the %s corner', (corner, place) => {
    expect(placeBadge({ ...at, corner })).toEqual(place);
  });

  test('moves up the right edge for a line of text that comes near', () => {
    const text = [{ left: 100, top: 260, right: 470, bottom: 290 }];
    const place = placeBadge({ ...at, text })!;
    expect(place.left).toBe(436);
    expect(place.top + badge.height).toBeLessThanOrEqual(256);
  });

  test('leaves a full field for the space under it, and that for the space beside it', () => {
    const text = [field];
    expect(placeBadge({ ...at, text })).toEqual({ left: 440, top: 304 });
    const controls = [{ left: 380, top: 310, right: 500, bottom: 350 }];
    expect(placeBadge({ ...at, text, controls })).toEqual({ left: 504, top: 272 });
  });

  test('stands in the middle of a field that is lower than itself', () => {
    expect(placeBadge({ ...at, field: { ...field, bottom: 124 } })).toEqual({ left: 436, top: 98 });
  });

  test('is given up where everything is taken', () => {
    expect(placeBadge({ ...at, controls: [{ left: 0, top: 0, right: 1280, bottom: 800 }] })).toBeNull();
  });

  test('never touches text or a control, never leaves the window', () => {
    const box = fc
      .record({
        x: fc.integer({ min: 0, max: 1200 }),
        y: fc.integer({ min: 0, max: 760 }),
        w: fc.integer({ min: 1, max: 500 }),
        h: fc.integer({ min: 1, max: 300 }),
      })
      .map(({ x, y, w, h }) => boxAt(x, y, { width: w, height: h }));
    fc.assert(
      fc.property(
        box,
        fc.array(box, { maxLength: 5 }),
        fc.array(box, { maxLength: 5 }),
        fc.constantFrom(...CORNERS),
        (one, text, controls, corner) => {
          const place = placeBadge({ field: one, badge, window, corner, text, controls });
          if (!place) return;
          const taken = boxAt(place.left, place.top, badge);
          expect(inside(taken, { left: 0, top: 0, right: window.width, bottom: window.height })).toBe(true);
          for (const each of [...text, ...controls]) expect(intersection(grow(taken, 4), each)).toBeNull();
        },
      ),
    );
  });
});

test('a dropped badge goes to the corner it is nearest to', () => {
  expect(nearestCorner(field, 480, 290)).toBe('bottom-right');
  expect(nearestCorner(field, 120, 290)).toBe('bottom-left');
  expect(nearestCorner(field, 480, 90)).toBe('top-right');
  expect(nearestCorner(field, -20, 0)).toBe('top-left');
});
