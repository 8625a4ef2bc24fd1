/** Which part of a long text is in sight, so that a post of ten thousand characters costs no more than what is seen of it. */
import type { LineBox, Span } from '../composer/index.ts';

/** A shorter text is measured whole: looking for its edges would cost as much. */
const SHORT = 1200;

/** Offsets without a box (a line break, a collapsed space) are stepped over, this many at most. */
const STEPS = 8;

/** Where the edges of what is in sight are looked for first, offsets to either side of where they were; then twice as far, and so on. */
const NEAR = 64;

/**
 * The offsets between which the text can be seen, by halving: about thirty measurements for any length, and four where nothing
 * moved since the last time. Text runs from top to bottom, so the boxes of ever later characters lie ever lower.
 * @param boxesOf Boxes of a span, as `Composer.rects` gives them.
 * @param clip The part of the field that can be seen.
 * @param last What was in sight the last time, in offsets of the text as it is now.
 */
export function spanInSight(
  length: number,
  boxesOf: (start: number, end: number) => readonly LineBox[],
  clip: { readonly top: number; readonly bottom: number },
  last: Span = { start: 0, end: 0 },
): Span {
  if (length <= SHORT) return { start: 0, end: length };
  const boxNear = (offset: number): LineBox | undefined => {
    for (let at = offset; at < Math.min(length, offset + STEPS); at += 1) {
      const [box] = boxesOf(at, at + 1);
      if (box) return box;
    }
    return undefined;
  };
  /** The first offset from which on `holds`, which may be `guess`; a place without boxes counts as before it. */
  const firstWhere = (guess: number, holds: (box: LineBox) => boolean): number => {
    const isFrom = (offset: number) => {
      const box = boxNear(offset);
      return box !== undefined && holds(box);
    };
    let low = 0;
    let high = length;
    /** Looks at one place, and forgets what lies on the wrong side of it. */
    const narrow = (at: number) => {
      if (at < low || at >= high) return;
      if (isFrom(at)) high = at;
      else low = at + 1;
    };
    narrow(guess);
    narrow(guess - 1);
    const back = high < guess;
    for (let step = NEAR; low < high && (back ? low === 0 : high === length) && step < length; step *= 2) {
      narrow(back ? high - step : low + step);
    }
    while (low < high) narrow((low + high) >> 1);
    return low;
  };
  const start = firstWhere(last.start && last.start + STEPS, (box) => box.top + box.height > clip.top);
  // Who writes at the end of a text makes it one longer.
  const end = firstWhere(last.end >= length - 1 ? length : last.end - STEPS, (box) => box.top > clip.bottom);
  return { start: Math.max(0, start - STEPS), end: Math.min(length, Math.max(start, end) + STEPS) };
}
