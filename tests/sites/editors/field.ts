/** Fields without an editor package: textarea, one-line input, and a bare contenteditable. */
import { h } from '../lib/dom.ts';
import { type Editor, type EditorOptions, isSubmitKey, type Mount } from '../lib/editor.ts';

function wire(element: HTMLElement, options: EditorOptions): void {
  element.addEventListener('input', () => options.onChange?.());
  element.addEventListener('keydown', (event) => {
    if (!isSubmitKey(event, options.keys)) return;
    event.preventDefault();
    options.onSubmit?.();
  });
}

function mountControl(
  element: HTMLTextAreaElement | HTMLInputElement,
  host: HTMLElement,
  options: EditorOptions,
): Editor {
  element.value = options.text ?? '';
  wire(element, options);
  host.append(element);
  return {
    model: () => element.value,
    clear: () => {
      element.value = '';
      options.onChange?.();
    },
    destroy: () => element.remove(),
  };
}

const attributesOf = (options: EditorOptions) => ({ placeholder: options.placeholder, ...options.attributes });

export const mountTextarea: Mount = (host, options) =>
  mountControl(h('textarea', { rows: '1', ...attributesOf(options) }), host, options);

export const mountInput: Mount = (host, options) =>
  mountControl(h('input', { type: 'text', ...attributesOf(options) }), host, options);

/** A contenteditable with `<p>` lines that only the browser edits, as in LinkedIn's messages. */
export const mountEditable: Mount = (host, options) => {
  document.execCommand('defaultParagraphSeparator', false, 'p');
  const element = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    ...options.attributes,
  });
  const fill = (text: string) =>
    element.replaceChildren(...text.split('\n').map((line) => h('p', {}, line === '' ? h('br') : line)));
  const markEmpty = () => element.toggleAttribute('data-empty', model() === '');
  const model = () =>
    [...element.childNodes]
      .map((line) => [...(line instanceof HTMLElement ? line.childNodes : [line])].map(textOf).join(''))
      .join('\n');
  fill(options.text ?? '');
  markEmpty();
  const onChange = () => {
    markEmpty();
    options.onChange?.();
  };
  wire(element, { ...options, onChange });
  host.append(element);
  return {
    model,
    clear: () => {
      fill('');
      onChange();
    },
    destroy: () => element.remove(),
  };
};

/** A `<br>` that stands alone only holds its line open. */
function textOf(node: Node): string {
  if (node.nodeName === 'BR') return node.parentNode?.childNodes.length === 1 ? '' : '\n';
  return node.textContent ?? '';
}
