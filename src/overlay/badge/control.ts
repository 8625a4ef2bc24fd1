/** The badges of all fields: what each says and where it is, and what a press on it does. */
import type { CardControl } from '../card/control.ts';
import { type Field, moveBadge } from '../field.ts';
import { boxAt, intersection } from '../geometry.ts';
import type { Stage } from '../stage.ts';
import type { BadgeProps } from './Badge.tsx';
import { nearestCorner } from './place.ts';
import { badgeState } from './state.ts';

interface Options {
  readonly card: CardControl;
  /** The extension behind the page is gone. */
  retired(): boolean;
  forget(field: Field): void;
}

/** Props of every badge there is now. */
export function badgeProps(stage: Stage, { card, retired, forget }: Options): (BadgeProps & { readonly id: number })[] {
  const settings = stage.services.settings.get();
  const stateOf = (field: Field) => badgeState(field, settings, { retired: retired(), now: Date.now() });

  const press = (field: Field, byKeyboard: boolean) => {
    const kind = stateOf(field)?.kind;
    const [first] = field.session.remarks;
    if (kind === 'snoozed') stage.services.wake();
    else if (kind === 'updated') forget(field);
    else if (kind === 'waiting' || kind === 'waited') {
      field.waitUntil = null;
      stage.refresh(field);
      field.composer.focus();
    } else if (first) {
      if (card.open?.field === field && !byKeyboard) card.close();
      else card.show(field, first, byKeyboard);
    }
  };

  const setMenu = (field: Field, open: boolean, returnFocus: boolean) => {
    if (field.menu === open) return;
    field.menu = open;
    // Before the drawing that takes the menu away, and what has the focus with it.
    if (returnFocus) field.composer.focus();
    stage.render();
  };

  return [...stage.fields.values()].flatMap((field) => {
    const state = stateOf(field);
    // Hidden is the number; what the user asked for or has to know still shows.
    const hidden = settings.badgeHidden && (state?.kind === 'remarks' || state?.kind === 'quiet');
    if (!state || hidden) return [];
    return {
      id: field.composer.id,
      state,
      // The last hint of all is given in any case, if need be in the window's corner.
      place: placeOf(field, card) ?? (retired() ? { left: 12, top: innerHeight - 12 - field.badgeSize.height } : null),
      theme: field.theme,
      mayHide: settings.mayHideBadge && !retired(),
      menu: field.menu,
      onSize(size) {
        if (size.width === field.badgeSize.width && size.height === field.badgeSize.height) return;
        field.badgeSize = size;
        moveBadge(field);
        stage.render();
      },
      onOpen: (byKeyboard) => press(field, byKeyboard),
      onDrop(x, y) {
        if (field.visible) field.corner = nearestCorner(field.visible, x, y);
        moveBadge(field);
        stage.render();
      },
      onMenu: (open, returnFocus = false) => setMenu(field, open, returnFocus),
      onHide() {
        setMenu(field, false, true);
        stage.services.hideBadge();
      },
    };
  });
}

/** Where the badge shows. Half of one that peeks out from under the card would be untidy, and the card has the number itself. */
function placeOf(field: Field, card: CardControl): Field['badge'] {
  const open = card.open?.field === field ? card.ref.current : null;
  const box = field.badge && boxAt(field.badge.left, field.badge.top, field.badgeSize);
  return open && box && intersection(box, open.getBoundingClientRect()) ? null : field.badge;
}
