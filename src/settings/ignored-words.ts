/** What the list of ignored words can hold. Apart from the table of settings, which no content script loads. Pure. */

/** Longest entry, UTF-16 code units. */
export const MAX_IGNORED_LENGTH = 100;

/** Whether these words can be kept as they stand in the text: an entry is one line. */
export function canBeIgnored(words: string): boolean {
  return words !== '' && words.length <= MAX_IGNORED_LENGTH && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(words);
}
