/** Lexical, as Facebook, Messenger and Instagram use it. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { h } from '../lib/dom.ts';
import { type Editor, type EditorOptions, isSubmitKey, type Mount } from '../lib/editor.ts';

/** Time within which Lexical's history merges typing in one step, in ms; Lexical's own default. */
const HISTORY_MERGE_MS = 300;

function mountLexical(kind: 'rich' | 'plain', host: HTMLElement, options: EditorOptions): Editor {
  const root = h('div', {
    role: 'textbox',
    contenteditable: 'true',
    spellcheck: 'true',
    tabindex: '0',
    ...options.attributes,
    ...(options.placeholder ? { 'aria-placeholder': options.placeholder } : {}),
  });
  // Lexical has no placeholder of its own; the sites draw one as a sibling, outside the editable element.
  const placeholder = h('div', { class: 'lexical-placeholder', 'aria-hidden': 'true' }, options.placeholder ?? '');
  host.append(h('div', { class: 'lexical-field' }, root, placeholder));

  const editor = createEditor({
    namespace: 'fixture',
    onError: (error) => {
      throw error;
    },
  });
  const fill = (text: string) => {
    const lines = text.split('\n');
    const paragraphs = kind === 'rich' ? lines.map((line) => [line]) : [lines];
    $getRoot().clear();
    for (const paragraph of paragraphs) {
      const node = $createParagraphNode();
      paragraph.forEach((line, index) => {
        if (index > 0) node.append($createLineBreakNode());
        if (line) node.append($createTextNode(line));
      });
      $getRoot().append(node);
    }
  };
  const model = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((paragraph) => paragraph.getTextContent())
        .join('\n'),
    );

  const history = createEmptyHistoryState();
  const stops = [
    kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, history, HISTORY_MERGE_MS),
    editor.registerUpdateListener(() => {
      placeholder.hidden = model() !== '';
      options.onChange?.();
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event || !isSubmitKey(event, options.keys)) return false;
        event.preventDefault();
        options.onSubmit?.();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  ];
  editor.setRootElement(root);
  editor.update(() => fill(options.text ?? ''), { discrete: true });

  return {
    model,
    clear: () => editor.update(() => fill(''), { discrete: true }),
    destroy: () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
      host.replaceChildren();
    },
  };
}

/** Lexical with rich text: a `<p>` for each paragraph. */
export const mountLexicalRich: Mount = (host, options) => mountLexical('rich', host, options);

/** Lexical with plain text: one `<p>`, lines apart by `<br>`. */
export const mountLexicalPlain: Mount = (host, options) => mountLexical('plain', host, options);
