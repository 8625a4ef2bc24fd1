/** Notices photos, videos and screen captures that are added to a post, each once, and when none of them is left. */
import type { Attachment } from './composer.ts';
import { editableOf } from './find.ts';
import { findAllIn } from './tree.ts';

/** A fresh preview shows the chosen file by a local address, whatever the site calls its elements. */
const LOCAL_PREVIEW = 'img[src^="blob:"], video[src^="blob:"], video:has(> source[src^="blob:"])';
/** What a site may show a file by in a preview's place, once it has it. */
const MEDIA = 'img, video, canvas';
/** What is listed here was sent already: the messages of a chat (ARIA, role `log`). */
const SENT = '[role="log"]';
/** Pause between two looks at the previews, in ms. */
const LOOK_MS = 200;
/** A preview that is gone this soon, in ms, after the user pressed something in the composer was taken away by that. */
const PRESS_MS = 1000;
/** Keys that press a control, or take away what has the focus. */
const PRESS_KEYS = new Set(['Enter', ' ', 'Delete', 'Backspace']);
/** How long, in ms, the preview of a chosen file may take to appear. */
const PREVIEW_MS = 15_000;

function kindOf(element: Element): Attachment['kind'] {
  return element.localName === 'video' || element.querySelector('video') !== null ? 'video' : 'image';
}

function mediaFiles(files: FileList | null | undefined): Attachment[] {
  return [...(files ?? [])].flatMap(({ type }) => {
    const kind = /^(image|video)\//.exec(type)?.[1] as Attachment['kind'] | undefined;
    return kind === undefined ? [] : [{ kind }];
  });
}

/** The messages that something stands among. Asked of the prototype: see `tree.ts`. */
function logOf(element: Element): Element | null {
  return Element.prototype.closest.call(element, SENT);
}

/** What has been told already: addresses of previews, and elements that have none. */
export type SeenAttachments = { readonly addresses: Set<string>; readonly elements: WeakSet<Element> };

/** Nothing told yet. */
export function noneSeen(): SeenAttachments {
  return { addresses: new Set(), elements: new WeakSet() };
}

/** What of a preview has an address. */
function mediaOf(element: Element): Element {
  return element.matches('img, video') ? element : (element.querySelector('img, video') ?? element);
}

/** True the first time that a preview is met. */
function isNew(element: Element, seen: SeenAttachments): boolean {
  const media = mediaOf(element);
  // The address is the same when a framework makes the element anew.
  const address = media.getAttribute('src');
  const known = address === null ? seen.elements.has(media) : seen.addresses.has(address);
  if (address === null) seen.elements.add(media);
  else seen.addresses.add(address);
  return !known;
}

/** Takes a preview that is gone for new should it come back. */
function forget(element: Element, seen: SeenAttachments): void {
  const media = mediaOf(element);
  seen.elements.delete(media);
  seen.addresses.delete(media.getAttribute('src') ?? '');
}

/**
 * Watches one container until `signal` is aborted. A file is told from the moment it is chosen, pasted or dropped, or else
 * from its preview; the preview of a file already told is passed over. Previews that stand there at the start are new too.
 * @param previews Selectors of the site's previews, beside those with a local address.
 * @param gone Called when previews stood there and none is left. A local address that goes by itself tells nothing: a site may show the
 * file by an address of its own once it has it. It counts when the user had just pressed something and nothing came in its place.
 * @returns Tells whether such a preview stands there now; with `local`, one with a local address counts too.
 */
export function watchAttachments(
  container: Element,
  previews: readonly string[],
  seen: SeenAttachments,
  { added, gone }: { added(attachment: Attachment): void; gone(): void },
  signal: AbortSignal,
): (local: boolean) => boolean {
  const view = container.ownerDocument.defaultView;
  if (view === null) return () => false;
  const own = previews.join(', ');
  const selector = [LOCAL_PREVIEW, ...previews].join(', ');
  const find = (wanted: string): Element[] => {
    try {
      const found = wanted === '' ? [] : [...findAllIn(container, wanted)];
      return found.filter((element) => logOf(element) === logOf(container));
    } catch {
      // A selector that this browser doesn't know finds nothing.
      return [];
    }
  };
  /** Previews when it was last looked for them, and whether the site's own selectors found one. */
  let shown: Element[] = [];
  let known = false;
  /** Pictures that stand in the composer without any preview: a portrait, icons. */
  let furniture = new WeakSet<Element>();
  let pressedAt = Number.NEGATIVE_INFINITY;
  let expected = 0;
  let expectedUntil = 0;
  let timer = 0;

  /** Whether previews that are gone went by the user's own act. Pictures in the text are emoji. */
  const takenAway = () =>
    performance.now() - pressedAt < PRESS_MS &&
    find(MEDIA).every((media) => furniture.has(media) || editableOf(media) !== null);

  const look = () => {
    timer = 0;
    if (signal.aborted) return;
    if (performance.now() > expectedUntil) expected = 0;
    const [before, knownBefore] = [shown, known];
    const found = find(selector);
    shown = found;
    known = find(own).length > 0;
    if (before.length > 0 && found.length === 0 && expected === 0 && (knownBefore || takenAway())) {
      for (const element of before) forget(element, seen);
      gone();
    }
    if (found.length === 0) furniture = new WeakSet(find(MEDIA));
    for (const element of found) {
      if (found.some((other) => other !== element && other.contains(element)) || !isNew(element, seen)) continue;
      if (expected > 0) expected -= 1;
      else added({ kind: kindOf(element) });
    }
  };
  const expect = (attachments: readonly Attachment[]) => {
    if (attachments.length === 0) return;
    expected += attachments.length;
    expectedUntil = performance.now() + PREVIEW_MS;
    for (const attachment of attachments) added(attachment);
  };

  const options = { capture: true, passive: true, signal } as const;
  // `change` stays inside its shadow root, so it is heard here and not on the window.
  container.addEventListener(
    'change',
    (event) => {
      const input = event.composedPath()[0];
      if (event.isTrusted && input instanceof HTMLInputElement && input.type === 'file')
        expect(mediaFiles(input.files));
    },
    options,
  );
  container.addEventListener(
    'paste',
    (event) => {
      const data = (event as ClipboardEvent).clipboardData;
      // Office programs copy a picture of the words along with the words: then the preview tells whether the site took it.
      if (event.isTrusted && !data?.types.includes('text/plain')) expect(mediaFiles(data?.files));
    },
    options,
  );
  container.addEventListener(
    'drop',
    (event) => {
      if (event.isTrusted) expect(mediaFiles((event as DragEvent).dataTransfer?.files));
    },
    options,
  );

  const press = (event: Event) => {
    if (event.isTrusted && editableOf(event.composedPath()[0] ?? null) === null) pressedAt = performance.now();
  };
  container.addEventListener('click', press, options);
  container.addEventListener(
    'keydown',
    (event) => {
      if (PRESS_KEYS.has((event as KeyboardEvent).key)) press(event);
    },
    options,
  );

  const observer = new MutationObserver(() => {
    if (timer === 0) timer = view.setTimeout(look, LOOK_MS);
  });
  observer.observe(container, { childList: true, subtree: true, attributes: true, attributeFilter: ['src'] });
  look();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== 0) view.clearTimeout(timer);
  });
  return (local) => find(local ? selector : own).length > 0;
}
