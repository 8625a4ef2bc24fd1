import { describe, expect, test } from 'vitest';
import { HELPS } from '../../guidelines/helps.ts';
import { PASSAGES } from '../../guidelines/index.ts';
import { HELP, libraryEntries, libraryFilters, OWN } from './entries.ts';
import { excerpt, findEntries, highlight } from './find.ts';

const words = { undated: 'zonder jaartal', help: 'Hulp', copyable: 'tekst om te kopiëren', all: 'Alles' };
const own = {
  name: 'De Linden',
  passages: ['patient-name | regel 3 | Laat weg waaraan iemand te herkennen is.', 'not a passage'],
  url: 'https://delinden.example/regels',
};
const entries = libraryEntries('nl', own, words);

describe('the library', () => {
  test('lists own passages first, then every passage, then every help', () => {
    expect(entries).toHaveLength(1 + PASSAGES.length + HELPS.length);
    expect(entries[0]).toMatchObject({ id: 'own-1', filter: OWN, title: 'regel 3', url: own.url });
    expect(entries.at(-1)!.filter).toBe(HELP);
  });

  test('every entry is found under one of the filters, and no two filters share a name', () => {
    const filters = libraryFilters('nl', own, words);
    const ids = new Set(filters.map((filter) => filter.id));
    expect(entries.filter((entry) => !ids.has(entry.filter))).toEqual([]);
    expect(new Set(filters.map((filter) => filter.label)).size).toBe(filters.length);
  });

  test('ids are unique: an address names one entry', () => {
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  });
});

describe('search', () => {
  test('looks past accents and capitals, in both directions', () => {
    const found = findEntries(entries, 'PRIVE').map((entry) => entry.id);
    expect(found.length).toBeGreaterThan(3);
    expect(findEntries(entries, 'privé').map((entry) => entry.id)).toEqual(found);
  });

  test('asks for every word', () => {
    const both = findEntries(entries, 'knmg toestemming');
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(findEntries(entries, 'knmg').length);
  });

  test('puts titles first', () => {
    const titles = findEntries(entries, 'vriendschapsverzoek').map((entry) => /vriendschapsverzoek/i.test(entry.title));
    expect(titles[0]).toBe(true);
    expect(titles.lastIndexOf(true)).toBeLessThan(titles.includes(false) ? titles.indexOf(false) : titles.length);
  });

  test('finds nothing for what is not there, and all for nothing', () => {
    expect(findEntries(entries, 'xyzzy')).toEqual([]);
    expect(findEntries(entries, '  ')).toBe(entries);
  });
});

describe('highlight', () => {
  test('keeps the text whole and marks the words as they are written', () => {
    const stretches = highlight('Openbaar of privé? Privé.', 'prive');
    expect(stretches.map((stretch) => stretch.text).join('')).toBe('Openbaar of privé? Privé.');
    expect(stretches.filter((stretch) => stretch.hit).map((stretch) => stretch.text)).toEqual(['privé', 'Privé']);
  });

  test('of a text in decomposed letters does not slip', () => {
    const [, hit] = highlight('e\u0301en prive', 'prive');
    expect(hit).toEqual({ text: 'prive', hit: true });
  });
});

test('the list shows the sentence that was searched for', () => {
  expect(excerpt('Eerste zin. Tweede zin over werk.', 'werk')).toBe('Tweede zin over werk.');
  expect(excerpt('Eerste zin. Tweede zin over werk.', '')).toBe('Eerste zin.');
  expect(excerpt('Zie 2.1 voor meer. Dan dit.', 'dan')).toBe('Dan dit.');
});
