/** Pieces of text on the page to one box for each line. No DOM. */
import type { LineBox } from './composer.ts';
import type { Span } from './remap.ts';

/** Widest gap in px between two pieces that are painted as one: sites pad their mentions and emoji. */
const MAX_GAP = 3;

/**
 * Joins pieces that stand on the same line and touch. The widest piece of a line decides its height, so that an emoji
 * does not push a mark down; pieces that bidirectional text tears apart stay apart.
 * @param pieces In the order of the text; empty ones are left out.
 */
export function joinLines(pieces: readonly LineBox[]): LineBox[] {
  const lines: { box: LineBox; widest: number }[] = [];
  for (const piece of pieces) {
    if (piece.width < 0.5 || piece.height < 0.5) continue;
    const right = piece.left + piece.width;
    const line = lines.find(
      ({ box }) =>
        overlapRatio(box, piece) > 0.5 && piece.left <= box.left + box.width + MAX_GAP && right >= box.left - MAX_GAP,
    );
    if (line === undefined) {
      lines.push({ box: piece, widest: piece.width });
      continue;
    }
    const left = Math.min(line.box.left, piece.left);
    const width = Math.max(line.box.left + line.box.width, right) - left;
    const leading = piece.width > line.widest ? piece : line.box;
    line.widest = Math.max(line.widest, piece.width);
    line.box = { ...leading, left, width };
  }
  return lines.map(({ box }) => box);
}

/** Longest span, in UTF-16 units, that is looked at so closely: marks are shorter, and the layout of a whole text needs no such care. */
const CLOSE = 300;

/**
 * One box for each line of a span, without the space at which a line broke: preformatted text paints it behind the last word, past
 * the edge of the field even.
 * @param boxesOf The pieces of a span as the browser paints them.
 */
export function linesOf(text: string, span: Span, boxesOf: (span: Span) => readonly LineBox[]): LineBox[] {
  const lines = joinLines(boxesOf(span));
  if (lines.length < 2 || span.end - span.start > CLOSE) return lines;
  const spaces = [...text.slice(span.start, span.end).matchAll(/[ \t]+/g)].flatMap(({ 0: run, index }) =>
    boxesOf({ start: span.start + index, end: span.start + index + run.length }),
  );
  return lines.map((line) => spaces.reduce(withoutEnd, line)).filter(({ width }) => width > 0.5);
}

/** Takes a space off a line that ends with it; in text that runs to the left it ends on the left. */
function withoutEnd(line: LineBox, space: LineBox): LineBox {
  if (space.width < 0.5 || overlapRatio(line, space) <= 0.5) return line;
  const width = line.width - space.width;
  if (Math.abs(line.left + line.width - space.left - space.width) < 0.5) return { ...line, width };
  return Math.abs(line.left - space.left) < 0.5 ? { ...line, left: line.left + space.width, width } : line;
}

/** Shared height as a part of the lower box. */
function overlapRatio(a: LineBox, b: LineBox): number {
  const shared = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return shared / Math.min(a.height, b.height);
}
