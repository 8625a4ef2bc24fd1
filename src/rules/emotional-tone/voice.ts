/** The raised voice: capitals, repeated marks, spelled-out words. Acronyms and headings are no shouting. */

import { type Form, formKey } from '../../document/form.ts';
import { type Document, layer, layerKey, meets, sentenceLayers, setOf, type Token } from '../../document/index.ts';

/** Something loud, with its weight and the tokens it stands on (last exclusive). */
interface Loud {
  readonly weight: number;
  /** Marks and capitals add up; two runs of capitals over the same words don't. */
  readonly sort: 'capitals' | 'marks';
  readonly first: number;
  readonly last: number;
}

const ENGLISH = setOf('ordinary-words-en');
const DUTCH = setOf('ordinary-words');

/** Four letters and more, or a common short word, written in capitals. Abbreviations in care are in no list of ordinary words. */
function isShouted(document: Document, token: Token): boolean {
  if (token.kind !== 'word' || token.shape !== 'upper' || token.hashtag) return false;
  const letters = token.text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return false;
  const english = document.sentences[token.sentence]?.language === 'en';
  return meets(document, token.index, english ? ENGLISH : DUTCH);
}

const SHORT = 3;

/** Share of capitals from which a whole post is written so: a habit or a notice board, hardly an outburst. */
const ALL_CAPITALS = 0.7;
const LONG_ENOUGH = 28;

const LETTERS = layerKey();

/** How many letters there are, and how many of them are capitals, in UTF-16 code units. */
interface Letters {
  readonly letters: number;
  readonly capitals: number;
}

const LETTERS_OF_WORD = formKey();

function lettersOfWord({ text }: Form): Letters {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return { letters: letters.length, capitals: letters.replace(/[^\p{Lu}]/gu, '').length };
}

/** The letters of a sentence: none stands outside a token. */
function lettersOf({ tokens }: Document): Letters {
  let letters = 0;
  let capitals = 0;
  for (const { form } of tokens) {
    const own = form.layer(LETTERS_OF_WORD, lettersOfWord);
    letters += own.letters;
    capitals += own.capitals;
  }
  return { letters, capitals };
}

/** Is (nearly) the whole post in capitals? Then they say little by themselves. */
export function allCapitals(document: Document): boolean {
  let letters = 0;
  let capitals = 0;
  for (const sentence of sentenceLayers(document, LETTERS, lettersOf)) {
    letters += sentence.letters;
    capitals += sentence.capitals;
  }
  return letters >= LONG_ENOUGH && capitals / letters >= ALL_CAPITALS;
}

const LOUD = layerKey();

/** The tokens of a sentence that may be loud: shouted words and repeated marks. */
interface LoudTokens {
  readonly shouted: readonly number[];
  readonly marks: readonly number[];
}

function loudTokens(sentence: Document): LoudTokens {
  const shouted: number[] = [];
  const marks: number[] = [];
  for (const token of sentence.tokens) {
    if (isShouted(sentence, token)) shouted.push(token.index);
    else if (token.kind === 'punctuation' && /^[!?]{2,}$/.test(token.text)) marks.push(token.index);
  }
  return { shouted, marks };
}

/** All loud places of the document, in order. */
export function loudPlaces(document: Document): Loud[] {
  const places: Loud[] = [];
  const { tokens } = document;
  const shouted = new Set<number>();
  const all: number[] = [];
  for (const { alone, first } of document.sentences) {
    const loud = layer(alone, LOUD, loudTokens);
    for (const at of loud.shouted) {
      shouted.add(at + first);
      all.push(at + first);
    }
    for (const at of loud.marks) all.push(at + first);
  }
  let from = 0;
  for (const at of all.sort((a, b) => a - b)) {
    if (at < from) continue;
    const token = tokens[at] as Token;
    if (shouted.has(at)) {
      let last = at + 1;
      let words = 1;
      let letters = token.text.length;
      for (let next = at + 1; next < tokens.length && next - last < 2; next += 1) {
        const other = tokens[next] as Token;
        if (shouted.has(next)) {
          last = next + 1;
          words += 1;
          letters += other.text.length;
        } else if (other.kind !== 'punctuation' && other.kind !== 'number') break;
      }
      if (words >= 3 || (words === 2 && letters >= 8))
        places.push({ weight: words >= 3 ? 2 : 1.5, sort: 'capitals', first: at, last });
      else if (token.text.length > SHORT)
        places.push({ weight: repeats(document, at) ? 2 : 1, sort: 'capitals', first: at, last });
      from = last;
    } else {
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
