/** The language of the user's text, told to assistive technology. */
import type { Analysis } from '../engine/finding.ts';

/** As the attribute `lang` takes it; nothing for a text of both languages or neither. */
export function langOf(language: Analysis['language']): string | undefined {
  return language === 'nl' || language === 'en' ? language : undefined;
}
