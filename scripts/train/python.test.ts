import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NetExamples } from './net-examples.ts';
import { requirePython } from './python.ts';

const silent = (): void => {};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hardop-python-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A command that stands in for Python. */
function pretend(script: string): void {
  const path = join(folder, 'python');
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PYTHON', path);
}

/** What is left of the files of examples. */
const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith('hardop-train-'));

describe('without Python', () => {
  beforeEach(() => vi.stubEnv('PYTHON', '/nowhere/python3'));

  test('says so before anything is read, and what to install', async () => {
    await expect(requirePython()).rejects.toThrow(/no \/nowhere\/python3 here.*python3-torch.*PYTHON=/);
  });

  test('says so when it is gone by the time of training, and leaves no examples behind', async () => {
    await expect(new NetExamples(1).train(silent)).rejects.toThrow(/no \/nowhere\/python3 here/);
    expect(left()).toEqual([]);
  });
});

// Windows has no shell scripts to stand in for Python.
describe.skipIf(process.platform === 'win32')('with a Python', () => {
  test('that has no PyTorch, says what to install', async () => {
    pretend('exit 1');
    await expect(requirePython()).rejects.toThrow(/can't import PyTorch.*python3-torch/);
  });

  test('that has all, says nothing', async () => {
    pretend('exit 0');
    await expect(requirePython()).resolves.toBeUndefined();
  });

  test('never trains on a file of examples that was cut short', async () => {
    pretend('echo started && exit 1');
    const examples = new NetExamples(1);
    const [name = ''] = left();
    truncateSync(join(folder, name, 'examples.jsonl'), 5);
    await expect(examples.train(silent)).rejects.toThrow(/cut short.*room/);
    expect(left()).toEqual([]);
  });

  test('that fails, tells its last words and shows the rest', async () => {
    const shown = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    pretend('echo "Traceback" >&2; echo "MemoryError" >&2; exit 1');
    await expect(new NetExamples(1).train(silent)).rejects.toThrow(/not trained \(MemoryError\)/);
    expect(shown.mock.calls.join('')).toContain('Traceback');
    expect(left()).toEqual([]);
  });

  test('gives back what it wrote, and tells how it goes on', async () => {
    pretend('echo "1 examples"; echo \'{"posts": [[1]]}\' > "$3"');
    const said: string[] = [];
    await expect(new NetExamples(1).train((text) => said.push(text))).resolves.toEqual({ posts: [[1]] });
    expect(said).toEqual(['net: 1 examples']);
    expect(left()).toEqual([]);
  });
});
