/** The overlay of a page: from what happens in its composers to marks, badges, card and pause. */
import type { Attachment, Composer, ComposerCallbacks } from '../composer/index.ts';
import type { Finding } from '../engine/finding.ts';
import { $language } from '../i18n/index.ts';
import { summands } from '../ui/remarks.ts';
import { type Asked, createAsked } from './asked.ts';
import { attachedFinding } from './attached.ts';
import { badgeProps } from './badge/control.ts';
import { createCardControl } from './card/control.ts';
import { createChecks } from './checks.ts';
import { closeField, type Field, followEdit, lookAgain, moveBadge, openField } from './field.ts';
import { createPauseControl } from './pause/control.ts';
import { watchPointer } from './pointer.ts';
import type { OverlayServices } from './ports.ts';
import { createScreen } from './screen.tsx';
import type { Stage } from './stage.ts';
import { createTelling } from './telling.ts';
import { createTidying, type Part } from './tidying.ts';
import { createWaiting } from './waiting.ts';

/** A running overlay; it ends with the signal given to `createOverlay`. */
interface Overlay extends Asked {
  /** For `watchComposers`. */
  readonly callbacks: ComposerCallbacks;
  /** Whether a post has waited its minutes while the page was out of sight, and the user has not been back since. */
  waitMissed(): boolean;
  /** The page comes back from the back/forward cache: the toolbar has forgotten it. */
  resume(): void;
  /** The extension behind the page is gone: takes all away but one quiet hint. */
  retire(): void;
}

/**
 * Starts an overlay. `signal` ends it.
 * @param onGuard Called with whether submissions are to be held, at once and on every change.
 */
export function createOverlay(services: OverlayServices, signal: AbortSignal, onGuard: (on: boolean) => void): Overlay {
  const fields = new Map<number, Field>();
  const attachments = new Map<number, Attachment[]>();
  let last: Field | null = null;
  let retired = false;

  const settings = () => services.settings.get();
  const silent = () => retired || settings().off || (settings().snoozedUntil ?? 0) > Date.now();

  const screen = createScreen(() => ({
    // A sheet covers the page: a number that peeks out beside it would say what the sheet says.
    badges: badgeProps(stage, { card, retired: () => retired, forget }).map((badge) =>
      pause.field ? { ...badge, place: null } : badge,
    ),
    card: card.props(),
    pause: pause.props(),
    cardRef: card.ref,
  }));
  const { host } = screen;
  const stage: Stage = {
    services,
    host,
    fields,
    render: screen.draw,
    refresh,
    toast: screen.toast,
    announce: screen.announce,
  };
  const waiting = createWaiting(stage);
  const telling = createTelling(services, stage.announce);
  const tidying = createTidying(tidy, signal);
  const checks = createChecks(look);
  const card = createCardControl(stage, wait);
  const pause = createPauseControl(stage, check, wait);

  /** Draws marks and badge of a field where things are now. */
  function refresh(field: Field): void {
    if (signal.aborted) return;
    if (!fields.has(field.composer.id)) {
      stage.render();
      return;
    }
    settle(field);
    lookAgain(field);
    drawMarks(field, {});
    stage.render();
    card.place();
    tidying.drawn(field);
    tidying.later(field, 'badge');
  }

  /** What can wait for the next frame, so that none of them is long: where the badge is free, and what lies over the words. */
  function tidy(field: Field, part: Part): void {
    if (!fields.has(field.composer.id)) return;
    lookAgain(field);
    // All reading before all writing, so that a frame lays out once.
    moveBadge(field);
    if (part !== 'badge') drawMarks(field, { still: part !== 'marks', coversKnown: part === 'restOfCovers' });
    stage.render();
    card.place();
  }

  /** @param known What need not be found out again: see `Drawing`. */
  function drawMarks(field: Field, { still = false, coversKnown = false }): void {
    clearTimeout(field.restTimer);
    const { findings, again } = field.session.shown(field.composer, performance.now());
    if (again !== null) field.restTimer = setTimeout(() => refresh(field), again);
    const open = card.open?.field === field ? summands(card.open.remark) : [];
    const paused = pause.field === field;
    const shown = findings.map((finding) => ({ finding, active: open.includes(finding) }));
    const { theme, visible, sight } = field;
    const isWhole = field.marks.draw(paused ? [] : shown, { theme, visible, sight, still, coversKnown });
    if (!isWhole) tidying.later(field, 'restOfCovers');
  }

  /** Keeps the host where the field can be seen. */
  function settle(field: Field): void {
    if (field.composer.focused || field === last || !last) {
      last = field;
      host.place(field.composer.layer());
    }
  }

  function wait(field: Field): void {
    waiting.start(field, settings().waitingMinutes);
  }

  /** Asks the engine about the text as it is; answers whether there was an answer on it. `anew`: whatever was asked already. */
  function check(field: Field, anew = false): Promise<boolean> {
    // An answer may be here before the frame that tells of the last letters, and would be about a text that the session doesn't have.
    field.composer.look();
    return checks(field, field.composer.read(), anew);
  }

  async function look(field: Field, text: string): Promise<boolean> {
    if (silent()) return false;
    const { composer, session } = field;
    if (text.trim() === '') {
      session.answer(text, { language: 'nl', verdict: 'clear', findings: [] });
    } else {
      const analysis = await services.analyze(composer.id, text, composer.platform, composer.surface);
      if (!analysis || signal.aborted || !fields.has(composer.id) || !session.answer(text, analysis)) return false;
    }
    session.setUnworded(unworded(field));
    field.theme = composer.theme();
    card.follow(field);
    lookAgain(field);
    drawMarks(field, { coversKnown: true });
    stage.render();
    tidying.later(field, 'covers');
    telling.announceLater(() => last?.session.remarks.length ?? 0);
    report();
    return true;
  }

  function unworded(field: Field): readonly Finding[] {
    const finding = attachedFinding(attachments.get(field.composer.id) ?? [], field.session.findings);
    return finding ? [finding] : [];
  }

  function report(): void {
    telling.report([...fields.values()].map(({ session }) => session));
  }

  function forget(field: Field): void {
    if (card.open?.field === field) card.close({ returnFocus: false });
    pause.drop(field);
    closeField(field);
    fields.delete(field.composer.id);
    attachments.delete(field.composer.id);
    if (last === field) last = null;
    const [other] = fields.values();
    if (other) refresh(other);
    else if (!screen.busy) host.withdraw();
    stage.render();
    if (!retired) report();
  }

  const fieldOf = (composer: Composer) => fields.get(composer.id);
  const withField = (composer: Composer, act: (field: Field) => void) => {
    const field = fieldOf(composer);
    if (field && !signal.aborted) act(field);
  };

  const callbacks: ComposerCallbacks = {
    attached(composer) {
      const field = openField(composer, screen.marks);
      fields.set(composer.id, field);
      refresh(field);
    },
    detached(composer) {
      if (!retired) withField(composer, forget);
    },
    edited(composer, edit) {
      withField(composer, (field) => {
        followEdit(field, edit);
        card.follow(field, edit);
        // The marks move with the words before the next paint; the badge finds its place when the text rests.
        settle(field);
        lookAgain(field);
        drawMarks(field, { still: true, coversKnown: true });
        tidying.drawn(field);
        if (!card.open) return;
        stage.render();
        card.place();
      });
    },
    settled: (composer) => withField(composer, (field) => void check(field)),
    moved: (composer) =>
      withField(composer, (field) => {
        // Typing that scrolls or makes the field larger drew the marks in this frame; the rest can wait for the next.
        if (tidying.isDrawn(field)) tidying.later(field, 'marks');
        else refresh(field);
      }),
    focusChanged: (composer) =>
      withField(composer, (field) => {
        field.theme = composer.theme();
        refresh(field);
      }),
    attachmentAdded(composer, attachment) {
      withField(composer, (field) => {
        attachments.set(composer.id, [...(attachments.get(composer.id) ?? []), attachment]);
        if (silent()) return;
        field.session.setUnworded(unworded(field));
        refresh(field);
        report();
      });
    },
    attachmentsGone(composer) {
      withField(composer, (field) => {
        if (!attachments.delete(composer.id)) return;
        field.session.setUnworded([]);
        card.follow(field);
        refresh(field);
        report();
      });
    },
    submitting(composer, submission) {
      const field = fieldOf(composer);
      return field && !silent() ? pause.submitting(field, submission) : false;
    },
    mirrorParent: () => screen.mirror,
  };

  let wakeTimer: ReturnType<typeof setTimeout> | undefined;
  function applySettings(): void {
    if (retired) return;
    onGuard(settings().guard && !silent());
    clearTimeout(wakeTimer);
    const until = settings().snoozedUntil;
    if (until && until > Date.now()) wakeTimer = setTimeout(applySettings, Math.min(until - Date.now(), 2 ** 31 - 1));
    if (silent()) {
      card.close();
      pause.back();
    }
    for (const field of fields.values()) {
      if (silent()) field.session.clear();
      refresh(field);
      if (!silent()) void check(field, true);
    }
    report();
  }
  const stopSettings = services.settings.subscribe(applySettings);
  const stopLanguage = $language.listen(() => stage.render());

  watchPointer({
    host: host.element,
    signal,
    fields: () => fields.values(),
    isOpen: () => card.open !== null,
    onWords(field, finding) {
      const remark = field.session.remarks.find((each) => each.parts.includes(finding));
      if (remark) card.show(field, remark, false);
    },
    onElsewhere: () => card.close({ returnFocus: false }),
    onEscape() {
      if (pause.field) pause.back();
      else if (card.open) card.close({ returnFocus: false });
      else return false;
      return true;
    },
  });

  const end = () => {
    clearTimeout(wakeTimer);
    waiting.end();
    telling.end();
    stopSettings();
    stopLanguage();
    for (const field of fields.values()) closeField(field);
    fields.clear();
    screen.end();
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    callbacks,
    ...createAsked(
      fields,
      () => last,
      (field, remark, byKeyboard) => {
        settle(field);
        card.show(field, remark, byKeyboard);
      },
    ),
    waitMissed: () => waiting.missed,
    resume: telling.forget,
    retire() {
      retired = true;
      waiting.end();
      onGuard(false);
      card.close({ returnFocus: false });
      pause.back();
      for (const field of fields.values()) {
        field.session.clear();
        refresh(field);
      }
      // Nobody tells any more where the fields are, so the hint goes when they move.
      const go = () => {
        for (const field of [...fields.values()]) forget(field);
      };
      for (const type of ['scroll', 'resize']) window.addEventListener(type, go, { capture: true, once: true, signal });
    },
  };
}
