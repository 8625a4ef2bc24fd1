/** Finds composers by where the user goes: no scan of the page, no work before an editable field has focus. */
import { isTextControl } from './editor-kind.ts';
import { deepActiveElement } from './tree.ts';

/** The editing host or text control that an event or a focused element belongs to; `null` when it cannot be written in. */
export function editableOf(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  if (isTextControl(target)) return target;
  if (!target.isContentEditable) return null;
  let host = target;
  for (let parent = host.parentElement; parent?.isContentEditable; parent = host.parentElement) host = parent;
  // A page in design mode is no field.
  return host === host.ownerDocument.body || host === host.ownerDocument.documentElement ? null : host;
}

/**
 * Calls `found` with every editable field that gets focus or input, also inside open shadow roots. The same field may be
 * reported again and again: the caller knows which it has.
 */
export function watchFields(document: Document, found: (field: HTMLElement) => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  const heard = new WeakSet<ShadowRoot>();

  const onEvent = (event: Event) => {
    const path = event.composedPath();
    for (const target of path) if (target instanceof ShadowRoot) listenIn(target);
    const field = editableOf(path[0] ?? null);
    if (field !== null) found(field);
  };
  // Focus that moves within one shadow root never leaves it, so each root that had focus once is listened to itself.
  const listenIn = (root: ShadowRoot) => {
    if (heard.has(root)) return;
    heard.add(root);
    root.addEventListener('focusin', onEvent, { capture: true, passive: true, signal });
  };
  const look = () => {
    const active = deepActiveElement(document);
    const field = editableOf(active);
    const root = active?.getRootNode();
    if (root instanceof ShadowRoot) listenIn(root);
    if (field !== null) found(field);
  };

  view.addEventListener('focusin', onEvent, { capture: true, passive: true, signal });
  // Typing shows fields whose focus went by unseen: focused before we came, or too small at that moment.
  view.addEventListener('input', onEvent, { capture: true, passive: true, signal });
  view.addEventListener('pageshow', look, { passive: true, signal });
  look();
}
