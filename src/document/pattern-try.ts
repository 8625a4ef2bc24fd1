/** Tries one pattern at one place of a document. */

import { hasBit } from '../lexicon/class-set.ts';
import type { Document, Token } from './document.ts';
import { type Element, isListed, isQuote, type Test, wantsQuote } from './pattern-elements.ts';

/**
 * The lengths (in tokens) with which the test holds at a token, as bits: bit 1 for one token, bit 3 for a phrase of three. 0 for no.
 */
export function lengths(test: Test, document: Document, at: number): number {
  const token = document.tokens[at];
  if (!token) return 0;
  let found = holds(test, token) ? 2 : 0;
  const hits = test.classSet && document.phrases[at];
  if (hits && test.classSet) for (const hit of hits) if (hasBit(test.classSet, hit.id)) found |= 1 << hit.length;
  return found;
}

function holds(test: Test, token: Token): boolean {
  const { marks, classSet } = test;
  const { form } = token;
  if (marks && hasBit(marks, form.mark) && test.words.has(form.folded)) return true;
  if (classSet) {
    // Most words have a class or none.
    const { ids } = token.reading;
    for (let at = 0; at < ids.length; at += 1) if (hasBit(classSet, ids[at] as number)) return true;
  }
  return !isListed(test) && holdsByLetters(test, token);
}

/** Does the test hold by the letters of the token, or by what sort of token it is? */
function holdsByLetters({ prefixes, suffixes, builtins }: Test, token: Token): boolean {
  const { folded } = token;
  if (token.kind === 'word') {
    for (const prefix of prefixes) if (folded.startsWith(prefix)) return true;
    for (const suffix of suffixes) if (folded.endsWith(suffix)) return true;
  }
  for (const builtin of builtins) if (builtin(token)) return true;
  return false;
}

/** The lowest bit that is set; infinity for none. */
const lowestBit = (bits: number): number => (bits === 0 ? Number.POSITIVE_INFINITY : bits & -bits);

/** The tokens between `[` and `]`: first, and one past the last; -1 without them. */
export interface Span {
  open: number;
  close: number;
}

/** Tries the elements from `index` at token `at`; answers the token past the match, or -1. Bounded by the gaps' reach. */
export function tryAt(
  document: Document,
  elements: readonly Element[],
  index: number,
  at: number,
  sentence: number,
  span: Span,
): number {
  const element = elements[index];
  if (!element) return at;
  const { last, first } = document.sentences[sentence] as { first: number; last: number };
  switch (element.kind) {
    case 'open': {
      const end = tryAt(document, elements, index + 1, at, sentence, span);
      if (end >= 0) span.open = at;
      return end;
    }
    case 'close': {
      const end = tryAt(document, elements, index + 1, at, sentence, span);
      if (end >= 0) span.close = at;
      return end;
    }
    case 'start':
      return at === first ? tryAt(document, elements, index + 1, at, sentence, span) : -1;
    case 'end': {
      let rest = at;
      while (rest < last && document.tokens[rest]?.kind !== 'word' && document.tokens[rest]?.kind !== 'number')
        rest += 1;
      return rest === last ? tryAt(document, elements, index + 1, at, sentence, span) : -1;
    }
    case 'not':
      return at < last && lengths(element.test, document, at) > 0
        ? -1
        : tryAt(document, elements, index + 1, at, sentence, span);
    case 'not-before': {
      for (let back = at - 1; back >= first && back >= at - element.reach; back -= 1) {
        const shortest = Math.log2(lowestBit(lengths(element.test, document, back)));
        if (back + shortest <= at) return -1;
      }
      return tryAt(document, elements, index + 1, at, sentence, span);
    }
    case 'gap': {
      for (let skip = 0; skip <= element.most && at + skip <= last; skip += 1) {
        const end = tryAt(document, elements, index + 1, at + skip, sentence, span);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'later': {
      const reach = Math.min(sentence + element.sentences, document.sentences.length - 1);
      for (let next = sentence; next <= reach; next += 1) {
        const bounds = document.sentences[next] as { first: number; last: number };
        for (let from = Math.max(at, bounds.first); from < bounds.last; from += 1) {
          const end = tryAt(document, elements, index + 1, from, next, span);
          if (end >= 0) return end;
        }
      }
      return -1;
    }
    case 'is': {
      let here = at;
      // Quotation marks never keep words of a pattern apart.
      while (here < last && isQuote(document.tokens[here] as Token) && !wantsQuote(element.test)) here += 1;
      if (here >= last) return -1;
      const bits = lengths(element.test, document, here);
      for (let length = 1; bits >> length > 0; length += 1) {
        if ((bits >> length) % 2 === 0) continue;
        const end = tryAt(document, elements, index + 1, here + length, sentence, span);
        if (end >= 0) return end;
      }
      return -1;
    }
  }
}
