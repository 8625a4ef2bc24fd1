import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/index.ts';
import { identifiers } from './identifiers.ts';

const told = (text: string, reported: boolean, ...quotes: string[]): string[] =>
  identifiers(
    readDocument(text),
    quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })),
    reported,
    () => [{ start: 0, end: text.length }],
  ).map(({ start, end }) => text.slice(start, end));

describe('identifiers of a post', () => {
  it('keeps what the constructions found where the weights report one', () => {
    expect(told('dossier 22910 op kamer 4', true, '22910')).toEqual(['22910']);
  });

  it('takes the likeliest where no construction says which', () => {
    expect(told('kamer 4, dossier 22910', true)).toEqual(['22910']);
    expect(told('de mevrouw van kamer 4', true)).toEqual(['kamer 4']);
  });

  it('takes what looks like a long number where nothing has the form of an identifier, and words with a number at last', () => {
    expect(told('polsband 77 31 09 4', true)).toEqual(['77 31 09 4']);
    expect(told('die van de zeven', true)).toEqual(['die van de zeven']);
    expect(told('die met die hond', true)).toEqual([]);
    expect(told('polsband 77 31 09 4', false)).toEqual([]);
  });

  it('keeps nothing but proven numbers of persons where the weights report none', () => {
    expect(told('dossier 22910, bsn 111222333', false, '22910', '111222333')).toEqual(['111222333']);
  });
});
