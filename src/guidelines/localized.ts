/** Texts in every language that Hardop speaks. Lowest in the import order, so that rules, guidelines and pages can all use it. */

/** Languages that Hardop speaks. Dutch first: most of its readers write in it. */
export type UiLanguage = 'nl' | 'en';

/** A text in every language that Hardop speaks. */
export type Localized = Readonly<Record<UiLanguage, string>>;

/** Pairs a Dutch text with its English counterpart. */
export function text(nl: string, en: string): Localized {
  return { nl, en };
}
