/** "Zo kan het ook": the rewording in its sentence, one button to take it, and the other ways. */
import type { ComponentChildren } from 'preact';
import { useMessages } from '../../i18n/hooks.ts';
import { Button, Chip } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Remark } from '../../ui/remarks.ts';
import type { Offers, Piece, Proposal } from '../proposal.ts';
import { trusted } from '../trusted.ts';
import { $card, $parts, partKey } from '../words.ts';

interface Props {
  readonly remark: Remark;
  /** The text's language, as `lang` takes it. */
  readonly lang: string | undefined;
  readonly offers: Offers;
  readonly refused: boolean;
  readonly waitingMinutes: number;
  onTake(proposal: Proposal): void;
  onWait(): void;
}

export function CardTry({ remark, lang, offers, refused, waitingMinutes, onTake, onWait }: Props) {
  const t = useMessages($card);
  const words = useMessages($parts);
  const { best, others, parts, without } = offers;
  const rest = remark.lead.rule === 'emotional-tone';
  if (!best && !without && !rest) return null;
  return (
    <div class="hd-try">
      <p class="hd-try-label">{t.proposal}</p>
      {best && (
        <>
          <p class="hd-proposal">
            {best.preview.length > 0 ? (
              <Preview pieces={best.preview} lang={lang} />
            ) : /\s/.test(remark.lead.quote) ? (
              t.withoutSentence
            ) : (
              t.withoutWord
            )}
          </p>
          <Button look="primary" onClick={trusted(() => onTake(best))}>
            {t.take}
          </Button>
        </>
      )}
      {parts.length > 0 && (
        <p class="hd-also">
          <span>{t.onlyPart}</span>
          {parts.map(({ parts: [part, ...others], proposal }) => {
            const name = words[partKey(part.rule, part.kind)];
            const quotes = [part, ...others].map(({ quote }) => quote).join(', ');
            return (
              <Chip
                key={part.start}
                aria-label={t.onlyPartLabel({ part: `${name}, ${quotes}` })}
                onClick={trusted(() => onTake(proposal))}
              >
                {name}
              </Chip>
            );
          })}
        </p>
      )}
      <div class="hd-alts">
        {others.map(({ wording, proposal }) => (
          <Alternative key={wording} or icon="swap" onPress={() => onTake(proposal)}>
            {wording === '' ? (
              t.withoutWords
            ) : (
              <span class="read" lang={lang} dir="auto">
                {wording}
              </span>
            )}
          </Alternative>
        ))}
        {without && (
          <Alternative or={best !== null} icon="swap" onPress={() => onTake(without)}>
            {t.withoutSentence}
          </Alternative>
        )}
        {rest && (
          <Alternative or={best !== null || without !== null} icon="clock" onPress={onWait}>
            {t.wait(waitingMinutes)}
          </Alternative>
        )}
      </div>
      <p class="hd-refused" role="status">
        {refused ? t.refused : ''}
      </p>
    </div>
  );
}

function Preview({ pieces, lang }: { pieces: readonly Piece[]; lang: string | undefined }) {
  return (
    <span lang={lang} dir="auto">
      {pieces.map(({ text, changed }, index) =>
        changed ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no identity but their place
          <ins key={index} class="hd-new">
            {text}
          </ins>
        ) : (
          text
        ),
      )}
    </span>
  );
}

function Alternative(props: { or: boolean; icon: 'swap' | 'clock'; onPress(): void; children: ComponentChildren }) {
  const t = useMessages($card);
  return (
    <button type="button" class="hd-alt" onClick={trusted(props.onPress)}>
      {props.or && <span class="of">{t.or}</span>}
      <span>{props.children}</span>
      <Icon name={props.icon} />
    </button>
  );
}
