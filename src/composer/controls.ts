/** The site's own controls that belong to a composer. */
import type { ControlSelector, SiteSurface } from '../sites/index.ts';
import type { Rect } from './composer.ts';
import { toRect } from './geometry.ts';
import { ancestors, childrenOf, findAllIn, matches, parentOf } from './tree.ts';

/** Controls of any sort, for the overlay to keep clear of. */
const CONTROL = 'button, [role="button"], input, select, a[href], progress, [role="progressbar"], label[for]';
/** How far around field and submit control others matter: as far as a badge outside the field reaches. How many are looked at. */
const NEAR_PX = 40;
const MAX_CONTROLS = 80;

function controlsIn(container: Element, { selector }: ControlSelector, field: Element): HTMLElement[] {
  try {
    return [...findAllIn(container, selector)].filter((control) => !field.contains(control));
  } catch {
    // A selector that this browser doesn't know finds nothing.
    return [];
  }
}

/** The part of the page that a composer may look for its controls in; `null` when the site's structure is not as expected. */
export function scopeOf(field: Element, surface: SiteSurface): Element | null {
  for (const ancestor of ancestors(field)) {
    if (ancestor !== field && matches(ancestor, surface.scope)) return ancestor;
  }
  return null;
}

/** A control that submits. */
interface SubmitControl {
  readonly control: HTMLElement;
  /** The smallest known element around it and the field. */
  readonly container: Element;
  /** Told by a mark of its own, not by its position among others. */
  readonly sure: boolean;
}

/** A composer's submit control; `null` where the site shows none. */
export function submitControl(field: Element, surface: SiteSurface): SubmitControl | null {
  const scope = scopeOf(field, surface);
  if (scope === null) return null;
  for (const wanted of surface.submit) {
    const { pick = 'nearest' } = wanted;
    if (pick.startsWith('nearest')) {
      for (const container of ancestors(field)) {
        const control =
          container === field ? undefined : controlsIn(container, wanted, field).at(pick === 'nearest' ? 0 : -1);
        if (control !== undefined) return { control, container, sure: pick === 'nearest' };
        if (container === scope) break;
      }
    } else {
      const control = controlsIn(scope, wanted, field).at(pick === 'first' ? 0 : -1);
      if (control !== undefined) return { control, container: scope, sure: false };
    }
  }
  return null;
}

/** Whether a control would do nothing now. */
export function isDisabled(control: Element): boolean {
  return control.matches(':disabled, [aria-disabled="true"]');
}

function isNear(box: Rect, field: Rect, distance = NEAR_PX): boolean {
  return (
    box.width > 0 &&
    box.height > 0 &&
    box.left < field.left + field.width + distance &&
    box.left + box.width > field.left - distance &&
    box.top < field.top + field.height + distance &&
    box.top + box.height > field.top - distance
  );
}

/** The smallest rectangle around two. */
function around(one: Rect, other: Rect): Rect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const right = Math.max(one.left + one.width, other.left + other.width);
  const bottom = Math.max(one.top + one.height, other.top + other.height);
  return { left, top, width: right - left, height: bottom - top };
}

/** Whether an element is drawn as a box of its own: the row of buttons under a field, for one. */
function isFramed(element: Element): boolean {
  const { borderTopWidth, borderBottomWidth, borderLeftWidth, borderRightWidth } = getComputedStyle(element);
  return [borderTopWidth, borderBottomWidth, borderLeftWidth, borderRightWidth].every((width) => width !== '0px');
}

/** What stands beside the field in the composer, up to its container. */
function* besideField(field: Element, container: Element): Generator<Element> {
  for (const inner of ancestors(field)) {
    if (inner === container) return;
    const parent = parentOf(inner);
    for (const sibling of parent === null ? [] : childrenOf(parent)) if (sibling !== inner) yield sibling;
  }
}

/** Boxes of the submit control, wherever it stands, and of all other controls in or near the field, with the boxes they are in. */
export function controlBoxes(field: HTMLElement, surface: SiteSurface): Rect[] {
  const submit = submitControl(field, surface);
  const container = submit?.container ?? scopeOf(field, surface) ?? field.parentElement;
  const boxes: Rect[] = [];
  if (submit !== null) boxes.push(toRect(submit.control.getBoundingClientRect()));
  if (container === null) return boxes;
  const inField = toRect(field.getBoundingClientRect());
  const own = boxes.reduce(around, inField);
  let looked = 0;
  for (const control of findAllIn(container, CONTROL)) {
    if (control === submit?.control || control === field || field.contains(control) || control.contains(field))
      continue;
    looked += 1;
    if (looked > MAX_CONTROLS) break;
    const box = toRect(control.getBoundingClientRect());
    if (isNear(box, own)) boxes.push(box);
  }
  looked = 0;
  for (const sibling of besideField(field, container)) {
    looked += 1;
    if (looked > MAX_CONTROLS) break;
    const box = toRect(sibling.getBoundingClientRect());
    // What lies over the field, such as the words that ask to write, is no obstacle in it.
    if (isNear(box, own) && !isNear(box, inField, 0) && isFramed(sibling)) boxes.push(box);
  }
  return boxes;
}
