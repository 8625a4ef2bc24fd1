/** The place of a quote in its sentence: what stands around it decides which wording is grammatical there. */
import type { Document, Token } from '../../document/index.ts';
import { tokenFrom } from '../../rules/span.ts';

/** What stands around a quote. */
export interface Slot {
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** The tokens before the quote in its sentence, nearest first, lower case without accents; punctuation as it is. */
  readonly before: readonly string[];
  /** Those behind it, nearest first. */
  readonly after: readonly string[];
  /** The word before is written with a capital without opening the sentence, as in "Racing Zulte": a part of a name. */
  readonly inName: boolean;
  /** Whether the words around it are English; in a mixed sentence the nearest decide. */
  readonly english: boolean;
  /** The same person was named earlier in the text. */
  readonly again: boolean;
  /** The quote is within a hashtag. */
  readonly hashtag: boolean;
  readonly document: Document;
}

const DUTCH = new Set(
  'de het een en van in op met bij voor naar uit om te is was heb heeft ik je die dat deze dit onze ons mijn zijn haar niet nog ook maar als toen wordt werd door aan er zo geen hij ze we wij'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the a an and of in on with at for to from is was has had i you that this these our my his her not still also but when then by there so no he she we they who came it your'.split(
    ' ',
  ),
);

/** How many tokens on either side say in which language a quote stands. */
const NEAR = 4;

/** Tokens looked at on either side: a sentence may be as long as a post. */
const WINDOW = 24;

const isWord = (token: Token): boolean => token.kind === 'word' || token.kind === 'number';

/** The slot of `[start, end)`; UTF-16 offsets. */
export function slotOf(document: Document, start: number, end: number, again: boolean): Slot {
  const { tokens, sentences } = document;
  const at = tokenFrom(document, start);
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  const own = sentence
    ? tokens.slice(Math.max(sentence.first, at - WINDOW), Math.min(sentence.last, at + 2 * WINDOW))
    : [];
  const before = own.filter((token) => token.end <= start).reverse();
  const after = own.filter((token) => token.start >= end);
  const [previous, second] = before;
  const text = document.text.slice(start, end);
  const count = (language: ReadonlySet<string>) =>
    [...before.slice(0, NEAR), ...after.slice(0, NEAR)].filter((token) => language.has(token.folded)).length;
  const difference = count(ENGLISH) - count(DUTCH);
  return {
    text,
    lower: text.toLowerCase(),
    before: before.map((token) => token.folded),
    after: after.map((token) => token.folded),
    inName: previous !== undefined && second !== undefined && isWord(previous) && /^\p{Lu}/u.test(previous.text),
    english: difference === 0 ? sentence?.language === 'en' : difference > 0,
    again,
    hashtag: tokens[at]?.hashtag ?? false,
    document,
  };
}

/** Whether the quote opens its sentence. */
export const opens = ({ before }: Slot): boolean => before.length === 0;

/** Whether nothing but punctuation is on that side: a comma, a full stop, or the edge of the sentence. */
export const bounded = (side: readonly string[]): boolean => side[0] === undefined || !/[\p{L}\p{N}]/u.test(side[0]);
