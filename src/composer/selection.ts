/** The selection of a document or of an open shadow root, read and set in the same words in every browser. */
import type { DomPoint } from './text-position.ts';

/** Members that not every browser or type library has. */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
  readonly direction?: 'forward' | 'backward' | 'none';
}
interface SelectingShadowRoot {
  /** Chromium only, not in a standard. */
  getSelection?(): Selection | null;
}

/** Where a selection begins and where its moving end is. */
interface SelectionPoints {
  readonly anchor: DomPoint;
  readonly focus: DomPoint;
}

function selectionOf(root: Document | ShadowRoot): Selection | null {
  const own = (root as SelectingShadowRoot).getSelection?.();
  return own ?? root.ownerDocument?.getSelection() ?? null;
}

/** The selection as seen from `root`; `null` when there is none. */
export function readSelection(root: Document | ShadowRoot): SelectionPoints | null {
  const selection = selectionOf(root);
  if (selection === null) return null;
  const composed = selection as unknown as ComposedSelection;
  if (root instanceof ShadowRoot && !('getSelection' in root) && composed.getComposedRanges) {
    const range = composed.getComposedRanges({ shadowRoots: [root] })[0];
    if (range === undefined) return null;
    const start = { node: range.startContainer, offset: range.startOffset };
    const end = { node: range.endContainer, offset: range.endOffset };
    return composed.direction === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
  }
  const { anchorNode, focusNode } = selection;
  if (anchorNode === null || focusNode === null) return null;
  return {
    anchor: { node: anchorNode, offset: selection.anchorOffset },
    focus: { node: focusNode, offset: selection.focusOffset },
  };
}

/** Selects from one point to another. False when the page changed under the points. */
export function setSelection(root: Document | ShadowRoot, from: DomPoint, to: DomPoint): boolean {
  try {
    selectionOf(root)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    return true;
  } catch {
    return false;
  }
}
