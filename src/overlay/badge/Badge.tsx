/** The badge at a composer's corner: how many remarks, and the highest severity as a line under the number. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../i18n/hooks.ts';
import type { Severity } from '../../rules/rule.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LogoMark } from '../../ui/Logo.tsx';
import { SeverityLine } from '../../ui/Severity.tsx';
import { $ui } from '../../ui/words.ts';
import type { Size } from '../geometry.ts';
import { $badge } from '../words.ts';

/** What the badge says. */
export type BadgeState =
  | { readonly kind: 'remarks'; readonly count: number; readonly severity: Severity }
  | { readonly kind: 'quiet' }
  | { readonly kind: 'waiting'; readonly minutes: number }
  | { readonly kind: 'waited' }
  | { readonly kind: 'snoozed'; readonly until: string }
  | { readonly kind: 'updated' };

export interface BadgeProps {
  readonly state: BadgeState;
  /** `null`: there is no place, so it is not shown. */
  readonly place: { readonly left: number; readonly top: number } | null;
  readonly theme: 'light' | 'dark';
  readonly mayHide: boolean;
  readonly menu: boolean;
  /** Called with its size after every drawing. */
  onSize(size: Size): void;
  /** `byKeyboard`: focus may move. */
  onOpen(byKeyboard: boolean): void;
  onDrop(x: number, y: number): void;
  /** Opens or closes the menu. `returnFocus`: it closes by the user's own act, so the field has the focus again. */
  onMenu(open: boolean, returnFocus?: boolean): void;
  onHide(): void;
}

/** A pointer that moved this far drags, px. */
const DRAG_FROM = 5;

export function Badge(props: BadgeProps) {
  const { state, place, theme, mayHide, menu, onSize, onOpen, onDrop, onMenu, onHide } = props;
  const [drag, setDrag] = useState<{ x: number; y: number } | null>(null);
  const start = useRef<{ x: number; y: number; dragging: boolean } | null>(null);
  const label = useLabel(state);
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the label tells all that is seen; measuring at every drawing would lay out the page once more for each key
  useLayoutEffect(() => {
    if (button.current) onSize({ width: button.current.offsetWidth, height: button.current.offsetHeight });
  }, [label]);

  const onPointerDown = (event: PointerEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    start.current = { x: event.clientX, y: event.clientY, dragging: false };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = start.current;
    if (!from || !event.isTrusted) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!from.dragging && Math.hypot(x, y) < DRAG_FROM) return;
    from.dragging = true;
    setDrag({ x, y });
  };
  const onPointerUp = (event: PointerEvent) => {
    const from = start.current;
    setDrag(null);
    if (from?.dragging && event.isTrusted) onDrop(event.clientX, event.clientY);
    else start.current = null;
  };
  const onClick = (event: MouseEvent) => {
    const dragged = start.current?.dragging;
    start.current = null;
    if (!event.isTrusted || dragged) return;
    onMenu(false, true);
    onOpen(event.detail === 0);
  };
  const shift = drag ? ` translate(${drag.x}px, ${drag.y}px)` : '';
  return (
    <div
      class="hd-badge-place"
      data-hd-theme={theme}
      style={place ? { transform: `translate(${place.left}px, ${place.top}px)${shift}` } : { visibility: 'hidden' }}
    >
      <button
        type="button"
        ref={button}
        class={`hd-badge is-${state.kind}${drag ? ' is-dragged' : ''}`}
        data-count={state.kind === 'remarks' ? state.count : 0}
        aria-label={label}
        onMouseDown={(event) => event.preventDefault()}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          start.current = null;
          setDrag(null);
        }}
        onClick={onClick}
        onContextMenu={(event) => {
          event.preventDefault();
          if (event.isTrusted && mayHide) onMenu(true);
        }}
      >
        <BadgeFace state={state} />
      </button>
      {menu && <BadgeMenu onHide={onHide} onClose={(byUser) => onMenu(false, byUser)} />}
    </div>
  );
}

function useLabel(state: BadgeState): string {
  const t = useMessages($badge);
  const ui = useMessages($ui);
  switch (state.kind) {
    case 'remarks':
      return t.highest({ remarks: t.remarks(state.count), severity: ui[state.severity].toLowerCase() });
    case 'waiting':
      return t.waitingLabel(state.minutes);
    case 'snoozed':
      return t.snoozedLabel({ time: state.until });
    case 'waited':
      return t.waited;
    case 'updated':
      return t.updated;
    case 'quiet':
      return t.quiet;
  }
}

function BadgeFace({ state }: { state: BadgeState }) {
  const t = useMessages($badge);
  switch (state.kind) {
    case 'remarks':
      return (
        <>
          <LogoMark size={17} />
          <b>
            <span key={state.count}>{state.count}</span>
            <SeverityLine severity={state.severity} />
          </b>
        </>
      );
    case 'quiet':
      return <LogoMark size={16} />;
    case 'waiting':
      return (
        <>
          <Icon name="clock" />
          <span>{t.waiting({ minutes: state.minutes })}</span>
        </>
      );
    case 'snoozed':
      return (
        <>
          <Icon name="pause" />
          <span>{t.snoozed({ time: state.until })}</span>
        </>
      );
    case 'waited':
      return (
        <>
          <LogoMark size={17} />
          <span>{t.waited}</span>
        </>
      );
    case 'updated':
      return (
        <>
          <LogoMark size={17} />
          <span>{t.updated}</span>
        </>
      );
  }
}

/** One choice: hide on this site. It has focus while it is open, and goes when that leaves. */
function BadgeMenu({ onHide, onClose }: { onHide(): void; onClose(byUser: boolean): void }) {
  const t = useMessages($badge);
  const item = useRef<HTMLButtonElement>(null);
  useEffect(() => item.current?.focus({ preventScroll: true }), []);
  return (
    <div class="hd-badge-menu" role="menu" aria-label={t.menu}>
      <button
        type="button"
        role="menuitem"
        ref={item}
        onClick={(event) => event.isTrusted && onHide()}
        onBlur={() => onClose(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !event.isTrusted) return;
          // Else a dialog of the site would close with it, and the post in it.
          event.preventDefault();
          onClose(true);
        }}
      >
        <Icon name="eyeOff" />
        {t.hide}
      </button>
    </div>
  );
}
