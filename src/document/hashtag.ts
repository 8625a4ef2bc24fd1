/** Cuts a hashtag into its words: where small letters meet capitals, letters meet digits, and where a word list knows all of it. */

import { isSmallWord } from '../lexicon/small-words.ts';
import { isListed } from './meant.ts';

/** A word of a hashtag. `at`: its UTF-16 offset within what was cut. */
interface HashtagPart {
  readonly text: string;
  readonly at: number;
}

/** What is shorter may be a word by itself ("#seh"), what is longer nobody writes in one. */
const SHORTEST = 7;
const LONGEST = 40;
const LONGEST_WORD = 20;
/** What a word costs: the shorter it is, the more often it fits by chance, unless each sentence has it. */
const WORD = 10;
const SMALL_WORD = 13;
const SHORT_WORD = 16;
const SHORTEST_WORD = 3;

/** `undefined` for what is no word. */
function costOf(word: string): number | undefined {
  if (isSmallWord(word)) return SMALL_WORD;
  if (word.length < SHORTEST_WORD || !isListed(word)) return undefined;
  return word.length === SHORTEST_WORD ? SHORT_WORD : WORD;
}

/** How the words of a run of small letters are cut: the fewest words that are all known. `undefined` where there is no such way. */
function wordsOf(run: string): number[] | undefined {
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= run.length; end += 1) {
    cost[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = cost[start] as number;
      if (before + WORD >= (cost[end] as number)) continue;
      const own = costOf(run.slice(start, end));
      if (own === undefined || before + own >= (cost[end] as number)) continue;
      cost[end] = before + own;
      from[end] = start;
    }
  }
  if (cost[run.length] === Number.POSITIVE_INFINITY) return undefined;
  const starts: number[] = [];
  for (let end = run.length; end > 0; end = from[end] as number) starts.unshift(from[end] as number);
  return starts;
}

/** The words of `saaieDienst2` or `saaiedienst`. */
export function hashtagParts(body: string): HashtagPart[] {
  const parts: HashtagPart[] = [];
  for (const { 0: text, index: at } of body.matchAll(/\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}+|\p{N}+/gu)) {
    const lower = text.toLowerCase();
    const starts =
      text.length >= SHORTEST && text.length <= LONGEST && /^[a-z]+$/.test(lower) && !isListed(lower)
        ? wordsOf(lower)
        : undefined;
    if (starts === undefined) parts.push({ text, at });
    else
      for (const [index, start] of starts.entries())
        parts.push({ text: text.slice(start, starts[index + 1]), at: at + start });
  }
  return parts;
}
