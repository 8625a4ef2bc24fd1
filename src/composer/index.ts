/** Finds the fields in which people compose, and reports what happens in them. */
import type { Site } from '../sites/site.ts';
import type { ComposerCallbacks, ComposerWatch } from './composer.ts';

export type {
  Attachment,
  Caret,
  Composer,
  ComposerCallbacks,
  ComposerWatch,
  HeldSubmission,
  LineBox,
  Rect,
  Replacement,
  ReplaceResult,
} from './composer.ts';
export type { EditorKind } from './editor-kind.ts';
export { diffTexts, remapSpan, remapSpans, type Span, type TextEdit } from './remap.ts';

/**
 * Watches the page for composers until `signal` is aborted. Nothing but a few listeners exists before a field has focus.
 * Never throws into the page: what goes wrong leaves a field unread.
 */
export function watchComposers(site: Site, callbacks: ComposerCallbacks, signal: AbortSignal): ComposerWatch {
  void site;
  void callbacks;
  void signal;
  return { composers: [], setGuard() {} };
}
