/** Whether words stand on a light or a dark ground, by what is painted and not by what the system prefers. */
import { ancestors } from './tree.ts';

interface Colour {
  /** Relative luminance, 0 black to 1 white. */
  readonly light: number;
  readonly alpha: number;
}

/** Reads a computed colour: `rgb()`, `rgba()`, `color(srgb …)`, `lab()`, `lch()`, `oklab()`, `oklch()`; `null` for others. */
export function readColour(value: string): Colour | null {
  const [, name = '', rest = ''] = /^([a-z-]+)\((.*)\)$/.exec(value) ?? [];
  const parts = rest.replace(/^[a-z][\w-]*\s/, '').split(/[\s,/]+/);
  const numbers = parts.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)));
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = numbers;
  if (Number.isNaN(first)) return null;
  // The perceptual lightness of grey: OKLab is its cube root, CIELAB an offset cube root in per cent.
  if (name.startsWith('ok')) return { light: first ** 3, alpha };
  if (name === 'lab' || name === 'lch') return { light: ((first + 16) / 116) ** 3, alpha };
  const unit = name.startsWith('rgb') ? 255 : name === 'color' ? 1 : null;
  if (unit === null || Number.isNaN(second) || Number.isNaN(third)) return null;
  // Relative luminance, WCAG 2.2.
  const linear = (channel: number) => {
    const c = channel / unit;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return { light: 0.2126 * linear(first) + 0.7152 * linear(second) + 0.0722 * linear(third), alpha };
}

/** Luminance at which black and white text have the same contrast (WCAG 2.2: (1.05·0.05)½ − 0.05). */
const MIDDLE = 0.179;

/** The ground behind an element's words. Where nothing opaque is painted, the colour of the words tells. */
export function themeOf(element: Element): 'light' | 'dark' {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'light';
  let light = 0;
  let left = 1;
  for (const ancestor of ancestors(element)) {
    const colour = readColour(view.getComputedStyle(ancestor).backgroundColor);
    if (colour === null || colour.alpha === 0) continue;
    light += left * colour.alpha * colour.light;
    left *= 1 - colour.alpha;
    if (left < 0.02) return light > MIDDLE ? 'light' : 'dark';
  }
  const words = readColour(view.getComputedStyle(element).color);
  if (words !== null && left === 1) return words.light > MIDDLE ? 'dark' : 'light';
  return light + left > MIDDLE ? 'light' : 'dark';
}
