import { describe, expect, it } from 'vitest';
import { analyze } from '../engine/index.ts';

const names = (text: string): string[] =>
  analyze(text, { surface: 'message' })
    .findings.filter(({ rule }) => rule === 'patient-name')
    .map(({ quote }) => quote);

describe('whom a message greets', () => {
  it('is a colleague where another is named', () => {
    expect(names('Hoi Marieke, wil jij mevrouw De Wit op kamer 4 even nakijken? Haar hb was vanmorgen 4,1.')).toEqual([
      'mevrouw De Wit',
    ]);
  });

  it('is a patient where the message tells them their result', () => {
    expect(names('Hoi Marieke, je uitslag is binnen: geen chlamydia gelukkig.')).toEqual(['Marieke']);
  });
});
