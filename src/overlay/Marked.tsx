/** The user's own words with the line of their severity, on card and sheet. */
import { breakables } from '../ui/segments.ts';

/** Words with their line, a piece at a time so that it wraps with them. */
export function Marked({ words, severity }: { words: string; severity: string }) {
  return (
    <span>
      {breakables(words).map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity but their place
        <span key={index} class={`hd-mark ${severity}`}>
          {word}
        </span>
      ))}
    </span>
  );
}
