/** A guideline passage as it lies under a remark: where it comes from, and our summary of it. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** `source` is document, year and number in one line; `children` are the links below the summary. */
export function PassageBlock({
  source,
  summary,
  children,
}: {
  source: string;
  summary: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="hd-passage-block">
      <p class="ref">
        <Icon name="book" size={14} />
        {source}
      </p>
      <p>{summary}</p>
      {children && <p class="row">{children}</p>}
    </div>
  );
}
