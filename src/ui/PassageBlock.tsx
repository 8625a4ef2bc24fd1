/** A guideline passage as it lies under a remark: where it comes from, and our summary of it. */
import type { ComponentChildren } from 'preact';
import { useMessages } from '../i18n/hooks.ts';
import type { PassageExcerpt } from '../messages/protocol.ts';
import { Icon } from './Icon.tsx';
import { $ui } from './words.ts';

/** `children` are the links below the summary. */
export function PassageBlock({ passage, children }: { passage: PassageExcerpt; children?: ComponentChildren }) {
  const t = useMessages($ui);
  const { publisher, document, year, place, own } = passage;
  // What the institution heads its passage with says where it stands.
  const source = own ? '' : `${document} ${year ?? `(${t.undated})`}`;
  return (
    <div class="hd-passage-block">
      <p class="ref">
        <Icon name="book" size={14} />
        <span>{[publisher, source, place].filter(Boolean).join(', ')}</span>
      </p>
      <p>{passage.summary}</p>
      {children && <p class="row">{children}</p>}
    </div>
  );
}
