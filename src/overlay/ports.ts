/** What the overlay needs from the rest of the extension. The content script connects it; tests put their own in. */
import type { Analysis } from '../engine/finding.ts';
import type { PassageExcerpt } from '../messages/protocol.ts';
import type { Platform, RuleId, Surface } from '../rules/rule.ts';

/** The settings that the overlay follows, resolved for the site it is on. */
export interface OverlaySettings {
  /** Nothing is read on this site. */
  readonly off: boolean;
  /** Silent on this site until this time, ms since the epoch; `null` when it is not. */
  readonly snoozedUntil: number | null;
  /** The user hid the badge on this site. */
  readonly badgeHidden: boolean;
  /** Hold a submission with unseen `stop` findings. */
  readonly guard: boolean;
  /** Rules that may not be switched off, with who says so. */
  readonly lockedRules: ReadonlyMap<RuleId, string>;
  /** What "wait" means, in minutes. */
  readonly waitingMinutes: number;
  /** What the institution left on. */
  readonly mayIgnoreWords: boolean;
  readonly mayHideBadge: boolean;
  readonly mayReadAloud: boolean;
}

/** Services behind the overlay. None of them throws; what fails, fails open. */
export interface OverlayServices {
  /** `null`: overtaken by a later text of this composer, or no answer came. */
  analyze(composer: number, text: string, platform: Platform, surface: Surface): Promise<Analysis | null>;
  passages(ids: readonly string[], rules: readonly RuleId[]): Promise<readonly PassageExcerpt[]>;
  /** Remarks and highest verdict over all composers of the page, for the toolbar. */
  report(remarks: number, verdict: Analysis['verdict']): void;
  /** Never remark on these words again; returns the way back. */
  ignoreWords(words: readonly string[]): () => void;
  /** Turns a rule off everywhere; returns the way back. */
  turnOff(rule: RuleId): () => void;
  hideBadge(): void;
  wake(): void;
  openLibrary(passage: string): void;
  readonly settings: {
    get(): OverlaySettings;
    /** Calls back now and on every change; returns the end of it. */
    subscribe(listener: (settings: OverlaySettings) => void): () => void;
  };
}
