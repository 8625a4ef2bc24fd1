/** Which of Hardop's languages to speak. Pure. */
import type { UiLanguage } from '../rules/rule.ts';

/** All languages of the user interface, the one of most users first. */
const UI_LANGUAGES = ['nl', 'en'] as const satisfies readonly UiLanguage[];

/** The BCP 47 tag by which dates, times and lists are written: our English is British. */
export function languageTag(language: UiLanguage): string {
  return language === 'en' ? 'en-GB' : 'nl-NL';
}

/** The `language` setting: one language, or `auto` for the browser's. */
export type LanguageSetting = UiLanguage | 'auto';

/**
 * The first language in the browser's list that Hardop speaks. A region or script is ignored ("nl-BE" is Dutch).
 * A browser in another language gets English, an empty list gets Dutch, the language of most users.
 *
 * @param preferred BCP 47 tags, most preferred first: `navigator.languages`.
 */
export function browserLanguage(preferred: readonly string[]): UiLanguage {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    for (const language of UI_LANGUAGES) if (primary === language) return language;
  }
  return preferred.length === 0 ? 'nl' : 'en';
}

/** The language to speak under a setting. Every value that is no language of ours counts as `auto`. */
export function resolveLanguage(setting: unknown, preferred: readonly string[]): UiLanguage {
  for (const language of UI_LANGUAGES) if (setting === language) return language;
  return browserLanguage(preferred);
}
