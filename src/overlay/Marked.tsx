/** Words with their line, a word at a time so that it wraps with them. */
export function Marked({ words, severity }: { words: string; severity: string }) {
  return (
    <span>
      {(words.match(/\S+|\s+/g) ?? []).map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity but their place
        <span key={index} class={`hd-mark ${severity}`}>
          {word}
        </span>
      ))}
    </span>
  );
}
