/** Finds the fields in which people compose, and reports what happens in them. */
import type { Site } from '../sites/index.ts';
import { type AttachedComposer, attachComposer } from './attach.ts';
import { noneSeen, watchAttachments } from './attachments.ts';
import { classify } from './classify.ts';
import type { ComposerCallbacks, ComposerWatch } from './composer.ts';
import { scopeOf, submitControl } from './controls.ts';
import { editableOf, watchFields } from './find.ts';
import { guardSubmissions } from './submit-guard.ts';
import { rootOf } from './tree.ts';

export type {
  Attachment,
  Composer,
  ComposerCallbacks,
  HeldSubmission,
  LineBox,
  Rect,
  Replacement,
} from './composer.ts';
export { diffTexts, remapSpan, type Span, type TextEdit } from './remap.ts';

/** How long after a field vanished, in ms, its successor is looked for: frameworks mount in a later task. */
const REMOUNT_MS = 100;

/** A composer with the means to end everything that was started for it. */
interface Entry {
  readonly composer: AttachedComposer;
  readonly end: AbortController;
}

/** Attachments of one container; several fields may share it, as the segments of a thread do. */
interface Container {
  readonly users: Set<AttachedComposer>;
  readonly hasPreview: ReturnType<typeof watchAttachments>;
  readonly end: AbortController;
}

/**
 * Watches the page for composers until `signal` is aborted. Nothing but a few listeners exists before a field has focus.
 * Never throws into the page: what goes wrong leaves a field unread.
 */
export function watchComposers(site: Site, callbacks: ComposerCallbacks, signal: AbortSignal): ComposerWatch {
  const view = window;
  const entries = new Map<HTMLElement, Entry>();
  const containers = new Map<Element, Container>();
  /** For the life of the page: what was sent with a comment or message may be in sight when its field is made anew. */
  const seen = noneSeen();
  let nextId = 1;
  let lastFocused: AttachedComposer | null = null;
  let guard: AbortController | null = null;
  let sweeper: MutationObserver | null = null;

  const composers = () => [...entries.values()].map(({ composer }) => composer);
  /** Calls the consumer: its mistakes are reported in our own world and stop nothing. */
  const tell = (call: () => void) => {
    if (signal.aborted) return;
    try {
      call();
    } catch (error) {
      view.reportError(error);
    }
  };

  const attach = (field: HTMLElement) => {
    if (signal.aborted || entries.has(field)) return;
    const root = rootOf(field);
    const surface = root === null ? null : classify(site, field, view.location.pathname);
    if (root === null || surface === null) return;
    const end = new AbortController();
    const composer = attachComposer(
      nextId,
      field,
      root,
      site.platform,
      surface,
      {
        edited: (at, edit) => {
          tell(() => callbacks.edited(at, edit));
          if (edit.before.trim() !== '' && edit.after.trim() === '') emptied(composer);
        },
        settled: (at, text) => tell(() => callbacks.settled(at, text)),
        moved: (at) => tell(() => callbacks.moved(at)),
        focusChanged: (at) => tell(() => callbacks.focusChanged(at)),
        mirrorParent: callbacks.mirrorParent,
      },
      end.signal,
    );
    nextId += 1;
    entries.set(field, { composer, end });
    lastFocused = composer;
    field.addEventListener(
      'focus',
      () => {
        lastFocused = composer;
      },
      { passive: true, signal: end.signal },
    );
    watchRemovals(root);
    tell(() => callbacks.attached(composer));
    watchMedia(composer);
  };

  const detach = ({ composer, end }: Entry) => {
    entries.delete(composer.element);
    end.abort();
    if (lastFocused === composer) lastFocused = null;
    for (const [element, container] of containers) {
      container.users.delete(composer);
      if (container.users.size > 0) continue;
      container.end.abort();
      containers.delete(element);
    }
    tell(() => callbacks.detached(composer));
  };

  /** A few property reads for each batch of changes, whatever the page does; it runs only while there are composers. */
  const sweep = () => {
    const gone = [...entries.values()].filter(({ composer }) => rootOf(composer.element) !== composer.root);
    for (const entry of gone) detach(entry);
    if (gone.length > 0) view.setTimeout(() => adoptSuccessors(gone.map(({ composer }) => composer)), REMOUNT_MS);
    if (entries.size === 0) stopSweeping();
  };
  const stopSweeping = () => {
    sweeper?.disconnect();
    sweeper = null;
  };
  const watchRemovals = (root: Document | ShadowRoot) => {
    if (sweeper === null) {
      sweeper = new MutationObserver(sweep);
      for (const { composer } of entries.values()) observeUpwards(composer.root);
    }
    observeUpwards(root);
  };
  const observeUpwards = (root: Document | ShadowRoot) => {
    for (
      let at: Document | ShadowRoot | null = root;
      at !== null;
      at = at instanceof ShadowRoot ? rootOf(at.host) : null
    ) {
      sweeper?.observe(at, { childList: true, subtree: true });
    }
  };

  /** A framework may replace a field that holds text by a new one without giving it focus. */
  const adoptSuccessors = (gone: readonly AttachedComposer[]) => {
    if (signal.aborted) return;
    const searched = new Set<Document | ShadowRoot>();
    for (const { root, site: surface } of gone) {
      if (searched.has(root) || surface.editors.length === 0) continue;
      searched.add(root);
      for (const element of root.querySelectorAll(surface.editors.join(', '))) {
        const field = editableOf(element);
        if (field === null || entries.has(field)) continue;
        if ((field.textContent ?? '') !== '' || (field as Partial<HTMLTextAreaElement>).value) attach(field);
      }
    }
  };

  const watchMedia = (composer: AttachedComposer) => {
    const { element, site: surface } = composer;
    const container = submitControl(element, surface)?.container ?? scopeOf(element, surface);
    if (container === null) return;
    const known = containers.get(container);
    if (known !== undefined) {
      known.users.add(composer);
      return;
    }
    const users = new Set([composer]);
    const end = new AbortController();
    let told = false;
    const hasPreview = watchAttachments(
      container,
      surface.previews,
      // A post whose field is made anew, or opened again on a draft, still has its photo.
      surface.surface === 'post' ? noneSeen() : seen,
      {
        added: (attachment) => {
          told = true;
          const owner = lastFocused !== null && users.has(lastFocused) ? lastFocused : [...users][0];
          if (owner !== undefined) tell(() => callbacks.attachmentAdded(owner, attachment));
        },
        gone: () => {
          for (const user of users) nothingAttached(user);
        },
      },
      end.signal,
    );
    containers.set(container, { users, hasPreview, end });
    if (surface.alwaysMedia === true && !told) tell(() => callbacks.attachmentAdded(composer, { kind: 'image' }));
  };

  const nothingAttached = (composer: AttachedComposer) => {
    if (!composer.site.alwaysMedia) tell(() => callbacks.attachmentsGone(composer));
  };
  /**
   * An empty field is the start of another post. One that is being written anew keeps its photo in sight; of what was sent from a field
   * that stays, as in a chat, a preview with a local address may be in sight among the messages.
   */
  const emptied = (composer: AttachedComposer) => {
    const container = [...containers.values()].find(({ users }) => users.has(composer));
    if (!container?.hasPreview(composer.surface === 'post')) nothingAttached(composer);
  };

  const setGuard = (on: boolean) => {
    if (on === (guard !== null) || signal.aborted) return;
    guard?.abort();
    guard = on ? new AbortController() : null;
    if (guard === null) return;
    guardSubmissions(view, composers, (at, submission) => callbacks.submitting(at, submission), guard.signal);
  };

  watchFields(view.document, attach, signal);
  // After a click or a return to a frozen page, texts may have changed without any event.
  view.addEventListener(
    'click',
    () => {
      for (const { composer } of entries.values()) composer.tracker.check();
    },
    { capture: true, passive: true, signal },
  );
  view.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      sweep();
      for (const { composer } of entries.values()) composer.tracker.repeat();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    stopSweeping();
    guard?.abort();
    for (const { end } of entries.values()) end.abort();
    for (const { end } of containers.values()) end.abort();
    entries.clear();
    containers.clear();
  });

  return {
    get composers() {
      return composers();
    },
    setGuard,
  };
}
