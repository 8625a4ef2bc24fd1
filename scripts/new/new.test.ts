/** What `npm run new:rule` and `new:site` would write: every place that they add to is still there. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inserted } from './edit.ts';
import { ruleFiles, ruleLists } from './rule.ts';
import { siteFiles, siteLists } from './site.ts';

// Not the names in the documents: whoever follows those makes them real.
describe.each([
  ['a rule', 'no-such-rule', ruleFiles('no-such-rule'), ruleLists('no-such-rule')],
  [
    'a site',
    'nosuchsite',
    siteFiles('nosuchsite', 'Nosuchsite', 'nosuchsite.example'),
    siteLists('nosuchsite', 'Nosuchsite', 'nosuchsite.example'),
  ],
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
