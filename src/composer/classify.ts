/** Decides whether a field is a composer, and of which sort: by the site's file first, else by what it looks like. */
import type { Surface } from '../rules/rule.ts';
import { GENERIC_SURFACE, type Site, type SiteSurface } from '../sites/index.ts';
import { isTextControl } from './editor-kind.ts';
import { ancestors, closest, findIn, matches } from './tree.ts';

/** Smallest field, in CSS px, that a text is composed in. Chat popups have lines of about 120 × 20. */
const MIN_WIDTH = 80;
const MIN_HEIGHT = 14;

/** Input types that hold words. Passwords, addresses, numbers and search terms are never read. */
const WORD_TYPES = new Set(['', 'text']);
/** Autofill fields that are no prose: identity, addresses, secrets and payment (HTML, autofill detail tokens). */
const PRIVATE_AUTOFILL = /(?:password|one-time-code|email|url|tel|username|postal-code|address|name|cc-|bday)/;
const PRIVATE_MODES = new Set(['numeric', 'decimal', 'tel', 'email', 'url', 'search']);
const SEARCH = '[role="search"], [role="searchbox"], [role="combobox"], search';

/** Where parts of a page end: what stands beyond them does not belong to the field. */
const LANDMARK = 'dialog, [role="dialog"], form, article, [role="article"], main, [role="main"], body';

/** Whether a field could hold a secret, an address or a search term by its own description. */
function isPrivate(field: HTMLElement): boolean {
  if (field.matches(SEARCH) || closest(field, '[role="search"], search') !== null) return true;
  if (PRIVATE_MODES.has(field.inputMode)) return true;
  if (field.getAttribute('enterkeyhint') === 'search') return true;
  if (!isTextControl(field)) return false;
  if (field.localName === 'input' && !WORD_TYPES.has((field.getAttribute('type') ?? '').toLowerCase())) {
    // An unknown type falls back to text in the browser; only the known word types are read.
    return true;
  }
  return PRIVATE_AUTOFILL.test(field.getAttribute('autocomplete') ?? '');
}

/** Whether the user can write in the field at all. */
function isWritable(field: HTMLElement): boolean {
  if (field.getAttribute('aria-readonly') === 'true' || field.getAttribute('aria-disabled') === 'true') return false;
  return isTextControl(field) ? !field.disabled && !field.readOnly : field.isContentEditable;
}

function fits(element: Element, selector: string): boolean {
  try {
    return matches(element, selector);
  } catch {
    // A selector that this browser doesn't know counts as one that fits nothing.
    return false;
  }
}

function standsBeside(field: Element, selector: string): boolean {
  for (const ancestor of ancestors(field)) {
    if (ancestor === field) continue;
    if (ancestor.localName === 'body') return false;
    if (findIn(ancestor, selector) !== null) return true;
    if (matches(ancestor, LANDMARK)) return false;
  }
  return false;
}

function knownSurface(site: Site, field: HTMLElement, path: string): SiteSurface | null {
  for (const surface of site.surfaces) {
    if (surface.path !== undefined && !new RegExp(surface.path).test(path)) continue;
    if (!surface.editors.some((selector) => fits(field, selector))) continue;
    if (surface.beside !== undefined && !standsBeside(field, surface.beside)) continue;
    return surface;
  }
  return null;
}

/** Best guess for a field that the site's file does not know: the path names messages and settings on every site. */
function guessSurface(field: Element, path: string): Surface {
  if (/\/(?:messages?|messaging|direct|chat|inbox|dm)(?:\/|$)/.test(path)) return 'message';
  if (/\/(?:edit|settings|account|accounts|profile)(?:\/|$)/.test(path)) return 'profile';
  return closest(field, 'article, [role="article"], li, [role="listitem"]') === null ? 'post' : 'comment';
}

/**
 * The surface that a field is: of the site's file, or else a generic one; `null` when it is not a composer.
 * @param path Path of the page's address.
 */
export function classify(site: Site, field: HTMLElement, path: string): SiteSurface | null {
  if (!field.isConnected || !isWritable(field) || isPrivate(field)) return null;
  if (site.never.some((selector) => fits(field, selector))) return null;
  const known = knownSurface(site, field, path);
  if (known !== null) return known;
  // One-line inputs are names, places and search terms far more often than posts: only a site's file may claim them.
  if (field.localName === 'input') return null;
  const { width, height } = field.getBoundingClientRect();
  if (width < MIN_WIDTH || height < MIN_HEIGHT) return null;
  return { ...GENERIC_SURFACE, surface: guessSurface(field, path) };
}
