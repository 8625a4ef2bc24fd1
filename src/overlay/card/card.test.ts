import { describe, expect, test } from 'vitest';
import type { PassageExcerpt } from '../../messages/protocol.ts';
import { findingOn } from '../testing.ts';
import { shortSourceOf, sourceOf } from './CardSource.tsx';
import { quoteOf } from './quote.ts';

const TEXT = 'Vannacht een man van 52 op de A2.';

describe('the quote', () => {
  test('stands in its sentence', () => {
    expect(quoteOf(TEXT, findingOn(TEXT, '52'))).toEqual({
      before: 'Vannacht een man van ',
      words: '52',
      after: ' op de A2.',
    });
  });

  test('of a long sentence shows whole words around it', () => {
    const text = `${'een twee drie vier '.repeat(8)}HIER ${'vijf zes zeven acht '.repeat(8)}.`;
    const { before, after } = quoteOf(text, findingOn(text, 'HIER'));
    expect(before).toMatch(/^… (een|twee|drie|vier) /);
    expect(after).toMatch(/ (vijf|zes|zeven|acht) …$/);
  });

  test('of half a post is cut in its middle', () => {
    const text = 'woord '.repeat(60).trim();
    const { words } = quoteOf(text, { start: 0, end: text.length });
    expect(words).toContain(' … ');
    expect(words.length).toBeLessThan(130);
  });
});

test('a source has its year, or says that it has none', () => {
  const passage: PassageExcerpt = {
    id: 'p',
    publisher: 'KNMG',
    document: 'Artsen en social media',
    year: 2017,
    place: 'aanbeveling 2',
    summary: '',
    link: null,
    own: false,
  };
  expect(sourceOf(passage, 'zonder jaartal')).toBe('Artsen en social media, 2017, aanbeveling 2');
  expect(sourceOf({ ...passage, year: null, place: '' }, 'zonder jaartal')).toBe(
    'Artsen en social media, zonder jaartal',
  );
  expect(shortSourceOf(passage, 'nr.')).toBe('KNMG 2017, nr. 2');
  expect(shortSourceOf({ ...passage, place: 'aanbeveling 7, toelichting' }, 'nr.')).toBe('KNMG 2017, nr. 7');
  expect(shortSourceOf({ ...passage, year: null, place: 'punt 4' }, 'nr.')).toBe('KNMG, punt 4');
});
