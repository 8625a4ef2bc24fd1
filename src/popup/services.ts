/** What the popup needs from the browser, so that its views can be drawn and tested without one. */
import type { ReadableAtom } from 'nanostores';
import type { Analysis } from '../engine/finding.ts';
import type { ComposerFindings, PassageExcerpt } from '../messages/protocol.ts';
import type { RuleId } from '../rules/rule.ts';
import type { SettingKey } from '../settings/table.ts';

/** What the active tab shows. */
export type PageView =
  /** Not known yet: the frame stands, its middle is empty. */
  | { readonly state: 'loading' }
  /** Not a page that Hardop reads along on, or one that was open before Hardop came. */
  | { readonly state: 'elsewhere' }
  /** The site is switched off; `locked` when the institution did so. */
  | { readonly state: 'off'; readonly host: string; readonly locked: boolean }
  /** Quiet until `until`, in ms since 1970. */
  | { readonly state: 'snoozed'; readonly host: string; readonly locked: boolean; readonly until: number }
  /** Reads along. */
  | {
      readonly state: 'on';
      readonly host: string;
      readonly locked: boolean;
      readonly composers: readonly ComposerFindings[];
    };

export type SnoozeLength = 'hour' | 'today';

/** Keys of the contacts that an institution can fill in, in the order in which they are shown. */
export const CONTACT_KEYS = [
  'contactHelpdesk',
  'contactCommunication',
  'contactConfidant',
  'contactPrivacy',
] as const satisfies readonly SettingKey[];

/** Whom to ask at the institution; `institution` is empty where it has no name here. */
export interface InstitutionContacts {
  readonly institution: string;
  readonly contacts: readonly { readonly key: (typeof CONTACT_KEYS)[number]; readonly contact: string }[];
}

/** Settings that change what the popup offers. */
export interface PopupOptions extends InstitutionContacts {
  readonly quickCheck: boolean;
  readonly snooze: boolean;
  /** It is time to go over the privacy settings of one's accounts. */
  readonly privacyDue: boolean;
}

/** Everything the popup asks of the world around it. */
export interface PopupServices {
  readonly $options: ReadableAtom<PopupOptions>;
  /** Reads the active tab. Never fails: a tab that does not answer is `elsewhere`. */
  readPage(): Promise<PageView>;
  /** Checks a text in memory; rejects when the background cannot be reached. */
  analyze(text: string): Promise<Analysis>;
  /** Text that the context menu handed over, once; `null` when there is none. */
  takeSelection(): Promise<string | null>;
  /** The passages behind a remark, the institution's own first; none when the background cannot be reached. */
  passages(ids: readonly string[], rules: readonly RuleId[]): Promise<readonly PassageExcerpt[]>;
  setSiteOn(on: boolean): Promise<void>;
  snooze(length: SnoozeLength): Promise<void>;
  wake(): Promise<void>;
  /** Tabs with a post that has waited its minutes; none when the background cannot be reached. */
  waitedTabs(): Promise<readonly number[]>;
  /** Brings a tab forward. */
  showTab(tab: number): void;
  /** The privacy settings were gone over today. */
  privacyReviewed(): Promise<void>;
  /** Opens settings or the library in a tab; `id` is a passage or a help. */
  open(page: 'settings' | 'library', id?: string): void;
  /** Brings the page forward with the card of this finding open. */
  showInPost(composer: number, finding: number): void;
}
