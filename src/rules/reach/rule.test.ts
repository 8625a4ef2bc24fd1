import { expect, test } from 'vitest';
import { readDocument } from '../../document/index.ts';
import { testRule } from '../test-rule.ts';
import { examples } from './examples.ts';
import { rule } from './rule.ts';

testRule(rule, examples);

const context = { platform: 'other', surface: 'message', heldTitles: null } as const;
const found = (text: string, remarked?: boolean): string[] =>
  rule
    .match(readDocument(text), { ...context, ...(remarked !== undefined && { remarked }) })
    .map(({ start, end }) => text.slice(start, end));

test('trust needs words of care, unless there is something else to remark on', () => {
  const text = 'Dat wist je nog niet, Vera. Verwijder dit na het lezen.';
  expect(found(text)).toEqual([]);
  expect(found(text, true)).toEqual(['Verwijder dit na']);
});

test('a number is no hashtag, though one may end in it', () => {
  expect(found('#1 praktijk van Drenthe #botox')).toEqual(['#botox']);
  expect(found('Druk geweest #covid19 #zorg2024 hoor')).toEqual(['#covid19 #zorg2024']);
});
