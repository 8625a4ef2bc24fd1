/** Draft.js 0.11 on React 17, as X uses it. */
import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
} from 'draft-js';
import { createElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { type EditorOptions, isSubmitKey, type Editor as Mounted } from '../lib/editor.ts';

/** X colours hashtags and mentions while they are typed, which splits a line in several leaves. */
const ENTITY = /(?<![\p{L}\p{N}_])[#@][\p{L}\p{N}_]+/gu;

const entities = new CompositeDecorator([
  {
    strategy(block: ContentBlock, add) {
      for (const match of block.getText().matchAll(ENTITY)) add(match.index, match.index + match[0].length);
    },
    component: (props: { children: unknown }) => createElement('span', { className: 'x-entity' }, props.children),
  },
]);

/** Mounts Draft; `attributes['data-testid']` goes through Draft's own `webDriverTestID`, as on X. */
export function mountDraft(host: HTMLElement, options: EditorOptions): Mounted {
  const empty = () => EditorState.createEmpty(entities);
  let state = options.text
    ? EditorState.createWithContent(ContentState.createFromText(options.text), entities)
    : empty();

  const show = (next: EditorState) => {
    state = next;
    render(
      createElement(Editor, {
        editorState: state,
        onChange: (changed: EditorState) => {
          show(changed);
          options.onChange?.();
        },
        keyBindingFn: (event: KeyboardEvent & { nativeEvent: KeyboardEvent }) =>
          isSubmitKey(event.nativeEvent, options.keys) ? 'submit' : getDefaultKeyBinding(event),
        handleKeyCommand: (command: string) => {
          if (command !== 'submit') return 'not-handled';
          options.onSubmit?.();
          return 'handled';
        },
        placeholder: options.placeholder,
        webDriverTestID: options.attributes?.['data-testid'],
        ariaLabel: options.attributes?.['aria-label'],
        role: 'textbox',
        ariaMultiline: true,
        spellCheck: true,
        // X has no rich text; pasted markup becomes plain text.
        stripPastedStyles: true,
      }),
      host,
    );
  };
  show(state);

  return {
    model: () => state.getCurrentContent().getPlainText('\n'),
    clear: () => {
      show(empty());
      options.onChange?.();
    },
    destroy: () => {
      unmountComponentAtNode(host);
    },
  };
}
