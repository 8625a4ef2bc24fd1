import { afterEach, describe, expect, test } from 'vitest';
import { count, messages, params, setLanguage } from './index.ts';
import { browserLanguage, resolveLanguage } from './language.ts';
import { fill } from './params.ts';

const $words = messages('i18n-test', {
  nl: {
    close: 'Sluit',
    place: params('{n} van {total}'),
    found: count({ one: '{count} opmerking', other: '{count} opmerkingen' }),
  },
  en: {
    close: 'Close',
    place: params('{n} of {total}'),
    found: count({ one: '{count} remark', other: '{count} remarks' }),
  },
});

afterEach(() => setLanguage('nl'));

describe('messages', () => {
  test('speak the language that was set, at once, and switch back', () => {
    setLanguage('nl');
    expect($words.get().close).toBe('Sluit');
    setLanguage('en');
    expect($words.get().close).toBe('Close');
    expect($words.get().place({ n: 1, total: 3 })).toBe('1 of 3');
    setLanguage('nl');
    expect($words.get().place({ n: 1, total: 3 })).toBe('1 van 3');
  });

  test('use the plural rules of the language', () => {
    setLanguage('nl');
    expect($words.get().found(1)).toBe('1 opmerking');
    expect($words.get().found(0)).toBe('0 opmerkingen');
    setLanguage('en');
    expect($words.get().found(2)).toBe('2 remarks');
  });

  test('tell subscribers of a switch', () => {
    setLanguage('nl');
    const seen: string[] = [];
    const stop = $words.subscribe((t) => void seen.push(t.close));
    setLanguage('en');
    stop();
    expect(seen).toEqual(['Sluit', 'Close']);
  });

  test('defined while another language is spoken start in that language', () => {
    setLanguage('en');
    const $late = messages('i18n-test-late', { nl: { back: 'Terug' }, en: { back: 'Back' } });
    expect($late.get().back).toBe('Back');
  });
});

test('values are filled in literally, in one pass', () => {
  expect(fill('{a} en {b}', { a: "$& $' {b}", b: 2 })).toBe("$& $' {b} en 2");
  expect(fill('{toString} {a}', { a: 1 })).toBe('{toString} 1');
});

test.each([
  [['nl-BE', 'fr'], 'nl'],
  [['fr-BE', 'nl-BE', 'en'], 'nl'],
  [['EN-gb', 'nl'], 'en'],
  [['nld'], 'en'],
  [['de-DE', 'de'], 'en'],
  [[], 'nl'],
])('a browser in %j is spoken to in %s', (preferred, expected) => {
  expect(browserLanguage(preferred)).toBe(expected);
});

test('the setting overrides the browser, an unknown setting does not', () => {
  expect(resolveLanguage('nl', ['en'])).toBe('nl');
  expect(resolveLanguage('auto', ['en'])).toBe('en');
  expect(resolveLanguage('fr', ['nl'])).toBe('nl');
});
