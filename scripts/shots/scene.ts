/** What a picture is of. */
import type { Clip, Studio, Variant } from './studio.ts';

export interface Scene {
  readonly name: string;
  /** Window in CSS px; 1280 × 800 by default. 640 × 400 is the same window under 200 % zoom. */
  readonly size?: { readonly width: number; readonly height: number };
  /** It takes the extension from the browser, so each of its pictures is taken in a browser of its own. */
  readonly alone?: boolean;
  /** Variants that are taken; all by default. */
  only?(variant: Variant): boolean;
  /** Variants that are also kept in docs/images, at twice the size. */
  keep?(variant: Variant): boolean;
  /** Brings the studio's page into the state; answers the part of it to take, or nothing for the whole window. */
  take(studio: Studio): Promise<Clip | undefined> | Promise<void>;
}

/** For states without words and colours of their own, as in forced colours. */
export const once = ({ language, theme }: Variant): boolean => language === 'nl' && theme === 'light';

/** For states that need not be looked at four times: each language once, and each theme once. */
export const crossed = ({ language, theme }: Variant): boolean => (language === 'nl') === (theme === 'light');

/** For a state that documents show once. */
export const kept =
  (language: Variant['language'], theme: Variant['theme']) =>
  (variant: Variant): boolean =>
    variant.language === language && variant.theme === theme;
