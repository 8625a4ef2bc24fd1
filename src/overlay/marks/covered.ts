/** Whether something of the site lies over the words: its menu of names, a header that sticks, a dialog. Marks would shine through. */
import type { Composer } from '../../composer/index.ts';
import { ancestors, parentOf } from '../../composer/tree.ts';

/** Whether a point of the field is hidden behind something that paints. Layers that paint nothing do not count. */
export function isCovered({ element, root }: Composer, x: number, y: number): boolean {
  let top = root.elementFromPoint(x, y);
  // The page's own view of a shadow tree ends at the host.
  while (top?.shadowRoot && top !== element) {
    const inner: Element | null = top.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  if (!top || element.contains(top) || contains(top, element)) return false;
  for (let cover: Element | null = top; cover && !contains(cover, element); cover = parentOf(cover)) {
    if (paints(cover)) return true;
  }
  return false;
}

/** Whether `outer` holds `inner` in the composed tree. */
function contains(outer: Element, inner: Element): boolean {
  for (const each of ancestors(inner)) if (each === outer) return true;
  return false;
}

/** Whether an element puts anything opaque enough to notice over what lies behind it. */
function paints(element: Element): boolean {
  if (/^(img|video|canvas|iframe|picture)$/.test(element.localName)) return true;
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (Number.parseFloat(opacity) < 0.05) return false;
  return backgroundImage !== 'none' || !/^transparent$|[,/]\s*0(\.0\d*)?%?\)$/.test(backgroundColor);
}
