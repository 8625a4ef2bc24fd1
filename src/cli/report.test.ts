import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '../i18n/index.ts';
import { $ui } from '../ui/words.ts';
import { report } from './report.ts';

afterEach(() => setLanguage('auto'));

test.each(['nl', 'en'] as const)('a severity has the name that it has on the card (%s)', (language) => {
  setLanguage(language);
  const { note, think, stop } = $ui.get();
  const labels = [
    'Deze kuur geneest gewoon alles, dat weet iedereen.',
    'Wij zijn de beste kliniek van Nederland.',
    'Stuur je BSN maar even via WhatsApp.',
  ].map((text) => report(text, language).split(' · ')[0]);
  expect(labels).toEqual([note, think, stop]);
});
