/** TipTap 3 on ProseMirror, as LinkedIn's comments use it. */
import { Editor as TipTap } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { type Editor, type EditorOptions, isSubmitKey } from '../lib/editor.ts';

/** Mounts TipTap; ProseMirror adds its own `tiptap ProseMirror` classes. */
export function mountTipTap(host: HTMLElement, options: EditorOptions): Editor {
  const paragraphs = (options.text ?? '').split('\n').map((line) => ({
    type: 'paragraph',
    ...(line ? { content: [{ type: 'text', text: line }] } : {}),
  }));
  const editor = new TipTap({
    element: host,
    extensions: [StarterKit],
    content: { type: 'doc', content: paragraphs },
    // The styles stand in sites.css: a strict CSP refuses a style element.
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', spellcheck: 'true', 'aria-multiline': 'true', ...options.attributes },
      handleKeyDown: (_view, event) => {
        if (!isSubmitKey(event, options.keys)) return false;
        options.onSubmit?.();
        return true;
      },
    },
    onUpdate: () => {
      markEmpty();
      options.onChange?.();
    },
  });
  // The site's placeholder is an attribute on the first paragraph; here on the host, which ProseMirror leaves alone.
  const markEmpty = () => {
    if (editor.isEmpty) host.setAttribute('data-placeholder', options.placeholder ?? '');
    else host.removeAttribute('data-placeholder');
  };
  markEmpty();

  return {
    model: () => {
      const { doc } = editor.state;
      return doc.textBetween(0, doc.content.size, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''));
    },
    clear: () => {
      editor.commands.clearContent(true);
    },
    destroy: () => {
      editor.destroy();
      host.replaceChildren();
    },
  };
}
