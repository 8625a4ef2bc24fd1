/** Cuts tokens into sentences. Posts have little punctuation: line breaks, emoji and hashtags separate too. */
import type { RawToken } from './tokens.ts';

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'dhr mevr mw mej dr drs prof ir ing mr mrs ms ds sr jr st nr no tel evt bijv bv ca dwz enz etc incl excl resp pt pat mgr vs jan feb mrt apr jun jul aug sept sep okt nov dec ma di wo do vr za zo blz art par zr zrs vpk vd zgn mln mld min sec kg mg ml cm mm km'.split(
    ' ',
  ),
);

/** Does the full stop at `at` end a sentence? */
function stopsHere(tokens: readonly RawToken[], at: number): boolean {
  const stop = tokens[at] as RawToken;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!after) return true;
  // No space behind it: part of an abbreviation, a number or a web address, unless a capital follows ("gezien.Daarna").
  if (after.start === stop.end)
    return after.shape === 'title' && after.text.length > 1 && before !== undefined && before.text.length > 2;
  if (!before) return true;
  // Letters with stops between them: "o.a. voor".
  if (before.end === stop.start && before.text.length === 1 && after.shape === 'lower') return false;
  if (before.end === stop.start && ABBREVIATIONS.has(before.folded))
    return after.shape === 'title' && after.text.length > 1 && !TITLE_ABBREVIATIONS.has(before.folded);
  // Within a name: "v.d. Berg", "V. d. B.".
  if (before.folded === 'd' && tokens[at - 2]?.text === '.' && tokens[at - 3]?.folded === 'v') return false;
  // Small letters with stops between them, before a number or capitals: "i.v.m. 40 graden", "o.a. MRI".
  const stopBefore = tokens[at - 2];
  if (
    before.text.length === 1 &&
    before.shape === 'lower' &&
    stopBefore?.text === '.' &&
    stopBefore.end === before.start
  )
    return after.shape === 'title' && after.text.length > 1;
  // An initial: "J. de Vries".
  if (before.end === stop.start && before.kind === 'word' && before.text.length === 1 && before.shape !== 'lower')
    return false;
  return true;
}

/** Abbreviations that stand before a name: a capital behind them says nothing. */
const TITLE_ABBREVIATIONS = new Set('dhr mevr mw mej dr drs prof ir ing mr mrs ms ds st zr vd v.d nr'.split(' '));

/**
 * Most tokens of a sentence. Patterns look as far as their sentence reaches, so one sentence of a whole page (a row of quotation marks, a
 * pasted table) would take the square of its length; nobody writes a sentence that is longer.
 */
const LONGEST = 400;

/** The tokens of each sentence of a line; no sentence is empty. */
export function sentenceBounds(tokens: readonly RawToken[]): RawToken[][] {
  const sentences: RawToken[][] = [];
  let current: RawToken[] = [];
  const close = (): void => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as RawToken;
    if (current.length === LONGEST) close();
    const previous = current.at(-1);
    // Emoji and closing hashtags belong to the sentence before them; text behind them starts anew.
    if (previous?.kind === 'emoji' && token.kind === 'word' && (token.shape === 'title' || token.shape === 'upper'))
      close();
    current.push(token);
    if (token.kind !== 'punctuation') continue;
    const next = tokens[at + 1];
    const closing = next !== undefined && next.start === token.end && /^["'”’)\]]$/.test(next.text);
    const ends =
      /^[!?]+$/.test(token.text) ||
      (token.text === '.' && stopsHere(tokens, at)) ||
      (/^(\.{2,}|…)$/.test(token.text) && (next === undefined || next.shape === 'title'));
    if (!ends || next?.kind === 'emoji') continue;
    if (closing) {
      current.push(next);
      at += 1;
    }
    close();
  }
  close();
  return sentences;
}
