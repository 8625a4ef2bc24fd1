/** The documents: what they point to exists, and what they promise to stores and administrators is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/engine/index.ts';
import { SITE_MATCHES } from '../src/messages/hosts.ts';
import { MANAGEABLE_KEYS } from '../src/settings/schema.ts';
import { productSources, textOf } from './sources.ts';

const read = (path: string) => readFileSync(path, 'utf8');

const DOCUMENTS = [
  ...readdirSync('.').filter((path) => path.endsWith('.md')),
  ...['docs', 'deploy', 'src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
      .map((path) => join(folder, path)),
  ),
];

test.each(DOCUMENTS)('%s links to what exists', (path) => {
  const targets = [
    ...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)|(?:src|srcset)="(?!https?:)([^"]+)"/g),
  ].map(([, linked, shown]) => (linked ?? shown)!);
  expect(targets.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
});

test.each(DOCUMENTS)('%s names only commands that there are', (path) => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...read(path).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

describe('the README', () => {
  const examples = [...read('README.md').matchAll(/^\| [^|`]+ \| ([^|`]*\*\*[^|`]*) \|/gm)].map(
    ([, example]) => example!,
  );

  test('gives an example of each kind', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
  });

  test.each(examples)('is right that this is noticed: %s', (example) => {
    const [before = '', words = ''] = example.split('**');
    const { findings } = analyze(example.replaceAll('**', ''));
    const touched = findings.filter(({ start, end }) => start < before.length + words.length && end > before.length);
    expect(touched.length).toBeGreaterThan(0);
  });
});

describe('the administrators’ guide', () => {
  test.each(['README.md', 'README.en.md'])('%s names only files of the kit and keys of the table', (name) => {
    const text = read(`docs/administrators/${name}`);
    const files = [...text.matchAll(/`((?:windows|intune|macos|linux|firefox|google-admin)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    );
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((path) => !existsSync(join('deploy', path)))).toEqual([]);
    const table = text.slice(text.search(/## (Wat je invult|What to fill in)/), text.search(/## (Pakketten|Making)/));
    const keys = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`(\w+)`/g)].map(([, key]) => key!),
    );
    expect(keys.length).toBeGreaterThan(8);
    expect(keys.filter((key) => !(MANAGEABLE_KEYS as readonly string[]).includes(key))).toEqual([]);
  });

  test('tells no one off', () => {
    for (const path of ['docs/administrators/README.md', 'docs/administrators/instellingen.md', 'deploy/LEESMIJ.md']) {
      expect(read(path)).not.toMatch(/\b(fout|moet|moeten|mag niet|let op|gebruiker)\b/i);
    }
  });
});

describe('the store listing', () => {
  const listing = read('docs/store-listing.md');

  test.each([
    ['nl', 'Nederlands', 'Korte beschrijving'],
    ['en', 'English', 'Short description'],
  ])('has the short description of the manifest in %s', (language, heading, part) => {
    const { description } = JSON.parse(read(`public/_locales/${language}/messages.json`));
    const section = listing.slice(listing.indexOf(`## ${heading}`));
    expect(section.slice(section.indexOf(`### ${part}`))).toContain(`### ${part}\n\n${description.message}\n`);
  });

  test('accounts for each permission and site', () => {
    const permissions = [...read('docs/permissions.md').matchAll(/^## `(\w+)`$/gm)].map(([, name]) => name);
    const accounts = [
      ...permissions.map((name) => `- \`${name}\`:`),
      ...SITE_MATCHES.map((pattern) => `\`${pattern}\``),
    ];
    expect(
      accounts.filter((words) => !listing.includes(words)),
      'not in docs/store-listing.md',
    ).toEqual([]);
  });

  test('has no exclamation marks', () => {
    expect(listing).not.toContain('!');
  });
});

describe('the code', () => {
  const sources = productSources('src', 'entrypoints');

  test('says at the top of each file what the file is', () => {
    // Texts, examples and wiring of a rule have the same form in every folder; docs/adding-a-rule.md tells what they are.
    const plain =
      /^src\/rules\/[\w-]+\/(?:texts|examples|rule|patterns)\.ts$|^src\/lexicon\/compiled|^src\/(?:rules\/case\/weights|learned\/compiled)/;
    expect(sources.filter((file) => !plain.test(file) && !/^(?:#!.*\n|\/\/ .*\n)*\/\*\*/.test(textOf(file)))).toEqual(
      [],
    );
  });

  test('says of every exported function what it does', () => {
    // A component is what its file says at the top.
    const silent = sources
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...textOf(file).matchAll(/(?<!\*\/\n)^export (?:async )?function\*? (\w+)/gm)].map(
          ([, name]) => `${file}: ${name}`,
        ),
      );
    expect(silent).toEqual([]);
  });
});
