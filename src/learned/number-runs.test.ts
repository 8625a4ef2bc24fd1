import { expect, it } from 'vitest';
import { readDocument } from '../document/index.ts';
import { hasNumber, numberRuns } from './number-runs.ts';

const runs = (text: string): string[] => numberRuns(readDocument(text)).map(({ start, end }) => text.slice(start, end));

it.each([
  ['zoek op nul zes, elf twaalf, drieënveertig, negenentachtig', 'nul zes, elf twaalf, drieënveertig, negenentachtig'],
  ['het patnr is 77 31 09 4 met spaties', '77 31 09 4'],
  ['bsn 4 9 0 1 7 3 6 2 0 en de volmacht', '4 9 0 1 7 3 6 2 0'],
  ['rijksreg. 61 05 17 kruisje 204 09 voor u', '61 05 17 kruisje 204 09'],
  ['het is 8840-3321-07.', '8840-3321-07'],
])('%s has a number', (text, number) => {
  expect(runs(text)).toEqual([number]);
});

it.each(['om 12.30 uur, 4 bedden', 'een of twee mensen', 'in 2026 en dan weer', 'drie keer per dag een halve'])(
  '%s has none',
  (text) => {
    expect(runs(text)).toEqual([]);
  },
);

it('tells whether words have a number', () => {
  const text = 'die van kamer drie met haar hond';
  const document = readDocument(text);
  expect(hasNumber(document, 8, 18)).toBe(true);
  expect(hasNumber(document, 19, text.length)).toBe(false);
});
