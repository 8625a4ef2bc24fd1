/**
 * Clicks on marked words. Marks lie over the page's text and take no pointer events, so that the caret goes where the user
 * clicks; whether a click was on marked words is told by where it was. Trusted events alone count.
 */
import type { Finding } from '../engine/finding.ts';
import type { Field } from './field.ts';

/** A pointer that moved this far between press and release selects, px. */
const DRAG_FROM = 5;

interface Options {
  readonly host: Element;
  readonly signal: AbortSignal;
  fields(): Iterable<Field>;
  isOpen(): boolean;
  onWords(field: Field, finding: Finding): void;
  /** A press outside the card and outside marked words. */
  onElsewhere(): void;
  /** Escape while focus is not in the overlay; answers whether there was something to close. */
  onEscape(): boolean;
}

/** Watches presses and Escape until `signal` is aborted; presses on the overlay itself are left alone. */
export function watchPointer({ host, signal, fields, isOpen, onWords, onElsewhere, onEscape }: Options): void {
  const wordsAt = (event: MouseEvent): { field: Field; finding: Finding } | null => {
    const path = event.composedPath();
    for (const field of fields()) {
      if (!path.includes(field.composer.element)) continue;
      const finding = field.marks.findingAt(event.clientX, event.clientY);
      if (finding) return { field, finding };
    }
    return null;
  };
  const listen = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && act(event), { capture: true, signal });

  let pressed = { x: 0, y: 0 };
  listen('click', (event) => {
    if (event.button !== 0 || event.detail !== 1 || event.shiftKey) return;
    // Selecting words with the mouse ends in a click too. A selection that was there before does not count: undo leaves one.
    if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > DRAG_FROM) return;
    const found = wordsAt(event);
    if (found) onWords(found.field, found.finding);
  });
  listen('pointerdown', (event) => {
    pressed = { x: event.clientX, y: event.clientY };
    if (isOpen() && !event.composedPath().includes(host) && !wordsAt(event)) onElsewhere();
  });
  listen('keydown', (event) => {
    // With focus in card or sheet, these hear it themselves.
    if (event.key !== 'Escape' || event.composedPath().includes(host) || !onEscape()) return;
    // The site would close its dialog, and the text with it.
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}
