/** The post in serif, as in a book that is read aloud, with its marks and the word that is being spoken. */
import type { Finding } from '../../engine/finding.ts';
import { breakables, toSegments } from '../../ui/segments.ts';

interface Props {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The offset of the word that is being spoken; -1 while none is. */
  readonly spoken: number;
  /** The text's language, as `lang` takes it. */
  readonly lang: string | undefined;
}

export function Letter({ text, findings, spoken, lang }: Props) {
  return (
    <blockquote lang={lang} dir="auto">
      {toSegments(text, findings).map((segment) =>
        wordsOf(segment.text).map(({ word, space, at }) => {
          const start = segment.start + at;
          const isSpoken = spoken >= start && spoken < start + word.length;
          const said = isSpoken ? <span class="is-spoken">{word}</span> : word;
          if (!segment.severity) return isSpoken ? [said, space] : word + space;
          const look = `hd-mark ${segment.severity}`;
          // The space goes with its word: where a line ends behind it, none of its line is left to see.
          const pieces = isSpoken ? [said] : breakables(word);
          return pieces.map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a word have no identity but their place
            <span key={`${start} ${index}`} class={look}>
              {piece}
              {index === pieces.length - 1 && space}
            </span>
          ));
        }),
      )}
    </blockquote>
  );
}

/** Words, each with the white space behind it; white space in front stands alone. */
function wordsOf(text: string): { word: string; space: string; at: number }[] {
  return [...text.matchAll(/(\S+)(\s*)|(\s+)/g)].map(({ 1: word = '', 2: space = '', 3: lead = '', index }) => ({
    word,
    space: space + lead,
    at: index,
  }));
}
