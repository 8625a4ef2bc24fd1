/** Which words of a post carried a decision: those that the network says tell most of it. */
import type { Document, Token } from '../document/index.ts';
import type { Match } from '../rules/rule.ts';

/** How many tokens the words of a finding span at most, and how much less than the most telling one another of them may tell. */
const LONGEST_SPAN = 12;
const LESS = 2;

/**
 * The word that tells most, and those around it in its sentence that tell nearly as much; `undefined` in a post of punctuation alone.
 * `told`: by token, how much it tells.
 */
export function tellingWords({ tokens }: Document, told: ArrayLike<number>): Match | undefined {
  let best: Token | undefined;
  for (const token of tokens) {
    if (token.kind === 'punctuation' || token.kind === 'newline') continue;
    if (!best || (told[token.index] as number) > (told[best.index] as number)) best = token;
  }
  if (!best) return undefined;
  const least = (told[best.index] as number) - LESS;
  let first = best;
  let last = best;
  for (const step of [-1, 1]) {
    for (let index = best.index + step; tokens[index]?.sentence === best.sentence; index += step) {
      const token = tokens[index] as Token;
      if (Math.max(last.index - index, index - first.index) >= LONGEST_SPAN) break;
      if (token.kind === 'punctuation' || token.kind === 'newline' || (told[index] as number) < least) continue;
      if (step < 0) first = token;
      else last = token;
    }
  }
  return { start: first.start, end: last.end };
}
