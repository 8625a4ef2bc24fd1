/** One composer with all that the overlay holds for it. */
import type { Composer, Span, TextEdit } from '../composer/index.ts';
import { MAX_TEXT_LENGTH } from '../messages/protocol.ts';
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
  /** The visible part of the field when it was last looked at; `null` when there is none. */
  visible: Box | null;
  /** The part of the text that is in sight. */
  sight: Span;
  /** By what is painted behind the words; looked up now and then, for a site may switch under an open field. */
  theme: 'light' | 'dark';
  corner: Corner;
  /** Where the badge is; `null` while there is no place for it. */
  badge: { left: number; top: number } | null;
  /** Its size when it was last drawn. */
  badgeSize: Size;
  /** The menu of its badge is open, and has the focus instead of the field. */
  menu: boolean;
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
    visible: null,
    sight: { start: 0, end: 0 },
    theme: composer.theme(),
    corner: 'bottom-right',
    badge: null,
    badgeSize: BADGE,
    menu: false,
    waitUntil: null,
    restTimer: undefined,
  };
}

/** Ends the timers of a field and takes its marks away. */
export function closeField(field: Field): void {
  clearTimeout(field.restTimer);
  field.marks.remove();
}

/** Moves what is known of the text along with an edit. */
export function followEdit(field: Field, edit: TextEdit): void {
  const { start, removed, inserted } = edit;
  const moved = (offset: number) => (offset < start + removed ? offset : offset + inserted.length - removed);
  field.session.edit(edit);
  // An empty field is the start of another post, which nobody waits with.
  if (edit.after.trim() === '') field.waitUntil = null;
  field.sight = { start: moved(field.sight.start), end: moved(field.sight.end) };
}

/** The lines of text that can be seen. */
export function visibleText({ composer, session, sight, visible }: Field): Box[] {
  if (!visible || session.text === '') return [];
  const lines = composer.rects(sight.start, Math.min(sight.end, session.text.length));
  return lines.flatMap((line) => intersection(boxAt(line.left, line.top, line), visible) ?? []);
}

/**
 * Finds out anew which part of the field and of its text is in sight. The badge goes along with the field until it finds its place.
 * A text too long to be read counts as out of sight: there is nothing to draw, and measuring words is what costs.
 */
export function lookAgain(field: Field): void {
  const { composer, session, sight, visible: before, badge, corner } = field;
  const clip = session.text.length > MAX_TEXT_LENGTH ? null : composer.clip();
  const visible = clip && boxAt(clip.left, clip.top, clip);
  field.visible = visible;
  field.sight = visible ? spanInSight(session.text.length, composer.rects, visible, sight) : { start: 0, end: 0 };
  if (!visible) field.badge = null;
  else if (before && badge) {
    const side = corner.endsWith('right') ? 'right' : 'left';
    const level = corner.startsWith('bottom') ? 'bottom' : 'top';
    field.badge = { left: badge.left + visible[side] - before[side], top: badge.top + visible[level] - before[level] };
  }
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
  const { visible } = field;
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
