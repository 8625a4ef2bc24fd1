/** What the articles of the library share: their frame and their links. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon.tsx';

/** The frame: source, title, summary, then the parts. */
export function ArticleFrame({
  source,
  title,
  summary,
  children,
}: {
  source: string;
  title: string;
  summary: string;
  children: ComponentChildren;
}) {
  return (
    <article class="in">
      <p class="ref">
        <Icon name="book" />
        {source}
      </p>
      <h1>{title}</h1>
      <p class="summary">{summary}</p>
      {children}
    </article>
  );
}

/** A link that leaves the extension: the only way that any page is ever opened. */
export function OutsideLink({ to, children }: { to: string; children: ComponentChildren }) {
  return (
    <a class="hd-link" href={to} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="external" size={14} />
    </a>
  );
}
