/** Cuts a text into tokens with UTF-16 offsets, in one pass and in linear time. */
import { Lately } from '../lexicon/lately.ts';
import { fold } from './fold.ts';
import { Form, formOf, type Shape, type TokenKind } from './form.ts';
import { hashtagParts } from './hashtag.ts';
import { meantBy } from './meant.ts';

/** A piece of the text before it is looked up. Small, for there is one for every word: what all that are written alike share is its form's. */
export class RawToken {
  readonly form: Form;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;

  constructor(form: Form, start: number, end: number) {
    this.form = form;
    this.start = start;
    this.end = end;
  }

  get kind(): TokenKind {
    return this.form.kind;
  }

  get text(): string {
    return this.form.text;
  }

  /** Lower case without accents, as its word is spelled; for an emoji without skin tone and variation selector. */
  get folded(): string {
    return this.form.folded;
  }

  get shape(): Shape {
    return this.form.shape;
  }

  /** True for the words of a hashtag; the sign itself is no token. */
  get hashtag(): boolean {
    return this.form.hashtag;
  }
}

/*
 * One alternative for each kind, tried at one place after another (sticky). Every repetition is over a class that cannot match what
 * follows it, so no alternative can backtrack more than linearly; word and hashtag are bounded by their own length.
 */
const PIECE = new RegExp(
  [
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"']{1,500})`,
    String.raw`(?<email>[A-Za-z0-9_%+-](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_%+-])?@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})`,
    '(?<handle>@[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,40}[A-Za-z0-9_])?)',
    String.raw`(?<hashtag>#[\p{L}\p{N}_]{1,100})`,
    String.raw`(?<emoji>(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F)?(?:\u200D\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F)?){0,5}))`,
    // Letters with inner apostrophes, hyphens, masks: z'n, foto's, co-assistent, k*nker, SEH-arts, 52-jarige, M52, v/d.
    String.raw`(?<word>['’‘](?:s|t|n|k|m)(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’*@$#](?=[\p{L}\p{N}*#])|[-‑](?=[\p{L}\p{N}])|[.,:](?=\p{N})(?<=\p{N}.))*)`,
    String.raw`(?<punctuation>\.{2,}|…|[!?]{1,50}|[^\s])`,
  ].join('|'),
  'uy',
);

const MODIFIERS = /[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu;

/** The way a word is written, by its letters, of which it has one at least. */
function shapeOf(text: string): Shape {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const lower = letters.toLowerCase();
  if (letters === lower) return 'lower';
  if (letters === letters.toUpperCase() && letters.length > 1) return 'upper';
  if (letters.slice(1) === lower.slice(1)) return 'title';
  // SEH-arts, Jean-Pierre, IJsselstein: mixed, but still a word that starts with a capital.
  return 'mixed';
}

/** What of a token can be told from the token alone, with its offsets from where its chunk starts. */
function* cut(chunk: string): Iterable<RawToken> {
  PIECE.lastIndex = 0;
  // The last kind takes whatever is left, so there is a piece up to the end.
  for (let match = PIECE.exec(chunk); match?.groups; match = PIECE.exec(chunk)) {
    const { groups, index: at } = match;
    if (groups.word !== undefined) {
      const { word } = groups;
      yield token(/^\p{N}/u.test(word) && !/\p{L}{2}/u.test(word) ? 'number' : 'word', at, word);
    } else if (groups.punctuation !== undefined) yield token('punctuation', at, groups.punctuation);
    else if (groups.emoji !== undefined) yield token('emoji', at, groups.emoji);
    else if (groups.handle !== undefined) yield token('handle', at, groups.handle);
    else if (groups.url !== undefined) yield token('url', at, groups.url);
    else if (groups.email !== undefined) yield token('email', at, groups.email);
    else if (groups.hashtag !== undefined) {
      for (const part of hashtagParts(groups.hashtag.slice(1)))
        yield token(/^\p{N}/u.test(part.text) ? 'number' : 'word', at + 1 + part.at, part.text, true);
    }
  }
}

function token(kind: TokenKind, start: number, text: string, hashtag = false): RawToken {
  const form = formOf(kind, text, hashtag, () => {
    const folded = kind === 'emoji' ? text.replace(MODIFIERS, '') : fold(text);
    if (kind !== 'word') return new Form(kind, text, folded, 'none', hashtag, false);
    const meant = meantBy(text, folded);
    return new Form(kind, text, meant, shapeOf(text), hashtag, meant !== folded);
  });
  return new RawToken(form, start, start + text.length);
}

/** No token spans white space, so a chunk without any is always cut alike: typing asks for the same chunks again and again. */
const chunks = new Lately<readonly RawToken[]>(3072);
const LONGEST_CHUNK = 40;

function tokensOf(chunk: string): readonly RawToken[] {
  const known = chunks.get(chunk);
  if (known) return known;
  const tokens = [...cut(chunk)];
  if (chunk.length <= LONGEST_CHUNK) chunks.set(chunk, tokens);
  return tokens;
}

const CHUNK = /\S+/g;

/** Cuts the text. Every code unit that is not white space belongs to exactly one token, but for `#` and `_` of hashtags. */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (const { 0: chunk, index: at } of text.matchAll(CHUNK))
    for (const { form, start, end } of tokensOf(chunk)) tokens.push(new RawToken(form, at + start, at + end));
  return tokens;
}
