import { describe, expect, test } from 'vitest';
import { resolve } from '../settings/resolve.ts';
import { contactHref } from '../ui/contact.ts';
import { ownEntries } from './context.ts';
import { browserName } from './manage/installation.ts';
import { POLICY_TARGETS, policyFile } from './manage/policy-download.ts';
import { href, readRoute } from './routes.ts';
import { suggestedTitles } from './titles.ts';

describe('routes', () => {
  test.each([
    ['', 'you', ''],
    ['#checks/patient-name', 'checks', 'patient-name'],
    ['#/library/knmg-2.1', 'library', 'knmg-2.1'],
    ['#library/%', 'library', '%'],
    ['#nonsense/x', 'you', ''],
    ['#first-run', 'first-run', ''],
  ])('%j is %s %s', (hash, section, detail) => {
    expect(readRoute(hash)).toEqual({ section, detail });
  });

  test('what is written is read back', () => {
    expect(readRoute(href('library', 'een/twee %'))).toEqual({ section: 'library', detail: 'een/twee %' });
  });
});

test.each([
  ['helpdesk@delinden.example', 'mailto:helpdesk@delinden.example'],
  ['+31 (0)10-123 45 67', 'tel:+310101234567'],
  ['https://delinden.example/hulp', 'https://delinden.example/hulp'],
  ['http://delinden.example', null],
  ['javascript:alert(1)', null],
  ['kamer 12, vraag naar Noor', null],
  ['a@b@c.example', null],
])('the contact %j leads to %j', (contact, expected) => {
  expect(contactHref(contact)).toBe(expected);
});

test('titles are offered by role, without those that are held already', () => {
  expect(suggestedTitles('nurse', ['Verpleegkundige'])).not.toContain('verpleegkundige');
  expect(suggestedTitles('nurse', [])).toContain('verpleegkundig specialist');
  expect(suggestedTitles('untold', [])).toEqual([]);
});

test('the user’s own entries are those that nobody fixed', () => {
  const { institutionNames } = resolve({ institutionNames: ['DL'] }, { institutionNames: ['dl', 'LH'] }).settings;
  expect(ownEntries(institutionNames)).toEqual(['LH']);
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox 142'],
  ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36', 'Chromium 141'],
  ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0', 'Edge 141'],
  ['something else', ''],
])('%s is %s', (agent, name) => {
  expect(browserName(agent)).toBe(name);
});

test.each(POLICY_TARGETS)('the policy for %s names the institution in a file of its own', (target) => {
  const { name, content } = policyFile(target, { institutionName: 'Zorg één' });
  expect(name).toMatch(/\.(json|reg|mobileconfig)$/);
  const text = typeof content === 'string' ? content : new TextDecoder('utf-16le', { ignoreBOM: true }).decode(content);
  expect(text.startsWith('\uFEFF')).toBe(name.endsWith('.reg'));
  expect(text).toContain('Zorg één');
  // A profile whose parts have no UUID is refused by macOS.
  expect(text).not.toContain('undefined');
});
