/** The card: what was noticed, why, how else, where it is written, and how to leave it be. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '../../i18n/hooks.ts';
import type { PassageExcerpt } from '../../messages/protocol.ts';
import type { RuleId } from '../../rules/rule.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { remarkWords } from '../../ui/remark-words.ts';
import type { Remark } from '../../ui/remarks.ts';
import { SeverityLabel } from '../../ui/Severity.tsx';
import { $ui } from '../../ui/words.ts';
import { cycleFocus } from '../focus.ts';
import type { Offers, Proposal } from '../proposal.ts';
import { trusted } from '../trusted.ts';
import { $card } from '../words.ts';
import { CardSource } from './CardSource.tsx';
import { CardTry } from './CardTry.tsx';
import { Noticed } from './Noticed.tsx';
import type { CardPlace } from './position.ts';

export interface CardProps {
  readonly remark: Remark;
  readonly text: string;
  /** The text's language, as `lang` takes it. */
  readonly lang: string | undefined;
  /** Place among the remarks, from 1. */
  readonly n: number;
  readonly total: number;
  readonly offers: Offers;
  readonly passages: readonly PassageExcerpt[];
  readonly theme: 'light' | 'dark';
  readonly place: CardPlace | null;
  /** Who locked the rule; `null` when it may be turned off. */
  readonly lockedBy: string | null;
  readonly mayIgnoreWords: boolean;
  /** The field did not take a rewording. */
  readonly refused: boolean;
  /** Focus moves in and stays in. */
  readonly byKeyboard: boolean;
  readonly waitingMinutes: number;
  readonly cardRef: RefObject<HTMLDivElement | null>;
  onTake(proposal: Proposal): void;
  onStep(by: 1 | -1): void;
  onClose(): void;
  onIgnoreHere(): void;
  onIgnoreWords(): void;
  onTurnOff(rule: RuleId): void;
  onWait(): void;
  onRead(passage: PassageExcerpt): void;
}

export function Card(props: CardProps) {
  const { remark, n, total, byKeyboard, place, cardRef } = props;
  const t = useMessages($card);
  const words = remarkWords(remark, useMessages($ui));
  const shown = place !== null;

  // Focus waits for the card's place: focusing what is not laid out yet would scroll the page.
  const focused = useRef<string | null>(null);
  const key = `${n} ${remark.lead.rule} ${remark.lead.quote}`;
  useEffect(() => {
    if (!byKeyboard || !shown || focused.current === key) return;
    focused.current = key;
    const card = cardRef.current;
    (card?.querySelector<HTMLElement>('.primary') ?? card)?.focus({ preventScroll: true });
  });

  return (
    <div
      ref={cardRef}
      class={`hd-card${shown ? '' : ' is-measured'}${place?.low ? ' is-low' : ''}`}
      role="dialog"
      tabIndex={-1}
      aria-label={t.label({ n, total })}
      aria-describedby="hd-card-title"
      data-rule={remark.lead.rule}
      data-hd-theme={props.theme}
      style={{
        left: `${place?.left ?? 0}px`,
        top: `${place?.top ?? 0}px`,
        maxHeight: place ? `${Math.ceil(place.maxHeight)}px` : undefined,
      }}
      onMouseDown={keepCaret}
      onKeyDown={(event) => onKey(event, props)}
    >
      <div class="hd-card-top">
        <SeverityLabel severity={remark.severity} />
        {total > 1 && (
          <>
            <span class="count">{t.place({ n, total })}</span>
            <IconButton name="left" label={t.previous} onPress={() => props.onStep(-1)} />
            <IconButton name="right" label={t.next} onPress={() => props.onStep(1)} />
          </>
        )}
        <IconButton name="close" label={t.close} onPress={props.onClose} />
      </div>
      <div class="hd-card-scroll">
        <div class="hd-card-body">
          <h2 id="hd-card-title">{words.title}</h2>
          <Noticed remark={remark} text={props.text} lang={props.lang} />
          <p class="hd-why">{words.why}</p>
          <CardTry
            remark={remark}
            lang={props.lang}
            offers={props.offers}
            refused={props.refused}
            waitingMinutes={props.waitingMinutes}
            onTake={props.onTake}
            onWait={props.onWait}
          />
        </div>
        <CardSource passages={props.passages} onRead={props.onRead} />
      </div>
      <CardFoot {...props} />
    </div>
  );
}

function CardFoot({ remark, lockedBy, mayIgnoreWords, onIgnoreHere, onIgnoreWords, onTurnOff }: CardProps) {
  const t = useMessages($card);
  const several = remark.parts.length > 1 || /\s/.test(remark.lead.quote);
  return (
    <div class="hd-card-foot">
      <Button look="quiet" onClick={trusted(onIgnoreHere)}>
        {t.ignoreHere}
      </Button>
      {mayIgnoreWords && (
        <Button look="quiet" onClick={trusted(onIgnoreWords)}>
          {several ? t.ignoreWords : t.ignoreWord}
        </Button>
      )}
      {lockedBy === null ? (
        <Button look="quiet" onClick={trusted(() => onTurnOff(remark.lead.rule))}>
          {t.turnOff}
        </Button>
      ) : (
        <span class="hd-locked" title={lockedBy && t.lockedBy({ who: lockedBy })}>
          <Icon name="lock" size={14} />
          {t.locked}
          {lockedBy && <span class="hd-vh">. {t.lockedBy({ who: lockedBy })}</span>}
        </span>
      )}
    </div>
  );
}

function IconButton(props: { name: 'left' | 'right' | 'close'; label: string; onPress(): void }) {
  const { name, label, onPress } = props;
  return (
    <button type="button" class="hd-icon" aria-label={label} onClick={trusted(onPress)}>
      <Icon name={name} />
    </button>
  );
}

/** A press on the card leaves caret and selection in the field where they are. */
function keepCaret(event: MouseEvent): void {
  event.preventDefault();
}

function onKey(event: KeyboardEvent, { onClose, onStep, total, cardRef }: CardProps): void {
  if (!event.isTrusted) return;
  if (event.key === 'Escape') onClose();
  else if (event.key === 'ArrowRight' && total > 1) onStep(1);
  else if (event.key === 'ArrowLeft' && total > 1) onStep(-1);
  else if (event.key === 'Tab') cycleFocus(event, cardRef.current);
  else return;
  if (event.key !== 'Tab') event.preventDefault();
}
