/** The re-worded version of a text: the best replacement of every finding, put in so that the sentence stays a sentence. */
import type { Finding } from '../engine/finding.ts';
import { apart, applyEdits, replacementFor, withoutStrayCommas } from './edits.ts';

/** A stretch of the proposal; `changed` words were put in by a replacement. */
interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** A proposal for a whole text. */
interface Rewording {
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
  const worded = findings.filter(({ replacements }) => replacements.length > 0);
  const ordered = [...worded].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = apart(
    ordered.map((finding) => ({ ...replacementFor(text, finding, finding.replacements[0]!), finding })),
  );
  const edits = withoutStrayCommas(text, kept);

  const pieces: Piece[] = [];
  const add = (piece: string, changed: boolean) => {
    if (piece !== '') pieces.push({ text: piece, changed });
  };
  let done = 0;
  for (const [index, edit] of edits.entries()) {
    add(text.slice(done, edit.start), false);
    // A capital that moved on to the next word is no new word.
    add(edit.replacement, kept[index]?.finding.replacements[0] !== '');
    done = edit.end;
  }
  add(text.slice(done), false);
  return {
    pieces,
    text: applyEdits(text, edits),
    removed: kept.map(({ finding }) => finding).filter(({ replacements }) => replacements[0] === ''),
    left: findings.filter(({ replacements }) => replacements.length === 0),
  };
}
