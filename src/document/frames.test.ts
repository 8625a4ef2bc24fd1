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
