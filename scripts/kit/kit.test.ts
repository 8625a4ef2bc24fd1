import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseValue } from '../../src/settings/parse.ts';
import { MANAGEABLE_KEYS } from '../../src/settings/schema.ts';
import { fieldOf } from '../../src/settings/table.ts';
import { adml, admx } from './admx.ts';
import { type KitConfig, readConfig } from './config.ts';
import { kitFiles } from './files.ts';
import { runKit } from './main.ts';
import { nearest } from './nearest.ts';
import { omaUris } from './oma-uri.ts';
import { quoted } from './powershell.ts';
import { EXAMPLE_CONFIG } from './project.ts';
import { KIT_BROWSERS, registryBranches, uuid } from './targets.ts';
import { chromiumUpdates, firefoxUpdates } from './updates.ts';
import { element, xmlDocument } from './xml.ts';

const EXAMPLE = readFileSync(EXAMPLE_CONFIG, 'utf8');

function configOf(text: string): KitConfig {
  const { config, problems } = readConfig(text);
  if (config === null) throw new Error(JSON.stringify(problems));
  return config;
}

/** A configuration with one setting of each kind and characters that every format escapes in its own way. */
const HARD = configOf(
  JSON.stringify({
    installation: {
      address: 'file:///srv/hardop',
      edgeId: 'abcdefghijklmnopabcdefghijklmnop',
      edgeUpdateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
      unsignedFirefox: true,
      pinned: false,
    },
    settings: {
      institutionName: `'t "Ooster" & <Co> \\ 100 % ’s`,
      institutionNames: ['één', 'a & b'],
      waitingMinutes: 15,
      guard: 'off',
      showFirstRun: false,
      disabledFeatures: [],
      rulesAlwaysOn: ['*'],
    },
  }),
);

function contentOf(path: string, config = HARD): string {
  const { content } = kitFiles(config, '1.2.3').find((file) => file.path === path)!;
  return typeof content === 'string' ? content : new TextDecoder('utf-16le').decode(content);
}

describe('the configuration', () => {
  test('of the example is right, and gives back what is written in it', () => {
    const { settings } = configOf(EXAMPLE);
    expect(settings).toEqual(JSON.parse(EXAMPLE).settings);
  });

  test('is completed: everything comes from one address, and stays', () => {
    const { installation } = configOf('{"installation": {"address": "https://a.example/h"}}');
    expect(installation).toMatchObject({
      address: 'https://a.example/h/',
      chromeUpdateUrl: 'https://a.example/h/updates-chromium.xml',
      edgeUpdateUrl: 'https://a.example/h/updates-chromium.xml',
      firefoxInstallUrl: 'https://a.example/h/hardop-latest.xpi',
      removable: false,
      pinned: true,
      unsignedFirefox: false,
    });
    expect(installation.edgeId).toBe(installation.chromiumId);
  });

  test('keeps "*", so that rules of later versions are meant too', () => {
    expect(HARD.settings.rulesAlwaysOn).toEqual(['*']);
  });

  test.each([
    ['', 'is geen JSON', null],
    ['{"installation": }', 'is geen JSON', null],
    ['[]', 'hoort een object', null],
    ['{"instalation": {}, "installation": {"address": "https://a.example"}}', 'bestaat niet', 'installation'],
    ['{}', 'ontbreekt', null],
    ['{"installation": {}}', 'ontbreekt', null],
    ['{"installation": {"address": "http://a.example"}}', 'geen https-adres', null],
    ['{"installation": {"address": "https://x@a.example"}}', 'geen https-adres', null],
    ['{"installation": {"address": "https://a.example", "adres": 1}}', 'bestaat niet', 'address'],
    ['{"installation": {"address": "https://a.example", "chromiumId": "xyz"}}', '32 letters', null],
    ['{"installation": {"address": "https://a.example", "pinned": "true"}}', 'zonder aanhalingstekens', null],
    ['{"installation": {"address": "https://a.example"}, "settings": []}', 'hoort een object', null],
    [withSettings({ institutionNaam: 'x' }), 'bestaat niet', 'institutionName'],
    [withSettings({ rulesOff: ['reach', 'raech'] }), 'regel bestaat niet', 'reach'],
    [withSettings({ houseTerms: ['de Daniel → patient-detial → x'] }), 'regel bestaat niet', 'patient-detail'],
    [withSettings({ ruleSeverities: ['reach=thnik'] }), 'zwaarte bestaat niet', 'think'],
    [withSettings({ sites: ['linkdin'] }), 'geen van de mogelijke waarden', 'linkedin'],
    [withSettings({ guard: 'of' }), 'geen van de mogelijke waarden', 'off'],
    [withSettings({ waitingMinutes: 90 }), 'te klein of te groot', null],
    [withSettings({ ignoredWords: ['x'] }), 'niet met beleid te zetten', null],
    [withSettings({ rulesOff: ['reach'], rulesAlwaysOn: ['reach'] }), 'spreekt een andere instelling tegen', null],
  ])('%s is refused with a reason', (text, reason, suggestion) => {
    const { config, problems } = readConfig(text);
    expect(config).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ reason: { nl: expect.stringContaining(reason) }, suggestion });
  });

  test('is refused with all of its problems at once', () => {
    const { problems } = readConfig(
      JSON.stringify({ installation: { pinned: 1 }, settings: { guard: 'x', sites: ['y', 'x'] } }),
    );
    expect(problems.map(({ path, entry }) => [path, entry])).toEqual([
      ['installation.pinned', '1'],
      ['installation.address', null],
      ['settings.guard', '"x"'],
      ['settings.sites', '"y"'],
    ]);
  });
});

function withSettings(settings: object): string {
  return JSON.stringify({ installation: { address: 'https://a.example' }, settings });
}

test.each([
  ['raech', 'reach'],
  ['Patient-Name', 'patient-name'],
  ['something else', null],
  ['', null],
])('what was meant by %s: %s', (word, expected) => {
  expect(nearest(word, ['reach', 'patient-name', 'profanity'])).toBe(expected);
});

describe('the kit', () => {
  test('installs from the address and gives every setting to every browser', () => {
    const chrome = JSON.parse(contentOf('linux/hardop-chrome.json'));
    expect(chrome.ExtensionSettings[HARD.installation.chromiumId]).toEqual({
      installation_mode: 'force_installed',
      update_url: 'file:///srv/hardop/updates-chromium.xml',
      override_update_url: true,
    });
    expect(chrome['3rdparty'].extensions[HARD.installation.chromiumId]).toEqual(HARD.settings);
    const edge = JSON.parse(contentOf('linux/hardop-edge.json'));
    expect(edge.ExtensionSettings.abcdefghijklmnopabcdefghijklmnop.update_url).toMatch(/^https:\/\/edge\./);
    const { policies } = JSON.parse(contentOf('firefox/policies.json'));
    expect(policies['3rdparty'].Extensions['hardop@hardop.example']).toEqual(HARD.settings);
    expect(policies.ExtensionSettings['hardop@hardop.example']).toMatchObject({
      install_url: 'file:///srv/hardop/hardop-latest.xpi',
      default_area: 'menupanel',
    });
    expect(policies.ExtensionSettings['hardop@hardop.example']).not.toHaveProperty('update_url');
    expect(JSON.parse(contentOf('windows/extension-settings/firefox.json', configOf(EXAMPLE)))).toMatchObject({
      'hardop@hardop.example': { update_url: 'https://software.delinden.example/hardop/updates-firefox.json' },
    });
    expect(policies.Preferences['xpinstall.signatures.required'].Value).toBe(false);
    expect(contentOf('firefox/policies.json', configOf(EXAMPLE))).not.toContain('signatures');
  });

  test('removes in the registry what it sets there, and no more', () => {
    for (const browser of KIT_BROWSERS) {
      const set = contentOf(`windows/hardop-${browser}.reg`);
      const removed = [...contentOf(`windows/remove-${browser}.reg`).matchAll(/^\[-(.*)\]\r$/gm)].map(
        ([, key]) => key!,
      );
      const keys = [...set.matchAll(/^\[(HKEY.*)\]\r$/gm)].map(([, key]) => key!);
      expect(keys.length).toBeGreaterThan(2);
      for (const key of keys) expect(removed.some((root) => key === root || key.startsWith(`${root}\\`))).toBe(true);
      for (const root of removed) expect(root).toMatch(/\\([a-p]{32}|hardop@hardop\.example)$/);
    }
  });

  test('gives the same values in PowerShell, each in quotes of its own', () => {
    const script = contentOf('intune/Install-Hardop.ps1');
    expect(script.startsWith('\uFEFF')).toBe(true);
    expect(script).toContain(`'institutionName' = '''t "Ooster" & <Co> \\ 100 % ’’s'`);
    expect(script).toContain(`'waitingMinutes' = 15`);
    expect(quoted(`a'b’c`)).toBe(`'a''b’’c'`);
    for (const name of ['Install', 'Test', 'Remove']) {
      const text = contentOf(`intune/${name}-Hardop.ps1`);
      expect(text.match(/\{/g)).toHaveLength(text.match(/\}/g)!.length);
      expect(text.match(/\n/g)).toHaveLength(text.match(/\r\n/g)!.length);
    }
  });

  test('has profiles with an identity that stays', () => {
    // The example of the standard, RFC 9562, appendix A.4.
    expect(uuid('www.example.com')).toBe('2ED6657D-E927-568B-95E1-2665A8AEA6A2');
    expect(contentOf('macos/hardop-chrome.mobileconfig')).toContain('&lt;Co&gt;');
    expect(contentOf('macos/hardop-edge.mobileconfig')).toContain(
      'com.microsoft.Edge.extensions.abcdefghijklmnopabcdefghijklmnop',
    );
  });

  test('names the packages in the update manifests', () => {
    expect(chromiumUpdates(HARD.installation, '1.2.3')).toContain(
      "<updatecheck codebase='file:///srv/hardop/hardop-1.2.3.crx' version='1.2.3'/>",
    );
    expect(
      JSON.parse(firefoxUpdates(HARD.installation, '1.2.3', 'ab12')).addons['hardop@hardop.example'].updates,
    ).toEqual([{ version: '1.2.3', update_link: 'file:///srv/hardop/hardop-1.2.3.xpi', update_hash: 'sha256:ab12' }]);
  });

  test('tells no one off, in words of the house', () => {
    const dutch = [contentOf('LEESMIJ.md'), contentOf('windows/admx/nl-NL/hardop.adml')];
    for (const text of dutch) expect(text).not.toMatch(/\b(fout|moet|moeten|mag niet|let op|gebruiker)\b/i);
    for (const text of [...dutch, contentOf('README.md')]) expect(text.replace(/<[!?]/g, '')).not.toContain('!');
  });

  test('names in its guides only files that it has', () => {
    const paths = kitFiles(HARD, '1.2.3').map(({ path }) => path);
    for (const guide of ['LEESMIJ.md', 'README.md']) {
      const named = contentOf(guide)
        .replaceAll('\\', '/')
        .matchAll(/\b(?:windows|intune|macos|linux|firefox|google-admin|updates)\/[\w./-]*\w/g);
      const unknown = [...named].map(([name]) => name).filter((name) => !paths.some((path) => path.startsWith(name)));
      expect(unknown.filter((name) => name !== 'firefox/policies/policies.json')).toEqual([]);
    }
  });
});

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

describe('npm run kit', () => {
  let folder: string;
  const said: string[] = [];
  const run = (...args: string[]) => {
    said.length = 0;
    return runKit(args, (text) => said.push(text));
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hardop-kit-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('writes the kit, and the configuration as its author wrote it', () => {
    expect(run('--config', EXAMPLE_CONFIG, '--out', join(folder, 'kit'), '--language', 'nl')).toBe(0);
    expect(said[0]).toMatch(/^✓ \d+ bestanden geschreven/);
    expect(readFileSync(join(folder, 'kit/hospital.json'), 'utf8')).toBe(EXAMPLE);
    expect(readFileSync(join(folder, 'kit/firefox/policies.json'), 'utf8')).toBe(
      readFileSync('deploy/firefox/policies.json', 'utf8'),
    );
  });

  test('says each entry that is not right, and writes nothing', () => {
    const path = join(folder, 'hospital.json');
    writeFileSync(path, withSettings({ rulesOff: ['raech'], guard: 'of', language: 'frysk' }));
    expect(run('--config', path, '--out', join(folder, 'kit'), '--language', 'en')).toBe(1);
    expect(said).toEqual([
      `✗ ${path}: 3 entries are not right. Nothing was written.`,
      '  settings.rulesOff: "raech" – There is no such rule. Did you mean "reach"?',
      '  settings.guard: "of" – This is none of the possible values. Did you mean "off"?',
      '  settings.language: "frysk" – This is none of the possible values. Possible: auto, nl, en.',
    ]);
    expect(readdirSync(folder)).toEqual(['hospital.json']);
  });

  test('says what it needs', () => {
    expect(run()).toBe(2);
    expect(run('--confg', 'x')).toBe(2);
    expect(said[0]).toContain('Usage');
    expect(run('--config', join(folder, 'none.json'))).toBe(1);
  });
});

test('the example says something the browser accepts for every key it has', () => {
  for (const [key, value] of Object.entries(configOf(EXAMPLE).settings)) {
    expect(parseValue(fieldOf(key as never), value).problems).toEqual([]);
  }
});
