/** The few members used here of packages that ship no types; the real typings would pull in more than the fixtures need. */

declare module 'react' {
  export interface ReactElement {
    readonly type: unknown;
  }
  export function createElement(type: unknown, props: object | null, ...children: unknown[]): ReactElement;
}

declare module 'react-dom' {
  import type { ReactElement } from 'react';
  export function render(element: ReactElement, container: Element): void;
  export function unmountComponentAtNode(container: Element): boolean;
}

declare module 'draft-js' {
  export interface ContentBlock {
    getText(): string;
  }
  export interface ContentState {
    getPlainText(delimiter?: string): string;
  }
  export const ContentState: { createFromText(text: string, delimiter?: string): ContentState };
  export interface EditorState {
    getCurrentContent(): ContentState;
  }
  export interface Decorator {
    strategy(block: ContentBlock, add: (start: number, end: number) => void): void;
    component: unknown;
  }
  export class CompositeDecorator {
    constructor(decorators: readonly Decorator[]);
  }
  export const EditorState: {
    createEmpty(decorator: CompositeDecorator): EditorState;
    createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState;
  };
  export const Editor: unknown;
  /** Takes React's synthetic event, which has the members of a KeyboardEvent that are read here. */
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
}

declare module 'quill1' {
  export { default } from 'quill';
}
