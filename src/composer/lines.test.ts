import { describe, expect, it } from 'vitest';
import { joinLines } from './lines.ts';

const box = (left: number, top: number, width: number, height = 20, fontSize = 15) => ({
  left,
  top,
  width,
  height,
  fontSize,
});

describe('pieces of text as lines', () => {
  it('joins pieces that touch on one line', () => {
    expect(joinLines([box(10, 0, 30), box(40, 0, 20), box(62, 1, 10)])).toEqual([box(10, 0, 62)]);
  });

  it('keeps lines apart, also where they start further to the left', () => {
    expect(joinLines([box(200, 0, 50), box(0, 20, 80)])).toHaveLength(2);
  });

  it('takes height and font size of the widest piece, not of an emoji', () => {
    expect(joinLines([box(0, 4, 12, 28, 24), box(12, 8, 60)])).toEqual([{ ...box(0, 8, 72) }]);
  });

  it('leaves out what has no size', () => {
    expect(joinLines([box(0, 0, 0), box(5, 0, 0.2)])).toEqual([]);
  });

  it('does not bridge what lies between torn pieces of bidirectional text', () => {
    expect(joinLines([box(100, 0, 30), box(0, 0, 30)])).toHaveLength(2);
  });
});
