/** How a severity looks, everywhere the same: the shape of a line says it, colour repeats it, a label names it for those who hear the page. */
import { useMessages } from '../i18n/hooks.ts';
import type { Severity } from '../rules/rule.ts';
import { $ui } from './words.ts';

/** The line of a severity, 24 px wide. `labelled` gives it the severity's name as text alternative; leave it out where words beside it say so. */
export function SeverityLine({ severity, labelled = false }: { severity: Severity; labelled?: boolean }) {
  const t = useMessages($ui);
  return labelled ? (
    <span class={`hd-sign ${severity}`} role="img" aria-label={t[severity]} />
  ) : (
    <span class={`hd-sign ${severity}`} aria-hidden="true" />
  );
}

/** Line and name together ("Liever niet zo"). */
export function SeverityLabel({ severity }: { severity: Severity }) {
  const t = useMessages($ui);
  return (
    <span class={`hd-sev ${severity}`}>
      <SeverityLine severity={severity} />
      {t[severity]}
    </span>
  );
}
