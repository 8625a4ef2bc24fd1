/** The words of a remark: its title, and the user's own words it is about. A combination is written as a sum. */
import { useMessages } from '../i18n/hooks.ts';
import { remarkWords } from './remark-words.ts';
import { type Remark, sumOf } from './remarks.ts';
import { $ui } from './words.ts';

/** `52-jarige man + A2 bij Abcoude + Vannacht`; a remark of one part is its quote. Equal words are named once. */
function Quote({ remark }: { remark: Remark }) {
  const quotes = [...new Set(sumOf(remark).map(({ words }) => words))];
  return (
    <span class="hd-quote">
      {quotes.map((quote, index) => (
        <span key={quote}>
          {index > 0 && <span class="plus"> + </span>}
          {quote}
        </span>
      ))}
    </span>
  );
}

/** Title and quote together, as in a list. */
export function FindingText({ remark }: { remark: Remark }) {
  const { title } = remarkWords(remark, useMessages($ui));
  return (
    <>
      <span class="t">{title}</span>
      <span class="w">
        <Quote remark={remark} />
      </span>
    </>
  );
}
