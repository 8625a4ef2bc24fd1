/** The part of a field that can be seen: inside all its scrollers and the window. */
import type { Rect } from './composer.ts';
import { paintScale } from './geometry.ts';
import { matches, parentOf } from './tree.ts';

function intersect(a: Rect, b: Rect): Rect | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** The box inside an element's border and scroll bars, where its overflow is cut off. */
function innerBox(element: HTMLElement): Rect {
  const { left, top } = element.getBoundingClientRect();
  const scale = paintScale(element);
  return {
    left: left + element.clientLeft * scale,
    top: top + element.clientTop * scale,
    width: element.clientWidth * scale,
    height: element.clientHeight * scale,
  };
}

/** Whether fixed and absolute descendants are placed in this element although it has no position. */
function containsFixed(style: CSSStyleDeclaration): boolean {
  const set = (value: string | undefined) => value !== undefined && value !== '' && value !== 'none';
  return (
    set(style.transform) ||
    set(style.perspective) ||
    set(style.filter) ||
    set(style.translate) ||
    set(style.scale) ||
    set(style.rotate) ||
    set(style.backdropFilter) ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|perspective|filter/.test(style.willChange)
  );
}

/** In the browser's top layer nothing of the page cuts an element off. */
function isInTopLayer(element: Element): boolean {
  return [':modal', ':popover-open', ':fullscreen'].some((state) => {
    try {
      return matches(element, state);
    } catch {
      return false;
    }
  });
}

/** Visible part of the field in viewport coordinates; `null` when nothing of it is. */
export function visiblePart(field: HTMLElement): Rect | null {
  const view = field.ownerDocument.defaultView;
  if (view === null || !field.isConnected) return null;
  const { left, top, width, height } = field.getBoundingClientRect();
  const { clientWidth, clientHeight } = field.ownerDocument.documentElement;
  const window: Rect = {
    left: 0,
    top: 0,
    width: clientWidth || view.innerWidth,
    height: clientHeight || view.innerHeight,
  };
  let part = intersect({ left, top, width, height }, window);

  /** How the outermost box looked at so far is placed decides which ancestors can cut it off. */
  let position = 'static';
  for (let element: Element | null = field; element !== null && part !== null; element = parentOf(element)) {
    const style = view.getComputedStyle(element);
    // What contains fixed boxes takes ten properties to tell, so it is asked only where it decides.
    const cuts =
      position === 'static' || (position === 'absolute' && style.position !== 'static') || containsFixed(style);
    if (cuts) {
      const isPage = element === field.ownerDocument.documentElement || element === field.ownerDocument.body;
      const clips = `${style.overflowX} ${style.overflowY}`.replace(/visible/g, '').trim() !== '';
      if (clips && !isPage && element instanceof HTMLElement && style.display !== 'inline') {
        part = intersect(part, innerBox(element));
      }
      position = style.position === 'fixed' || style.position === 'absolute' ? style.position : 'static';
    }
    if (isInTopLayer(element)) break;
  }
  return part;
}
