import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '../../i18n/index.ts';
import { $badge } from '../words.ts';

afterEach(() => setLanguage('nl'));

test.each(['nl', 'en'] as const)(
  'the badge’s name has the words that it shows, for whoever speaks to it: %s',
  (language) => {
    setLanguage(language);
    const t = $badge.get();
    for (const minutes of [1, 9]) expect(t.waitingLabel(minutes)).toContain(t.waiting({ minutes }));
    expect(t.snoozedLabel({ time: '14:30' })).toContain(t.snoozed({ time: '14:30' }));
  },
);
