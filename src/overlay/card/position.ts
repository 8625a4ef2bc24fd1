/** Where the card goes: beside the composer, else under the words, else above them; over the page, not over the composer. */
import { computePosition, offset, type Placement, type VirtualElement } from '@floating-ui/dom';
import { type Box, boxAt, grow, overlap } from '../geometry.ts';

/** Distance to the composer, and to the words, px. */
const BESIDE = 16;
const UNDER = 8;

/** Distance to the window's edge, px. */
const EDGE = 12;

export interface CardSurroundings {
  /** The words, all lines; or the badge, when the card is about the whole post. */
  readonly anchor: Box;
  /** Field and controls together. */
  readonly composer: Box;
  /** Lines of text, and the site's controls: what stays free if at all possible. */
  readonly keepFree: readonly Box[];
  /** For the library: where scrolling and clipping come from. */
  readonly contextElement: Element;
}

interface Try {
  readonly reference: Box;
  readonly placement: Placement;
  readonly distance: number;
}

/**
 * Left and top for a card of its present size. The first place of the order that covers nothing of the composer wins; where
 * none does, the one that covers least.
 */
export async function placeCard(
  card: HTMLElement,
  { anchor, composer, keepFree, contextElement }: CardSurroundings,
): Promise<{ left: number; top: number }> {
  // Beside the composer, level with the words.
  const level: Box = { left: composer.left, right: composer.right, top: anchor.top - 44, bottom: anchor.bottom };
  const tries: Try[] = [
    { reference: level, placement: 'right-start', distance: BESIDE },
    { reference: level, placement: 'left-start', distance: BESIDE },
    { reference: anchor, placement: 'bottom-start', distance: UNDER },
    { reference: anchor, placement: 'top-start', distance: UNDER },
    { reference: composer, placement: 'bottom-end', distance: UNDER },
    { reference: composer, placement: 'top-end', distance: UNDER },
  ];
  let best: { left: number; top: number; covered: number } | null = null;
  for (const { reference, placement, distance } of tries) {
    const { x, y } = await computePosition(virtual(reference, contextElement), card, {
      strategy: 'fixed',
      placement,
      middleware: [offset(distance)],
    });
    const { width, height } = card.getBoundingClientRect();
    const left = clamp(x, EDGE, innerWidth - EDGE - width);
    const top = clamp(y, EDGE, innerHeight - EDGE - height);
    const box = boxAt(left, top, { width, height });
    const covered = [anchor, ...keepFree].reduce((sum, each) => sum + overlap(grow(box, 2), each), 0);
    if (covered === 0) return { left, top };
    if (!best || covered < best.covered) best = { left, top, covered };
  }
  return best!;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function virtual({ left, top, right, bottom }: Box, contextElement: Element): VirtualElement {
  const rect = { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
  return { contextElement, getBoundingClientRect: () => rect };
}
