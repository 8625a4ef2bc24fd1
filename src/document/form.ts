/** What all tokens that are written alike have in common, worked out once for as long as the form is remembered. */
import { Lately } from '../lexicon/lately.ts';

/** What a token is. `word` and `number` have letters or digits; a URL, an email address, a handle are one token each. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'handle' | 'url' | 'email' | 'punctuation';

/** How a word is written. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'none';

/** Tells the layers of forms apart. */
export type FormKey = number;

let keys = 0;

/** A key for a new sort of layer of forms. */
export function formKey(): FormKey {
  keys += 1;
  return keys - 1;
}

/** Bits by which words are told apart before they are compared: words of different bits are different. */
export const MARKS = 256;

/** The bit of a word, which its length and three of its letters tell: 0 to `MARKS`, exclusive. */
export function markOf(word: string): number {
  const { length } = word;
  const letters = word.charCodeAt(0) * 7 + word.charCodeAt(length >> 1) * 29 + word.charCodeAt(length - 1) * 101;
  return (letters + length * 13) & (MARKS - 1);
}

/** A way of writing a token. Tokens that are written alike share it. */
export class Form {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case without accents, as its word is spelled (`meantBy`); for an emoji without skin tone and variation selector. */
  readonly folded: string;
  readonly shape: Shape;
  /** True for the words of a hashtag; the sign itself is no token. */
  readonly hashtag: boolean;
  /** Is the word drawn out, or written with digits (`meantBy`)? */
  readonly respelled: boolean;
  /** `markOf` the folded text. */
  readonly mark: number;
  readonly #layers: unknown[] = [];

  constructor(kind: TokenKind, text: string, folded: string, shape: Shape, hashtag: boolean, respelled: boolean) {
    this.kind = kind;
    this.text = text;
    this.folded = folded;
    this.shape = shape;
    this.hashtag = hashtag;
    this.respelled = respelled;
    this.mark = markOf(folded);
  }

  /** What `make` makes of the form, when it is first asked for. Never `undefined`. */
  layer<T extends NonNullable<unknown>>(key: FormKey, make: (form: Form) => T): T {
    const known = this.#layers[key];
    if (known !== undefined) return known as T;
    const made = make(this);
    this.#layers[key] = made;
    return made;
  }
}

/** How many forms are remembered. */
const REMEMBERED = 3072;
/** Longer ones (UTF-16 code units) hardly come back. */
const LONGEST = 40;

const plain = new Lately<Form>(REMEMBERED);
const tagged = new Lately<Form>(REMEMBERED);

/** The form of a token, made by `make` unless it is remembered. */
export function formOf(kind: TokenKind, text: string, hashtag: boolean, make: () => Form): Form {
  const known = hashtag ? tagged : plain;
  const found = known.get(text);
  if (found?.kind === kind) return found;
  const form = make();
  if (text.length <= LONGEST) known.set(text, form);
  return form;
}
