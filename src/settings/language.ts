/** Lets the words of a context follow the `language` setting. */
import { setLanguage } from '../i18n/index.ts';
import type { SettingsStore } from './store.ts';

/** Speaks the language of the settings from now on. Returns how to stop following. */
export function connectLanguage(settings: Pick<SettingsStore, '$resolution'>): () => void {
  return settings.$resolution.subscribe(({ settings: { language } }) => setLanguage(language.value));
}
