/** One composer with all that the overlay holds for it. */
import type { Composer, Span } from '../composer/index.ts';
import type { Corner } from './badge/place.ts';
import { placeBadge } from './badge/place.ts';
import { around, type Box, boxAt, intersection, type Size } from './geometry.ts';
import { createMarksLayer, type MarksLayer } from './marks/layer.ts';
import { createSession, type Session } from './session.ts';
import { spanInSight } from './visible.ts';

/** A composer, what is known of its text, and where its parts are drawn. */
export interface Field {
  readonly composer: Composer;
  readonly session: Session;
  readonly marks: MarksLayer;
  /** The part of the text that is in sight. */
  sight: Span;
  /** By what is painted behind the words; looked up now and then, for a site may switch under an open field. */
  theme: 'light' | 'dark';
  corner: Corner;
  /** Where the badge is; `null` while there is no place for it. */
  badge: { left: number; top: number } | null;
  /** Its size when it was last drawn. */
  badgeSize: Size;
  /** The user waits with posting until then, ms since the epoch; 0 for "the time is up". */
  waitUntil: number | null;
  /** Set while a mark waits for the caret to rest. */
  restTimer: ReturnType<typeof setTimeout> | undefined;
}

const BADGE: Size = { width: 60, height: 28 };

/** Starts holding a composer; its marks go into `parent`. */
export function openField(composer: Composer, parent: HTMLElement): Field {
  return {
    composer,
    session: createSession(composer.read()),
    marks: createMarksLayer(parent, composer),
    sight: { start: 0, end: 0 },
    theme: composer.theme(),
    corner: 'bottom-right',
    badge: null,
    badgeSize: BADGE,
    waitUntil: null,
    restTimer: undefined,
  };
}

/** Ends the timers of a field and takes its marks away. */
export function closeField(field: Field): void {
  clearTimeout(field.restTimer);
  field.marks.remove();
}

/** The visible part of the field. */
export function visibleBox({ composer }: Field): Box | null {
  const clip = composer.clip();
  return clip && boxAt(clip.left, clip.top, clip);
}

/** The lines of text that can be seen. */
export function visibleText(field: Field): Box[] {
  const visible = visibleBox(field);
  const { composer, session, sight } = field;
  if (!visible || session.text === '') return [];
  const lines = composer.rects(sight.start, Math.min(sight.end, session.text.length));
  return lines.flatMap((line) => intersection(boxAt(line.left, line.top, line), visible) ?? []);
}

/** Finds out anew which part of the text is in sight. */
export function lookAgain(field: Field): void {
  const visible = visibleBox(field);
  const { length } = field.session.text;
  field.sight = visible ? spanInSight(length, field.composer.rects, visible) : { start: 0, end: 0 };
}

/** The site's controls of this composer. */
export function controlBoxes({ composer }: Field): Box[] {
  return composer.controls().map((rect) => boxAt(rect.left, rect.top, rect));
}

/** Field and controls together: what the card stays beside. */
export function composerBox(field: Field): Box {
  const { composer } = field;
  const box = composer.box();
  return around([boxAt(box.left, box.top, box), ...controlBoxes(field)])!;
}

/** Finds the badge's place anew. */
export function moveBadge(field: Field): void {
  const visible = visibleBox(field);
  field.badge = visible
    ? placeBadge({
        field: visible,
        badge: field.badgeSize,
        corner: field.corner,
        text: visibleText(field),
        controls: controlBoxes(field),
        window: { width: document.documentElement.clientWidth, height: innerHeight },
      })
    : null;
}
