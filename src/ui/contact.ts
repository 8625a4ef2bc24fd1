/** A contact as an institution writes it: an e-mail address, a number, or an https address. */
import { isHttpsUrl } from '../settings/entries.ts';

/** The link for a contact; `null` when it is none of the three and can only be shown. */
export function contactHref(contact: string): string | null {
  const text = contact.trim();
  if (isHttpsUrl(text)) return text;
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text)) return `mailto:${encodeURI(text)}`;
  if (/^\+?[\d\s()-]{5,20}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, '')}`;
  return null;
}
