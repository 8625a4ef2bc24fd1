/** The user's own words that a remark is about: a quote, or a sum where they only matter together. */
import { useMessages } from '../../i18n/hooks.ts';
import type { Remark } from '../../ui/remarks.ts';
import { $parts, partKey } from '../words.ts';
import { quoteOf } from './quote.ts';

export function Noticed({ remark, text }: { remark: Remark; text: string }) {
  const t = useMessages($parts);
  if (remark.parts.length > 1) {
    return (
      <ul class="hd-sum">
        {remark.parts.map((part) => (
          <li key={`${part.rule} ${part.start}`}>
            <Marked words={part.quote} severity={remark.severity} />
            <small>{t[partKey(part.rule, part.kind)]}</small>
          </li>
        ))}
      </ul>
    );
  }
  const { before, words, after } = quoteOf(text, remark.lead);
  if (words === '') return null;
  return (
    <p class="hd-card-quote">
      {before}
      <Marked words={words} severity={remark.severity} />
      {after}
    </p>
  );
}

/** Words with their line, a word at a time so that it wraps with them. */
function Marked({ words, severity }: { words: string; severity: string }) {
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
