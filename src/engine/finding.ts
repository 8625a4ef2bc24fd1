/** What the engine answers. Other tools rely on these shapes: they only grow. */
import type { DetailKind, Platform, RuleId, Severity, Surface, UiLanguage, Verdict } from '../rules/rule.ts';

/** One remark on a text. */
export interface Finding {
  readonly rule: RuleId;
  readonly kind?: DetailKind;
  readonly severity: Severity;
  /** UTF-16 code units in the text given, end exclusive; never inside a surrogate pair. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly quote: string;
  /** What a reader will understand, in the user's language. */
  readonly message: string;
  /** What would help, in the user's language. */
  readonly advice: string;
  /** Wordings that can stand in place of the quote, best first; '' takes the words out. */
  readonly replacements: readonly string[];
  /** Ids of guideline passages, most telling first. */
  readonly guidelines: readonly string[];
  /** Indexes (in the same list) of the findings that only matter together with this one; one remark for the user. */
  readonly combinedWith?: readonly number[];
}

/** The answer of `analyze`. `findings` are ordered by start, then end, then rule order; an institution's own terms come last of their place. */
export interface Analysis {
  readonly language: 'nl' | 'en' | 'mixed' | 'other';
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** A word of the institution's own that it wants remarked on ("de Daniel" for a ward). */
export interface HouseTerm {
  readonly term: string;
  readonly rule: RuleId;
  readonly message?: string;
}

/** Settings that change what the engine reports. All optional; see the settings table for their meaning to users. */
export interface EngineSettings {
  /** Language of messages and advice. Default `nl`. */
  readonly language?: UiLanguage;
  readonly rulesOff?: readonly RuleId[];
  /** Institution's own severity for a rule. */
  readonly ruleSeverities?: Partial<Record<RuleId, Severity>>;
  /** Words and phrases that the user told us to leave alone; compared without case. */
  readonly ignoredWords?: readonly string[];
  readonly heldTitles?: readonly string[] | null;
  /** Names that count as the writer's own institution, as written ("Erasmus MC", "EMC"). */
  readonly institutionNames?: readonly string[];
  readonly houseTerms?: readonly HouseTerm[];
}

/** What a caller may tell `analyze` beside the text. */
export interface AnalyzeContext {
  readonly platform?: Platform;
  readonly surface?: Surface;
  readonly settings?: EngineSettings;
}
