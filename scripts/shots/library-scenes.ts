/** Pictures of the library. */
import { HELPS } from '../../src/guidelines/helps.ts';
import { NARROW, POLICY, ZOOM } from './own-pages.ts';
import { crossed, kept, type Scene } from './scene.ts';

export const LIBRARY_SCENES: readonly Scene[] = [
  {
    name: 'library',
    size: { width: 1160, height: 860 },
    take: (studio) => studio.open('options.html#library/knmg-4'),
  },
  {
    name: 'library-search',
    keep: kept('nl', 'light'),
    size: { width: 1160, height: 860 },
    async take(studio) {
      await studio.store({ policy: POLICY });
      await studio.open('options.html#library');
      await studio.page.getByRole('searchbox').fill(studio.say('privé', 'private'));
      await studio.page.waitForTimeout(300);
    },
  },
  {
    name: 'library-nothing',
    size: { width: 1160, height: 860 },
    only: crossed,
    async take(studio) {
      await studio.open('options.html#library');
      await studio.page.getByRole('searchbox').fill('zebrapad');
      await studio.page.waitForTimeout(300);
    },
  },
  ...HELPS.map(
    ({ id }): Scene => ({
      name: `library-${id}`,
      size: { width: 1160, height: 1400 },
      keep: (variant) => id === 'after-a-mistake' && kept('en', 'light')(variant),
      only: ({ theme }) => theme === 'light' || id === 'privacy-switches',
      take: (studio) => studio.open(`options.html#library/${id}`),
    }),
  ),
  ...['knmg-slides-facebook', 'knmg-intro', 'emc-4-emotion'].map(
    (id): Scene => ({
      name: `library-${id}`,
      size: { width: 1160, height: 860 },
      only: ({ theme }) => theme === 'light',
      take: (studio) => studio.open(`options.html#library/${id}`),
    }),
  ),
  {
    name: 'library-own',
    size: { width: 1160, height: 860 },
    only: ({ theme }) => theme === 'light',
    async take(studio) {
      await studio.store({ policy: POLICY });
      await studio.open('options.html#library/own-1');
    },
  },
  { name: 'library-narrow-list', size: NARROW, only: crossed, take: (studio) => studio.open('options.html#library') },
  {
    name: 'library-narrow',
    size: NARROW,
    only: crossed,
    take: (studio) => studio.open('options.html#library/knmg-4'),
  },
  { name: 'library-zoom', size: ZOOM, only: crossed, take: (studio) => studio.open('options.html#library/knmg-4') },
];
