/** Entries of a policy, a stored setting or an imported file that were left out, and why, in words for people. */
import type { Localized } from '../rules/rule.ts';

/** Where a rejected entry was found. */
export type RejectedFrom = 'managed' | 'user' | 'import';

/** Why an entry was left out, in words for people and administrators. */
export const REASONS = {
  'unknown-key': { nl: 'Deze instelling bestaat niet.', en: 'There is no such setting.' },
  'not-manageable': {
    nl: 'Deze instelling is niet met beleid te zetten.',
    en: 'This setting cannot be set by policy.',
  },
  'not-importable': { nl: 'Deze instelling hoort niet in een bestand.', en: 'This setting does not belong in a file.' },
  'wrong-type': {
    nl: 'De waarde heeft een andere vorm dan verwacht.',
    en: 'The value has another form than expected.',
  },
  'not-an-option': { nl: 'Dit is geen van de mogelijke waarden.', en: 'This is none of the possible values.' },
  'out-of-range': { nl: 'Het getal is te klein of te groot.', en: 'The number is too small or too large.' },
  'too-long': { nl: 'De tekst is te lang.', en: 'The text is too long.' },
  'too-many': { nl: 'De lijst is te lang; dit viel erbuiten.', en: 'The list is too long; this was beyond it.' },
  'not-https': { nl: 'Het adres begint niet met https://.', en: 'The address does not start with https://.' },
  'unknown-rule': { nl: 'Deze regel bestaat niet.', en: 'There is no such rule.' },
  'unknown-severity': { nl: 'Deze zwaarte bestaat niet.', en: 'There is no such severity.' },
  unreadable: { nl: 'De notatie is niet te lezen.', en: 'The notation cannot be read.' },
  duplicate: { nl: 'Dit staat er al.', en: 'This is there already.' },
  locked: { nl: 'Je instelling heeft dit vastgezet.', en: 'Your institution has fixed this.' },
  conflict: { nl: 'Dit spreekt een andere instelling tegen.', en: 'This contradicts another setting.' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Why an entry was left out. */
export type Reason = keyof typeof REASONS;

/** One entry that was left out. */
export interface Rejected {
  readonly from: RejectedFrom;
  /** As it was found; not always a key of the table. */
  readonly key: string;
  /** The entry as JSON, cut to MAX_SHOWN code units; `null` when the whole key was meant. */
  readonly entry: string | null;
  readonly reason: Reason;
}

/** Longest piece of a rejected entry that is shown, in UTF-16 code units. */
const MAX_SHOWN = 120;

/** A text cut to what is shown, in whole characters. */
export function cut(text: string): string {
  const whole = text.toWellFormed();
  if (whole.length <= MAX_SHOWN) return whole;
  const head = whole.slice(0, MAX_SHOWN - 1);
  return `${head.isWellFormed() ? head : head.slice(0, -1)}…`;
}

/** A rejected entry in a form that can be shown whatever it was. */
export function shown(entry: unknown): string {
  try {
    return cut(JSON.stringify(entry) ?? typeof entry);
  } catch {
    // A cycle or a bigint: neither can come from JSON, both can come from a caller.
    return typeof entry;
  }
}
