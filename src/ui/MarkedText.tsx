/** A text with its marks under the words, for our own surfaces (the overlay draws its marks over the site's field instead). */
import type { Finding } from '../engine/finding.ts';
import { breakables, toSegments } from './segments.ts';

/**
 * `active` are the indexes of findings whose words get a tint behind them.
 * A mark is drawn a piece at a time, so that it wraps with the text.
 */
export function MarkedText({
  text,
  findings,
  active = [],
}: {
  text: string;
  findings: readonly Pick<Finding, 'start' | 'end' | 'severity' | 'rule'>[];
  active?: readonly number[];
}) {
  return (
    <>
      {toSegments(text, findings).map(({ text, start, severity, findings: covering }) => {
        if (severity === null) return text;
        const look = `hd-mark ${severity}${covering.some((index) => active.includes(index)) ? ' is-active' : ''}`;
        return (
          <span key={start} data-rule={findings[covering[0]!]?.rule} data-severity={severity}>
            {breakables(text).map((word, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the words of one stretch have no identity but their place
              <span key={index} class={look}>
                {word}
              </span>
            ))}
          </span>
        );
      })}
    </>
  );
}
