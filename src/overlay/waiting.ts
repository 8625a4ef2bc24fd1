/** "Wacht 10 minuten": counts down at the badge, and gives a sign when the time is up. Only the time is kept, and only here. */
import type { Field } from './field.ts';
import type { Stage } from './stage.ts';
import { $badge } from './words.ts';

/** How often a badge that counts minutes is drawn again, ms. */
const TICK = 15_000;

export interface Waiting {
  start(field: Field, minutes: number): void;
  end(): void;
}

/** The clock runs only while something waits. */
export function createWaiting(stage: Stage): Waiting {
  let clock: ReturnType<typeof setInterval> | undefined;
  const end = () => {
    clearInterval(clock);
    clock = undefined;
  };
  const tick = () => {
    const waiting = [...stage.fields.values()].filter(({ waitUntil }) => waitUntil);
    if (waiting.length === 0) end();
    for (const field of waiting) {
      if (field.waitUntil! <= Date.now()) {
        field.waitUntil = 0;
        stage.announce($badge.get().waited);
      }
      stage.refresh(field);
    }
  };
  return {
    start(field, minutes) {
      field.waitUntil = Date.now() + minutes * 60_000;
      clock ??= setInterval(tick, TICK);
      stage.refresh(field);
    },
    end,
  };
}
