/** Quill 1.3 (also in a shadow root) and Quill 2, as LinkedIn's post composers use them. */
import Quill2 from 'quill';
import Quill1 from 'quill1';
import { h } from '../lib/dom.ts';
import { type Editor, type EditorOptions, isSubmitKey, type Mount } from '../lib/editor.ts';

/** The parts of Quill's selection that have to know about shadow roots. */
interface QuillSelection {
  root: HTMLElement;
  hasFocus(): boolean;
  getNativeRange(): unknown;
  normalizeNative(range: Range): unknown;
}

/**
 * Makes Quill 1 find its selection inside a shadow root, where `document.getSelection()` sees nothing. Quill without it
 * does not follow the caret; the method is the one in slab/quill issue 2021, for Chromium's `ShadowRoot.getSelection`.
 */
function teachShadowRoots(selection: QuillSelection): void {
  const tree = selection.root.getRootNode();
  if (!(tree instanceof ShadowRoot)) return;
  const own = tree as ShadowRoot & { getSelection?: () => Selection | null };
  selection.hasFocus = () => tree.activeElement === selection.root;
  selection.getNativeRange = () => {
    const native = own.getSelection?.() ?? document.getSelection();
    return native && native.rangeCount > 0 ? selection.normalizeNative(native.getRangeAt(0)) : null;
  };
}

function mountQuill(Quill: typeof Quill2, host: HTMLElement, options: EditorOptions): Editor {
  const container = h('div');
  host.append(container);
  const quill = new Quill(container, {
    placeholder: options.placeholder ?? '',
    modules: { toolbar: false },
    // LinkedIn keeps text plain.
    formats: [],
  });
  const root = quill.root;
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-multiline', 'true');
  root.setAttribute('spellcheck', 'true');
  for (const [name, value] of Object.entries(options.attributes ?? {})) root.setAttribute(name, value);
  teachShadowRoots((quill as unknown as { selection: QuillSelection }).selection);

  // Capture: before Quill's own keyboard module makes a new line of it.
  container.addEventListener(
    'keydown',
    (event) => {
      if (!isSubmitKey(event, options.keys)) return;
      event.preventDefault();
      event.stopPropagation();
      options.onSubmit?.();
    },
    { capture: true },
  );
  quill.on('text-change', () => options.onChange?.());
  if (options.text) quill.setText(options.text);

  return {
    model: () => quill.getText().replace(/\n$/, ''),
    clear: () => {
      quill.setText('');
    },
    destroy: () => host.replaceChildren(),
  };
}

export const mountQuill1: Mount = (host, options) => mountQuill(Quill1, host, options);
export const mountQuill2: Mount = (host, options) => mountQuill(Quill2, host, options);
