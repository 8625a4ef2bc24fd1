import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { frontCode, openDictionary } from './front-coded.ts';

const key = fc
  .oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', "'", '-', ' ', '{', '9', 'é', '🚑'), minLength: 1, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 24, maxLength: 40 }),
  )
  .filter((text) => text !== '');
const entries = fc.dictionary(key, fc.nat(3_248), { maxKeys: 200 }).map((all) => new Map(Object.entries(all)));

describe('a front-coded dictionary', () => {
  it('has every key with its value and no other', () => {
    fc.assert(
      fc.property(entries, fc.array(key), (map, others) => {
        const dictionary = openDictionary(frontCode(map));
        for (const one of [...map.keys(), ...others, '', 'zz']) expect(dictionary.get(one)).toBe(map.get(one));
      }),
    );
  });

  it('lists the keys that start alike, in order', () => {
    fc.assert(
      fc.property(entries, key, (map, start) => {
        const expected = [...map].filter(([one]) => one.startsWith(start)).sort(([a], [b]) => (a < b ? -1 : 1));
        expect(openDictionary(frontCode(map)).startingWith(start)).toEqual(expected);
        expect(openDictionary(frontCode(map)).startingWith('')).toHaveLength(map.size);
      }),
    );
  });

  it('writes only what differs from the key before', () => {
    expect(
      frontCode(
        new Map([
          ['ongeluk', 0],
          ['ongelukken', 1],
          ['ongeval', 300],
        ]),
      ),
    ).toEqual({ keys: 'ongelukHkenEval', values: '#$2##(' });
  });

  it('refuses keys that it could not read back', () => {
    expect(() => frontCode(new Map([['Ongeluk', 0]]))).toThrow(RangeError);
    expect(() => frontCode(new Map([['ongeluk', 3_249]]))).toThrow(RangeError);
  });

  it('looks at hardly more characters to find a key among sixty thousand than among a thousand', () => {
    /** Code units looked at for each key, on the average. Numbers in the system of 26 look like words that start alike. */
    const lookedAt = (count: number): number => {
      const word = (number: number): string =>
        (number * 7919).toString(26).replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)));
      const words = Array.from({ length: count }, (_, number) => word(number));
      const dictionary = openDictionary(frontCode(new Map(words.map((each, index) => [each, index % 3_000]))));
      const asked = words.filter((_, index) => index % (count / 500) === 0);
      for (const each of asked) dictionary.get(each);
      const looks = vi.spyOn(String.prototype, 'charCodeAt');
      try {
        for (const each of asked) expect(dictionary.get(each)).toBeDefined();
        return looks.mock.calls.length / asked.length;
      } finally {
        looks.mockRestore();
      }
    };
    expect(lookedAt(64_000)).toBeLessThan(1.5 * lookedAt(1_000));
  });
});
