/** The user's own words with the line of their severity, on card and sheet. */
import { breakables } from '../ui/segments.ts';

interface Props {
  readonly words: string;
  readonly severity: string;
  /** Their language, where it is known and nothing around them tells it. */
  readonly lang?: string | undefined;
}

/** Words with their line, a piece at a time so that it wraps with them. */
export function Marked({ words, severity, lang }: Props) {
  return (
    <span lang={lang} dir="auto">
      {breakables(words).map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity but their place
        <span key={index} class={`hd-mark ${severity}`}>
          {word}
        </span>
      ))}
    </span>
  );
}
