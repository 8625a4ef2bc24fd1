/** The edits that put wordings in the place of findings, so that the sentence stays a sentence. Pure. */
import type { Finding } from '../engine/finding.ts';

/** Exchange `[start, end)` for `replacement`; UTF-16 offsets. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Whether a word at `offset` begins a sentence. */
function beginsSentence(text: string, offset: number): boolean {
  // The full stop of an initial ends none: "Patiënte K. (24)".
  return /(^|(?<!\s\p{Lu}(?=\.))[.!?…]["'”’)]*\s+|\n\s*)$/u.test(text.slice(Math.max(0, offset - 12), offset));
}

/** With a capital first letter. */
function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('nl') + text.slice(first.length);
}

/**
 * The edit that puts `wording` in a finding's place. Words that go take their space with them, so that neither a double
 * space nor a space before a full stop stays; what then begins the sentence gets its capital.
 */
export function replacementFor(text: string, { start, end }: Pick<Finding, 'start' | 'end'>, wording: string): Edit {
  if (wording !== '') {
    // Three dots take the full stop in.
    if (wording.endsWith('…') && text[end] === '.') return { start, end: end + 1, replacement: wording };
    return { start, end, replacement: beginsSentence(text, start) ? capitalised(wording) : wording };
  }
  return removal(text, start, end);
}

function removal(text: string, start: number, end: number): Edit {
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') return removal(text, start - 1, end + 1);
  const rest = text.slice(end);
  const first = beginsSentence(text, start);
  const space = /,?[^\S\n]$/.exec(text.slice(0, start))?.[0] ?? '';
  const apart = first || space.startsWith(',') || text.charAt(start - 1) === '(';
  // A comma behind them goes along where they stood apart; else it belongs to what came before.
  const tail = apart ? /^[,;:]?[^\S\n]/.exec(rest)?.[0].length : /^[^\S\n]/.exec(rest)?.[0].length;
  if (tail && (first || space !== '' || text.charAt(start - 1) === '(' || start === 0)) {
    const [letter = ''] = text.slice(end + tail, end + tail + 2);
    if (first && /\p{Ll}/u.test(letter)) {
      return { start, end: end + tail + letter.length, replacement: capitalised(letter) };
    }
    return { start, end: end + tail, replacement: '' };
  }
  // A sentence of nothing but these words goes with its full stop.
  const stop = first ? /^[.!?…]+[^\S\n]*/.exec(rest)?.[0].length : undefined;
  if (stop) return { start, end: end + stop, replacement: '' };
  if (space !== '' && /^([\s.,;:!?…)]|$)/.test(rest)) {
    // Before a comma only the space goes, or two commas' worth of it would.
    return { start: start - (/^[,;:]/.test(rest) ? 1 : space.length), end, replacement: '' };
  }
  return { start, end, replacement: '' };
}

/** Longest stretch that belongs to two removals: the comma and the space between their words. */
const SHARED = 2;

/**
 * The edits in the order of the text; one that overlaps an earlier one is left out, of two that begin together the shorter. Two removals that
 * share the space between them both stay: "Wim (87)" goes as a whole.
 */
export function apart<Each extends Edit>(edits: readonly Each[]): Each[] {
  const kept: Each[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const shared = (last?.end ?? 0) - edit.start;
    if (shared <= 0) kept.push(edit);
    else if (shared <= SHARED && last!.end < edit.end && last!.replacement === '' && edit.replacement === '')
      kept.push({ ...edit, start: last!.end });
  }
  return kept;
}

/** Behind these a comma belongs to the sentence itself. */
const JOINS = /^(?:en|of|maar|want|dus|die|dat|waar|wat|wie|and|or|but|so|for|nor|yet|who|which|that|where)\b/;

/** A person without an article or a name, as a note begins. */
const NOTED =
  /(?:^|[.!?…:\n] ?)(?:man|vrouw|meisje|jongen|jongetje|dame|heer|patiënte?|pte?|female|male|woman|boy|girl|lady|patient|[mvf♀♂])$/iu;

/** Words between commas, of a list or a remark in between: as far as the next mark. */
const SEGMENT = /[^.!?…\n,;:()]*$/u;

/**
 * Where everything between two commas goes ("Meneer Aydin, 61, vroeg"), both commas go. One stays where the words stood in a list, or where
 * the sentence goes on with a clause of its own. Edits in the order of the text, apart; as many come back.
 */
export function withoutStrayCommas(text: string, edits: readonly Edit[]): Edit[] {
  const settled = [...edits];
  for (let first = 0; first < edits.length; ) {
    let last = first;
    while (edits[last + 1]?.start === edits[last]!.end && edits[last + 1]!.replacement === '') last += 1;
    const { start, replacement } = edits[first]!;
    const { end } = edits[last]!;
    if (replacement === '' && /[\p{L}\p{N})’'"”], $/u.test(text.slice(Math.max(0, start - 3), start))) {
      // Several that go together leave the comma before them, and brackets the one behind: ", bakker, Urk.", ", Wim (87), zingt".
      const isBehind = last > first && text.startsWith(', ', end);
      const isLast = last > first && /^(?:[.!?…)\n]|$)/.test(text.slice(end, end + 1));
      const next = isBehind ? end + 2 : end;
      const bothGo = text.slice(0, next).endsWith(', ') && !isListed(text, start, next);
      if (bothGo || isBehind || isLast) settled[first] = { ...settled[first]!, start: start - 2 };
      if (bothGo) settled[last] = { ...settled[last]!, end: next - 1 };
    }
    // All that the brackets held: "(22, koerier)".
    if (replacement === '' && last > first && text[start - 1] === '(' && text[end] === ')') {
      settled[first] = { ...settled[first]!, start: start - (text[start - 2] === ' ' ? 2 : 1) };
      settled[last] = { ...settled[last]!, end: end + 1 };
    }
    first = last + 1;
  }
  return settled;
}

/** Whether the comma before `[start, end)`, or the one behind, parts more than these words from the rest. */
function isListed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2 - 80), start - 2);
  const opening = before.slice(0, before.length - (SEGMENT.exec(before)?.[0].length ?? 0)).trimEnd();
  if (opening.endsWith(',')) return true;
  // A note in few words: "Vrouw, 33, sinds maandag koorts".
  if (NOTED.test(before)) return true;
  const rest = text.slice(end, end + 80);
  return !/^\p{Ll}/u.test(rest) || JOINS.test(rest) || /^[^\s,]+(?: [^\s,]+)?,/.test(rest);
}

/** The text after the edits, which may not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.replacement + now.slice(edit.end), text);
}
