/** What a rewording does to the text: the edits, and how the sentence reads with them. Pure. */
import type { Replacement } from '../composer/index.ts';
import type { Finding } from '../engine/finding.ts';
import { apart, replacementFor, withoutStrayCommas } from '../ui/edits.ts';
import type { Remark } from '../ui/remarks.ts';

/** A stretch of a preview; `changed` words were put in. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** One way to say it otherwise. */
export interface Proposal {
  readonly edits: readonly Replacement[];
  /** The sentence as it would read. Empty when the whole sentence goes. */
  readonly preview: readonly Piece[];
}

/** Longest sentence that a preview shows whole; of a longer one it shows the part around the words. */
const PREVIEW_LENGTH = 200;

/** Tried at the first of a row of stops only: a row of thousands is read once, not once for each. */
const ENDS = /(?<![.!?…])[.!?…]+["'”’)]*(?=\s|$)|\n/gu;

/** The sentence (or sentences) that `[start, end)` lies in, without white space at the edges. A line break ends a sentence. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(ENDS)) {
    const edge = match.index + match[0].length;
    if (edge <= start) from = edge;
    else if (edge >= end && match.index >= start) {
      to = match[0] === '\n' ? match.index : edge;
      break;
    }
  }
  while (from < start && /\s/.test(text.charAt(from))) from += 1;
  while (to > end && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: Math.max(to, end) };
}

/** Takes whole sentences out, with the space between them and what stays. */
export function sentenceRemoval(text: string, range: { start: number; end: number }): Replacement {
  const { start, end } = sentenceAround(text, range.start, range.end);
  const after = /^[^\S\n]+/.exec(text.slice(end))?.[0].length ?? 0;
  if (after > 0) return { start, end: end + after, replacement: '' };
  const before = /(?<![^\S\n])[^\S\n]+$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end, replacement: '' };
}

/**
 * Makes one edit of several, so that one undo takes all of them back. Edits stay apart where another line lies between
 * them, or a mention or hashtag, which an editor keeps as an entity that retyping would turn into plain letters.
 */
export function joinEdits(text: string, edits: readonly Replacement[]): Replacement[] {
  const joined: Replacement[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, edit.start);
    if (last && between !== undefined && !/[\n@#]|https?:/.test(between)) {
      joined[joined.length - 1] = {
        start: last.start,
        end: edit.end,
        replacement: last.replacement + between + edit.replacement,
      };
    } else joined.push(edit);
  }
  return joined;
}

/** The sentence around the edits as it would read, with what was put in marked. */
function previewOf(text: string, edits: readonly Replacement[]): Piece[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const sentence = sentenceAround(text, sorted[0]!.start, Math.min(sorted.at(-1)!.end, text.trimEnd().length));
  const room = Math.max(30, (PREVIEW_LENGTH - (sorted.at(-1)!.end - sorted[0]!.start)) / 2);
  const from = sorted[0]!.start - sentence.start > room ? wordEdge(text, sorted[0]!.start - room) + 1 : sentence.start;
  const lastEnd = sorted.at(-1)!.end;
  const to = sentence.end - lastEnd > room ? wordEdge(text, lastEnd + room) : Math.max(sentence.end, lastEnd);
  const pieces: Piece[] = [];
  const add = (piece: string, changed: boolean) => {
    if (piece !== '') pieces.push({ text: piece, changed });
  };
  let at = from;
  if (from > sentence.start) add('… ', false);
  for (const edit of sorted) {
    add(text.slice(at, edit.start), false);
    // A capital that moved on to the next word is no new word.
    add(edit.replacement, edit.replacement.length > 1 || edit.end - edit.start <= 2);
    at = edit.end;
  }
  add(text.slice(at, to), false);
  if (to < sentence.end) add(' …', false);
  const whole = pieces.map((piece) => piece.text).join('');
  return /[\p{L}\p{N}]/u.test(whole) ? pieces : [];
}

/** The last space before `offset`, so that a cut never halves a word. */
function wordEdge(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', Math.floor(offset));
  return space > 0 ? space : Math.floor(offset);
}

/** A proposal of these edits; edits that overlap an earlier one are left out. */
function propose(text: string, edits: readonly Replacement[]): Proposal {
  const kept = withoutStrayCommas(text, apart(edits));
  return { edits: kept, preview: previewOf(text, kept) };
}

/** All that can be offered for a remark. */
export interface Offers {
  /** The best: every part reworded with its first wording. `null` when no part has one. */
  readonly best: Proposal | null;
  /** Other wordings of a single finding, as they read on their own ('' takes the words out). */
  readonly others: readonly { readonly wording: string; readonly proposal: Proposal }[];
  /** Rewordings of one sort of detail in a combination: all of its places, or all of its times. */
  readonly parts: readonly { readonly parts: readonly [Finding, ...Finding[]]; readonly proposal: Proposal }[];
  /** Leaves the whole sentence out. `null` for notes, and where the sentence is all there is. */
  readonly without: Proposal | null;
}

/** At most this many other wordings: a card is read in five seconds. */
const MAX_OTHERS = 2;

/** Everything a card can offer for a remark on this text. */
export function offersFor(text: string, remark: Remark): Offers {
  const single = (part: Finding, wording: string) => propose(text, [replacementFor(text, part, wording)]);
  const all = (parts: readonly Finding[]) =>
    propose(
      text,
      parts.map((part) => replacementFor(text, part, part.replacements[0]!)),
    );
  const worded = remark.parts.filter((part) => part.replacements.length > 0);
  const best = worded.length === 0 ? null : all(worded);
  const [only] = remark.parts;
  const others =
    remark.parts.length > 1
      ? []
      : only!.replacements.slice(1, 1 + MAX_OTHERS).map((wording) => ({ wording, proposal: single(only!, wording) }));
  const sorts = new Map<string, [Finding, ...Finding[]]>();
  for (const part of worded) {
    const sort = `${part.rule} ${part.kind}`;
    const known = sorts.get(sort);
    if (known) known.push(part);
    else sorts.set(sort, [part]);
  }
  const parts = sorts.size < 2 ? [] : [...sorts.values()].map((same) => ({ parts: same, proposal: all(same) }));
  return { best, others, parts, without: withoutSentence(text, remark) };
}

/** Leaving the sentence out helps where one sentence holds the remark and something else is left to post. */
function withoutSentence(text: string, remark: Remark): Proposal | null {
  if (remark.severity === 'note' || remark.parts.length > 1) return null;
  const edit = sentenceRemoval(text, remark.lead);
  const rest = text.slice(0, edit.start) + text.slice(edit.end);
  return /\p{L}{2}/u.test(rest) ? { edits: [edit], preview: [] } : null;
}
