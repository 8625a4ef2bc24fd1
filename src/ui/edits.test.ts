import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, applyEdits, replacementFor, withoutStrayCommas } from './edits.ts';

const span = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('putting words in place', () => {
  const after = (text: string, words: string, wording: string) =>
    applyEdits(text, [replacementFor(text, span(text, words), wording)]);

  test.each([
    ['Vannacht een man.', 'Vannacht', 'onlangs', 'Onlangs een man.'],
    ['Klaar. Vannacht een man.', 'Vannacht', 'onlangs', 'Klaar. Onlangs een man.'],
    ['Dat was vannacht.', 'vannacht', 'onlangs', 'Dat was onlangs.'],
    ['Vannacht een man.', 'Vannacht', '', 'Een man.'],
    ['Een man uit Abcoude kwam.', 'uit Abcoude', '', 'Een man kwam.'],
    ['Een man uit Abcoude.', 'uit Abcoude', '', 'Een man.'],
    ['Een man, uit Abcoude, kwam.', 'uit Abcoude', '', 'Een man, kwam.'],
    ['Een man, uit Abcoude.', 'uit Abcoude', '', 'Een man.'],
    ['Vannacht, een man.', 'Vannacht', '', 'Een man.'],
    ['Alles', 'Alles', '', ''],
    ['Zie @jansen', '@jansen', '', 'Zie'],
    ['Regel\nVannacht laat', 'Vannacht', '', 'Regel\nLaat'],
    ['Dag meneer Vos, ik zag je.', 'meneer Vos', '', 'Dag, ik zag je.'],
    ['Hij kwam gisteren, en bleef.', 'gisteren', '', 'Hij kwam, en bleef.'],
    ['Greetje (92, dementie) lachte.', '92', '', 'Greetje (dementie) lachte.'],
    ['Die man (22, koerier) lachte.', 'koerier', '', 'Die man (22) lachte.'],
    ['Mevrouw (87) lachte.', '(87)', '', 'Mevrouw lachte.'],
    ['Eerst. Zuidas. Dan verder.', 'Zuidas', '', 'Eerst. Dan verder.'],
    ['Meneer Aydin, trambestuurder, 61, vroeg iets.', 'trambestuurder', '', 'Meneer Aydin, 61, vroeg iets.'],
  ])('%j: %j becomes %j', (text, words, wording, expected) => {
    expect(after(text, words, wording)).toBe(expected);
  });

  test('an edit lies within the text and never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
        const points = [...text];
        const start = points.slice(0, from % points.length).join('').length;
        const end = Math.max(start + 1, points.slice(0, (from % points.length) + 1 + (length % 5)).join('').length);
        const edit = replacementFor(text, { start, end: Math.min(end, text.length) }, '');
        expect(edit.start).toBeGreaterThanOrEqual(0);
        expect(edit.end).toBeLessThanOrEqual(text.length);
        expect(applyEdits(text, [edit]).isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});

describe('the commas around words that go', () => {
  const without = (text: string, ...words: string[]) =>
    applyEdits(text, withoutStrayCommas(text, apart(words.map((each) => replacementFor(text, span(text, each), '')))));

  test.each([
    ['Meneer Aydin, 61, vroeg iets.', ['61'], 'Meneer Aydin vroeg iets.'],
    ['Meneer Aydin, trambestuurder, 61, vroeg iets.', ['trambestuurder', '61'], 'Meneer Aydin vroeg iets.'],
    ['Meneer Aydin, trambestuurder, 61, vroeg iets.', ['trambestuurder'], 'Meneer Aydin, 61, vroeg iets.'],
    ['Een man, uit Abcoude, kwam.', ['uit Abcoude'], 'Een man kwam.'],
    ['Een man, uit Abcoude, en zijn hond.', ['uit Abcoude'], 'Een man, en zijn hond.'],
    ['Koorts, pijn, 61 jaar, hoesten.', ['61 jaar'], 'Koorts, pijn, hoesten.'],
    ['Naar Zwolle, Deventer, Apeldoorn.', ['Deventer'], 'Naar Zwolle, Apeldoorn.'],
    ['Man, 61, gevallen, opgenomen.', ['61'], 'Man, gevallen, opgenomen.'],
    ['Een man, 61.', ['61'], 'Een man.'],
    ['Onze bewoner Wim (87) zingt.', ['Wim', '(87)'], 'Onze bewoner zingt.'],
    ['Onze bewoner, Wim (87), zingt.', ['Wim', '(87)'], 'Onze bewoner zingt.'],
    ['Gevallen, timmerman, Lopik. Klaar.', ['timmerman', 'Lopik'], 'Gevallen. Klaar.'],
    ['Een man (22, koerier) lachte.', ['22', 'koerier'], 'Een man lachte.'],
    ['Met Jo, Wim (87), en Piet gezongen.', ['Wim', '(87)'], 'Met Jo, en Piet gezongen.'],
  ])('%j without %j is %j', (text, words, expected) => {
    expect(without(text, ...words)).toBe(expected);
  });
});

test('of edits that overlap the first stays, and of two that begin together the longer', () => {
  const edit = (start: number, end: number) => ({ start, end, replacement: '' });
  expect(apart([edit(2, 6), edit(0, 3), edit(0, 5)])).toEqual([edit(0, 5)]);
  expect(apart([edit(3, 6), edit(0, 3)])).toEqual([edit(0, 3), edit(3, 6)]);
});
