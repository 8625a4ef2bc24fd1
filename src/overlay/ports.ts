/** What the overlay needs from the rest of the extension. The content script connects it; tests put their own in. */
import type { Analysis } from '../engine/finding.ts';
import type { PassageExcerpt, SiteSettings } from '../messages/protocol.ts';
import type { Platform, RuleId, Surface } from '../rules/rule.ts';

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
  /** A post has waited its minutes while the page was out of sight, or its user is back. */
  waited(missed: boolean): void;
  readonly settings: {
    get(): SiteSettings;
    /** Calls back on every change; returns the end of it. */
    subscribe(listener: () => void): () => void;
  };
}
