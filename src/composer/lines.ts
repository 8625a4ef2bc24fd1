/** Pure: pieces of text on the page to one box for each line. */
import type { LineBox } from './composer.ts';

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

/** Shared height as a part of the lower box. */
function overlapRatio(a: LineBox, b: LineBox): number {
  const shared = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return shared / Math.min(a.height, b.height);
}
