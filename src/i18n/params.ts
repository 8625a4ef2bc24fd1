/** Filling `{name}` in a message. */
import { type params as LibraryParams, strings, transform } from '@nanostores/i18n';

/**
 * Replaces every `{name}` of a message by its value, in one pass and literally; a name without a value stays as it is.
 * The library's own `params` reads `$&` in a value as a pattern and fills values into values, and our values can be words
 * that someone typed.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** A message with `{name}` places: `params('{n} van {total}')` is called as `t.key({ n: 1, total: 3 })`. */
export const params = transform((_locale: string, translation: string, values: Record<string, string | number> = {}) =>
  strings(translation, (template) => fill(template as string, values)),
) as unknown as typeof LibraryParams;
