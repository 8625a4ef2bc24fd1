/** Words and language inside Preact components. Kept apart so that the background does not bundle Preact. */
import type { Messages, Translations } from '@nanostores/i18n';
import { useStore } from '@nanostores/preact';
import type { Localized, UiLanguage } from '../rules/rule.ts';
import { $language } from './index.ts';

/** The words of a component in the language spoken now; renders again when it changes. */
export function useMessages<Body extends Translations>(words: Messages<Body>): Body {
  return useStore(words);
}

/** The language spoken now, for `lang` attributes and `Intl`. */
export function useLanguage(): UiLanguage {
  return useStore($language);
}

/** A function that picks the language spoken now out of a text in all languages. */
export function useLocalized(): (text: Localized) => string {
  const language = useStore($language);
  return (text) => text[language];
}
