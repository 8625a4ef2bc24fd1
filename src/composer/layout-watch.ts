/** Notices everything that moves a field or its words on the screen without changing the text. */
import { watchShifts } from './shift-watch.ts';
import { encloses, rootsOf } from './tree.ts';

/**
 * Calls `moved` at most once a frame when the field scrolls, is scrolled, resized, shifted, restyled or re-fonted, until
 * `signal` is aborted.
 */
export function watchLayout(field: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const document = field.ownerDocument;
  const view = document.defaultView;
  if (view === null) return;
  let frame = 0;
  const schedule = () => {
    if (frame !== 0 || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) moved();
    });
  };
  const passive = { capture: true, passive: true, signal } as const;
  const onScroll = (event: Event) => {
    if (event.target instanceof Node && encloses(event.target, field)) schedule();
  };
  view.addEventListener('scroll', onScroll, passive);
  // Scrolling inside a shadow root is not heard outside it.
  for (const root of rootsOf(field)) if (root !== document) root.addEventListener('scroll', onScroll, passive);
  view.addEventListener('resize', schedule, passive);
  view.visualViewport?.addEventListener('resize', schedule, passive);
  view.visualViewport?.addEventListener('scroll', schedule, passive);
  document.fonts?.addEventListener('loadingdone', schedule, { signal });

  // Sites switch between light and dark by attributes of the page's two outermost elements.
  const restyled = new MutationObserver(schedule);
  for (const element of [document.documentElement, document.body]) {
    if (element) restyled.observe(element, { attributes: true });
  }
  watchShifts(field, schedule, signal);
  signal.addEventListener('abort', () => {
    restyled.disconnect();
    view.cancelAnimationFrame(frame);
  });
}
