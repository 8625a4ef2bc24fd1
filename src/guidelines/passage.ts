/** The form of a guideline document and of its passages. An institution's own passages have the same form. */
import type { Localized } from './localized.ts';

/** Stable ids of the documents that Hardop knows. */
export const DOCUMENT_IDS = ['knmg', 'emc', 'umcu', 'nurses', 'knmg-slides'] as const;

export type DocumentId = (typeof DOCUMENT_IDS)[number];

export interface GuidelineDocument {
  /** One of `DOCUMENT_IDS` for the documents in this folder; institutions add their own. */
  readonly id: string;
  readonly title: Localized;
  /** Short enough for a card ("KNMG · Artsen en social media · 2017"). */
  readonly shortTitle: Localized;
  /** Who speaks: shown before the title. */
  readonly publisher: Localized;
  /** Year of publication; `null` where the document gives none, shown as "zonder jaartal". */
  readonly year: number | null;
  /** Public page of the document, or of its publisher on the subject where the document itself is not public. */
  readonly url: string;
  /** For whom it was written. */
  readonly audience: Localized;
}

/** A disciplinary or court ruling that a passage retells. */
interface Ruling {
  /** As a court is quoted: name and date. */
  readonly court: Localized;
  /** European Case Law Identifier; `null` where the document names none. */
  readonly ecli: string | null;
}

/** A post of our own making, before and after. No real post, patient or place. */
interface PassageExample {
  /** Absent where the passage asks for something rather than advising against it. */
  readonly before?: Localized;
  readonly after: Localized;
}

/** One recommendation or explanation of a document, told in our own words. */
export interface Passage {
  /** Stable: rules, helps and institution packs name it. */
  readonly id: string;
  readonly document: string;
  /** Where it stands, readable after the title ("aanbeveling 2.2", "punt 4", "dia “datalek WhatsApp”"). */
  readonly number: Localized;
  readonly title: Localized;
  /** What it says, at most 300 characters. */
  readonly summary: Localized;
  readonly whatToDo: Localized;
  readonly example: PassageExample;
  /** `rule`: at least one rule stands on it. `library`: the library's helps use it, no rule could. */
  readonly useBy: 'rule' | 'library';
  readonly ruling?: Ruling;
  /** Page of this passage where it has one of its own, such as a ruling. */
  readonly url?: string;
}

/**
 * Public page of a Dutch ruling.
 * Disciplinary colleges (TGZ…, TGZCTG) publish at tuchtrecht.overheid.nl, courts of law at rechtspraak.nl.
 */
export function rulingUrl(ecli: string): string {
  const [, , college = '', year = ''] = ecli.split(':');
  return college.startsWith('TG')
    ? `https://tuchtrecht.overheid.nl/zoeken/resultaat/uitspraak/${year}/${ecli.replaceAll(':', '_')}`
    : `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
}
