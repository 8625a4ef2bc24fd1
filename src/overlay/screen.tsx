/** The drawing surface of the overlay: its host with a place for each layer, and what is said over them for a while. */
import { render } from 'preact';
import { $language } from '../i18n/index.ts';
import { createHost, type OverlayHost } from './host.ts';
import { type ToastProps, View, type ViewProps } from './View.tsx';

/** How long the way back from "ignore" stays, ms. */
const TOAST = 5000;

/** Drawings that a drawing may ask for: a badge measures itself, moves, and is measured once more. */
const MAX_TURNS = 3;

interface Screen {
  readonly host: OverlayHost;
  /** For the lines under words. */
  readonly marks: HTMLElement;
  /** For invisible copies of text fields. */
  readonly mirror: HTMLElement;
  /** Whether a line of text with a way back is there now. */
  readonly busy: boolean;
  draw(): void;
  /** A line of text, with a way back or none; `after` is called when it goes, with whether it took the focus along. */
  toast(toast: Omit<ToastProps, 'onClose'>, after: (hadFocus: boolean) => void): void;
  /** Reads something out, once. */
  announce(words: string): void;
  end(): void;
}

/** `view` tells what is to be seen; it is asked at every drawing. */
export function createScreen(view: () => Omit<ViewProps, 'toast' | 'announcement'>): Screen {
  const host = createHost();
  const part = (name: string, tag = 'div') => {
    const element = document.createElement(tag);
    element.className = name;
    return host.root.appendChild(element);
  };
  // In the order of painting: what a card covers, it covers whole.
  const mirror = part('hd-mirror');
  const marks = part('hd-layers');
  // Chromium's `window.find` reads closed shadow roots too, and so a page could ask word by word what a card says. It passes over
  // whatever lies in an element that is written without an end tag; one that means nothing outside of a video is a box like any other.
  const ui = part('hd-ui', 'source');

  let toast: ToastProps | null = null;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;
  let announcement = '';
  let drawing = false;
  let again = false;

  /** A part that measures itself asks for another drawing in the middle of one; Preact must not be entered twice. */
  const draw = () => {
    again = true;
    if (drawing) return;
    drawing = true;
    for (let turn = 0; again && turn < MAX_TURNS; turn += 1) {
      again = false;
      // Else a screen reader would read our words in the voice of the page's language.
      ui.lang = $language.get();
      render(<View {...view()} toast={toast} announcement={announcement} />, ui);
    }
    drawing = false;
  };

  return {
    host,
    marks,
    mirror,
    get busy() {
      return toast !== null;
    },
    draw,
    toast(next, after) {
      clearTimeout(toastTimer);
      const close = () => {
        clearTimeout(toastTimer);
        const hadFocus = !!host.root.activeElement?.closest('.hd-toast');
        toast = null;
        draw();
        after(hadFocus);
      };
      const { undo } = next;
      const back = undo
        ? () => {
            undo();
            close();
          }
        : null;
      toast = { ...next, undo: back, onClose: close };
      toastTimer = setTimeout(close, TOAST);
      draw();
    },
    announce(words) {
      announcement = words;
      draw();
    },
    end() {
      clearTimeout(toastTimer);
      render(null, ui);
      host.remove();
    },
  };
}
