/** The form of a practical help: what to do in a situation that the guidelines describe, with texts to copy. */
import type { Localized } from './localized.ts';

/** A text that someone can copy and send. Square brackets mark what to fill in. */
interface CopyText {
  readonly title: Localized;
  readonly text: Localized;
}

interface HelpSection {
  /** Absent where the help has one section only. */
  readonly title?: Localized;
  readonly steps: readonly Localized[];
  /** Page where the steps are taken, or explained. */
  readonly url?: string;
  /** What that page is, where it is not a platform's settings. */
  readonly link?: Localized;
}

export interface Help {
  /** Stable: passages and pages name it. */
  readonly id: string;
  readonly title: Localized;
  /** One or two sentences: when you need it and what it gives. */
  readonly summary: Localized;
  readonly sections: readonly HelpSection[];
  readonly copyTexts: readonly CopyText[];
  /** Ids of the passages that ask for this help, most telling first. */
  readonly passages: readonly string[];
  /** How often the guidelines advise to come back to it. */
  readonly repeatMonths?: number;
}
