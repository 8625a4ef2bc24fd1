import { describe, expect, it } from 'vitest';
import { framesOf, readDocument } from './index.ts';

describe('fiction', () => {
  it.each(['Fictieve casus: wat doe je?', 'Geen echte patiënt maar verzonnen.', 'This patient is made up, not real.'])(
    'is said: %s',
    (text) => {
      expect(framesOf(readDocument(text)).fiction).toBeGreaterThan(0);
    },
  );

  it.each(['Geen oefencasus, dit is echt gebeurd.', 'This was not a simulation.', 'Verzonnen is het niet.'])(
    'is denied: %s',
    (text) => {
      expect(framesOf(readDocument(text)).fiction).toBe(0);
    },
  );
});

describe('a drill', () => {
  it.each(['Rampenoefening in de hal vanmiddag.', 'Everything was a simulation today.'])('is said: %s', (text) => {
    expect(framesOf(readDocument(text)).training).toBeGreaterThan(0);
  });

  it.each(['Dit is geen oefening, de zuster belde echt.', 'This was not a drill.'])('is denied: %s', (text) => {
    expect(framesOf(readDocument(text)).training).toBe(0);
  });
});
