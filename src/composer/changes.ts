/** Follows the text and the caret of one field and reports them at the right pace. */
import { isTextControl } from './editor-kind.ts';
import { diffTexts, type TextEdit } from './remap.ts';

/** Rest after the last change before a text is checked, in ms. */
const SETTLE_MS = 60;

/** Pause in ms between two looks at a text control: scripts can set its value without any sign. */
const LOOK_MS = 1000;

/** What the tracker needs of a field and whom it tells. */
interface ChangeSubject {
  readonly element: HTMLElement;
  read(): string;
  caretOffset(): number | undefined;
  edited(edit: TextEdit): void;
  settled(text: string): void;
  caretMoved(): void;
  /** Text was made or removed by something else than the user's input: the map of the text must be built anew. */
  mutated(): void;
  /** The field was written to and holds the same text: its words may stand elsewhere, in bold for example. */
  redrawn(): void;
}

/** Follows the text of one field; ends with the signal given to `trackChanges`. */
export interface ChangeTracker {
  readonly lastKeyAt: number;
  /** When the text was last seen to change, on the clock of `performance.now()` in ms. */
  readonly lastEditAt: number;
  readonly composing: boolean;
  /** Looks at the text now, and reports an edit that the next frame would report. */
  look(): void;
  /** Looks at the text again at the next frame. */
  check(): void;
  /** Looks at the text again, and reports it as settled even when it was reported before. */
  repeat(): void;
}

/** Starts following a field until `signal` is aborted. A text that stands there already is reported as settled. */
export function trackChanges(subject: ChangeSubject, signal: AbortSignal): ChangeTracker {
  const { element } = subject;
  const document = element.ownerDocument;
  const view = document.defaultView;
  let lastKeyAt = 0;
  let lastEditAt = 0;
  let composing = false;
  let text = '';
  /** The text as it is was reported as settled. An empty field needs no check. */
  let reported = true;
  let frame = 0;
  let settleTimer = 0;
  let caretMayDiffer = false;
  let written = false;

  const settle = () => {
    settleTimer = 0;
    if (composing || signal.aborted) return;
    look();
    // The text changed unseen: it has its own rest to come.
    if (settleTimer !== 0 || reported) return;
    reported = true;
    subject.settled(text);
  };
  const restart = () => {
    if (settleTimer !== 0) view?.clearTimeout(settleTimer);
    settleTimer = composing ? 0 : (view?.setTimeout(settle, SETTLE_MS) ?? 0);
  };
  const look = () => {
    const now = subject.read();
    if (now === text) return;
    const edit = diffTexts(text, now, subject.caretOffset());
    text = now;
    // Also when it comes back to what was reported before: an edit and its undo took marks away.
    reported = false;
    lastEditAt = performance.now();
    if (settleTimer === 0) restart();
    subject.edited(edit);
  };
  const onFrame = () => {
    frame = 0;
    if (signal.aborted) return;
    const before = text;
    look();
    if (written && text === before) subject.redrawn();
    written = false;
    if (caretMayDiffer) {
      caretMayDiffer = false;
      subject.caretMoved();
    }
  };
  const schedule = () => {
    // Once a frame and before paint, so that marks move together with the words. Hidden pages have no frames.
    if (frame === 0 && !document.hidden) frame = view?.requestAnimationFrame(onFrame) ?? 0;
  };
  const changed = () => {
    written = true;
    subject.mutated();
    schedule();
    restart();
  };
  const onCaret = () => {
    caretMayDiffer = true;
    schedule();
  };

  const options = { capture: true, passive: true, signal } as const;
  element.addEventListener('input', changed, options);
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted) lastKeyAt = event.timeStamp;
    },
    options,
  );
  element.addEventListener(
    'compositionstart',
    () => {
      composing = true;
      if (settleTimer !== 0) view?.clearTimeout(settleTimer);
      settleTimer = 0;
    },
    options,
  );
  const endComposition = () => {
    if (!composing) return;
    composing = false;
    changed();
  };
  element.addEventListener('compositionend', endComposition, options);
  // An editor may drop the composed node, and then no end is announced.
  element.addEventListener(
    'blur',
    () => {
      endComposition();
      changed();
    },
    options,
  );
  element.addEventListener('focus', changed, options);
  document.addEventListener('selectionchange', onCaret, options);
  // A site that clears a text control after Enter tells nobody.
  element.addEventListener('keyup', schedule, options);

  // Mentions, undo, clearing after a post: editors write without an input event. Frameworks that set a text control's
  // value also set its default value, which are child nodes of a textarea and an attribute of an input.
  const observer = new MutationObserver(changed);
  observer.observe(element, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['value'],
  });
  const looks = isTextControl(element) ? view?.setInterval(() => text !== '' && schedule(), LOOK_MS) : undefined;
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view?.clearInterval(looks);
    if (frame !== 0) view?.cancelAnimationFrame(frame);
    if (settleTimer !== 0) view?.clearTimeout(settleTimer);
  });

  schedule();
  restart();

  return {
    get lastKeyAt() {
      return lastKeyAt;
    },
    get lastEditAt() {
      return lastEditAt;
    },
    get composing() {
      return composing;
    },
    look: () => {
      if (!signal.aborted) look();
    },
    check: schedule,
    repeat: () => {
      reported = false;
      changed();
    },
  };
}
