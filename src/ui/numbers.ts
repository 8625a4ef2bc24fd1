/** Small numbers written out, as someone says them in a sentence. */
import type { UiLanguage } from '../rules/rule.ts';

const WORDS: Readonly<Record<UiLanguage, readonly string[]>> = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** Up to ten in letters, more in digits. `start` writes it for the beginning of a sentence. */
export function numberWord(n: number, language: UiLanguage, start = false): string {
  const word = WORDS[language][n] ?? String(n);
  return start ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
