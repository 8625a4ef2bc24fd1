/** Ways between text offsets and places in the DOM, by a text map. */
import type { Piece, TextMap } from './text-map.ts';

/** A boundary point as Range and Selection take it. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

function indexInParent(node: Node): number {
  let index = 0;
  for (let sibling = node.previousSibling; sibling !== null; sibling = sibling.previousSibling) index += 1;
  return index;
}

function pointIn(piece: Piece, offset: number, side: 'start' | 'end'): DomPoint | null {
  if (piece.atom === null && piece.node.nodeType === Node.TEXT_NODE) {
    return { node: piece.node, offset: piece.nodeStart + offset - piece.start };
  }
  const whole = piece.atom ?? piece.node;
  if (whole.parentNode === null) return null;
  const after = offset > piece.start && (side === 'end' || offset >= piece.end);
  return { node: whole.parentNode, offset: indexInParent(whole) + (after ? 1 : 0) };
}

/**
 * The DOM point of a text offset. Where two runs meet, side `start` (the start of a range) takes the later one and side `end`
 * (the end of a range, a caret) the earlier one, so that a range never reaches into a line in which it has no character.
 * `null` when the map has no place for it.
 */
export function pointAt(map: TextMap, offset: number, side: 'start' | 'end'): DomPoint | null {
  let fallback: Piece | null = null;
  for (const piece of map.pieces) {
    if (piece.start === piece.end && piece.start === offset) return pointIn(piece, offset, side);
    if (side === 'end' ? piece.start < offset && offset <= piece.end : piece.start <= offset && offset < piece.end) {
      return pointIn(piece, offset, side);
    }
    if (piece.start >= offset) return pointIn(piece, piece.start, 'start');
    fallback = piece;
  }
  return fallback === null ? null : pointIn(fallback, fallback.end, 'end');
}

/** The text offset of a DOM point within `host`; `null` when the point lies outside. */
export function offsetOf(map: TextMap, host: Node, point: DomPoint): number | null {
  const { node, offset } = point;
  if (!host.contains(node)) return null;
  if (node.nodeType === Node.TEXT_NODE) {
    const own = map.pieces.filter((piece) => piece.node === node);
    for (const piece of own) {
      const into = offset - piece.nodeStart;
      if (into <= piece.end - piece.start) return piece.start + Math.max(0, into);
    }
    const last = own.at(-1);
    if (last !== undefined) return last.end;
  }
  const child = node.childNodes[offset] ?? null;
  const inChild = child === null ? undefined : map.pieces.find((piece) => child.contains(piece.node));
  if (inChild !== undefined) return inChild.start;
  const limit = child ?? node;
  let before: Piece | null = null;
  for (const piece of map.pieces) {
    const position = limit.compareDocumentPosition(piece.node);
    const inside = (position & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
    const follows = (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !inside;
    if (follows) return before !== null && node.contains(before.node) ? before.end : piece.start;
    before = piece;
  }
  return before?.end ?? 0;
}
