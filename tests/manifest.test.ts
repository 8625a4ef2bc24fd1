/** The manifest, its words and icons, and the documents that account for them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SITE_MATCHES } from '../src/messages/hosts.ts';
import { fieldOf, SETTING_KEYS } from '../src/settings/table.ts';
import config from '../wxt.config.ts';

type Manifest = Record<string, never> & {
  permissions: string[];
  icons: Record<string, string>;
  content_security_policy: { extension_pages: string };
};

function manifestFor(browser: 'chrome' | 'firefox'): Manifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made for each browser');
  const env = { browser, command: 'build', manifestVersion: 3, mode: 'production' } as const;
  return manifest(env as Parameters<typeof manifest>[0]) as unknown as Manifest;
}

const words = (language: string): Record<string, { message: string; description: string }> =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

const permissionsDoc = readFileSync('docs/permissions.md', 'utf8');

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  test('asks for the permissions that docs/permissions.md accounts for, and no other', () => {
    const accounted = [...permissionsDoc.matchAll(/^## `(\w+)`$/gm)].map(([, name]) => name);
    expect(manifest.permissions).toEqual(accounted);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'externally_connectable',
      'web_accessible_resources',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('forbids every connection and all code from elsewhere', () => {
    const rules = manifest.content_security_policy.extension_pages.split('; ');
    expect(rules).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'none'", "script-src 'self'"]));
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|https?:|\*/);
  });

  test('has its words in both languages', () => {
    expect(Object.keys(words('en'))).toEqual(Object.keys(words('nl')));
    for (const [, key] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)) {
      expect(words('nl')).toHaveProperty(key!);
    }
    for (const language of ['nl', 'en']) expect(words(language).description!.message.length).toBeLessThanOrEqual(132);
  });

  test('has icons of the sizes it says', () => {
    for (const [size, path] of Object.entries(manifest.icons)) {
      const png = readFileSync(`public${path}`);
      // Width and height stand at bytes 16 and 20 of the header chunk.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });
});

test('docs/permissions.md names every site', () => {
  expect(SITE_MATCHES.filter((pattern) => !permissionsDoc.includes(`\`${pattern}\``))).toEqual([]);
});

test('docs/privacy.md names everything that is stored', () => {
  const text = readFileSync('docs/privacy.md', 'utf8');
  for (const key of SETTING_KEYS) {
    if (fieldOf(key).user) expect(text).toContain(`\`${key}\``);
  }
});
