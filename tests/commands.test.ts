/** The commands that the documents name: each exists, what it starts exists, and those without a browser or a build are run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, textOf } from './sources.ts';

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

/** Runs the file behind a command as npm would. */
function run(command: string, ...args: string[]) {
  return runOn('', command, ...args);
}

/** The same, with something on its standard input. */
function runOn(input: string, command: string, ...args: string[]) {
  const file = /^node (\S+)$/.exec(scripts[command] ?? '')?.[1];
  if (!file) throw new Error(`npm run ${command} is no file of our own.`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    env: { ...process.env, INIT_CWD: ROOT, NO_COLOR: '1' },
  });
  return { status, said: stdout + stderr };
}

describe('the README', () => {
  /** Also the second of two: "`npm run lint` · `format`". */
  const named = textOf('README.md')
    .split('\n')
    .filter((line) => /^\| `npm run/.test(line))
    .flatMap((line) => [...(line.split('|')[1] as string).matchAll(/`(?:npm run )?([\w:]+)[^`]*`/g)])
    .map(([, name]) => name as string);

  test('names commands that there are', () => {
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names the two commands of a newcomer first', () => {
    expect(textOf('README.md').indexOf('npm start ')).toBeLessThan(textOf('README.md').indexOf('npm run'));
    expect(Object.keys(scripts).slice(0, 2)).toEqual(['start', 'test']);
  });
});

test('every command starts something that is there', () => {
  const missing = Object.entries(scripts).flatMap(([name, line]) =>
    line.split('&&').flatMap((part) => {
      const [tool = '', file = ''] = part.trim().split(' ');
      if (tool === 'npm') return [];
      const path = tool === 'node' ? file : tool.includes('/') ? '' : `node_modules/.bin/${tool}`;
      return path === '' || existsSync(join(ROOT, path)) ? [] : [`${name}: ${path}`];
    }),
  );
  expect(missing).toEqual([]);
});

describe('a command runs:', () => {
  test('check, on a text', () => {
    const { status, said } = run('check', 'Saaie dienst, hopelijk komt er nog een mooi trauma');
    expect(status).toBe(0);
    expect(said).toContain('Liever niet zo');
  });

  test('check, on lines of JSON: an answer to each, in order, whatever a line holds', () => {
    // U+2028 ends a line for much that reads lines, and stands in texts that were copied from elsewhere.
    const texts = ['Mooie dienst.', 'Saaie dienst,\u2028hopelijk komt er nog een mooi trauma'];
    const posts = texts.map((text, index) => JSON.stringify({ id: `p${index}`, text }));
    const { status, said } = runOn(
      `\uFEFF${[posts[0], '', 'no JSON', '{"text":"x"}', posts[1]].join('\r\n')}`,
      'check',
      '--jsonl',
    );
    expect(status).toBe(0);
    const answers = said
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toEqual([
      { id: 'p0', verdict: 'clear', findings: [] },
      { id: null, error: expect.stringContaining('not JSON'), line: 3 },
      { id: null, error: '"id" is not a string', line: 4 },
      { id: 'p1', verdict: 'stop', findings: expect.arrayContaining([expect.objectContaining({ severity: 'stop' })]) },
    ]);
  });

  test('score, on the posts of one file', () => {
    const { status, said } = run('score', '--only', 'own-lead-1');
    expect(status).toBe(0);
    expect(said).toMatch(/tune half, [1-9]\d* posts/);
    expect(said).not.toContain('held half');
  });

  test('kit, with the configuration to start from', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hardop-kit-'));
    try {
      const { status } = run('kit', '--config', 'deploy/hospital.json', '--out', folder);
      expect(status).toBe(0);
      expect(existsSync(join(folder, 'windows'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  // What it would do takes a browser, a build or a change of the repository: that it starts, and says how to go on, is enough here.
  test.each([
    ['package', ['--wrong'], 'Usage'],
    ['score', ['--half', 'third'], '--half takes one of tune'],
    ['score', ['--only', 'no-such-file'], 'No file of tests/corpus/posts has "no-such-file"'],
    ['score:benign', ['--rule', 'no-such-rule'], '--rule takes one of'],
    ['score:benign', ['--show', 'all'], '--show takes a whole number'],
    ['fuzz', ['--wrong'], 'Usage'],
    ['fuzz', ['--runs', 'many'], '--runs takes a whole number'],
    ['train', ['--on', 'tun'], '--on takes one of all, tune, held'],
    ['train', ['--size', 'small'], '--size takes a number'],
    ['train:case', ['--on', 'tun'], '--on takes one of all, tune, held'],
    ['bench', ['--only', 'bundle'], '--only takes one of engine'],
    ['shots', ['no-such-picture'], 'No picture has no-such-picture in its name'],
    ['new:rule', ['Not An Id'], 'npm run new:rule -- '],
    ['new:site', ['nohost'], 'npm run new:site -- '],
  ])('%s refuses what it cannot use, and says what it can', (command, args, answer) => {
    const { status, said } = run(command, ...args);
    expect(status).toBe(1);
    expect(said).toContain(answer);
  });
});
