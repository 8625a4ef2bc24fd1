/**
 * Notices that a field was pushed about or cut off by what stands around it, which no event tells: by an IntersectionObserver whose root is
 * drawn as tightly around the field as the field is now, so that the least shift changes how much of it lies inside. (The
 * technique is that of Floating UI's `autoUpdate`.)
 */

/** A field of which nothing is in sight is looked for once in so many ms. */
const HIDDEN_MS = 1000;

/** Just in sight: the smallest part that counts. */
const ANY = 1e-7;

/** Calls `shifted` when the field stands elsewhere in the window, or more or less of it is in sight, until `signal` is aborted. */
export function watchShifts(field: HTMLElement, shifted: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** @param part How much of the field lies within the root, 0 to 1: an answer with another number is news. */
  const observe = (part: number) => {
    end();
    const box = field.getBoundingClientRect();
    // A field without a size gets one first, which is seen elsewhere; then this is called again.
    if (box.width === 0 || box.height === 0) return;
    const { clientWidth, clientHeight } = field.ownerDocument.documentElement;
    const insets = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
    let first = true;
    observer = new IntersectionObserver(
      (entries) => {
        const ratio = entries.at(-1)?.intersectionRatio ?? 0;
        // What is reported may be a frame old: where the field is now counts.
        if (!isSame(box, field.getBoundingClientRect()) || (!first && ratio !== part)) {
          shifted();
          observe(1);
        } else if (ratio !== part) {
          // Cut off where it stands, and not on the move.
          if (ratio > 0) observe(ratio);
          else timer = setTimeout(observe, HIDDEN_MS, ANY);
        }
        first = false;
      },
      {
        root: field.ownerDocument,
        rootMargin: insets.map((inset) => `${-Math.floor(inset)}px`).join(' '),
        threshold: Math.min(1, Math.max(ANY, part)),
      },
    );
    observer.observe(field);
  };
  const end = () => {
    clearTimeout(timer);
    observer?.disconnect();
    observer = null;
  };

  const resized = new ResizeObserver(() => {
    shifted();
    if (observer === null) observe(1);
  });
  resized.observe(field);
  observe(1);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    end();
  });
}

function isSame(a: DOMRectReadOnly, b: DOMRectReadOnly): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
