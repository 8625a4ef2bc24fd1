/**
 * Clicks on marked words. Marks lie over the page's text and take no pointer events, so that the caret goes where the user
 * clicks; whether a click was on marked words is told by where it was. Trusted events alone count.
 */
import type { Finding } from '../engine/finding.ts';
import type { Field } from './field.ts';

interface Options {
  readonly host: Element;
  readonly signal: AbortSignal;
  fields(): Iterable<Field>;
  isOpen(): boolean;
  onWords(field: Field, finding: Finding): void;
  /** A press outside the card and outside marked words, or Escape while the caret is in the text. */
  onElsewhere(): void;
}

export function watchPointer({ host, signal, fields, isOpen, onWords, onElsewhere }: Options): void {
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

  listen('click', (event) => {
    if (event.button !== 0 || event.detail !== 1) return;
    const found = wordsAt(event);
    const caret = found?.field.composer.caret();
    // Selecting words with the mouse ends in a click too.
    if (found && (!caret || caret.start === caret.end)) onWords(found.field, found.finding);
  });
  listen('pointerdown', (event) => {
    if (isOpen() && !event.composedPath().includes(host) && !wordsAt(event)) onElsewhere();
  });
  listen('keydown', (event) => {
    // With focus in the card, the card hears it itself.
    if (event.key !== 'Escape' || !isOpen() || event.composedPath().includes(host)) return;
    // The site would close its dialog, and the text with it.
    event.preventDefault();
    event.stopImmediatePropagation();
    onElsewhere();
  });
}
