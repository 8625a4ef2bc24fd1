/** Which part of a long text is in sight, so that a post of ten thousand characters costs no more than what is seen of it. */
import type { LineBox, Span } from '../composer/index.ts';

/** A shorter text is measured whole: looking for its edges would cost as much. */
const SHORT = 1200;

/** Offsets without a box (a line break, a collapsed space) are stepped over, this many at most. */
const STEPS = 8;

/**
 * The offsets between which the text can be seen, by halving: about thirty measurements for any length. Text runs from top to
 * bottom, so the boxes of ever later characters lie ever lower.
 * @param boxesOf Boxes of a span, as `Composer.rects` gives them.
 * @param clip The part of the field that can be seen.
 */
export function spanInSight(
  length: number,
  boxesOf: (start: number, end: number) => readonly LineBox[],
  clip: { readonly top: number; readonly bottom: number },
): Span {
  if (length <= SHORT) return { start: 0, end: length };
  const boxNear = (offset: number): LineBox | undefined => {
    for (let at = offset; at < Math.min(length, offset + STEPS); at += 1) {
      const [box] = boxesOf(at, at + 1);
      if (box) return box;
    }
    return undefined;
  };
  /** The first offset from which on `holds`; a place without boxes counts as before it. */
  const firstWhere = (holds: (box: LineBox) => boolean): number => {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const box = boxNear(middle);
      if (box && holds(box)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const start = firstWhere((box) => box.top + box.height > clip.top);
  const end = firstWhere((box) => box.top > clip.bottom);
  return { start: Math.max(0, start - STEPS), end: Math.min(length, Math.max(start, end) + STEPS) };
}
