import { expect, test } from 'vitest';
import { canBeIgnored, MAX_IGNORED_LENGTH } from './ignored-words.ts';
import { parseValue } from './parse.ts';
import { fieldOf } from './table.ts';

test.each([
  'A2',
  'x'.repeat(MAX_IGNORED_LENGTH),
  'x'.repeat(MAX_IGNORED_LENGTH + 1),
  'twee\nregels',
  'twee\u2028regels',
  '',
])('%j is said to be kept when it is', (words) => {
  const { value } = parseValue(fieldOf('ignoredWords'), [words]);
  const kept = Array.isArray(value) && value.includes(words);
  expect(canBeIgnored(words)).toBe(kept);
});
