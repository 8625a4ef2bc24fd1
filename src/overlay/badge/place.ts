/** Where the badge goes: in a corner of the field, in free space, and never over what belongs to the site. Pure. */
import { type Box, boxAt, grow, inside, intersection, type Size } from '../geometry.ts';

export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;

export type Corner = (typeof CORNERS)[number];

/** Distance to the field's edge, to text and to controls, px. */
const GAP = 4;

interface BadgeSurroundings {
  /** The visible part of the field. */
  readonly field: Box;
  readonly badge: Size;
  readonly corner: Corner;
  /** Lines of text. */
  readonly text: readonly Box[];
  /** The site's controls near the field. */
  readonly controls: readonly Box[];
  readonly window: Size;
}

/**
 * The badge's left and top: inside the field's corner; if text or a control is within 4 px, along that side's edge to the
 * other corner; then outside the field. `null` when there is no free place: the toolbar still has the number.
 */
export function placeBadge(around: BadgeSurroundings): { left: number; top: number } | null {
  const { text, controls, window } = around;
  const view: Box = { left: 0, top: 0, right: window.width, bottom: window.height };
  const taken = [...text, ...controls];
  const free = (box: Box, obstacles: readonly Box[]) =>
    inside(box, view) && !obstacles.some((each) => intersection(grow(box, GAP), each));
  const within = insideField(around).find((box) => free(box, taken));
  const found = within ?? outsideField(around).find((box) => free(box, taken));
  return found ? { left: found.left, top: found.top } : null;
}

/** Places inside the field, from the wanted corner along the edge to the other end. */
function insideField({ field, badge, corner }: BadgeSurroundings): Box[] {
  const left = corner.endsWith('right') ? field.right - GAP - badge.width : field.left + GAP;
  const highest = field.top + GAP;
  const lowest = field.bottom - GAP - badge.height;
  // A field of one line is lower than the badge with its margins: the badge stands in its middle, beside the text.
  if (lowest < highest) return [boxAt(left, (field.top + field.bottom - badge.height) / 2, badge)];
  const tops: number[] = [];
  for (let top = lowest; top > highest; top -= GAP) tops.push(top);
  tops.push(highest);
  if (corner.startsWith('top')) tops.reverse();
  return tops.map((top) => boxAt(left, top, badge));
}

/** Places under, beside and above the field: under it is still within the composer, beside it may be over its edge. */
function outsideField({ field, badge, corner }: BadgeSurroundings): Box[] {
  const right = field.right + GAP;
  const left = field.left - GAP - badge.width;
  const [side, other] = corner.endsWith('right') ? [right, left] : [left, right];
  const level = corner.startsWith('bottom') ? field.bottom - badge.height : field.top;
  const edge = corner.endsWith('right') ? field.right - badge.width : field.left;
  const [vertical, opposite] = corner.startsWith('bottom')
    ? [field.bottom + GAP, field.top - GAP - badge.height]
    : [field.top - GAP - badge.height, field.bottom + GAP];
  return [
    boxAt(edge, vertical, badge),
    boxAt(side, level, badge),
    boxAt(side, (field.top + field.bottom - badge.height) / 2, badge),
    boxAt(edge, opposite, badge),
    boxAt(other, level, badge),
  ];
}

/** The corner of the field that a dropped badge is nearest to. */
export function nearestCorner(field: Box, x: number, y: number): Corner {
  const vertical = y > (field.top + field.bottom) / 2 ? 'bottom' : 'top';
  const horizontal = x > (field.left + field.right) / 2 ? 'right' : 'left';
  return `${vertical}-${horizontal}`;
}
