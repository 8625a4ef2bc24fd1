/** A row of a settings panel: name, one sentence, control. */
import type { ComponentChildren } from 'preact';
import type { Severity } from '../rules/rule.ts';
import { SeverityLine } from '../ui/Severity.tsx';

/** `severity` puts its line before the row; `off` draws it without its colour. `wide` gives the control a line of its own. */
export function Row({
  id,
  title,
  description,
  severity,
  off = false,
  wide = false,
  children,
}: {
  id?: string;
  title: string;
  description?: ComponentChildren;
  severity?: Severity;
  off?: boolean;
  wide?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div id={id} class={`hd-row${severity ? '' : ' plain'}${off ? ' off' : ''}${wide ? ' wide' : ''}`}>
      {severity && <SeverityLine severity={severity} labelled />}
      <div>
        <p class="t">{title}</p>
        {description && <p class="d">{description}</p>}
      </div>
      <div class="c">{children}</div>
    </div>
  );
}

/** A titled group of rows. */
export function Panel({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <section>
      {title && <h2 class="hd-group">{title}</h2>}
      <div class="hd-panel">{children}</div>
    </section>
  );
}
