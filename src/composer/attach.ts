/** Makes a composer of a field: joins reading, measuring, writing and following in one object. */
import type { Platform } from '../rules/rule.ts';
import type { SiteSurface } from '../sites/index.ts';
import { type ChangeTracker, trackChanges } from './changes.ts';
import { visiblePart } from './clip.ts';
import type { Caret, Composer, ComposerCallbacks, LineBox } from './composer.ts';
import { controlBoxes } from './controls.ts';
import { editorKind, isTextControl } from './editor-kind.ts';
import { measureHost, toRect } from './geometry.ts';
import { watchLayout } from './layout-watch.ts';
import { Mirror } from './mirror.ts';
import type { Span } from './remap.ts';
import { replaceWords } from './replace.ts';
import { readSelection, setSelection } from './selection.ts';
import { buildTextMap, type TextMap } from './text-map.ts';
import { offsetOf, pointAt } from './text-position.ts';
import { themeOf } from './theme.ts';
import { closest, deepActiveElement } from './tree.ts';

/** Quill joins changes less than this many ms apart to one step of undo (`history.delay`, its default in 1.3 and 2.0). */
const QUILL_HISTORY_MS = 1000;

/** A composer with what only this folder needs. */
export interface AttachedComposer extends Composer {
  readonly site: SiteSurface;
  readonly tracker: ChangeTracker;
}

/** Callbacks that an attached composer makes by itself. */
type FieldCallbacks = Pick<ComposerCallbacks, 'edited' | 'settled' | 'moved' | 'focusChanged' | 'mirrorParent'>;

/** Starts following a field until `signal` is aborted. */
export function attachComposer(
  id: number,
  element: HTMLElement,
  root: Document | ShadowRoot,
  platform: Platform,
  site: SiteSurface,
  callbacks: FieldCallbacks,
  signal: AbortSignal,
): AttachedComposer {
  const control = isTextControl(element) ? element : null;
  const mirror = control === null ? null : new Mirror(control);
  const document = element.ownerDocument;
  /** Kept until the field changes: measuring and reading ask for it many times. */
  let cached: TextMap | null = null;
  let lastCaret: Caret | null = null;

  const map = (): TextMap => {
    cached ??= buildTextMap(element);
    return cached;
  };
  const read = (): string => (control === null ? map().text : control.value.replace(/\u00A0/g, ' '));
  const isFocused = () => deepActiveElement(document) === element;
  const caret = (): Caret | null => {
    if (control !== null) {
      const { selectionStart: start, selectionEnd: end } = control;
      if (!isFocused() || start === null || end === null) return null;
      return { start, end, focus: control.selectionDirection === 'backward' ? start : end };
    }
    const selection = readSelection(root);
    if (selection === null) return null;
    const anchor = offsetOf(map(), element, selection.anchor);
    const focus = offsetOf(map(), element, selection.focus);
    return anchor === null || focus === null
      ? null
      : { start: Math.min(anchor, focus), end: Math.max(anchor, focus), focus };
  };
  const select = ({ start, end }: Span) => {
    if (control !== null) {
      control.setSelectionRange(start, end);
      return;
    }
    const from = pointAt(map(), start, 'end');
    const to = pointAt(map(), end, 'end');
    if (from !== null && to !== null) setSelection(root, from, to);
  };
  const measure = (spans: readonly Span[]): LineBox[][] =>
    mirror === null ? measureHost(element, map(), spans) : mirror.measure(spans, callbacks.mirrorParent());

  const replace: Composer['replace'] = async (replacements, text) => {
    // Undo must bring the old words back, and not take away what was typed before them.
    const wait = composer.kind === 'quill' ? tracker.lastEditAt + QUILL_HISTORY_MS - performance.now() : 0;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      return await replaceWords({ element, root, readText: read, readMap: map }, replacements, text);
    } catch {
      return 'refused';
    }
  };

  const composer: AttachedComposer = {
    id,
    element,
    root,
    platform,
    site,
    surface: site.surface,
    surfaceId: site.id,
    kind: editorKind(element),
    get tracker() {
      return tracker;
    },
    get lastKeyAt() {
      return tracker.lastKeyAt;
    },
    get composing() {
      return tracker.composing;
    },
    get focused() {
      return isFocused();
    },
    look: () => tracker.look(),
    read,
    measure,
    rects: (start, end) => measure([{ start, end }])[0] ?? [],
    clip: () => visiblePart(element),
    box: () => toRect(element.getBoundingClientRect()),
    replace,
    caret,
    focus: (offset) => {
      const wanted = offset === undefined ? lastCaret : { start: offset, end: offset };
      element.focus({ preventScroll: true });
      if (wanted !== null && wanted.end <= read().length) select(wanted);
    },
    theme: () => themeOf(element),
    controls: () => controlBoxes(element, site),
    layer: () => closest(element, 'dialog[open]') ?? document.documentElement,
  };

  const tracker = trackChanges(
    {
      element,
      read,
      caretOffset: () => caret()?.focus,
      edited: (edit) => callbacks.edited(composer, edit),
      settled: (text) => callbacks.settled(composer, text),
      caretMoved: () => {
        const now = isFocused() ? caret() : null;
        if (now !== null) lastCaret = now;
      },
      mutated: () => {
        cached = null;
      },
      redrawn: () => callbacks.moved(composer),
    },
    signal,
  );
  watchLayout(element, () => callbacks.moved(composer), signal);
  for (const type of ['focus', 'blur'] as const) {
    element.addEventListener(type, () => callbacks.focusChanged(composer), { passive: true, signal });
  }
  signal.addEventListener('abort', () => mirror?.remove());
  return composer;
}
