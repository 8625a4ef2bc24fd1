/** Line icons of the extension's own surfaces: 16 × 16, drawn with the text's colour. Decoration only; the label beside them speaks. */

/** Path data of each icon. Circles and rectangles are written as paths so that one element draws any icon. */
const PATHS = {
  close: 'm4 4 8 8M12 4l-8 8',
  left: 'M10 3.5 5.5 8l4.5 4.5',
  right: 'M6 3.5 10.5 8 6 12.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  up: 'M3.5 10 8 5.5 12.5 10',
  swap: 'M13 3.5v3.2a2.5 2.5 0 0 1-2.5 2.5H3.2M6 6.2l-3 3 3 3',
  book: 'M8 4.2C6.6 3.2 4.5 2.8 2 3v9.5c2.5-.2 4.6.2 6 1.2 1.4-1 3.5-1.4 6-1.2V3c-2.5-.2-4.6.2-6 1.2Zm0 0v9.5',
  lock: 'M4.8 7h6.4A1.8 1.8 0 0 1 13 8.8v2.9a1.8 1.8 0 0 1-1.8 1.8H4.8A1.8 1.8 0 0 1 3 11.7V8.8A1.8 1.8 0 0 1 4.8 7ZM5.2 7V5a2.8 2.8 0 0 1 5.6 0v2',
  copy: 'M7.3 5.5h4.4a1.8 1.8 0 0 1 1.8 1.8v4.4a1.8 1.8 0 0 1-1.8 1.8H7.3a1.8 1.8 0 0 1-1.8-1.8V7.3a1.8 1.8 0 0 1 1.8-1.8ZM10.5 3.2A1.7 1.7 0 0 0 9 2.5H4.2a1.7 1.7 0 0 0-1.7 1.7V9c0 .6.3 1.1.7 1.4',
  check: 'm3.5 8.5 3 3 6-6.5',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM8 4.8V8l2.2 1.6',
  external: 'M6 4h6v6M12 4l-7.5 7.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5l3 3',
  settings:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.2 3.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4ZM5.7 9.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Z',
  person: 'M8 2.7a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2ZM3 13.3c.6-2.5 2.5-3.8 5-3.8s4.4 1.3 5 3.8',
  building:
    'M2.8 13.5V4.2c0-.7.5-1.2 1.2-1.2h4.8c.7 0 1.2.5 1.2 1.2v9.3M10 7h2.2c.6 0 1 .4 1 1v5.5M1.8 13.5h12.5M5.3 6h2M5.3 9h2',
  lines: 'M2.5 4h11M2.5 8h11M2.5 12h6',
  play: 'M5.5 3.2v9.6l7.4-4.8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  eyeOff: 'M2 8s2-4 6-4c1 0 1.9.3 2.7.6M14 8s-2 4-6 4c-1 0-1.9-.3-2.7-.6M3 13 13 3',
  globe:
    'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM2.3 8h11.4M8 2.2c2 1.7 2.8 3.6 2.8 5.8S10 12.1 8 13.8C6 12.1 5.2 10.2 5.2 8S6 3.9 8 2.2Z',
  type: 'M3 5V3.5h10V5M8 3.5v9M6 12.5h4',
  box: 'M2.5 5.5h11v6.3c0 .9-.8 1.7-1.7 1.7H4.2c-.9 0-1.7-.8-1.7-1.7zM2 2.5h12v3H2zM6.5 8.5h3',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon of `size` CSS pixels, hidden from assistive technology. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="hd-i" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
