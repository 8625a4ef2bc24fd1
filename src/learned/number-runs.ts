/** Numbers in odd writings: digits and number words in a row, whatever joins them ("77 31 09 4", "nul zes, elf twaalf, drieënveertig"). */
import { type Document, inClass, type Token } from '../document/index.ts';
import { type Span, spanOf } from '../rules/span.ts';

/** What is read out between the parts of a number, with the articles that are number words too. */
const JOINING = new Set(
  'punt komma streep streepje slash schuine dubbel kruisje dan en dot dash point stroke een a'.split(' '),
);

/** Numbers as words that stand for a digit where digits are read out, and for nothing elsewhere. */
const READ_OUT = new Set(['nul', 'zero', 'oh', 'nought', 'double', 'triple']);

/** Tokens in a row that join two parts. */
const MOST_JOINING = 2;

/** A number of a person has this many digits at least; a number word stands for one, or two. */
const FEWEST_DIGITS = 5;
const OF_A_WORD = 1.7;

/** How many digits a token stands for. */
function digitsOf(document: Document, token: Token): number {
  const digits = token.text.match(/\p{Nd}/gu)?.length ?? 0;
  if (digits > 0 || token.kind !== 'word') return digits;
  if (READ_OUT.has(token.folded)) return 1;
  return !JOINING.has(token.folded) && inClass(document, token.index, 'number-word') ? OF_A_WORD : 0;
}

const joins = ({ kind, folded }: Token): boolean => kind === 'punctuation' || JOINING.has(folded);

/** Has a span a digit or a number word? */
export function hasNumber(document: Document, start: number, end: number): boolean {
  return document.tokens.some((token) => token.start < end && token.end > start && digitsOf(document, token) > 0);
}

/** The numbers of a text that are long enough to be somebody's, in order and apart. */
export function numberRuns(document: Document): Span[] {
  const found: Span[] = [];
  const { tokens } = document;
  for (let first = 0; first < tokens.length; first += 1) {
    let last = first;
    let digits = digitsOf(document, tokens[first] as Token);
    if (digits === 0) continue;
    for (let next = first + 1, joined = 0; next < tokens.length && joined <= MOST_JOINING; next += 1) {
      const more = digitsOf(document, tokens[next] as Token);
      if (more > 0) {
        digits += more;
        last = next;
        joined = 0;
      } else if (joins(tokens[next] as Token)) joined += 1;
      else break;
    }
    if (digits >= FEWEST_DIGITS) found.push(spanOf(document, first, last + 1));
    first = last;
  }
  return found;
}
