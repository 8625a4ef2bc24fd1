/** The word lists say where they come from: source, licence and number of entries, as THIRD_PARTY.md has them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ROOT, textOf } from './sources.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(folder, file));

const LISTS = filesIn('src/lexicon/lists');
const CLASSES = filesIn('src/lexicon/classes');

/** The comment lines at the top. */
const headerOf = (file: string): string => textOf(file).split(/\n(?!#)/, 1)[0] as string;

/** What makes a list shippable: attribution is the most that a licence may ask, so nothing non-commercial, for research alone, or that binds what stands beside it. */
const ALLOWED = /^(?:MIT|CC0|CC BY \d|ODC-BY|BSD-3-Clause|reuse allowed with attribution)/;

test('every list and class names its source, under a licence that lets it be shipped', () => {
  const problems = [...LISTS, ...CLASSES].flatMap((file) => {
    const licences = [...headerOf(file).matchAll(/^# Source: .+Licence: (.+)\.$/gm)].flatMap(([, licence = '']) =>
      licence.split('; '),
    );
    const foreign = licences.filter((licence) => !ALLOWED.test(licence.replace(/^(?:data|common words) /, '')));
    return licences.length === 0 ? [`${file}: no source`] : foreign.map((licence) => `${file}: ${licence}`);
  });
  expect(problems).toEqual([]);
});

test('every list has as many entries as it says', () => {
  const miscounted = LISTS.filter((file) => {
    const entries = textOf(file)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    return !headerOf(file).split('\n').includes(`# Entries: ${entries.length}`);
  });
  expect(miscounted).toEqual([]);
});

describe('THIRD_PARTY.md', () => {
  /** The first cell of each row on data. */
  const rows = [
    ...textOf('THIRD_PARTY.md')
      .split('## Code')[0]!
      .matchAll(/^\| ([^|]+) \|/gm),
  ]
    .map(([, cell]) => cell as string)
    .slice(2);
  /** Where lists were taken from, each by a word that tells it: "@faker-js/faker", "Orphanet". */
  const origins = new Set(
    LISTS.flatMap((file) => [...headerOf(file).matchAll(/\(((?:[^()]|\([^()]*\))*)\), \d+ taken\./g)])
      .flatMap(([, origin = '']) => origin.split(' and '))
      .map((origin) => origin.replace(/^npm /, '').split(/[\s,]/, 1)[0] as string)
      .filter((origin) => origin !== 'Hardop'),
  );

  it('has every source that is not our own', () => {
    expect(origins.size).toBeGreaterThan(5);
    expect([...origins].filter((origin) => !rows.some((row) => row.includes(origin)))).toEqual([]);
  });

  it('has no other', () => {
    expect(rows.filter((row) => ![...origins].some((origin) => row.includes(origin)))).toEqual([]);
  });
});
