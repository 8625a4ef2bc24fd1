/**
 * Puts other words in a field, by way of the browser's own editing command: the one way that nearly every editor's model
 * follows and that leaves undo intact. Setting `value` or the DOM loses undo, a synthetic paste loses text in Quill 1.
 * Lexical alone is spoken to in its own words; see `writeWords`.
 */
import type { Replacement, ReplaceResult } from './composer.ts';
import { editorKind, isTextControl } from './editor-kind.ts';
import type { Span } from './remap.ts';
import { setSelection } from './selection.ts';
import type { TextMap } from './text-map.ts';
import { pointAt } from './text-position.ts';
import { deepActiveElement } from './tree.ts';

/** A field as the replacement sees it. */
interface ReplaceTarget {
  readonly element: HTMLElement;
  readonly root: Document | ShadowRoot;
  readText(): string;
  /** The map of an editing host; not asked of text controls. */
  readMap(): TextMap;
}

/** Longest wait in ms for `selectionchange`: none comes when the selection was there already. */
const SELECTION_MS = 50;
/** Longest wait in ms for an editor to write its new text to the page; on a busy machine that takes a few frames. */
const WRITE_MS = 1000;

const nextTask = (view: Window) => new Promise<void>((resolve) => view.setTimeout(resolve, 0));

/** Waits until `done` holds, looking at every task. False when `ms` went by. */
async function until(view: Window, ms: number, done: () => boolean): Promise<boolean> {
  const limit = performance.now() + ms;
  while (!done()) {
    if (performance.now() > limit) return false;
    await nextTask(view);
  }
  return true;
}

/**
 * Resolves one task after `selectionchange`. Draft.js takes a selection over only then: writing sooner puts the words where
 * the caret was before.
 */
async function selectionTaken(document: Document, view: Window, select: () => boolean): Promise<boolean> {
  let heard = false;
  const hear = () => {
    heard = true;
  };
  document.addEventListener('selectionchange', hear, { capture: true });
  try {
    if (!select()) return false;
    await until(view, SELECTION_MS, () => heard);
    await nextTask(view);
    return true;
  } finally {
    document.removeEventListener('selectionchange', hear, { capture: true });
  }
}

/**
 * Writes over the selection. Lexical lets the browser act by itself when a whole run of text is replaced, and then puts the
 * new run at the end of its paragraph on the page (0.52, model intact); asked for a replacement, as spelling checkers do, it
 * acts itself. It has no ear for an empty one.
 */
function writeWords(element: HTMLElement, words: string): void {
  if (words !== '' && editorKind(element) === 'lexical') {
    const ask = { inputType: 'insertReplacementText', data: words, bubbles: true, cancelable: true, composed: true };
    if (!element.dispatchEvent(new InputEvent('beforeinput', ask))) return;
  }
  element.ownerDocument.execCommand('insertText', false, words);
}

/** The text after the replacements. */
function applied(text: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .sort((a, b) => b.start - a.start)
    .reduce((sum, { start, end, replacement }) => sum.slice(0, start) + replacement + sum.slice(end), text);
}

/** Whether spans lie in the text, in order and apart. */
function fits(text: string, sorted: readonly Replacement[]): boolean {
  let from = 0;
  for (const { start, end, replacement } of sorted) {
    if (start < from || end < start || end > text.length || /[\r\n]/.test(replacement)) return false;
    from = end;
  }
  return sorted.length > 0;
}

/** Neighbours that share one run of plain text become one replacement: one step for undo. */
function joinNeighbours(
  sorted: readonly Replacement[],
  text: string,
  inOneRun: (span: Span) => boolean,
): Replacement[] {
  const joined: Replacement[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && inOneRun({ start: last.start, end: next.end })) {
      joined[joined.length - 1] = {
        start: last.start,
        end: next.end,
        replacement: last.replacement + text.slice(last.end, next.start) + next.replacement,
      };
    } else {
      joined.push(next);
    }
  }
  return joined;
}

/** Replaces `[start, end)` spans of `text` in the field. Applied from the end to the start; the caret ends after the last. */
export async function replaceWords(
  target: ReplaceTarget,
  replacements: readonly Replacement[],
  text: string,
): Promise<ReplaceResult> {
  const { element, root } = target;
  const document = element.ownerDocument;
  const view = document.defaultView;
  if (view === null || !element.isConnected) return 'refused';
  if (target.readText() !== text) return 'stale';
  const sorted = [...replacements].sort((a, b) => a.start - b.start);
  if (!fits(text, sorted)) return 'refused';
  const control = isTextControl(element) ? element : null;
  // The browser would cut the words off where the room ends.
  if (control !== null && control.maxLength >= 0 && applied(text, sorted).length > control.maxLength) return 'refused';

  if (deepActiveElement(document) !== element) {
    element.focus({ preventScroll: true });
    await nextTask(view);
    if (deepActiveElement(document) !== element) return 'refused';
  }

  const pieces = control === null ? target.readMap().pieces : [];
  // A line break among the words would be typed as the Enter key, and end a block where only a line ended.
  const steps = joinNeighbours(sorted, text, (span) =>
    control !== null
      ? true
      : !text.slice(span.start, span.end).includes('\n') &&
        pieces.some(({ atom, start, end }) => atom === null && start <= span.start && span.end <= end),
  );
  const select = (span: Span): boolean => {
    if (control !== null) {
      control.setSelectionRange(span.start, span.end);
      return control.selectionStart === span.start && control.selectionEnd === span.end;
    }
    const map = target.readMap();
    const from = pointAt(map, span.start, 'start');
    const to = span.end === span.start ? from : pointAt(map, span.end, 'end');
    return from !== null && to !== null && setSelection(root, from, to);
  };

  let expected = text;
  for (const step of steps.reverse()) {
    if (!(await selectionTaken(document, view, () => select(step)))) return 'refused';
    // The user may have typed while the selection settled.
    if (target.readText() !== expected) return 'stale';
    const before = expected;
    expected = applied(expected, [step]);
    if (before === expected) continue;
    writeWords(element, step.replacement);
    if (!(await until(view, WRITE_MS, () => target.readText() === expected))) return 'refused';
  }
  if (steps.length > 1) {
    const caret = applied(text.slice(0, sorted.at(-1)!.end), sorted).length;
    await selectionTaken(document, view, () => select({ start: caret, end: caret }));
  }
  return 'done';
}
