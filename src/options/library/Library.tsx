/** The guideline library: search, filters and hits at the side, one passage or help to read. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage, useMessages } from '../../i18n/hooks.ts';
import { Button, Chip } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LogoMark } from '../../ui/Logo.tsx';
import { useSettings } from '../context.ts';
import { href } from '../routes.ts';
import { Article } from './Article.tsx';
import { ALL, type Entry, libraryEntries, libraryFilters } from './entries.ts';
import { excerpt, findEntries, highlight } from './find.ts';
import { $library } from './words.ts';

/** `detail` is the id of the entry to read; empty shows the first hit beside the list. */
export function Library({ detail }: { detail: string }) {
  const t = useMessages($library);
  const language = useLanguage();
  const { settings } = useSettings();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(ALL);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLDivElement>(null);
  const before = useRef(detail);

  const own = useMemo(
    () => ({
      name: settings.institutionName.value || t.yourInstitution,
      passages: settings.guidelinePassages.value,
      url: settings.guidelineUrl.value,
    }),
    [settings, t],
  );
  const entries = useMemo(() => libraryEntries(language, own, t), [language, own, t]);
  const filters = useMemo(() => libraryFilters(language, own, t), [language, own, t]);
  const hits = useMemo(
    () => findEntries(filter === ALL ? entries : entries.filter((entry) => entry.filter === filter), query),
    [entries, filter, query],
  );
  // Where nothing was found there is nothing to read, but for what is being read.
  const reading = entries.find((entry) => entry.id === detail) ?? hits[0];

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other hits are what calls for it
  useEffect(() => {
    list.current?.scrollTo(0, 0);
  }, [query, filter]);

  useEffect(() => {
    const first = before.current === detail;
    before.current = detail;
    // Who comes from a card finds the passage among its neighbours; who walks the list is not moved about.
    const block = first && detail !== '' ? 'center' : 'nearest';
    const hit = list.current?.querySelector<HTMLElement>('[aria-current]');
    hit?.scrollIntoView({ block });
    article.current?.scrollTo(0, 0);
    // A link in a text goes with it, and one in the list where there is room for one of both alone.
    const from = document.activeElement;
    const lost = from === null || from === document.body || !from.checkVisibility();
    if (!first && lost) (detail === '' ? hit : article.current)?.focus({ preventScroll: true });
  }, [detail]);

  const onArrows = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('.hd-hit') ?? [])];
    const index = links.indexOf(document.activeElement as HTMLAnchorElement);
    event.preventDefault();
    if (event.key === 'ArrowUp' && index <= 0) {
      search.current?.focus();
      return;
    }
    const next = links[Math.min(index + (event.key === 'ArrowDown' ? 1 : -1), links.length - 1)];
    if (!next) return;
    next.focus();
    // Walking the list is reading on, not a step to go back to one by one.
    location.replace(next.href);
  };

  return (
    <main class={`hd-lib${detail === '' ? '' : ' has-detail'}`} id="content" tabIndex={-1}>
      <div class="hd-lib-side">
        <header class="pad">
          <div class="brand">
            <LogoMark size={24} />
            <h1>{t.title}</h1>
            <a class="hd-link" href={href('you')}>
              {t.settings}
            </a>
          </div>
          <search class="hd-search" onKeyDown={onArrows}>
            <Icon name="search" />
            <input
              ref={search}
              class="hd-input"
              type="search"
              aria-label={t.search}
              aria-keyshortcuts="/"
              placeholder={t.search}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
            <span class="key" aria-hidden="true">
              <kbd>/</kbd>
            </span>
          </search>
          <fieldset class="hd-filters">
            <legend class="hd-vh">{t.filter}</legend>
            {filters.map((each) => (
              <Chip key={each.id} pressed={each.id === filter} onClick={() => setFilter(each.id)}>
                {each.label}
              </Chip>
            ))}
          </fieldset>
        </header>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move between the links inside */}
        <div class="hd-hits" ref={list} onKeyDown={onArrows}>
          <p class="cap" role="status">
            {hits.length === 0
              ? t.none({ query: query.trim() })
              : query.trim() === ''
                ? t.hits(hits.length)
                : t.hitsFor({ hits: t.hits(hits.length), query: query.trim() })}
          </p>
          {hits.length === 0 && (
            <Button
              small
              onClick={() => {
                setQuery('');
                setFilter(ALL);
                search.current?.focus();
              }}
            >
              {t.showAll}
            </Button>
          )}
          <nav aria-label={t.title}>
            {hits.map((entry) => (
              <Hit key={entry.id} entry={entry} query={query} current={entry === reading} />
            ))}
          </nav>
        </div>
      </div>
      <div class="hd-passage" ref={article} tabIndex={-1}>
        <a class="hd-link hd-back" href={href('library')}>
          <Icon name="left" size={14} />
          {t.back}
        </a>
        {reading && <Article key={reading.id} entry={reading} own={own} />}
      </div>
    </main>
  );
}

function Hit({ entry, query, current }: { entry: Entry; query: string; current: boolean }) {
  return (
    <a class="hd-hit" href={href('library', entry.id)} aria-current={current ? 'true' : undefined}>
      <span class="ref">{entry.source}</span>
      <span class="t">
        <Highlighted text={entry.title} query={query} />
      </span>
      <span class="d">
        <Highlighted text={excerpt(entry.summary, query)} query={query} />
      </span>
    </a>
  );
}

function Highlighted({ text, query }: { text: string; query: string }) {
  return (
    <>
      {highlight(text, query).map(({ text, hit }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no identity but their place
        hit ? <mark key={index}>{text}</mark> : text,
      )}
    </>
  );
}
