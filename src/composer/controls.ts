/** The site's own controls that belong to a composer. */
import type { ControlSelector, SiteSurface } from '../sites/index.ts';
import type { Rect } from './composer.ts';
import { toRect } from './geometry.ts';
import { ancestors } from './tree.ts';

/** Controls of any sort, for the overlay to keep clear of. */
const CONTROL = 'button, [role="button"], input, select, a[href], progress, [role="progressbar"], label[for]';
/** How far around the field controls matter, and how many of them are looked at. */
const NEAR_PX = 12;
const MAX_CONTROLS = 80;

function controlsIn(container: Element, { selector }: ControlSelector, field: Element): HTMLElement[] {
  try {
    return [...container.querySelectorAll<HTMLElement>(selector)].filter((control) => !field.contains(control));
  } catch {
    // A selector that this browser doesn't know finds nothing.
    return [];
  }
}

/** The part of the page that a composer may look for its controls in; `null` when the site's structure is not as expected. */
export function scopeOf(field: Element, surface: SiteSurface): Element | null {
  for (const ancestor of ancestors(field)) {
    if (ancestor !== field && ancestor.matches(surface.scope)) return ancestor;
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

function isNear(box: Rect, field: Rect): boolean {
  return (
    box.width > 0 &&
    box.height > 0 &&
    box.left < field.left + field.width + NEAR_PX &&
    box.left + box.width > field.left - NEAR_PX &&
    box.top < field.top + field.height + NEAR_PX &&
    box.top + box.height > field.top - NEAR_PX
  );
}

/** Boxes of the submit control, wherever it stands, and of all other controls in or near the field. */
export function controlBoxes(field: HTMLElement, surface: SiteSurface): Rect[] {
  const submit = submitControl(field, surface);
  const container = submit?.container ?? scopeOf(field, surface) ?? field.parentElement;
  const boxes: Rect[] = [];
  if (submit !== null) boxes.push(toRect(submit.control.getBoundingClientRect()));
  if (container === null) return boxes;
  const own = toRect(field.getBoundingClientRect());
  let looked = 0;
  for (const control of container.querySelectorAll(CONTROL)) {
    if (control === submit?.control || control === field || field.contains(control) || control.contains(field))
      continue;
    looked += 1;
    if (looked > MAX_CONTROLS) break;
    const box = toRect(control.getBoundingClientRect());
    if (isNear(box, own)) boxes.push(box);
  }
  return boxes;
}
