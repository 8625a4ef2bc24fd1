/** The re-worded version of a text: the best replacement of every finding, put in so that the sentence stays a sentence. */
import type { Finding } from '../engine/finding.ts';

/** A stretch of the proposal; `changed` words were put in by a replacement. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** A proposal for a whole text. */
export interface Rewording {
  readonly pieces: readonly Piece[];
  /** The whole proposal, for the clipboard. */
  readonly text: string;
  /** Findings whose words were taken out. */
  readonly removed: readonly Finding[];
  /** Findings for which there is no replacement: their words still stand in the proposal. */
  readonly left: readonly Finding[];
}

/**
 * Puts the first replacement of every finding in its place. Where findings overlap the first, and of those the longest, goes.
 * Words that are taken out leave neither a double space, nor a space before a full stop, nor a sentence without a capital.
 */
export function reword(text: string, findings: readonly Finding[]): Rewording {
  const pieces: Piece[] = [];
  const removed: Finding[] = [];
  const left: Finding[] = [];
  let done = 0;

  const add = (piece: string, changed: boolean) => {
    let next = piece;
    const before = pieces.map((each) => each.text).join('');
    if (/(^|[\s(])$/.test(before) && !changed) next = next.replace(/^[^\S\n]+/, '');
    if (/[^\S\n]$/.test(before) && /^[.,;:!?)\n]/.test(next)) cutTrailingSpace(pieces);
    if (before.endsWith('(') && next.startsWith(')')) {
      cutLast(pieces, 1);
      cutTrailingSpace(pieces);
      next = next.slice(1);
    }
    if (startsSentence(before)) next = capitalise(next);
    if (next !== '') pieces.push({ text: next, changed });
  };

  const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const finding of ordered) {
    const replacement = finding.replacements[0];
    if (replacement === undefined) {
      left.push(finding);
      continue;
    }
    if (finding.start < done) continue;
    if (finding.start > done) add(text.slice(done, finding.start), false);
    if (replacement === '') removed.push(finding);
    else add(replacement, true);
    done = finding.end;
  }
  if (done < text.length) add(text.slice(done), false);
  if (removed.length > 0) cutTrailingSpace(pieces);
  return { pieces, text: pieces.map((piece) => piece.text).join(''), removed, left };
}

/** Takes the white space off the end of the last piece. */
function cutTrailingSpace(pieces: Piece[]): void {
  const last = pieces.at(-1);
  if (last) cutLast(pieces, last.text.length - last.text.trimEnd().length);
}

/** Takes `count` UTF-16 code units off the end of the last piece, and the piece itself when nothing is left of it. */
function cutLast(pieces: Piece[], count: number): void {
  const last = pieces.pop();
  if (!last) return;
  const text = last.text.slice(0, last.text.length - count);
  if (text !== '') pieces.push({ ...last, text });
}

/** Whether what follows `before` begins a sentence: at the very start, on a new line, or after a full stop and a space. */
function startsSentence(before: string): boolean {
  return before === '' || /(\n|[.!?…]["”’)]*\s+)$/.test(before);
}

/** The same text with a capital first letter, where the first character is a letter. */
function capitalise(text: string): string {
  const first = text.charAt(0);
  return first.toUpperCase() === first ? text : first.toUpperCase() + text.slice(1);
}
