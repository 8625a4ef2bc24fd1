/**
 * "Wacht 10 minuten": counts down at the badge, and gives a sign when the time is up: there, and on the toolbar while another tab is in
 * front. Only the time is kept, and only here.
 */
import type { Field } from './field.ts';
import type { Stage } from './stage.ts';
import { $badge } from './words.ts';

/** How often a badge that counts minutes is drawn again, ms. Browsers let the clock of a tab out of sight tick once a minute. */
const TICK = 15_000;

/** What of the document is asked: whether the user can see it. */
type Sight = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

interface Waiting {
  start(field: Field, minutes: number): void;
  /** The time was up while the page was out of sight, and the user has not been back since. */
  readonly missed: boolean;
  end(): void;
}

/** The clock runs only while something waits. */
export function createWaiting(stage: Stage, sight: Sight = document): Waiting {
  let clock: ReturnType<typeof setInterval> | undefined;
  let missed = false;
  const miss = (now: boolean) => {
    if (missed === now) return;
    missed = now;
    stage.services.waited(now);
  };
  const rest = () => {
    clearInterval(clock);
    clock = undefined;
    if (!missed) sight.removeEventListener('visibilitychange', look);
  };
  const tick = () => {
    const waiting = [...stage.fields.values()].filter(({ waitUntil }) => waitUntil);
    for (const field of waiting) {
      if (field.waitUntil! <= Date.now()) {
        field.waitUntil = 0;
        stage.announce($badge.get().waited);
        if (sight.hidden) miss(true);
      }
      stage.refresh(field);
    }
    if (!waiting.some(({ waitUntil }) => waitUntil)) rest();
  };
  /** Whoever comes back sees how things are, and needs the sign on the toolbar no longer. */
  function look(): void {
    if (!sight.hidden) miss(false);
    tick();
  }
  return {
    start(field, minutes) {
      field.waitUntil = Date.now() + minutes * 60_000;
      if (clock === undefined) {
        clock = setInterval(tick, TICK);
        sight.addEventListener('visibilitychange', look);
      }
      stage.refresh(field);
    },
    get missed() {
      return missed;
    },
    end() {
      missed = false;
      rest();
    },
  };
}
