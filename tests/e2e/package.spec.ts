/** The builds as browsers and stores judge them. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../scripts/setup/chromium.ts';
import { bundles } from '../bench/bundles.ts';
import { expect, test } from './support/test.ts';

test.use({ withExtension: false });

test('Chromium packs the build, so it accepts manifest and managed schema', () => {
  const chromium = findChromium();
  if (!chromium) throw new Error('No Chromium found: run `npm test` once, it installs one.');
  const folder = mkdtempSync(join(tmpdir(), 'hardop-pack-'));
  try {
    const build = join(folder, 'hardop');
    cpSync('dist/chrome-mv3', build, { recursive: true });
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    execFileSync(chromium, ['--no-sandbox', '--headless', `--pack-extension=${build}`, profile], { stdio: 'pipe' });
    expect(existsSync(`${build}.crx`)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the builds hold nothing of the computer that made them, so that everybody makes the same', () => {
  for (const folder of ['dist/chrome-mv3', 'dist/firefox-mv3']) {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.'),
    )) {
      expect(readFileSync(join(folder, path)).includes(process.cwd()), path).toBe(false);
    }
  }
});

test('the content script, which every tab of the sites loads, and the whole extension are no larger than they may be', () => {
  const rows = bundles();
  for (const name of ['content-scripts/composer.js', 'everything']) {
    const row = rows.find((bundle) => bundle.name === name);
    expect(row?.gzip, name).toBeLessThanOrEqual(row?.budget ?? 0);
  }
});

test('the background script is ASCII alone, for browsers keep it at half the size then', () => {
  for (const folder of ['dist/chrome-mv3', 'dist/firefox-mv3']) {
    expect(readFileSync(join(folder, 'background.js')).findIndex((byte) => byte > 127)).toBe(-1);
  }
});

interface LintReport {
  readonly errors: readonly unknown[];
  readonly warnings: readonly { readonly code: string; readonly file: string }[];
}

test('Mozilla’s linter finds no error in the Firefox build, and no warning but the known one', () => {
  const output = execFileSync(
    'node_modules/.bin/web-ext',
    ['lint', '--source-dir', 'dist/firefox-mv3', '--output', 'json', '--no-config-discovery'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const report: LintReport = JSON.parse(output);
  expect(report.errors).toEqual([]);
  // Preact's `dangerouslySetInnerHTML`, which no component uses (a unit test of the sources holds that).
  const unexplained = report.warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT');
  expect(unexplained).toEqual([]);
  const sources = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
      .map((path) => join(folder, path)),
  );
  const withMarkup = sources.filter((path) =>
    /\b(inner|outer)HTML\b|insertAdjacentHTML/i.test(readFileSync(path, 'utf8')),
  );
  expect(withMarkup).toEqual([]);
});
