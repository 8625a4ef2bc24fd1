/** What every editor mount has in common, whichever package draws it. */

/** How a keystroke submits in a composer, beside its button. */
export type SubmitKeys = 'none' | 'mod-enter' | 'enter';

export interface EditorOptions {
  /** Attributes of the editable element, as the site sets them. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly placeholder?: string;
  /** Text that stands there from the start, as with a kept draft. */
  readonly text?: string;
  readonly keys?: SubmitKeys;
  /** The site's own reaction to its submit keys. */
  readonly onSubmit?: () => void;
  /** The model changed. */
  readonly onChange?: () => void;
}

/** A mounted editor. */
export interface Editor {
  /** The text as the editor's own model holds it: one `\n` between paragraphs and for a line break, none at the end. */
  model(): string;
  clear(): void;
  /** Takes the editor down, as a site does when it navigates. */
  destroy(): void;
}

/** Mounts an editor inside `host`. */
export type Mount = (host: HTMLElement, options: EditorOptions) => Editor;

/** Whether a keydown is this composer's submit key. Enter that ends an input-method composition is not. */
export function isSubmitKey(event: KeyboardEvent, keys: SubmitKeys | undefined): boolean {
  if (event.key !== 'Enter' || event.isComposing) return false;
  if (keys === 'mod-enter') return event.ctrlKey || event.metaKey;
  return keys === 'enter' && !event.shiftKey;
}
