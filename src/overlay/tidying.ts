/** What can wait for the next frame, field by field, so that no frame of the page is long for us. */

/** Work in one frame, ms: what is left then waits for the next one. */
const BUDGET = 4;

/** What of a field is out of date; each includes those before it. */
const PARTS = ['badge', 'restOfCovers', 'covers', 'marks'] as const;
export type Part = (typeof PARTS)[number];

interface Tidying<Field> {
  /** Tidies a field in one of the next frames. */
  later(field: Field, part: Part): void;
  /** A field was drawn in this frame: nothing is tidied in it any more. */
  drawn(field: Field): void;
  /** Whether that was said of the field in this frame, or it was tidied in it. */
  isDrawn(field: Field): boolean;
}

/** Starts with nothing to do; ends with `signal`. */
export function createTidying<Field>(tidy: (field: Field, part: Part) => void, signal: AbortSignal): Tidying<Field> {
  const waiting = new Map<Field, Part>();
  let frame = 0;
  const drawn = new Set<Field>();
  let drawnAt: CSSNumberish | null = null;

  /** The fields drawn in this frame: the time of the page is the same all through it. */
  const drawnNow = () => {
    const now = document.timeline.currentTime;
    if (now === null || now !== drawnAt) drawn.clear();
    drawnAt = now;
    return drawn;
  };
  const request = () => {
    if (frame === 0) frame = requestAnimationFrame(run);
  };
  const run = () => {
    frame = 0;
    if (signal.aborted) return;
    if (drawnNow().size > 0) return request();
    const start = performance.now();
    for (const [field, part] of waiting) {
      waiting.delete(field);
      drawn.add(field);
      tidy(field, part);
      if (performance.now() - start > BUDGET) break;
    }
    if (waiting.size > 0) request();
  };

  return {
    later(field, part) {
      const before = waiting.get(field) ?? 'badge';
      waiting.set(field, PARTS.indexOf(part) > PARTS.indexOf(before) ? part : before);
      request();
    },
    drawn: (field) => void drawnNow().add(field),
    isDrawn: (field) => drawnNow().has(field),
  };
}
