/** Building DOM without `innerHTML`, so that the pages also run under strict CSP and Trusted Types. */

type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>;
type Child = Node | string | null | undefined | false;

/**
 * Makes an element. Attributes are set as written in HTML; `true` sets an empty attribute, `false` and `undefined` none;
 * a function under `onclick` and the like becomes a listener.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(
    ...children.filter((child): child is Node | string => child instanceof Node || typeof child === 'string'),
  );
  return element;
}

const PATHS = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 20.5h4',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-7 8-7s7 2 8 7',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.500 20c.7-4 3-6 6.500-6s5.800 2 6.500 6M15.500 5.500a3.200 3.200 0 0 1 0 6M17.500 14.500c2.200.6 3.500 2.500 4 5.500',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 2-2 5 5M15 9.500h.01',
  film: 'M3 6h13v12H3zM16 10l5-3v10l-5-3',
  smile:
    'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM8.500 14c1.800 2.600 5.200 2.600 7 0M9 9.500h.01M15 9.500h.01',
  list: 'M5 6h14M5 12h9M5 18h12',
  clock: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 7.500V12l3 2',
  pin: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 8.500a1.800 1.800 0 1 0 0 3.600 1.800 1.800 0 0 0 0-3.600z',
  heart:
    'M12 20C6 15.500 3.500 12.500 3.500 9a4.300 4.300 0 0 1 8.500-1 4.300 4.300 0 0 1 8.500 1c0 3.500-2.500 6.500-8.500 11z',
  comment: 'M4 5h16v11H11l-5 4v-4H4z',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
  repeat: 'M5 9l3-3 3 3M8 6v9a2 2 0 0 0 2 2h4M19 15l-3 3-3-3M16 18V9a2 2 0 0 0-2-2h-4',
  like: 'M4 11h4v9H4zM8 11l4-7c1.800 0 2.300 1.400 1.800 3l-.8 3H20l-1.500 8.500a2 2 0 0 1-2 1.500H8',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M4 12 20 4l-5 17-3.500-7z',
  globe: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM3.500 12h17M12 3.500c-5 5-5 12 0 17 5-5 5-12 0-17',
  case: 'M3 8h18v11H3zM9 8V5h6v3M3 13h18',
} as const;

export type IconName = keyof typeof PATHS;

/** A 20 px line icon in the current text colour. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** A round portrait with initials; `tone` 1–5 picks its colour. */
export function avatar(initials: string, tone = 1): HTMLElement {
  return h('span', { class: `avatar tone-${tone}`, 'aria-hidden': 'true' }, initials);
}
