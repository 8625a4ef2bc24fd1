/** The repository tests itself: every rule is whole, generated files are current, imports go one way. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../scripts/generated.ts';
import { readAllPatterns, unknownClasses } from '../src/document/index.ts';
import { RULES } from '../src/rules/index.ts';
import { RULE_IDS } from '../src/rules/rule.ts';

const ROOT = resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.endsWith('test-rule.ts'))
    .map((file) => join(folder, file));
}

describe('rules', () => {
  it('are those of the list, in its order', () => {
    expect(RULES.map((rule) => rule.id)).toEqual([...RULE_IDS]);
  });

  it.each([...RULE_IDS])('%s has its words, its examples and its test in its folder', (id) => {
    for (const file of ['rule.ts', 'texts.ts', 'examples.ts', 'rule.test.ts']) {
      expect(existsSync(join(ROOT, 'src/rules', id, file)), `src/rules/${id}/${file}`).toBe(true);
    }
  });

  it('have patterns that can be read, with word classes that exist', () => {
    readAllPatterns();
    expect([...unknownClasses]).toEqual([]);
  });
});

describe('generated files', () => {
  it('are current', async () => {
    const stale = (await generatedFiles())
      .filter(
        ({ path, content }) =>
          !existsSync(join(ROOT, path)) || !readFileSync(join(ROOT, path)).equals(Buffer.from(content)),
      )
      .map(({ path }) => path);
    expect(stale, 'run npm run generate').toEqual([]);
  });
});

/** A folder may import from those of its own rank or below, never from above. */
const RANKS: readonly (readonly string[])[] = [
  ['guidelines/localized'],
  ['lexicon', 'guidelines'],
  ['document'],
  ['rules'],
  ['learned'],
  ['engine'],
  ['i18n', 'cli', 'sites', 'messages', 'settings', 'composer'],
  ['worker', 'ui'],
  ['overlay', 'popup', 'options'],
];

function rankOf(path: string): number {
  const inside = relative('src', path);
  return RANKS.findIndex((folders) =>
    folders.some((folder) => inside.startsWith(`${folder}/`) || inside.startsWith(`${folder}.`)),
  );
}

describe('imports', () => {
  it('go one way: from what people see to what the engine knows', () => {
    const upward: string[] = [];
    for (const file of sources('src')) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      for (const [, target] of text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s'(\.[^']+)'/gm)) {
        const path = relative(ROOT, resolve(ROOT, dirname(file), target as string));
        if (path.startsWith('src/') && rankOf(path) > rankOf(file)) upward.push(`${file} → ${path}`);
      }
    }
    expect(upward).toEqual([]);
  });

  it('keep the browser out of the engine', () => {
    const pure = ['src/engine', 'src/learned', 'src/rules', 'src/document', 'src/lexicon', 'src/guidelines', 'src/cli'];
    const impure = pure
      .flatMap(sources)
      .filter((file) =>
        /from '(?:webextension-polyfill|wxt\/|preact)|\b(?:document\.querySelector|window\.|chrome\.|browser\.|Date\.now|Math\.random)\b/.test(
          readFileSync(join(ROOT, file), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });
});
