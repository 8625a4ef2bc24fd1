/** The remarks of a text as a list that opens one at a time; arrows walk it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '../i18n/hooks.ts';
import type { PassageExcerpt } from '../messages/protocol.ts';
import { FindingText } from '../ui/FindingText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { PassageBlock } from '../ui/PassageBlock.tsx';
import { remarkWords } from '../ui/remark-words.ts';
import type { Remark } from '../ui/remarks.ts';
import { SeverityLine } from '../ui/Severity.tsx';
import { nextIndex } from '../ui/Tabs.tsx';
import { $ui } from '../ui/words.ts';
import type { PopupServices } from './services.ts';
import { $popup } from './words.ts';

/** A remark with the place it came from. */
export interface Entry {
  readonly remark: Remark;
  /** Index of the composer on the page, `null` for a text that is on no page. */
  readonly composer: number | null;
}

/** `firstOpen` opens the first remark, as the design asks where the list is the subject of the surface. */
export function RemarkList({
  entries,
  services,
  firstOpen,
}: {
  entries: readonly Entry[];
  services: PopupServices;
  firstOpen: boolean;
}) {
  const [open, setOpen] = useState<number | null>(firstOpen ? 0 : null);
  const list = useRef<HTMLUListElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const items = [...(list.current?.querySelectorAll<HTMLElement>('.hd-item') ?? [])];
    const index = items.indexOf(document.activeElement as HTMLElement);
    if (index === -1) return;
    event.preventDefault();
    items[nextIndex(event.key, index, items.length)!]?.focus();
  };
  return (
    <ul class="hd-list" ref={list} onKeyDown={onKeyDown}>
      {entries.map((entry, index) => (
        <Item
          key={`${entry.composer}-${entry.remark.indexes[0]}`}
          entry={entry}
          open={open === index}
          onToggle={() => setOpen(open === index ? null : index)}
          services={services}
        />
      ))}
    </ul>
  );
}

function Item({
  entry: { remark, composer },
  open,
  onToggle,
  services,
}: {
  entry: Entry;
  open: boolean;
  onToggle: () => void;
  services: PopupServices;
}) {
  const t = useMessages($popup);
  const ui = useMessages($ui);
  const more = useId();
  return (
    <li>
      <button type="button" class="hd-item" aria-expanded={open} aria-controls={more} onClick={onToggle}>
        <SeverityLine severity={remark.severity} labelled />
        <FindingText remark={remark} />
        <Icon name={open ? 'up' : 'down'} />
      </button>
      <div class="hd-item-more" id={more} hidden={!open}>
        {open && (
          <>
            <p class="why">{remarkWords(remark, ui).why}</p>
            <Passage remark={remark} services={services}>
              {composer !== null && (
                <button
                  type="button"
                  class="hd-link"
                  onClick={() => services.showInPost(composer, remark.indexes[remark.parts.indexOf(remark.lead)] ?? 0)}
                >
                  {t.showInPost}
                </button>
              )}
            </Passage>
          </>
        )}
      </div>
    </li>
  );
}

/** The most telling passage behind a remark. Its text is loaded apart, so that the frame never waits for the library. */
function Passage({
  remark,
  services,
  children,
}: {
  remark: Remark;
  services: PopupServices;
  children: ComponentChildren;
}) {
  const t = useMessages($popup);
  const [passage, setPassage] = useState<PassageExcerpt | null>(null);
  const { rule, guidelines } = remark.lead;
  const ids = guidelines.join(' ');
  useEffect(() => {
    let current = true;
    services.passages(ids.split(' ').filter(Boolean), [rule]).then(([first]) => {
      if (current) setPassage(first ?? null);
    });
    return () => {
      current = false;
    };
  }, [ids, rule, services]);

  if (!passage) return <p class="row">{children}</p>;
  return (
    <PassageBlock passage={passage}>
      {children}
      <button type="button" class="hd-link" onClick={() => services.open('library', passage.id)}>
        {t.readPassage}
      </button>
    </PassageBlock>
  );
}
