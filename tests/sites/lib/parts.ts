/** Pieces that several sites share. */
import { h, type IconName, icon } from './dom.ts';

/** A hidden file input with its toolbar button; each chosen file becomes a preview in `previews`. */
export function picker(
  input: Record<string, string>,
  button: Record<string, string>,
  previews: HTMLElement,
  preview: (image: HTMLImageElement) => HTMLElement,
): HTMLElement[] {
  const file = h('input', { type: 'file', multiple: true, hidden: true, ...input });
  file.addEventListener('change', () => {
    for (const chosen of file.files ?? []) {
      const image = h('img', { alt: '', src: URL.createObjectURL(chosen), draggable: 'true' });
      previews.append(preview(image));
    }
  });
  return [file, tool('image', { ...button, onclick: () => file.click() })];
}

/** A round toolbar button with an icon. */
export function tool(name: IconName, attributes: Record<string, string | ((event: Event) => void)> = {}): HTMLElement {
  return h('button', { type: 'button', class: 'tool', ...attributes }, icon(name));
}

/** Name, time and text of a post that others wrote. */
export interface Story {
  readonly name: string;
  readonly initials: string;
  readonly tone: number;
  readonly when: string;
  readonly text: string;
}

/** Harmless posts for the feeds behind the composers. */
export const STORIES: readonly Story[] = [
  {
    name: 'Noor Veldkamp',
    initials: 'NV',
    tone: 2,
    when: '2 u',
    text: 'Onze nieuwe folder over goed slapen staat online. Lees hem gerust voor aan wie je lief is.',
  },
  {
    name: 'Wandelclub De Hoge Brug',
    initials: 'WB',
    tone: 3,
    when: '5 u',
    text: 'Zondag lopen we tien kilometer langs de Rotte. Verzamelen om half tien bij de molen.',
  },
  {
    name: 'Idris Boersma',
    initials: 'IB',
    tone: 4,
    when: '1 d',
    text: 'Vandaag begonnen met de opleiding. Veel namen onthouden, nog meer koffie gehad.',
  },
];

/** The person who is logged in on every fixture. */
export const ME = { name: 'Sanne de Wit', handle: '@sannedewit', initials: 'SW', tone: 1 } as const;

/** A picture that needs no network: hills in two tones. */
export function picture(): HTMLElement {
  return h('div', { class: 'picture', role: 'img', 'aria-label': 'Foto van heuvels' });
}
