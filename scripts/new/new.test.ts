/** What `npm run new:rule` and `new:site` would write: every place that they add to is still there. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inserted } from './edit.ts';
import { ruleFiles, ruleLists } from './rule.ts';
import { siteFiles, siteLists } from './site.ts';

describe.each([
  ['a rule', 'empty-promise', ruleFiles('empty-promise'), ruleLists('empty-promise')],
  ['a site', 'threads', siteFiles('threads', 'Threads', 'threads.net'), siteLists('threads', 'Threads', 'threads.net')],
] as const)('%s', (_, id, files, lists) => {
  test('is made of files that are not there yet', () => {
    expect(Object.keys(files).length).toBeGreaterThan(1);
    expect(Object.keys(files).filter((path) => existsSync(path))).toEqual([]);
  });

  test('is listed in every file that lists its kind', () => {
    for (const [path, content] of inserted(lists)) expect(content, path).toMatch(new RegExp(id, 'i'));
  });
});

test('a place that is gone is said by name', () => {
  expect(() => inserted([{ path: 'package.json', before: 'no such words', text: '' }])).toThrow(
    /“no such words”.*package/,
  );
});
