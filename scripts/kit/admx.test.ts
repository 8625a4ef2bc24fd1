import { describe, expect, test } from 'vitest';
import { MANAGEABLE_KEYS } from '../../src/settings/schema.ts';
import { fieldOf } from '../../src/settings/table.ts';
import { adml, admx } from './admx.ts';
import { HARD } from './kit.fixture.ts';
import { omaUris } from './oma-uri.ts';
import { KIT_BROWSERS, registryBranches } from './targets.ts';
import { element, xmlDocument } from './xml.ts';

describe('the templates for Windows', () => {
  const definitions = admx(HARD);
  const policies = [
    ...definitions.matchAll(
      /<policy name="(\w+)_(\w+)"[^>]* key="([^"]+)"(?: valueName="(\w+)")?>([\s\S]*?)<\/policy>/g,
    ),
  ];

  test('have a policy for each setting in each browser, and one that installs', () => {
    const names = policies.map(([, browser, key]) => `${browser} ${key}`);
    expect(names).toEqual(
      KIT_BROWSERS.flatMap((browser) => ['install', ...MANAGEABLE_KEYS].map((key) => `${browser} ${key}`)),
    );
  });

  test('write where the registry files write', () => {
    for (const browser of KIT_BROWSERS) {
      const [install, settings] = registryBranches(browser, HARD);
      for (const [, of, key, path, own, body] of policies) {
        if (of !== browser) continue;
        const root = (key === 'install' ? install! : settings!).root.replace('HKEY_LOCAL_MACHINE\\', '');
        expect(path).toBe(root);
        if (key === 'install') continue;
        const field = fieldOf(key as never);
        if (field.kind === 'flag') expect(own).toBe(key);
        else if (field.kind === 'list')
          expect(body).toContain(`<list id="${key}" key="${root}\\${key}" valuePrefix=""/>`);
        else expect(body).toContain(`id="${key}" valueName="${key}"`);
      }
    }
  });

  test.each(['nl', 'en'] as const)('have all of their words in %s', (language) => {
    const words = adml(HARD, language);
    for (const [, kind, id] of definitions.matchAll(/\$\((string|presentation)\.(\w+)\)/g)) {
      expect(words, `${kind} ${id}`).toContain(`<${kind} id="${id}">`);
    }
    const ids = new Set([...definitions.matchAll(/ id="(\w+)"/g)].map(([, id]) => id));
    for (const [, id] of words.matchAll(/refId="(\w+)"/g)) expect(ids).toContain(id);
    for (const key of MANAGEABLE_KEYS) expect(words).toContain(`(${key})</string>`);
  });

  test('give Intune the values of the configuration, for Chrome and Firefox', () => {
    const rows = omaUris(HARD);
    expect(rows).toHaveLength(2 * (Object.keys(HARD.settings).length + 1));
    const row = (end: string) => rows.find(({ uri }) => uri.endsWith(end))?.value;
    expect(row('chrome_showFirstRun')).toBe('<disabled/>');
    expect(row('chrome_institutionNames')).toBe(
      '<enabled/><data id="institutionNames" value="1&#xF000;één&#xF000;2&#xF000;a &amp; b"/>',
    );
    for (const { uri } of rows) {
      const [, category, policy] = /~Policy~Hardop~(\w+)\/(\w+)$/.exec(uri)!;
      expect(definitions).toContain(`<category name="${category}"`);
      expect(definitions).toContain(`<policy name="${policy}"`);
    }
  });

  test('are escaped', () => {
    expect(xmlDocument(element('a', { b: '"<&>' }, ['<&>']))).toContain('<a b="&quot;&lt;&amp;&gt;">&lt;&amp;&gt;</a>');
  });
});
