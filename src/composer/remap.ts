/** Pure: what changed between two texts, and where spans of the old text lie in the new one. */

/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One change: `removed` code units at `start` gave way to `inserted`. */
export interface TextEdit {
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/**
 * The smallest single edit that turns `before` into `after`. Where repeated characters allow several places ("aa" from "a"),
 * the one that ends at the caret is taken, for that is where the user typed.
 * @param caret UTF-16 offset of the caret in `after`, when known.
 */
export function diffTexts(before: string, after: string, caret?: number): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix += 1;
  let suffix = 0;
  while (
    suffix < shorter - prefix &&
    before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)
  ) {
    suffix += 1;
  }
  const inserted = after.length - prefix - suffix;
  const removed = before.length - prefix - suffix;
  let start = prefix;
  // A pure insertion or removal may slide to the left over equal characters; a substitution cannot.
  if (caret !== undefined && (inserted === 0 || removed === 0)) {
    const wanted = Math.max(0, caret - inserted);
    const [text, length] = inserted > 0 ? [after, inserted] : [before, removed];
    while (start > wanted && text.charCodeAt(start - 1) === text.charCodeAt(start + length - 1)) start -= 1;
  }
  return { before, after, start, removed, inserted: after.slice(start, start + inserted) };
}

const WORD = /[\p{L}\p{M}\p{N}_'’-]/u;

/** Whether two neighbouring characters are parts of one word. */
function joins(left: string, right: string): boolean {
  return WORD.test(left) && WORD.test(right);
}

/**
 * Where a span of `edit.before` lies in `edit.after`; `null` when the edit touches it. Typing at its border touches it only
 * when the new character makes its first or last word longer: a space after a marked word leaves the mark in peace.
 */
export function remapSpan<T extends Span>(span: T, edit: TextEdit): T | null {
  const { start, removed, inserted, before } = edit;
  if (removed === 0 && inserted === '') return span;
  const editEnd = start + removed;
  const shift = inserted.length - removed;
  if (span.end <= start) {
    const next = inserted.charAt(0) || before.charAt(editEnd);
    return span.end === start && joins(before.charAt(span.end - 1), next) ? null : span;
  }
  if (span.start >= editEnd) {
    const previous = inserted.charAt(inserted.length - 1) || before.charAt(start - 1);
    if (span.start === editEnd && joins(previous, before.charAt(span.start))) return null;
    return { ...span, start: span.start + shift, end: span.end + shift };
  }
  return null;
}
