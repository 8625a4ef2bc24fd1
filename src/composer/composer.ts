/** The contract between the fields of a page and whoever draws on them. All offsets are UTF-16 code units in `Composer.read()`. */
import type { Platform, Surface } from '../rules/rule.ts';
import type { EditorKind } from './editor-kind.ts';
import type { Span, TextEdit } from './remap.ts';

/** A box in CSS pixels relative to the layout viewport, as `getBoundingClientRect` gives it. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a span that lies on one line. */
export interface LineBox extends Rect {
  /** Font size of the words in CSS pixels as painted, so after transforms. */
  readonly fontSize: number;
}

/** Words to put in the place of `[start, end)`; '' takes them out. One line: no line break. */
export interface Replacement extends Span {
  readonly replacement: string;
}

/**
 * What became of a replacement.
 * `done`: reread and as asked for, caret after the last of the new words.
 * `stale`: the text was no longer the one given; nothing was touched.
 * `refused`: the field is read-only, gone, or its editor did not take the words.
 */
export type ReplaceResult = 'done' | 'stale' | 'refused';

/** The caret or selection, in text offsets; `start === end` for a caret. */
export interface Caret extends Span {
  /** The moving end of the selection. */
  readonly focus: number;
}

/** A photo, video or screen capture that was added to the post in a composer. */
export interface Attachment {
  readonly kind: 'image' | 'video';
}

/** A submission that was stopped on its way to the site. Only the first call of either method counts. */
export interface HeldSubmission {
  readonly by: 'click' | 'key';
  /** When the user submitted, on the clock of `performance.now()` in ms. */
  readonly since: number;
  /**
   * Submits after all, exactly once: clicks the site's own control, or repeats the key where there is no control.
   * `sent`: handed to the site. `press-again`: the site cannot be made to send; the user's next try passes untouched.
   * `held`: another composer of the same post was asked about in its turn, and holds it now.
   */
  release(): Promise<'sent' | 'press-again' | 'held'>;
  /** Forgets the submission and returns focus to the field. */
  cancel(): void;
}

/** A field in which a post, comment, message or profile line is composed. */
export interface Composer {
  /** Unique in the page. */
  readonly id: number;
  /** The editing host (contenteditable) or the textarea or input. */
  readonly element: HTMLElement;
  /** Where `element` lives; an open shadow root on some pages. */
  readonly root: Document | ShadowRoot;
  readonly platform: Platform;
  readonly surface: Surface;
  /** Id of the surface in the site's file, or `generic` when no selector matched. */
  readonly surfaceId: string;
  readonly kind: EditorKind;
  /** Time of the last key in the field, on the clock of `performance.now()` in ms; 0 when there was none. */
  readonly lastKeyAt: number;
  /** An input method is composing: marks near the caret wait. */
  readonly composing: boolean;
  readonly focused: boolean;
  /** Reports an edit at once that the next frame would report: `edited` has been called for all that `read` gives then. */
  look(): void;
  /** The text now. Line breaks are `\n`, non-breaking spaces are spaces. */
  read(): string;
  /** Boxes of each span, one for each line it touches; an empty list where it isn't painted. Not clipped: see `clip`. */
  measure(spans: readonly Span[]): LineBox[][];
  /** `measure` for one span. */
  rects(start: number, end: number): LineBox[];
  /** The part of the field that is visible through its scrollers and the window; `null` when none is. */
  clip(): Rect | null;
  /** The field's border box. */
  box(): Rect;
  /** Puts words in place; `text` is the text that the offsets belong to. Several are one act, applied from the end to the start. */
  replace(replacements: readonly Replacement[], text: string): Promise<ReplaceResult>;
  /** Selection in the field, `null` when it lies elsewhere. */
  caret(): Caret | null;
  /** Gives the field focus and puts the caret at `offset`; without it, the caret returns where it was. */
  focus(offset?: number): void;
  /** By the luminance of what is painted behind the words. */
  theme(): 'light' | 'dark';
  /** Boxes of the site's own controls in or near the field, those that submit first; the overlay must not cover them. */
  controls(): Rect[];
  /** Where an overlay host must be appended to be seen and clickable: the innermost open dialog, or the document element. */
  layer(): Element;
}

/** What `watchComposers` reports. No callback is made after the signal is aborted. Exceptions in them are reported and end there. */
export interface ComposerCallbacks {
  /** A field got focus or text for the first time. `settled` follows if it holds text. */
  attached(composer: Composer): void;
  /** The field is gone. Not called when the watch ends. */
  detached(composer: Composer): void;
  /** The text changed; at most once a frame and before paint, so that marks can be moved along with `remapSpan`. */
  edited(composer: Composer, edit: TextEdit): void;
  /** The text rested for 60 ms after an edit and no input method is composing: time to check it. */
  settled(composer: Composer, text: string): void;
  /** The field moved, scrolled, was resized or restyled: measure again. At most once a frame. */
  moved(composer: Composer): void;
  /** The field got or lost focus. */
  focusChanged(composer: Composer): void;
  /** Once for each new attachment. */
  attachmentAdded(composer: Composer, attachment: Attachment): void;
  /** Nothing is attached any more: the previews are gone, or the text is, as when a message was sent, and no preview is in sight. */
  attachmentsGone(composer: Composer): void;
  /**
   * The user submits this composer. Return true to hold it; must answer at once. Asked only while the guard is on, for
   * each composer that the control posts, until one holds; for the others when that is released.
   */
  submitting(composer: Composer, submission: HeldSubmission): boolean;
  /**
   * A node inside our own closed shadow root that is rendered (not `display: none`) and may hold an invisible copy of a
   * text field's words for measuring; `null`: words in text fields have no boxes for now.
   */
  mirrorParent(): ParentNode | null;
}

/** A running watch. It ends with the signal given to `watchComposers`. */
export interface ComposerWatch {
  /** The composers now, in order of attaching. */
  readonly composers: readonly Composer[];
  /** Switches the hold before posting. Off at the start; while off there is no listener for it. */
  setGuard(on: boolean): void;
}
