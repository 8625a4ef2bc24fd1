/** Composers of a page: mounts their editors, wires their submit controls, and lets tests look into the editors' models. */
import type { Editor, EditorOptions, Mount, SubmitKeys } from './editor.ts';

/** One submission that reached the site. */
export interface Submission {
  readonly composer: string;
  readonly text: string;
  readonly by: 'click' | 'keys';
}

declare global {
  interface Window {
    /** Text of a composer as its editor's own model holds it, or null when it is not mounted. For tests only. */
    __model(id: string): string | null;
    /** Everything submitted since the page was loaded, empty texts too: a doubled submission shows as a second entry. */
    __posts: Submission[];
    /** Tears a composer's editor down and mounts a new one in the same place, holding `text`. */
    __remount(id: string, text?: string): void;
  }
}

interface Composer {
  readonly id: string;
  readonly host: HTMLElement;
  readonly mount: Mount;
  readonly attributes?: EditorOptions['attributes'];
  readonly placeholder?: string;
  readonly text?: string;
  readonly keys?: SubmitKeys;
  /** Control that submits; its `aria-disabled` follows whether there is text. */
  readonly button?: HTMLElement | undefined;
  /** Form whose `submit` event posts, in place of the button's click. */
  readonly form?: HTMLFormElement;
  /** Id of the composer that this one is submitted with, as the segments of a thread are. */
  readonly partOf?: string;
}

const composers = new Map<string, { readonly spec: Composer; editor: Editor }>();
const waiting: Composer[] = [];

/** Declares a composer. Its editor mounts at once when the host is in the page, else with `mountWaiting`. */
export function composer(spec: Composer): void {
  if (spec.host.isConnected) start(spec);
  else waiting.push(spec);
}

/** Mounts the composers that were declared before their hosts came into the page. */
export function mountWaiting(): void {
  for (const spec of waiting.splice(0)) start(spec);
}

/** Takes all composers down, as on a navigation inside the page. */
export function closeComposers(within: Node = document): void {
  for (const [id, { spec, editor }] of composers) {
    if (!isInside(spec.host, within)) continue;
    editor.destroy();
    composers.delete(id);
  }
}

function isInside(node: Node, ancestor: Node): boolean {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === ancestor) return true;
  }
  return false;
}

function start(spec: Composer): void {
  composers.set(spec.id, { spec, editor: mountEditor(spec, spec.text) });
  if (spec.form) {
    spec.form.addEventListener('submit', (event) => {
      event.preventDefault();
      submit(spec.id, 'click');
    });
  } else if (spec.button) {
    spec.button.addEventListener('click', () => submit(spec.id, 'click'));
  }
  showState(spec);
}

function mountEditor(spec: Composer, text: string | undefined): Editor {
  return spec.mount(spec.host, {
    ...(spec.attributes ? { attributes: spec.attributes } : {}),
    ...(spec.placeholder ? { placeholder: spec.placeholder } : {}),
    ...(text ? { text } : {}),
    keys: spec.keys ?? 'none',
    onSubmit: () => submit(spec.partOf ?? spec.id, 'keys'),
    onChange: () => showState(spec),
  });
}

function showState(spec: Composer): void {
  const owner = composers.get(spec.partOf ?? spec.id);
  if (owner?.spec.button) owner.spec.button.setAttribute('aria-disabled', String(textOf(owner.spec.id) === ''));
}

function partsOf(id: string) {
  return [...composers.values()].filter(({ spec }) => spec.id === id || spec.partOf === id);
}

function textOf(id: string): string {
  return partsOf(id)
    .map(({ editor }) => editor.model())
    .join('\n\n')
    .trim();
}

/** Records first and clears after, even when there is nothing to post: tests count every submission that got through. */
function submit(id: string, by: Submission['by']): void {
  window.__posts.push({ composer: id, text: textOf(id), by });
  for (const { editor } of partsOf(id)) editor.clear();
}

window.__posts = [];
window.__model = (id) => composers.get(id)?.editor.model() ?? null;
window.__remount = (id, text) => {
  const entry = composers.get(id);
  if (!entry) return;
  entry.editor.destroy();
  entry.editor = mountEditor(entry.spec, text);
  showState(entry.spec);
};
