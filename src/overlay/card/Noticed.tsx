/** The user's own words that a remark is about: a quote, or a sum where they only matter together. */
import { useMessages } from '../../i18n/hooks.ts';
import { type Remark, sumOf } from '../../ui/remarks.ts';
import { Marked } from '../Marked.tsx';
import { $parts, partKey } from '../words.ts';
import { quoteOf } from './quote.ts';

export function Noticed({ remark, text, lang }: { remark: Remark; text: string; lang: string | undefined }) {
  const t = useMessages($parts);
  const sum = sumOf(remark);
  if (sum.length > 1) {
    return (
      <ul class="hd-sum">
        {sum.map(({ part, words }) => (
          <li key={`${part.rule} ${part.start}`}>
            <Marked words={words} severity={remark.severity} lang={lang} />
            <small>{t[partKey(part.rule, part.kind)]}</small>
          </li>
        ))}
      </ul>
    );
  }
  const { before, words, after } = quoteOf(text, remark.lead);
  if (words === '') return null;
  return (
    <p class="hd-card-quote" lang={lang} dir="auto">
      {before}
      <Marked words={words} severity={remark.severity} />
      {after}
    </p>
  );
}
