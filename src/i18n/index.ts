/**
 * The words of the user interface, in every language, with switching at runtime.
 *
 * Each component keeps its words beside it, both languages in one place; a missing key or a parameter that only one
 * language knows is a type error:
 *
 *     // src/overlay/card/words.ts
 *     export const $card = messages('card', {
 *       nl: { close: 'Sluit', place: params('{n} van {total}'), found: count({ one: '{count} opmerking', other: '{count} opmerkingen' }) },
 *       en: { close: 'Close', place: params('{n} of {total}'), found: count({ one: '{count} remark', other: '{count} remarks' }) },
 *     });
 *     // in a Preact component (re-renders when the language changes; import { useMessages } from '../../i18n/hooks.ts'):
 *     const t = useMessages($card);  t.close;  t.place({ n: 1, total: 3 });  t.found(2);
 *     // elsewhere:
 *     $card.get().close;  $card.subscribe((t) => …);  $language.get();  localized(rule.texts.title);
 *
 * The language is the browser's until someone calls `setLanguage(settings.language.value)` ('auto' | 'nl' | 'en');
 * `connectLanguage` in src/settings/language.ts does so for a whole page. Component names are unique over the code base.
 */
import { count, createI18n, formatter, type Messages, type TranslationFunction } from '@nanostores/i18n';
import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Localized, UiLanguage } from '../rules/rule.ts';
import { browserLanguage, type LanguageSetting, languageTag, resolveLanguage } from './language.ts';
import { params } from './params.ts';

export type { LanguageSetting };
export { count, languageTag, params };

const preferred = (): readonly string[] => (typeof navigator === 'undefined' ? [] : (navigator.languages ?? []));

const $spoken = atom<UiLanguage>(browserLanguage(preferred()));

/** The language spoken now. */
export const $language: ReadableAtom<UiLanguage> = $spoken;

/** Speaks the language of the setting from now on; `auto` and anything unknown is the browser's language. */
export function setLanguage(setting: LanguageSetting): void {
  $spoken.set(resolveLanguage(setting, preferred()));
}

/** Words of one component in one language: plain strings, `params(…)` and `count(…)`. */
// biome-ignore lint/suspicious/noExplicitAny: the library's own bound; the parameters are inferred at each use
type Words = Record<string, string | TranslationFunction<any[], string>>;

/** The same keys with the same parameters, whatever the wording. */
type Spoken<Base extends Words> = {
  readonly [Key in keyof Base]: Base[Key] extends TranslationFunction<infer Parameters, string>
    ? TranslationFunction<Parameters, string>
    : string;
};

const i18n = createI18n($spoken, {
  baseLocale: 'nl',
  // Both languages are in the bundle (a network fetch is out of the question), so nothing is ever loaded.
  get: async () => ({}),
  cache: { nl: {}, en: {} },
});

/** What the library keeps of a message that was made by `params` or `count`: the wording itself. */
function wording(message: unknown): string {
  return (message as { input?: string }).input ?? (message as string);
}

/**
 * Defines the words of a component in all languages.
 *
 * @param component Unique name.
 * @returns A store of the words in the language spoken now.
 */
export function messages<const Base extends Words>(
  component: string,
  words: { readonly nl: Base; readonly en: Spoken<Base> },
): Messages<Spoken<Base>> {
  const english = Object.entries(words.en).map(([key, message]) => [key, wording(message)]);
  (i18n.cache.en as Record<string, unknown>)[component] = Object.fromEntries(english);
  return i18n(component, words.nl) as unknown as Messages<Spoken<Base>>;
}

/** Dates, times and numbers in the language spoken now (`format.get().time(date)`), by the browser's Intl. */
export const format = formatter(computed($spoken, languageTag));

/** The wording of a text in the language spoken now. */
export function localized(text: Localized): string {
  return text[$language.get()];
}
