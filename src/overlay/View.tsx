/** Everything of the overlay but the marks: badges, card, what it leaves behind, pause, and the announcement. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '../i18n/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Badge, type BadgeProps } from './badge/Badge.tsx';
import { Card, type CardProps } from './card/Card.tsx';
import { Pause, type PauseProps } from './pause/Pause.tsx';
import { trusted } from './trusted.ts';
import { $card } from './words.ts';

/** A line of text where the card was, with a way back or none. */
export interface ToastProps {
  readonly text: string;
  readonly place: { readonly left: number; readonly top: number };
  readonly theme: 'light' | 'dark';
  readonly byKeyboard: boolean;
  readonly undo: (() => void) | null;
  onClose(): void;
}

export interface ViewProps {
  readonly badges: readonly (BadgeProps & { readonly id: number })[];
  readonly card: Omit<CardProps, 'cardRef'> | null;
  readonly toast: ToastProps | null;
  readonly pause: PauseProps | null;
  /** Read out once, when it changes. */
  readonly announcement: string;
  readonly cardRef: RefObject<HTMLDivElement | null>;
}

export function View({ badges, card, toast, pause, announcement, cardRef }: ViewProps) {
  return (
    <>
      {badges.map((badge) => (
        <Badge key={badge.id} {...badge} />
      ))}
      {card && <Card {...card} cardRef={cardRef} />}
      {toast && <Toast {...toast} />}
      {pause && <Pause {...pause} />}
      <div class="hd-vh" role="status">
        {announcement}
      </div>
    </>
  );
}

function Toast({ text, place, theme, byKeyboard, undo, onClose }: ToastProps) {
  const t = useMessages($card);
  const row = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each line of text has an `onClose` of its own, and the next one takes the focus too
  useEffect(() => {
    if (byKeyboard) row.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [byKeyboard, onClose]);
  return (
    <div
      ref={row}
      class="hd-toast"
      role="status"
      data-hd-theme={theme}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        // Else a dialog of the site would close with it, and the post in it.
        event.preventDefault();
        onClose();
      }}
    >
      {text}
      {undo && (
        <Button look="quiet" small onClick={trusted(undo)}>
          {t.undo}
        </Button>
      )}
    </div>
  );
}
