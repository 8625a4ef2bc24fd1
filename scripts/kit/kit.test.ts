import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kitFiles } from './files.ts';
import { configOf, contentOf, EXAMPLE, HARD, withSettings } from './kit.fixture.ts';
import { runKit } from './main.ts';
import { quoted } from './powershell.ts';
import { EXAMPLE_CONFIG } from './project.ts';
import { KIT_BROWSERS, uuid } from './targets.ts';
import { chromiumUpdates, firefoxUpdates } from './updates.ts';

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

  test('leaves no key beside a line of ExtensionSettings, and sees one that was left', () => {
    const body = (name: string) =>
      contentOf(`intune/${name}-Hardop.ps1`)
        .replaceAll('\r\n', '\n')
        .split(/^foreach /m)[1]!;
    for (const name of ['Install', 'Remove']) expect(body(name)).toContain('Remove-Install $browser\n');
    // Before the values are written anew where there is no line.
    expect(body('Install').indexOf('Remove-Install')).toBeLessThan(body('Install').indexOf('Write-Values'));
    expect(contentOf('intune/Test-Hardop.ps1')).toMatch(
      /if \(\$null -ne \$line\) \{\s+if \(Test-Path -LiteralPath \$Browser\.Install\) \{ return \$false \}/,
    );
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
