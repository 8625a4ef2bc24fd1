/** The post in serif, as in a book that is read aloud, with its marks and the word that is being spoken. */
import type { Finding } from '../../engine/finding.ts';
import { breakables, toSegments } from '../../ui/segments.ts';

export function Letter({ text, findings, spoken }: { text: string; findings: readonly Finding[]; spoken: number }) {
  return (
    <blockquote>
      {toSegments(text, findings).map((segment) =>
        wordsOf(segment.text).map(({ word, at }) => {
          const start = segment.start + at;
          const look = segment.severity ? `hd-mark ${segment.severity}` : '';
          const isSpoken = spoken >= start && spoken < start + word.length;
          if (look === '' && !isSpoken) return word;
          return breakables(word).map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a word have no identity but their place
            <span key={`${start} ${index}`} class={`${look}${isSpoken ? ' is-spoken' : ''}`}>
              {piece}
            </span>
          ));
        }),
      )}
    </blockquote>
  );
}

/** Words and the white space between them, apart. */
function wordsOf(text: string): { word: string; at: number }[] {
  return [...text.matchAll(/\S+|\s+/g)].map((match) => ({ word: match[0], at: match.index }));
}
