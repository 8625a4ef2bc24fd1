/** Where the card goes: beside the composer, else under the words, else above them; over the page, not over the composer. */
import { computePosition, offset, type Placement, type Platform } from '@floating-ui/core';
import { around, type Box, boxAt, grow, overlap } from '../geometry.ts';

/** Distance to the composer, and to the words, px. */
const BESIDE = 16;
const UNDER = 8;

/** Distance to the window's edge, px. */
const EDGE = 12;

interface CardSurroundings {
  /** The words, all lines; or the badge, when the card is about the whole post. */
  readonly anchor: Box;
  /** Field and controls together. */
  readonly composer: Box;
  /** Lines of text, and the site's controls: what stays free if at all possible. */
  readonly text: readonly Box[];
  readonly controls: readonly Box[];
}

interface Try {
  readonly reference: Box;
  readonly placement: Placement;
  readonly distance: number;
}

/** Where the card goes, and how high it may be there; what does not fit scrolls inside it. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** So low that a footer that stays would hide the button above it: all of it scrolls together. */
  readonly low: boolean;
}

/** Lower than this, header and footer leave too little between them, px. */
const LOW = 480;

/** A card lower than this shows too little to be of use, px. */
const LOWEST = 260;

/** Covering a control weighs this much more than covering text. */
const CONTROL_WEIGHT = 20;

/**
 * The first place in the order where the whole card covers nothing of the composer wins; else the one with the most room for
 * a lower card; where there is none, the one that covers least, controls last of all. `height` is what the card would like to be.
 */
export async function placeCard(
  card: HTMLElement,
  { anchor, composer, text, controls }: CardSurroundings,
): Promise<CardPlace> {
  // Beside the composer, level with the words.
  // The text may hang out of a low composer: the line that is typed next, for one.
  const withText = around([composer, ...text]) ?? composer;
  const level: Box = { left: composer.left, right: composer.right, top: anchor.top - 44, bottom: anchor.bottom };
  const tries: Try[] = [
    { reference: level, placement: 'right-start', distance: BESIDE },
    { reference: level, placement: 'left-start', distance: BESIDE },
    { reference: anchor, placement: 'bottom-start', distance: UNDER },
    { reference: anchor, placement: 'top-start', distance: UNDER },
    { reference: withText, placement: 'bottom-end', distance: UNDER },
    { reference: withText, placement: 'top-end', distance: UNDER },
  ];
  const width = card.offsetWidth;
  const whole = wantedHeight(card);
  const wanted = Math.min(whole, innerHeight - 2 * EDGE);
  const covered = (box: Box) =>
    [anchor, ...text].reduce((sum, each) => sum + overlap(grow(box, 2), each), 0) +
    controls.reduce((sum, each) => sum + CONTROL_WEIGHT * overlap(grow(box, 2), each), 0);

  type Found = Omit<CardPlace, 'low'>;
  const told = (place: Found): CardPlace => ({ ...place, low: place.maxHeight < Math.min(whole, LOW) });

  let best: { place: Found; covered: number } | null = null;
  /** Of the places that are free for a lower card only, the one with the most room. */
  let roomiest: Found | null = null;
  for (const height of [wanted, LOWEST]) {
    for (const { reference, placement, distance } of tries) {
      const { x, y } = await computePosition(reference, card, {
        platform: boxes(width, height),
        strategy: 'fixed',
        placement,
        middleware: [offset(distance)],
      });
      const left = clamp(x, EDGE, innerWidth - EDGE - width);
      const top = clamp(y, EDGE, innerHeight - EDGE - height);
      const place = { left, top, maxHeight: height };
      const cost = covered(boxAt(left, top, { width, height }));
      if (cost === 0 && height === wanted) return told(place);
      if (cost === 0) {
        const stretched = stretch(place, wanted, (box) => covered(box) === 0, width);
        if (!roomiest || stretched.maxHeight > roomiest.maxHeight) roomiest = stretched;
      } else if (!best || cost < best.covered) best = { place, covered: cost };
    }
  }
  return told(roomiest ?? best!.place);
}

/** Makes a low card as high as there is room for, downwards and then upwards. */
function stretch(
  { left, top, maxHeight }: Omit<CardPlace, 'low'>,
  wanted: number,
  free: (box: Box) => boolean,
  width: number,
): Omit<CardPlace, 'low'> {
  const box = { left, right: left + width, top, bottom: top + maxHeight };
  const room = (step: number) => box.bottom - box.top + step <= wanted;
  while (room(8) && box.bottom + 8 <= innerHeight - EDGE && free({ ...box, bottom: box.bottom + 8 })) box.bottom += 8;
  while (room(8) && box.top - 8 >= EDGE && free({ ...box, top: box.top - 8 })) box.top -= 8;
  return { left, top: box.top, maxHeight: box.bottom - box.top };
}

/** How high the card is with nothing scrolled away. */
function wantedHeight(card: HTMLElement): number {
  const hidden = (element: Element | null) => (element ? element.scrollHeight - element.clientHeight : 0);
  // One of the two scrolls, by how low the card is.
  return card.offsetHeight + Math.max(hidden(card), hidden(card.querySelector('.hd-card-scroll')));
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** The library's view of the window: references are boxes in it already, and the card is as wide and high as it is to be. */
function boxes(width: number, height: number): Platform {
  const getDimensions = () => ({ width, height });
  return {
    getDimensions,
    getElementRects: ({ reference: { left, top, right, bottom } }: { reference: Box }) => ({
      reference: { x: left, y: top, width: right - left, height: bottom - top },
      floating: { x: 0, y: 0, width, height },
    }),
    // What is cut off is seen to by `placeCard`, which tries every place.
    getClippingRect: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
  };
}
