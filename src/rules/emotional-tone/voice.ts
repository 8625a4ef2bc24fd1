/** The raised voice: capitals, repeated marks, spelled-out words. Acronyms and headings are no shouting. */

import type { Document, Token } from '../../document/index.ts';
import { inClass } from '../../document/index.ts';

/** Something loud, with its weight and the tokens it stands on (last exclusive). */
interface Loud {
  readonly weight: number;
  /** Marks and capitals add up; two runs of capitals over the same words don't. */
  readonly sort: 'capitals' | 'marks';
  readonly first: number;
  readonly last: number;
}

/** Four letters and more, or a common short word, written in capitals. Abbreviations in care are in no list of ordinary words. */
function isShouted(document: Document, token: Token): boolean {
  if (token.kind !== 'word' || token.shape !== 'upper' || token.hashtag) return false;
  const letters = token.text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return false;
  const english = document.sentences[token.sentence]?.language === 'en';
  return inClass(document, token.index, english ? 'ordinary-words-en' : 'ordinary-words');
}

const SHORT = 3;

/** Share of capitals from which a whole post is written so: a habit or a notice board, hardly an outburst. */
const ALL_CAPITALS = 0.7;
const LONG_ENOUGH = 28;

/** Is (nearly) the whole post in capitals? Then they say little by themselves. */
export function allCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  return letters.length >= LONG_ENOUGH && capitals.length / letters.length >= ALL_CAPITALS;
}

/** All loud places of the document, in order. */
export function loudPlaces(document: Document): Loud[] {
  const places: Loud[] = [];
  const { tokens } = document;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (isShouted(document, token)) {
      let last = at + 1;
      let words = 1;
      let letters = token.text.length;
      for (let next = at + 1; next < tokens.length && next - last < 2; next += 1) {
        const other = tokens[next] as Token;
        if (isShouted(document, other)) {
          last = next + 1;
          words += 1;
          letters += other.text.length;
        } else if (other.kind !== 'punctuation' && other.kind !== 'number') break;
      }
      if (words >= 3 || (words === 2 && letters >= 8))
        places.push({ weight: words >= 3 ? 2 : 1.5, sort: 'capitals', first: at, last });
      else if (token.text.length > SHORT)
        places.push({ weight: repeats(document, at) ? 2 : 1, sort: 'capitals', first: at, last });
      at = last - 1;
    } else if (token.kind === 'punctuation' && /^[!?]{2,}$/.test(token.text)) {
      const first = Math.max(document.sentences[token.sentence]?.first ?? at, at - 6);
      places.push({ weight: token.text.length >= 3 ? 1 : 0.5, sort: 'marks', first, last: at + 1 });
    }
  }
  return places;
}

/** The word was said before, in a small voice: "We wilden salaris. SALARIS." */
function repeats(document: Document, at: number): boolean {
  const word = (document.tokens[at] as Token).folded;
  for (let back = at - 1; back >= 0 && back >= at - 14; back -= 1)
    if (document.tokens[back]?.folded === word) return true;
  return false;
}
