/** The guideline passage behind a remark: the institution's own first, with where it stands and our summary; never folded away. */
import { useMessages } from '../../i18n/hooks.ts';
import type { PassageExcerpt } from '../../messages/protocol.ts';
import { Icon } from '../../ui/Icon.tsx';
import { trusted } from '../trusted.ts';
import { $card } from '../words.ts';

interface Props {
  readonly passages: readonly PassageExcerpt[];
  onRead(passage: PassageExcerpt): void;
}

export function CardSource({ passages, onRead }: Props) {
  const t = useMessages($card);
  const ordered = [...passages].sort((a, b) => Number(b.own) - Number(a.own));
  const [first] = ordered;
  if (!first) return null;
  // Another voice says more than the same document once again.
  const second = ordered.find((each) => each.publisher !== first.publisher || each.document !== first.document);
  return (
    <section class="hd-source" aria-label={t.passage}>
      <Icon name="book" />
      <div>
        <p class="ref">
          {first.publisher}{' '}
          <span>
            · <Source passage={first} />
          </span>
        </p>
        <p>{first.summary}</p>
        <p class="links">
          <PassageLink passage={first} onRead={onRead}>
            {t.read}
          </PassageLink>
          {second && (
            <PassageLink passage={second} onRead={onRead}>
              {t.also({ source: shortSourceOf(second, t.number) })}
            </PassageLink>
          )}
        </p>
      </div>
    </section>
  );
}

/** Where the passage stands; its name leads to the document itself, where that has an address. */
function Source({ passage }: { passage: PassageExcerpt }) {
  const t = useMessages($card);
  const source = sourceOf(passage, t.undated);
  if (passage.link === null) return <>{source}</>;
  const [name = '', ...rest] = source.split(/(?=, )/);
  return (
    <>
      <a href={passage.link} target="_blank" rel="noopener noreferrer" title={t.elsewhere}>
        {name}
      </a>
      {rest.join('')}
    </>
  );
}

/** Opens the passage in our library, where it stands with what to do, an example and the way to the document itself. */
function PassageLink(props: { passage: PassageExcerpt; onRead: Props['onRead']; children: string }) {
  const t = useMessages($card);
  const { passage, onRead, children } = props;
  return (
    <button type="button" class="hd-link" title={t.elsewhere} onClick={trusted(() => onRead(passage))}>
      {children}
    </button>
  );
}

/** "Artsen en social media, 2017, aanbeveling 7". */
export function sourceOf({ document, year, place, own }: PassageExcerpt, undated: string): string {
  // What the institution heads its passage with says where it stands.
  if (own && place !== '') return place;
  return [document, year ?? undated, place].filter((part) => part !== '').join(', ');
}

/** "KNMG 2017, nr. 2", with the word for "number" in the user's language; without the part of a chapter: a link beside another has little room. */
export function shortSourceOf({ publisher, year, place }: PassageExcerpt, number: string): string {
  const [short = ''] = place.replace(/^(?:aanbeveling|recommendation) (?=\d)/, `${number} `).split(', ');
  return [[publisher, year].filter(Boolean).join(' '), short].filter((part) => part !== '').join(', ');
}
