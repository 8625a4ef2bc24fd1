/** What is known about the text of one composer, and what of it is to be seen now. No DOM. */
import type { Composer, TextEdit } from '../composer/index.ts';
import type { Analysis, Finding } from '../engine/finding.ts';
import { markedParts, type Remark, toRemarks } from '../ui/remarks.ts';
import { findingKey, keepFindings, remapFindings, remarkKey, touches, wordAround } from './findings.ts';

/** A mark that touches the caret waits until this long after the last key, ms (`--hd-rest`). */
export const REST = 700;

/** The part of a composer that a session looks at. */
export type Typed = Pick<Composer, 'caret' | 'lastKeyAt' | 'composing' | 'focused'>;

/** The text of one composer with its findings, which move along with every edit. */
export interface Session {
  /** The text that the findings' offsets belong to. */
  readonly text: string;
  readonly language: Analysis['language'];
  /** Whether the engine has answered on the text as it is. */
  readonly current: boolean;
  /** Findings to show, without the ignored ones. */
  readonly findings: readonly Finding[];
  /** The same as a person counts them. */
  readonly remarks: readonly Remark[];
  /** Findings that get a line under their words. */
  readonly marked: readonly Finding[];
  /** Moves everything along with an edit; what it touches goes. */
  edit(edit: TextEdit): void;
  /** Takes an answer in; one on another text than the present one is dropped, and `false` comes back. */
  answer(text: string, analysis: Analysis): boolean;
  /** Findings that are about the post and not about words in it: something was attached. */
  setUnworded(findings: readonly Finding[]): void;
  /** Forgets all findings: silence. */
  clear(): void;
  /** Findings whose marks show at `now` (ms, clock of `performance.now()`), and in how many ms that changes by itself. */
  shown(typed: Typed, now: number): { findings: readonly Finding[]; again: number | null };
  /** Leaves these be in this field; returns the way back. */
  ignore(findings: readonly Finding[]): () => void;
  /** The user has looked at it. */
  see(remark: Remark): void;
  /** `stop` remarks that the user has not looked at. */
  unseenStops(): readonly Remark[];
}

/** Starts with the text that stands in the composer; nothing is known of it yet. */
export function createSession(initialText: string): Session {
  let text = initialText;
  let language: Analysis['language'] = 'nl';
  let answered: string | null = null;
  let worded: readonly Finding[] = [];
  let unworded: readonly Finding[] = [];
  let ignored: readonly string[] = [];
  const seen = new Set<string>();
  /** Marks that are on the screen, moved along with edits: these never wait again. */
  let onScreen: readonly Finding[] = [];

  const visible = () =>
    keepFindings([...worded, ...unworded], (finding) => (ignored.includes(findingKey(finding)) ? null : finding));

  let findings = visible();
  let remarks: readonly Remark[] = [];
  let marked: readonly Finding[] = [];
  const update = () => {
    findings = visible();
    remarks = toRemarks(findings);
    const lines = new Set(remarks.flatMap(markedParts));
    marked = findings.filter((finding) => lines.has(finding));
  };

  return {
    get text() {
      return text;
    },
    get language() {
      return language;
    },
    get current() {
      return answered === text;
    },
    get findings() {
      return findings;
    },
    get remarks() {
      return remarks;
    },
    get marked() {
      return marked;
    },
    edit(edit) {
      text = edit.after;
      // An empty field is the start of another post: nothing in that was seen or ignored.
      if (text.trim() === '') {
        seen.clear();
        ignored = [];
      }
      const moved = remapFindings(worded, edit);
      onScreen = remapFindings(onScreen, edit);
      if (moved === worded) return;
      worded = moved;
      update();
    },
    answer(about, analysis) {
      if (about !== text) return false;
      answered = about;
      language = analysis.language;
      worded = analysis.findings;
      update();
      return true;
    },
    setUnworded(next) {
      unworded = next;
      update();
    },
    clear() {
      answered = null;
      worded = [];
      unworded = [];
      update();
    },
    shown(typed, now) {
      const resting = now - typed.lastKeyAt;
      const caret = typed.focused ? typed.caret() : null;
      const typing = caret !== null && (typed.composing || (typed.lastKeyAt > 0 && resting < REST));
      let waits = false;
      const word = typing ? wordAround(text, caret.focus) : null;
      const showing = marked.filter((finding) => {
        if (finding.start === finding.end) return false;
        if (word === null || !touches(finding, word)) return true;
        if (onScreen.some((each) => placeOf(each) === placeOf(finding))) return true;
        waits = true;
        return false;
      });
      onScreen = showing;
      return { findings: showing, again: waits && !typed.composing ? Math.max(1, REST - resting) : null };
    },
    ignore(gone) {
      const keys = gone.map(findingKey).filter((key) => !ignored.includes(key));
      ignored = [...ignored, ...keys];
      update();
      return () => {
        ignored = ignored.filter((key) => !keys.includes(key));
        update();
      };
    },
    see: (remark) => void seen.add(remarkKey(remark)),
    unseenStops: () => remarks.filter((remark) => remark.severity === 'stop' && !seen.has(remarkKey(remark))),
  };
}

/** Names a mark by where it is: a severity that rose with the next word is a change of its look, not a new mark. */
function placeOf({ rule, kind, start, end }: Finding): string {
  return `${rule} ${kind} ${start} ${end}`;
}
