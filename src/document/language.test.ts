import { describe, expect, it } from 'vitest';
import { readDocument } from './index.ts';

describe('the language of a text', () => {
  it.each([
    ['Vannacht een drukke dienst gehad op de afdeling.', 'nl'],
    ['What a night we had on the ward.', 'en'],
    ['Vannacht een drukke dienst gehad. What a night we had on the ward.', 'mixed'],
    ['Der Patient ist nicht mehr auf der Station und wurde verlegt.', 'other'],
    ['', 'nl'],
    ['🚑 14:30', 'nl'],
  ])('%s', (text, language) => {
    expect(readDocument(text).language).toBe(language);
  });

  it('is told for each sentence', () => {
    const { sentences } = readDocument('Wat een dienst was dat weer. I am so tired of this.');
    expect(sentences.map(({ language }) => language)).toEqual(['nl', 'en']);
  });
});
