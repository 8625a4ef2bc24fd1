/** Which editor library runs a field, told by the structure that it leaves in the page. */

/** `control`: an input or textarea. `contenteditable`: an editing host of no known library. */
export type EditorKind = 'control' | 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'contenteditable';

/** Whether the field is a native text control, with `value` and `setSelectionRange`. */
export function isTextControl(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** The library of an editing host. Unknown ones are `contenteditable`; all kinds are read and written by the same means. */
export function editorKind(element: Element): EditorKind {
  if (isTextControl(element)) return 'control';
  if (element.hasAttribute('data-lexical-editor')) return 'lexical';
  if (element.classList.contains('ql-editor')) return 'quill';
  if (element.classList.contains('ProseMirror')) return 'prosemirror';
  if (element.classList.contains('public-DraftEditor-content') || element.querySelector(':scope > [data-contents]')) {
    return 'draft';
  }
  return 'contenteditable';
}
