/** Every message between content script, popup, options and background: each kind of request with its answer. */
import type { Analysis } from '../engine/finding.ts';
import type { Platform, RuleId, Surface, UiLanguage, Verdict } from '../rules/rule.ts';

/** Longest text that is sent for analysis, in UTF-16 code units. The four sites allow at most about 63,000. */
export const MAX_TEXT_LENGTH = 100_000;

/** What the popup shows of one composer. The text is read from the page when asked and kept nowhere else. */
export interface ComposerFindings {
  readonly platform: Platform;
  readonly surface: Surface;
  readonly text: string;
  readonly analysis: Analysis;
}

/** A guideline passage as a card shows it: in the user's language, without the rest of the library. */
export interface PassageExcerpt {
  readonly id: string;
  /** Who wrote it, short ("KNMG"); the institution's name for a house rule. */
  readonly publisher: string;
  /** Title of the document. */
  readonly document: string;
  /** `null`: the document bears no year. */
  readonly year: number | null;
  /** Where in it ("aanbeveling 2", "punt 4"); empty when it has no such thing. */
  readonly place: string;
  /** Our summary. */
  readonly summary: string;
  /** The document's own https address, where it has one. */
  readonly link: string | null;
  /** Whether it is of the user's own institution; those come first. */
  readonly own: boolean;
}

/** What of the settings concerns the overlay on one site. */
export interface SiteSettings {
  readonly language: UiLanguage;
  /** Nothing is read on this site. */
  readonly off: boolean;
  /** Silent on this site until this time, ms since the epoch; `null` when it is not. */
  readonly snoozedUntil: number | null;
  /** The user hid the badge on this site. */
  readonly badgeHidden: boolean;
  /** Hold a submission with unseen `stop` findings. */
  readonly guard: boolean;
  /** What "wait" means, in minutes. */
  readonly waitingMinutes: number;
  /** Rules that the user cannot switch off. */
  readonly lockedRules: readonly RuleId[];
  /** Who locked them: the institution's name, may be empty. */
  readonly institution: string;
  /** What the institution left on. */
  readonly mayIgnoreWords: boolean;
  readonly mayHideBadge: boolean;
  readonly mayReadAloud: boolean;
}

/** What the overlay may change in the settings, on the user's word. `undo` takes the change back. */
export type SiteChange =
  | { readonly change: 'ignore-words'; readonly words: readonly string[]; readonly undo: boolean }
  | { readonly change: 'turn-off-rule'; readonly rule: RuleId; readonly undo: boolean }
  | { readonly change: 'hide-badge' }
  | { readonly change: 'wake' };

/** Requests to the background worker, sent over a port by the client in client.ts. */
export interface WorkerProtocol {
  /** Check a text. It stays in memory: the engine remembers the last ones until the browser stops the worker. */
  analyze: {
    request: { text: string; platform: Platform; surface: Surface };
    answer: Analysis;
  };
  /** A content script tells what its tab holds now, for the toolbar badge: remarks and the highest verdict over all composers. */
  report: {
    request: { remarks: number; verdict: Verdict };
    answer: null;
  };
  /**
   * The passages behind a remark, for its card; the guidelines are too large for a content script. Answers the institution's
   * own passages for the rules first, then those of `ids` that exist, in the order given.
   */
  passages: {
    request: { ids: readonly string[]; rules: readonly RuleId[] };
    answer: { passages: readonly PassageExcerpt[] };
  };
  /** Opens the guideline library at a passage, in a tab of its own. */
  'open-library': {
    request: { passage: string };
    answer: null;
  };
  /**
   * The settings for the site that asks. A content script asks for these few values, rather than open the settings itself: the
   * table of settings with all its words would be loaded in every tab.
   */
  'site-settings': {
    request: Record<string, never>;
    answer: SiteSettings;
  };
  /** Changes a setting for the site that asks; what the institution locked stays as it is. */
  'change-site-settings': {
    request: SiteChange;
    answer: null;
  };
  /** A post has waited its minutes in a tab out of sight (`missed`), or its user is back. */
  waited: {
    request: { missed: boolean };
    answer: null;
  };
  /** Tabs in which a post has waited its minutes without its user being back, for the popup. */
  'waited-tabs': {
    request: Record<string, never>;
    answer: { tabs: readonly number[] };
  };
  /** The popup takes the words that were chosen with "Controleer selectie met Hardop"; they are handed out once. */
  'take-selection': {
    request: Record<string, never>;
    answer: { text: string } | null;
  };
}

/** Requests from worker or popup to the content script of a tab, sent with `askTab` of tab.ts. */
export interface TabProtocol {
  /** What every composer on the page shows now. The platform is told too: without a permission on it a tab has no address. */
  'page-findings': {
    request: Record<string, never>;
    answer: { platform: Platform; composers: readonly ComposerFindings[] };
  };
  /** The keyboard command: open the first remark and move focus to its card. Answers whether there was one. */
  'open-first-finding': {
    request: Record<string, never>;
    answer: { opened: boolean };
  };
  /** The popup brings a finding forward: indexes in the answer of `page-findings`. Answers whether its card is open now. */
  'open-finding': {
    request: { composer: number; finding: number };
    answer: { opened: boolean };
  };
  /** Whether a composer with text is open; an update of the extension waits until none is. */
  'composers-open': {
    request: Record<string, never>;
    answer: { open: number };
  };
  /** Whether a post has waited its minutes here without its user being back. */
  'wait-missed': {
    request: Record<string, never>;
    answer: { missed: boolean };
  };
}

/** Name of a request to the worker. */
export type WorkerKind = keyof WorkerProtocol;
/** Name of a request to a tab. */
export type TabKind = keyof TabProtocol;

/** What was wrong with a request that could not be answered. */
export type ErrorCode = 'malformed' | 'unknown-kind' | 'too-large' | 'not-allowed' | 'failed';

/** A refusal, with a sentence for developers that holds nothing of the request's content. */
export interface ProtocolError {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Name of the port between client and worker. The number goes up when old clients could no longer be understood. */
export const PORT_NAME = 'hardop-1';

/** A request on the port; `id` is unique for the port's client. */
export interface RequestEnvelope {
  readonly id: number;
  readonly kind: WorkerKind;
  readonly request: unknown;
}

/** An answer on the port or from a tab. */
export type AnswerEnvelope =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number | null; readonly error: ProtocolError };
