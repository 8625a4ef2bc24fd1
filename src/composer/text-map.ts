/**
 * The text of an editing host, built from its text nodes so that every offset leads back to a place in the DOM.
 * `innerText` cannot do that: it gives two to five line breaks for one empty line, differently in each editor.
 */
import type { Span } from './remap.ts';

/** A run of text that comes from one node. */
export interface Piece extends Span {
  /** A text node; an image with an emoji as its text; or the `<br>` of an empty line, which has no text but holds the caret. */
  readonly node: Node;
  /** Offset in the text node of the run's first code unit. */
  readonly nodeStart: number;
  /** Outermost element around the run that the caret cannot enter (a mention, an emoji image). */
  readonly atom: Element | null;
}

/** The text of a field, and where in the page each part of it stands. */
export interface TextMap {
  /** Line breaks are `\n`, non-breaking spaces are spaces; otherwise the very characters of the text nodes. */
  readonly text: string;
  /** In order of the text. */
  readonly pieces: readonly Piece[];
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const INLINE = names('a abbr b br code em font i img mark s small span strong sub sup u');
const BLOCK = names('p li ul ol blockquote pre h1 h2 h3 h4 h5 h6');
/** Elements whose content is never words of the writer. Slate draws its placeholder inside the content. */
const SKIPPED = names('style script template noscript button select textarea input svg');
const SLATE_PLACEHOLDER = 'data-slate-placeholder';
/** Editors park the caret on this character (Quill's cursor, Slate's empty leaf); it is no part of the text. */
const CARET_KEEPER = '\uFEFF';
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\uFE0F?\u20E3)/u;
/** The longest emoji sequences are families with skin tones: 4 people, 4 tones, 3 joiners, in UTF-16 code units. */
const EMOJI_MAX_LENGTH = 30;

type Layout = 'block' | 'inline' | 'hidden';

function layoutOf(element: Element): Layout {
  const name = element.localName;
  if (SKIPPED.has(name) || element.hasAttribute(SLATE_PLACEHOLDER)) return 'hidden';
  if (INLINE.has(name)) return 'inline';
  if (BLOCK.has(name)) return 'block';
  // Sites lay divs in a line for mentions and emoji, so only the computed display can tell.
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'block';
  if (display === 'none') return 'hidden';
  return display === 'contents' || display.startsWith('inline') ? 'inline' : 'block';
}

/** White space that is painted otherwise, or not at all, unless the text is preformatted. */
const COLLAPSIBLE = /[\t\r\n]|^ *$/;

/** Whether line breaks and runs of spaces in the host's text nodes are painted as they are. */
function keepsWhiteSpace(host: Element): boolean {
  const style = host.ownerDocument.defaultView?.getComputedStyle(host);
  return style !== undefined && /pre|break-spaces/.test(style.whiteSpace);
}

/** Collects lines: a block border or a break counts only once something stands on both sides of it. */
class LineBuilder {
  text = '';
  readonly pieces: Piece[] = [];
  /** A block began or ended; it becomes a line break when the next line opens. */
  #atBorder = false;
  #hasLines = false;
  /** Something stands in the current line already. */
  #lineIsFilled = false;
  /** The last `<br>`, held back: only what follows in the same block tells whether it breaks a line. */
  #break: Node | null = null;

  /** At the start of a line, where collapsible white space isn't painted. */
  get atLineStart(): boolean {
    return !this.#lineIsFilled || this.#break !== null;
  }

  addRun(node: Node, nodeStart: number, words: string, atom: Element | null): void {
    if (this.#break !== null) this.#breakLine(this.#break);
    this.#openLine();
    this.#push(node, nodeStart, words, atom);
    this.#lineIsFilled = true;
  }

  addBreak(node: Node): void {
    if (this.#break !== null) this.#breakLine(this.#break);
    this.#break = node;
  }

  /**
   * The end of a block, or the start of one inside another. A preformatted line break at its very end paints no line, like
   * a last `<br>`; in other text there is none, for line breaks were read as spaces.
   */
  endBlock(): void {
    if (this.#break !== null) {
      this.#openLine();
      if (!this.#lineIsFilled) this.#push(this.#break, 0, '', null);
      this.#break = null;
    } else if (this.#lineIsFilled) {
      const last = this.pieces.at(-1);
      if (last !== undefined && last.end > last.start && this.text.endsWith('\n')) {
        this.text = this.text.slice(0, -1);
        this.pieces[this.pieces.length - 1] = { ...last, end: last.end - 1 };
      }
    }
    this.#atBorder = true;
    this.#lineIsFilled = false;
  }

  #openLine(): void {
    if (this.#atBorder && this.#hasLines) this.text += '\n';
    this.#atBorder = false;
    this.#hasLines = true;
  }

  #breakLine(node: Node): void {
    this.#openLine();
    if (!this.#lineIsFilled) this.#push(node, 0, '', null);
    this.text += '\n';
    this.#lineIsFilled = false;
    this.#break = null;
  }

  #push(node: Node, nodeStart: number, words: string, atom: Element | null): void {
    const start = this.text.length;
    this.text += words;
    this.pieces.push({ node, nodeStart, start, end: this.text.length, atom });
  }
}

/** Reads the text of an editing host. Linear in the number of nodes; an empty host has the text ''. */
export function buildTextMap(host: HTMLElement): TextMap {
  // Asking for a style makes the browser compute it, so it is asked only where white space matters.
  let preformatted: boolean | undefined;
  const keeps = () => {
    preformatted ??= keepsWhiteSpace(host);
    return preformatted;
  };
  const lines = new LineBuilder();

  const addText = (node: Text, atom: Element | null) => {
    let shown = node.data;
    if (COLLAPSIBLE.test(shown)) {
      // Source indentation between blocks is not painted.
      if (lines.atLineStart && /^[ \t\r\n]*$/.test(shown) && !keeps()) return;
      shown = keeps() ? shown.replace(/\r/g, '\n') : shown.replace(/[\t\r\n]/g, ' ');
    }
    let from = 0;
    while (from < shown.length) {
      const keeper = shown.indexOf(CARET_KEEPER, from);
      const to = keeper === -1 ? shown.length : keeper;
      if (to > from) lines.addRun(node, from, shown.slice(from, to).replace(/\u00A0/g, ' '), atom);
      from = to + 1;
    }
  };

  const visit = (parent: Node, atom: Element | null) => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) addText(child as Text, atom);
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const element = child as Element;
      const layout = layoutOf(element);
      if (layout === 'hidden') continue;
      if (element.localName === 'br') {
        lines.addBreak(element);
      } else if (element.localName === 'img') {
        const alt = element.getAttribute('alt') ?? '';
        if (alt.length <= EMOJI_MAX_LENGTH && EMOJI.test(alt)) lines.addRun(element, 0, alt, atom ?? element);
      } else {
        if (layout === 'block') lines.endBlock();
        visit(element, element.getAttribute('contenteditable') === 'false' ? (atom ?? element) : atom);
        if (layout === 'block') lines.endBlock();
      }
    }
  };
  visit(host, null);
  lines.endBlock();
  return { text: lines.text, pieces: lines.pieces };
}
