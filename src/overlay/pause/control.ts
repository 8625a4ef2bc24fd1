/** Decides whether a submission is held, and leads it through the pause. */
import type { HeldSubmission } from '../../composer/index.ts';
import { GUARD_TIMEOUT } from '../../messages/client.ts';
import type { Field } from '../field.ts';
import type { Stage } from '../stage.ts';
import type { PauseProps } from './Pause.tsx';
import { $pause } from './words.ts';

/** A second press this soon after the sheet opened, ms, is part of the first: focus may not have left the post yet. */
const SAME_PRESS = 1000;

interface PauseControl {
  readonly field: Field | null;
  /** Whether to hold this submission. Answers at once. */
  submitting(field: Field, submission: HeldSubmission): boolean;
  /** The field is gone. */
  drop(field: Field): void;
  /** Closes the sheet as the user does who goes back to the post. */
  back(): void;
  props(): PauseProps | null;
}

/**
 * `check` asks the engine about the field's text as it is now and answers whether it did so in time; it is needed when
 * the user submits before the last words were looked at.
 */
export function createPauseControl(
  stage: Stage,
  check: (field: Field) => Promise<boolean>,
  wait: (field: Field) => void,
): PauseControl {
  let state: { readonly field: Field; readonly submission: HeldSubmission; readonly openedAt: number } | null = null;
  /** Fields whose text is being looked at before it may go: a second press in that time is part of the first. */
  const looking = new Set<Field>();

  const asks = (field: Field) => field.waitUntil !== null || field.session.unseenStops().length > 0;

  const open = (field: Field, submission: HeldSubmission) => {
    for (const remark of field.session.remarks) field.session.see(remark);
    state = { field, submission, openedAt: performance.now() };
    stage.refresh(field);
  };

  const release = async ({ field, submission }: Pick<NonNullable<typeof state>, 'field' | 'submission'>) => {
    const result = await submission.release();
    if (result !== 'press-again') return;
    const box = field.composer.box();
    stage.toast(
      {
        text: $pause.get().pressAgain,
        place: { left: Math.max(12, box.left), top: Math.max(12, box.top - 48) },
        theme: field.theme,
        byKeyboard: false,
        undo: null,
      },
      () => {},
    );
  };

  const leave = (then: (left: NonNullable<typeof state>) => void) => {
    const left = state;
    if (!left) return;
    state = null;
    stage.refresh(left.field);
    then(left);
  };

  const back = () => leave(({ submission }) => submission.cancel());

  return {
    get field() {
      return state?.field ?? null;
    },
    submitting(field, submission) {
      if (state) return state.field === field && performance.now() - state.openedAt < SAME_PRESS;
      const { session, composer } = field;
      if (session.current && composer.read() === session.text) {
        if (!asks(field)) return false;
        open(field, submission);
        return true;
      }
      if (composer.read().trim() === '') return false;
      if (looking.has(field)) return true;
      looking.add(field);
      // Not looked at yet. What fails or takes too long lets the post go; its segments share the time.
      const left = submission.since + GUARD_TIMEOUT - performance.now();
      const late = new Promise<false>((resolve) => setTimeout(resolve, left, false));
      void Promise.race([check(field), late])
        .catch(() => false)
        .then((checked) => {
          looking.delete(field);
          return checked && asks(field) ? open(field, submission) : release({ field, submission });
        });
      return true;
    },
    drop(field) {
      if (state?.field === field) state = null;
    },
    back,
    props() {
      if (!state) return null;
      const { field } = state;
      const { session, theme } = field;
      const settings = stage.services.settings.get();
      return {
        text: session.text,
        findings: session.marked,
        remarks: session.remarks,
        language: session.language,
        theme,
        waitingMinutes: settings.waitingMinutes,
        mayReadAloud: settings.mayReadAloud,
        onAnyway() {
          field.waitUntil = null;
          leave((left) => void release(left));
        },
        onBack: back,
        onWait: () =>
          leave(({ field, submission }) => {
            submission.cancel();
            wait(field);
          }),
      };
    },
  };
}
