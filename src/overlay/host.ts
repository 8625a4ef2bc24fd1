/** The element that holds everything Hardop draws on a page, and the closed shadow root in it that page scripts cannot enter. */
import badge from '../ui/badge.css?inline';
import controls from '../ui/controls.css?inline';
import marks from '../ui/marks.css?inline';
import tokens from '../ui/tokens.css?inline';
import overlay from './overlay.css?inline';

const NAME = 'hardop-root';

/** Events that would tell the page what happens in the overlay, or set off its shortcuts. */
const PRIVATE_EVENTS = [
  'keydown keyup keypress beforeinput input change',
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout wheel',
  'pointerdown pointerup pointermove pointerover pointerout pointercancel touchstart touchend touchmove touchcancel',
  'focusin focusout copy cut paste dragstart',
].flatMap((names) => names.split(' '));

/** The overlay's element in the page. */
export interface OverlayHost {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts the host into `parent` (a dialog that makes the rest of the page inert, or the document element) and on top. */
  place(parent: Element): void;
  /** Takes it out of the page until it is placed again. */
  withdraw(): void;
  /** Takes it out for good. */
  remove(): void;
}

/** A page that removes the host gets it back after this long, ms: soon enough for the eye, too slow for a fight. */
const RETURN_AFTER = 250;

/**
 * Makes the host; it is not in the page yet.
 *
 * The element and its shadow root are made in a document of their own, which has no custom element registry: had a page
 * defined `hardop-root`, an element made in the page would be one of its custom elements, and `ElementInternals.shadowRoot`
 * hands a closed root to the class behind the element. A root attached before that is never available to it
 * (https://html.spec.whatwg.org/#dom-elementinternals-shadowroot).
 */
export function createHost(): OverlayHost {
  const element = document.implementation.createHTMLDocument('').createElement(NAME);
  const root = element.attachShadow({ mode: 'closed' });
  document.adoptNode(element);
  adoptStyles(root, [tokens, marks, controls, badge, overlay].join('\n'));
  element.popover = 'manual';
  for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());

  let parent: Element | null = null;
  let removed = false;
  let returning: ReturnType<typeof setTimeout> | undefined;
  const seen = new MutationObserver(() => hold());

  const insert = () => {
    if (removed || !parent) return;
    if (!parent.isConnected) parent = document.documentElement;
    if (element.parentNode !== parent) parent.append(element);
    try {
      if (!isShown(element)) element.showPopover();
    } catch {
      // Where there are no popovers it stays a fixed box with the highest z-index.
    }
    seen.disconnect();
    seen.observe(parent, { childList: true });
  };
  const hold = () => {
    if (returning !== undefined || removed || !parent) return;
    if (element.parentNode === parent && isShown(element)) return;
    returning = setTimeout(() => {
      returning = undefined;
      insert();
    }, RETURN_AFTER);
  };
  element.addEventListener('toggle', hold);

  return {
    root,
    element,
    place(next) {
      if (parent === next && element.parentNode === next) return;
      parent = next;
      insert();
    },
    withdraw() {
      parent = null;
      seen.disconnect();
      element.remove();
    },
    remove() {
      removed = true;
      clearTimeout(returning);
      seen.disconnect();
      element.remove();
    },
  };
}

/** Whether a popover is open; true where there are no popovers. */
function isShown(element: HTMLElement): boolean {
  try {
    return element.matches(':popover-open');
  } catch {
    return true;
  }
}

/**
 * Styles by a constructed sheet, which no content security policy of a page touches. Firefox refuses to adopt one into a root
 * from a content script's side of its wrappers; there a style element of an extension's own script is exempt from the policy.
 */
function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
