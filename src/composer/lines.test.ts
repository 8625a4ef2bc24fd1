import { describe, expect, it } from 'vitest';
import { joinLines, linesOf } from './lines.ts';

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

describe('the lines of a span', () => {
  /** Letters of 10 px that break at 60 px, the space hanging behind its line as in preformatted text. */
  const text = 'komt er nog';
  const starts = [0, 8];
  const boxesOf = (span: { start: number; end: number }) =>
    starts.flatMap((start, row) => {
      const from = Math.max(span.start, start);
      const to = Math.min(span.end, starts[row + 1] ?? text.length);
      return to > from ? [box((from - start) * 10, row * 20, (to - from) * 10)] : [];
    });

  it('end with a word, not with the space at which they broke', () => {
    expect(linesOf(text, { start: 0, end: 11 }, boxesOf)).toEqual([box(0, 0, 70), box(0, 20, 30)]);
    expect(linesOf(text, { start: 5, end: 11 }, boxesOf)).toEqual([box(50, 0, 20), box(0, 20, 30)]);
  });

  it('keep their spaces where nothing breaks', () => {
    expect(linesOf(text, { start: 0, end: 8 }, boxesOf)).toEqual([box(0, 0, 80)]);
  });

  it('end with a word where they run to the left', () => {
    const mirrored = (span: { start: number; end: number }) =>
      boxesOf(span).map((each) => ({ ...each, left: 200 - each.left - each.width }));
    expect(linesOf(text, { start: 0, end: 11 }, mirrored)).toEqual([box(130, 0, 70), box(170, 20, 30)]);
  });
});
