/**
 * Where words stand in a textarea or input. The browser tells no positions there, so an invisible copy is laid out with
 * the same styles. It holds the text and therefore lives inside our own closed shadow root only.
 */
import type { LineBox, Rect } from './composer.ts';
import { paintScale } from './geometry.ts';
import { linesOf } from './lines.ts';
import { diffTexts, type Span } from './remap.ts';

type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** Every property that moves characters. */
const COPIED = [
  'direction',
  'unicode-bidi',
  'writing-mode',
  'text-orientation',
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant-alternates',
  'font-variant-caps',
  'font-variant-east-asian',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variant-position',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-optical-sizing',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-rendering',
  'text-transform',
  'text-spacing-trim',
  'tab-size',
  'white-space-collapse',
  'text-wrap-mode',
  'overflow-wrap',
  'word-break',
  'line-break',
  'hyphens',
  '-webkit-font-smoothing',
  '-webkit-text-size-adjust',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;

/**
 * The padding box of a text control, in its own CSS px from its border box. `clientLeft` and its kin know of scroll bars,
 * which a textarea may have on either side; for an input, which has none, Firefox counts the padding in with them.
 */
function insideBorder(control: TextControl): Rect {
  if (control.localName !== 'input') {
    const { clientLeft: left, clientTop: top, clientWidth: width, clientHeight: height } = control;
    return { left, top, width, height };
  }
  const style = control.ownerDocument.defaultView?.getComputedStyle(control);
  const border = (side: string) => Number.parseFloat(style?.getPropertyValue(`border-${side}-width`) ?? '') || 0;
  const [left, top] = [border('left'), border('top')];
  return {
    left,
    top,
    width: control.offsetWidth - left - border('right'),
    height: control.offsetHeight - top - border('bottom'),
  };
}

/** Lays the text of one text control out again and measures spans in the copy. */
export class Mirror {
  readonly #control: TextControl;
  #box: HTMLElement | null = null;
  #words: Text | null = null;
  #styles = '';
  /** The page's time when the styles were read last, the same all through a frame. */
  #frame: CSSNumberish | null = null;

  constructor(control: TextControl) {
    this.#control = control;
  }

  /**
   * @param parent Rendered node in our own shadow root; `null` gives empty lists.
   * @returns For each span one box for each line, scrolled along with the control, not clipped.
   */
  measure(spans: readonly Span[], parent: ParentNode | null): LineBox[][] {
    const control = this.#control;
    if (parent === null || !control.isConnected) return spans.map(() => []);
    const box = this.#update(parent);
    const words = this.#words;
    if (box === null || words === null) return spans.map(() => []);

    const field = control.getBoundingClientRect();
    const scale = paintScale(control);
    const origin = box.getBoundingClientRect();
    const ownScale = paintScale(box);
    const fontSize = (Number.parseFloat(box.style.getPropertyValue('font-size')) || 16) * scale;
    const factor = scale / ownScale;
    const inside = insideBorder(control);
    const left = field.left + (inside.left - control.scrollLeft) * scale;
    const top = field.top + (inside.top - control.scrollTop) * scale;

    const range = control.ownerDocument.createRange();
    const boxesOf = ({ start, end }: Span): LineBox[] => {
      if (end > words.length || start >= end) return [];
      range.setStart(words, start);
      range.setEnd(words, end);
      return [...range.getClientRects()].map((rect) => ({
        left: left + (rect.left - origin.left) * factor,
        top: top + (rect.top - origin.top) * factor,
        width: rect.width * factor,
        height: rect.height * factor,
        fontSize,
      }));
    };
    return spans.map((span) => linesOf(words.data, span, boxesOf));
  }

  remove(): void {
    this.#box?.remove();
    this.#box = null;
    this.#words = null;
    this.#styles = '';
    this.#frame = null;
  }

  #update(parent: ParentNode): HTMLElement | null {
    const control = this.#control;
    const view = control.ownerDocument.defaultView;
    if (view === null) return null;
    if (this.#box === null || this.#words === null) {
      this.#box = control.ownerDocument.createElement('div');
      const line = control.ownerDocument.createElement('span');
      this.#words = control.ownerDocument.createTextNode('');
      this.#box.setAttribute('aria-hidden', 'true');
      line.append(this.#words);
      this.#box.append(line);
    }
    const box = this.#box;
    if (box.parentNode !== parent) parent.append(box);
    // Once a frame is enough: one drawing measures many times.
    const frame = control.ownerDocument.timeline.currentTime;
    if (frame === null || frame !== this.#frame) {
      this.#frame = frame;
      const styles = this.#stylesOf(view.getComputedStyle(control));
      if (styles !== this.#styles) {
        box.style.cssText = styles;
        this.#styles = styles;
      }
    }
    this.#write(this.#words, control.value);
    return box;
  }

  /** Changes what differs and no more: the browser shapes and breaks only that again, and a text of ten thousand characters is long. */
  #write(words: Text, text: string): void {
    if (words.data === text) return;
    const { start, removed, inserted } = diffTexts(words.data, text);
    words.replaceData(start, removed, inserted);
  }

  #stylesOf(computed: CSSStyleDeclaration): string {
    const control = this.#control;
    const px = (name: string) => Number.parseFloat(computed.getPropertyValue(name)) || 0;
    const inside = insideBorder(control);
    const width = inside.width - px('padding-left') - px('padding-right');
    const height = inside.height - px('padding-top') - px('padding-bottom');
    const oneLine = control.localName === 'input';
    const copied = COPIED.map((name) => {
      const value = computed.getPropertyValue(name);
      return value === '' ? '' : `${name}:${value};`;
    });
    return [
      'all:initial;position:fixed;left:0;top:0;box-sizing:content-box;visibility:hidden;pointer-events:none;contain:style;',
      ...copied,
      // A one-line field centres its text and never wraps it.
      oneLine
        ? `display:flex;align-items:center;white-space:pre;width:${width}px;height:${height}px`
        : `display:block;width:${width}px;height:auto`,
    ].join('');
  }
}
