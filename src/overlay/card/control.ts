/** Opens, moves and closes the card, and does what its buttons say. */
import { createRef, type RefObject } from 'preact';
import { remapSpan, type TextEdit } from '../../composer/index.ts';
import type { PassageExcerpt } from '../../messages/protocol.ts';
import type { RuleId } from '../../rules/rule.ts';
import { canBeIgnored } from '../../settings/ignored-words.ts';
import type { Remark } from '../../ui/remarks.ts';
import { composerBox, controlBoxes, type Field, visibleText } from '../field.ts';
import { indexOfRemark, remarkKey } from '../findings.ts';
import { around, type Box, boxAt } from '../geometry.ts';
import { langOf } from '../lang.ts';
import { joinEdits, offersFor, type Proposal } from '../proposal.ts';
import type { Stage } from '../stage.ts';
import { $card } from '../words.ts';
import type { CardProps } from './Card.tsx';
import { type CardPlace, placeCard } from './position.ts';

/** The one card of a page. */
export interface CardControl {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The field it is open on, and the remark; `null` when it is closed. */
  readonly open: { readonly field: Field; readonly remark: Remark } | null;
  show(field: Field, remark: Remark, byKeyboard: boolean): void;
  close(options?: { returnFocus?: boolean }): void;
  /** The field's findings changed, after `edit` or with an answer: keep to the same remark, or close if it is gone. */
  follow(field: Field, edit?: TextEdit): void;
  /** Finds the place again: something moved. */
  place(): void;
  props(): Omit<CardProps, 'cardRef'> | null;
}

interface State {
  readonly field: Field;
  remark: Remark;
  byKeyboard: boolean;
  /** Where the caret was in which text when focus left it; `null`: there was a selection, or no focus. */
  caret: { readonly offset: number; readonly text: string } | null;
  refused: boolean;
  /** The field's text is being changed by us: an edit does not close the card. */
  taking: boolean;
  place: CardPlace | null;
  passages: readonly PassageExcerpt[];
}

/** Creates the control of the one card. `wait` starts the minutes before posting. */
export function createCardControl(stage: Stage, wait: (field: Field) => void): CardControl {
  const ref = createRef<HTMLDivElement>();
  let state: State | null = null;

  const remarks = () => state?.field.session.remarks ?? [];

  const show = (field: Field, remark: Remark, byKeyboard: boolean) => {
    if (state?.field === field && isSame(state.remark, remark)) {
      if (byKeyboard && !state.byKeyboard) state.caret = caretOf(field);
      state.byKeyboard ||= byKeyboard;
      return stage.render();
    }
    turnTo(field, remark, byKeyboard);
  };

  const turnTo = (field: Field, remark: Remark, byKeyboard: boolean) => {
    const before = state?.field === field ? state : null;
    if (state && !before) close({ returnFocus: false });
    const passages = before && sameGuidelines(before.remark, remark) ? before.passages : [];
    state = {
      field,
      remark,
      byKeyboard,
      caret: before?.byKeyboard ? before.caret : caretOf(field),
      refused: false,
      taking: false,
      place: before?.place ?? null,
      passages,
    };
    field.session.see(remark);
    void load(state);
    stage.refresh(field);
    place();
  };

  const load = async (opened: State) => {
    const ids = [...new Set(opened.remark.parts.flatMap((part) => part.guidelines))];
    const rules = [...new Set(opened.remark.parts.map((part) => part.rule))];
    const passages = await stage.services.passages(ids, rules);
    if (state !== opened) return;
    opened.passages = passages;
    stage.render();
    place();
  };

  const close = ({ returnFocus = true } = {}) => {
    if (!state) return;
    const { field, byKeyboard, caret } = state;
    state = null;
    stage.refresh(field);
    if (byKeyboard && returnFocus) field.composer.focus(caret?.text === field.session.text ? caret.offset : undefined);
  };

  const step = (by: number) => {
    if (!state) return;
    const all = remarks();
    const at = indexOfRemark(all, state.remark);
    const next = all[(at + by + all.length) % all.length];
    if (next) show(state.field, next, state.byKeyboard);
  };

  const place = () => {
    const opened = state;
    const card = ref.current;
    const anchor = opened && anchorOf(opened.field, opened.remark);
    if (!opened || !card || !anchor) return;
    const { field } = opened;
    void placeCard(card, {
      anchor,
      composer: composerBox(field),
      text: textArea(field),
      controls: controlBoxes(field),
    }).then((found) => {
      if (state !== opened) return;
      const { place } = opened;
      if (
        place?.left === found.left &&
        place.top === found.top &&
        place.maxHeight === found.maxHeight &&
        place.low === found.low
      )
        return;
      opened.place = found;
      stage.render();
    });
  };

  const take = async (proposal: Proposal) => {
    const opened = state;
    if (!opened || opened.taking) return;
    opened.taking = true;
    const { field, remark } = opened;
    const at = indexOfRemark(remarks(), remark);
    const { text } = field.session;
    const result = await field.composer.replace(joinEdits(text, proposal.edits), text);
    if (state !== opened) return;
    opened.taking = false;
    if (result !== 'done') {
      opened.refused = true;
      // What was typed meanwhile has moved it.
      opened.remark = remarks()[indexOfRemark(remarks(), remark)] ?? remark;
      return stage.render();
    }
    const rest = remarks().filter((each) => !each.parts.some((part) => remark.parts.includes(part)));
    const next = rest[Math.min(at, rest.length - 1)];
    // Not `show`: the same words further on may by now stand where these stood.
    if (next) turnTo(field, next, opened.byKeyboard);
    else close();
  };

  /** Takes the remark away and offers the way back where the card was. */
  const dismiss = (undo: () => void) => {
    if (!state) return;
    const { field, place, byKeyboard } = state;
    close({ returnFocus: false });
    stage.toast(
      {
        text: $card.get().ignored,
        place: place ?? { left: 12, top: 12 },
        theme: field.theme,
        byKeyboard,
        undo: () => {
          undo();
          stage.refresh(field);
        },
      },
      // Whoever has gone on elsewhere is left there.
      (hadFocus) => hadFocus && field.composer.focus(),
    );
    stage.refresh(field);
  };

  const ignoreHere = () => {
    if (state) dismiss(state.field.session.ignore(state.remark.parts));
  };
  const ignoreWords = () => {
    if (!state) return;
    const words = [...new Set(state.remark.parts.map((part) => part.quote))];
    const back = state.field.session.ignore(state.remark.parts);
    const forget = stage.services.ignoreWords(words);
    dismiss(() => {
      forget();
      back();
    });
  };
  const turnOff = (rule: RuleId) => {
    if (!state) return;
    const { session } = state.field;
    const back = session.ignore(session.findings.filter((finding) => finding.rule === rule));
    const turnOn = stage.services.turnOff(rule);
    dismiss(() => {
      turnOn();
      back();
    });
  };

  return {
    ref,
    get open() {
      return state;
    },
    show,
    close,
    follow(field, edit) {
      if (state?.field !== field || state.taking) return;
      const all = remarks();
      const { remark } = state;
      const lead = edit ? remapSpan(remark.lead, edit) : remark.lead;
      // The words are being changed. The same ones elsewhere are another remark, and nobody asked for that.
      if (!lead) return close();
      const next =
        all[indexOfRemark(all, remark, lead.start)] ??
        // A combination that got or lost a part is still what the user is reading about.
        all.find((each) =>
          each.parts.some((part) => part.rule === remark.lead.rule && part.quote === remark.lead.quote),
        );
      if (!next) return close();
      state.remark = next;
      field.session.see(next);
    },
    place,
    props() {
      if (!state) return null;
      const { field, remark, byKeyboard, refused, passages, place } = state;
      const all = remarks();
      const n = indexOfRemark(all, remark) + 1;
      const settings = stage.services.settings.get();
      return {
        remark,
        text: field.session.text,
        lang: langOf(field.session.language),
        n: Math.max(1, n),
        total: all.length,
        offers: offersFor(field.session.text, remark),
        passages,
        theme: field.theme,
        place,
        lockedBy: settings.lockedRules.includes(remark.lead.rule) ? settings.institution : null,
        mayIgnoreWords: settings.mayIgnoreWords && remark.parts.every(({ quote }) => canBeIgnored(quote)),
        refused,
        byKeyboard,
        waitingMinutes: settings.waitingMinutes,
        onTake: (proposal) => void take(proposal),
        onStep: step,
        onClose: close,
        onIgnoreHere: ignoreHere,
        onIgnoreWords: ignoreWords,
        onTurnOff: turnOff,
        onWait: () => {
          close();
          wait(field);
        },
        onRead: (passage) => stage.services.openLibrary(passage.id),
      };
    },
  };
}

/** Whether two remarks on one text are about the same words at the same place. */
function isSame(a: Remark, b: Remark): boolean {
  return a.lead.start === b.lead.start && remarkKey(a) === remarkKey(b);
}

/** Read at once: what the composer remembers may be a frame old when keys come fast. */
function caretOf({ composer, session }: Field): State['caret'] {
  const caret = composer.focused ? composer.caret() : null;
  return caret && caret.start === caret.end ? { offset: caret.focus, text: session.text } : null;
}

/** A line more than there is, px: the one that is typed next. */
const NEXT_LINE = 28;

/** The lines of text, and the room for the next one. */
function textArea(field: Field): Box[] {
  const lines = visibleText(field);
  const all = around(lines);
  return all ? [...lines, { ...all, bottom: all.bottom + NEXT_LINE }] : [];
}

function sameGuidelines(a: Remark, b: Remark): boolean {
  const ids = (remark: Remark) => remark.parts.flatMap((part) => part.guidelines).join();
  return ids(a) === ids(b);
}

/** The words of the remark that can be seen; where there are none the badge, or the field itself. */
function anchorOf(field: Field, remark: Remark): Box | null {
  const words = field.marks.boxesOf(remark.lead);
  const parts = words.length > 0 ? words : remark.parts.flatMap((part) => field.marks.boxesOf(part));
  const badge = field.badge && boxAt(field.badge.left, field.badge.top, field.badgeSize);
  return around(parts) ?? badge ?? field.visible;
}
