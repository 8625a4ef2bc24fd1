/** Cuts a text into tokens with UTF-16 offsets, in one pass and in linear time. */
import { fold } from './fold.ts';

export type TokenKind = 'word' | 'number' | 'emoji' | 'handle' | 'url' | 'email' | 'punctuation' | 'newline';

/** How a word is written. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'none';

/** A piece of the text before it is looked up. */
export interface RawToken {
  readonly kind: TokenKind;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case without accents; for an emoji without skin tone and variation selector. */
  readonly folded: string;
  readonly shape: Shape;
  /** True for the words of a hashtag; the sign itself is no token. */
  readonly hashtag: boolean;
}

/*
 * One alternative for each kind, tried at one place after another (sticky). Every repetition is over a class that cannot match what
 * follows it, so no alternative can backtrack more than linearly; word and hashtag are bounded by their own length.
 */
const PIECE = new RegExp(
  [
    String.raw`(?<newline>\r\n|[\n\r\u2028\u2029])`,
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

/** The way a word is written, by its letters. */
export function shapeOf(text: string): Shape {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'none';
  const lower = letters.toLowerCase();
  if (letters === lower) return 'lower';
  if (letters === letters.toUpperCase() && letters.length > 1) return 'upper';
  if (letters[0] !== lower[0] && letters.slice(1) === lower.slice(1)) return 'title';
  // SEH-arts, Jean-Pierre, IJsselstein: mixed, but still a word that starts with a capital.
  return 'mixed';
}

/** Cuts `saaieDienst2` after a small letter before a capital, and between letters and digits. Offsets are relative. */
function hashtagParts(body: string): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = [];
  for (const match of body.matchAll(/\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}+|\p{N}+/gu))
    parts.push({ text: match[0], at: match.index });
  return parts;
}

/** Cuts the text. Every code unit that is not white space belongs to exactly one token, but for `#` and `_` of hashtags. */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  const push = (kind: TokenKind, start: number, piece: string, hashtag = false): void => {
    const folded = kind === 'emoji' ? piece.replace(MODIFIERS, '') : fold(piece);
    const shape = kind === 'word' ? shapeOf(piece) : 'none';
    tokens.push({ kind, start, end: start + piece.length, text: piece, folded, shape, hashtag });
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 160) {
      at += 1;
      continue;
    }
    PIECE.lastIndex = at;
    const groups = PIECE.exec(text)?.groups;
    if (!groups) {
      // White space of another sort, or a lone surrogate.
      at += 1;
      continue;
    }
    const start = at;
    if (groups.word !== undefined) {
      push(/^\p{N}/u.test(groups.word) && !/\p{L}{2}/u.test(groups.word) ? 'number' : 'word', start, groups.word);
    } else if (groups.punctuation !== undefined) push('punctuation', start, groups.punctuation);
    else if (groups.newline !== undefined) push('newline', start, groups.newline);
    else if (groups.emoji !== undefined) push('emoji', start, groups.emoji);
    else if (groups.handle !== undefined) push('handle', start, groups.handle);
    else if (groups.url !== undefined) push('url', start, groups.url);
    else if (groups.email !== undefined) push('email', start, groups.email);
    else if (groups.hashtag !== undefined) {
      for (const part of hashtagParts(groups.hashtag.slice(1)))
        push(/^\p{N}/u.test(part.text) ? 'number' : 'word', start + 1 + part.at, part.text, true);
    }
    at = PIECE.lastIndex;
  }
  return tokens;
}
