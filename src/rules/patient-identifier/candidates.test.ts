import { describe, expect, it } from 'vitest';
import { readDocument } from '../../document/index.ts';
import { candidatesOf } from './candidates.ts';

const found = (text: string): string[] =>
  candidatesOf(readDocument(text)).map(({ sort, start, end }) => `${sort}: ${text.slice(start, end)}`);

describe('what could be an identifier', () => {
  it.each([
    ['haar dossier 2291-88 ligt boven', ['number: 2291-88']],
    ['hospital number K552018 please', ['number: K552018']],
    ['sleutelkluis 5093, hond is lief', ['code: 5093']],
    ['geboren 23-11-’51', ['birth-date: 23-11-’51']],
    ['ze woont op Kade 12', ['address: Kade 12']],
    ['at 31 Orchard Lane now', ['address: 31 Orchard Lane']],
    ['silver Fiesta, KN07 WXY', ['plate: KN07 WXY']],
    ['hij ligt op k12', ['room: k12']],
    ['bel 7B even', ['room: 7B']],
    ['Anneke van Vuurdoorn 9', ['ward-number: Vuurdoorn 9']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'we zijn met twaalf',
    'om 12.30 uur eten',
    'in 2026 weer',
    'de A2 staat vast',
    '3 keer per dag 2 tabletten',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
