/** The practical helps that the guidelines ask for, in the order in which the library shows them. */

import type { Help } from './help.ts';
import { PRIVACY_HELPS } from './helps-accounts.ts';
import { CONTACT_HELPS } from './helps-contact.ts';
import { PUBLISHING_HELPS } from './helps-publishing.ts';

export const HELPS: readonly Help[] = [...CONTACT_HELPS, ...PUBLISHING_HELPS, ...PRIVACY_HELPS];

/** The helps that a passage leads to, in the order of `HELPS`. */
export function helpsForPassage(passageId: string): readonly Help[] {
  return HELPS.filter((help) => help.passages.includes(passageId));
}
