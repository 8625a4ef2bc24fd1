/** The post in serif, as in a book that is read aloud, with its marks and the word that is being spoken. */
import type { Finding } from '../../engine/finding.ts';
import { toSegments } from '../../ui/segments.ts';

export function Letter({ text, findings, spoken }: { text: string; findings: readonly Finding[]; spoken: number }) {
  return (
    <blockquote>
      {toSegments(text, findings).map((segment) =>
        wordsOf(segment.text).map(({ word, at }) => {
          const start = segment.start + at;
          const look = segment.severity ? `hd-mark ${segment.severity}` : '';
          const isSpoken = spoken >= start && spoken < start + word.length;
          if (look === '' && !isSpoken) return word;
          return (
            <span key={start} class={`${look}${isSpoken ? ' is-spoken' : ''}`}>
              {word}
            </span>
          );
        }),
      )}
    </blockquote>
  );
}

/** Words with the white space after them, so that a line under them runs on and wraps with the text. */
function wordsOf(text: string): { word: string; at: number }[] {
  return [...text.matchAll(/\s*\S+\s*|\s+/g)].map((match) => ({ word: match[0], at: match.index }));
}
