/** Where words stand on the page, for editing hosts. Text controls have `mirror.ts`. */
import type { LineBox, Rect } from './composer.ts';
import { linesOf } from './lines.ts';
import type { Span } from './remap.ts';
import type { TextMap } from './text-map.ts';

/** How much larger an element is painted than it was laid out: transforms and zoom of ancestors. */
export function paintScale(element: HTMLElement): number {
  const laidOut = element.offsetWidth;
  const painted = element.getBoundingClientRect().width;
  return laidOut > 0 && painted > 0 ? painted / laidOut : 1;
}

/** Plain numbers of a DOMRect. */
export function toRect({ left, top, width, height }: DOMRectReadOnly): Rect {
  return { left, top, width, height };
}

/** Boxes of spans in an editing host: one list for each span, one box for each line. Forces layout once. */
export function measureHost(host: HTMLElement, map: TextMap, spans: readonly Span[]): LineBox[][] {
  const document = host.ownerDocument;
  const view = document.defaultView;
  if (view === null || !host.isConnected) return spans.map(() => []);
  const scale = paintScale(host);
  const fontSizes = new Map<Element, number>();
  const fontSizeOf = (element: Element): number => {
    let size = fontSizes.get(element);
    if (size === undefined) {
      size = (Number.parseFloat(view.getComputedStyle(element).fontSize) || 16) * scale;
      fontSizes.set(element, size);
    }
    return size;
  };
  const range = document.createRange();
  const boxesOf = (span: Span): LineBox[] => {
    const boxes: LineBox[] = [];
    for (const piece of map.pieces) {
      const start = Math.max(piece.start, span.start);
      const end = Math.min(piece.end, span.end);
      if (start >= end) continue;
      const element = piece.node instanceof Element ? piece.node : piece.node.parentElement;
      if (element === null) continue;
      let rects: DOMRectList;
      // A range over several nodes would add the boxes of whole blocks, so each node is measured alone.
      if (piece.node.nodeType === Node.TEXT_NODE) {
        const from = piece.nodeStart + start - piece.start;
        const length = (piece.node as Text).length;
        if (from + end - start > length) continue;
        range.setStart(piece.node, from);
        range.setEnd(piece.node, from + end - start);
        rects = range.getClientRects();
      } else {
        rects = element.getClientRects();
      }
      for (const rect of rects) boxes.push({ ...toRect(rect), fontSize: fontSizeOf(element) });
    }
    return boxes;
  };
  return spans.map((span) => linesOf(map.text, span, boxesOf));
}
