/** The vocabulary that rules, engine and user interface share, and the form of a rule. */
import type { Document } from '../document/document.ts';
import type { Localized, UiLanguage } from '../guidelines/localized.ts';

export type { Localized, UiLanguage };

/** How strongly a finding advises against posting: `note` informs, `think` asks for a second look, `stop` says not as it stands. */
export type Severity = 'note' | 'think' | 'stop';

/** All severities, mildest first. */
export const SEVERITIES = ['note', 'think', 'stop'] as const satisfies readonly Severity[];

/** The highest finding of a post; notes alone leave it `clear`. */
export type Verdict = 'clear' | 'think' | 'stop';

/** The stable ids of all rules, in display order. Policies and corpora in the field name them: never rename one silently. */
export const RULE_IDS = [
  'patient-name',
  'patient-identifier',
  'patient-detail',
  'patient-health',
  'patient-image',
  'unsafe-channel',
  'suffering-as-entertainment',
  'mocking-patient',
  'emotional-tone',
  'profanity',
  'insult',
  'colleague-criticism',
  'employer-criticism',
  'protected-title',
  'official-voice',
  'copyright-portrait',
  'patient-contact',
  'individual-advice',
  'advertising',
  'unsourced-claim',
  'reach',
] as const;

/** The id of a rule. */
export type RuleId = (typeof RULE_IDS)[number];

/** The kinds of detail that make a patient recognisable (quasi-identifiers). */
export const DETAIL_KINDS = [
  'age',
  'time',
  'place',
  'institution',
  'clinician',
  'occupation',
  'relation',
  'origin',
  'appearance',
  'event',
] as const;

/** A kind of detail. */
export type DetailKind = (typeof DETAIL_KINDS)[number];

/** The social networks a text can be meant for, in display order; `other` for pasted text and unknown pages. */
export const PLATFORMS = ['x', 'facebook', 'linkedin', 'instagram', 'other'] as const;

/** A social network, or `other`. */
export type Platform = (typeof PLATFORMS)[number];

/** The sorts of field that a text is composed in. */
export const SURFACES = ['post', 'comment', 'message', 'profile'] as const;

/** The sort of field a text is composed in. */
export type Surface = (typeof SURFACES)[number];

/** What the engine knows beside the text. All of it is optional for callers of `analyze`; rules get it filled in. */
export interface RuleContext {
  readonly platform: Platform;
  readonly surface: Surface;
  /** Protected titles that the writer says to hold, lower case ("arts", "verpleegkundige"). `null`: not told, so unknown. */
  readonly heldTitles: readonly string[] | null;
  /** What the learned weights add to the evidence that the post tells about one patient (logits). 0 when left out. */
  readonly learnedCase?: number;
  /** Another rule has something to remark on. Absent while that is unknown. */
  readonly remarked?: boolean;
}

/** One place in a text that a rule noticed, before combination and wording. */
export interface Match {
  /** UTF-16 offset of the first code unit. */
  readonly start: number;
  /** UTF-16 offset past the last code unit. */
  readonly end: number;
  /** Defaults to the rule's own severity; combination may still raise or lower it. */
  readonly severity?: Severity;
  /** Only `patient-detail` has kinds. */
  readonly kind?: DetailKind;
  /** Which of the rule's texts fits best (a key of `RuleTexts.variants`). */
  readonly variant?: string;
  /** Wordings that could stand in place of the quoted words, best first, in the language of the text. '' removes the words. */
  readonly replacements?: readonly string[];
}

/** The words shown for a finding. Copy rules: you-form, present tense, kind, concrete, no exclamation mark, no rule id. */
export interface FindingText {
  /** What a reader will understand: one short sentence ("Dit leest als plezier om een ongeluk"). */
  readonly message: Localized;
  /** First the good intent, then what would help: at most two sentences. */
  readonly advice: Localized;
}

/** All words of a rule. */
export interface RuleTexts extends FindingText {
  /** Name in settings and catalogue ("Plezier om andermans leed"). */
  readonly title: Localized;
  /** One sentence in settings and catalogue on what the rule notices. */
  readonly notices: Localized;
  /** More precise words for a sort of match; for `patient-detail` the keys are the kinds. */
  readonly variants?: Readonly<Record<string, FindingText>>;
}

/** A rule: one folder, one subject. */
export interface Rule {
  readonly id: RuleId;
  /** Severity of a match that names none. */
  readonly severity: Severity;
  /** Ids of the guideline passages behind the rule, most telling first. */
  readonly guidelines: readonly string[];
  readonly texts: RuleTexts;
  /** Finds the places. Pure: the same document and context give the same matches, in order of start. */
  match(document: Document, context: RuleContext): Match[];
}

/** Examples that document and test a rule. `**` brackets the words that a finding must touch. */
export interface RuleExamples {
  /** Posts in which the rule must find something; the words between ** ** must overlap one of its findings. */
  readonly matches: readonly RuleExample[];
  /** Posts in which the rule must stay silent. */
  readonly silent: readonly RuleExample[];
}

/** A post, or a post with where it is written. */
export type RuleExample =
  | string
  | { readonly text: string; readonly surface?: Surface; readonly heldTitles?: readonly string[] };
