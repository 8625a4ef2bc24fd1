import { describe, expect, test } from 'vitest';
import type { PassageExcerpt } from '../../messages/protocol.ts';
import { combined, findingOn } from '../testing.ts';
import { shortSourceOf, sourceOf } from './CardSource.tsx';
import { quoteOf } from './quote.ts';
import { remarkWords } from './remark-words.ts';

const words = { together: 'samen', togetherWhy: 'daarom' };
const TEXT = 'Vannacht een man van 52 op de A2.';

describe('title and reason', () => {
  test('one finding speaks for itself', () => {
    const remark = combined(findingOn(TEXT, '52', { message: 'leeftijd', advice: 'laat weg' }));
    expect(remarkWords(remark, words)).toEqual({ title: 'leeftijd', why: 'laat weg' });
  });

  test('a sum of details has words for the sum, unless the engine speaks of it already', () => {
    const [age, place] = [findingOn(TEXT, '52', { message: 'leeftijd' }), findingOn(TEXT, 'A2', { message: 'plaats' })];
    expect(remarkWords(combined(age, place), words).title).toBe('samen');
    const same = combined({ ...age, message: 'herkenbaar' }, { ...place, message: 'herkenbaar' });
    expect(remarkWords(same, words).title).toBe('herkenbaar');
  });
});

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
  expect(shortSourceOf(passage)).toBe('KNMG 2017, aanbeveling 2');
  expect(shortSourceOf({ ...passage, year: null })).toBe('KNMG, aanbeveling 2');
});
