/** Runs the command-line tools among the dependencies. */
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Runs a tool of node_modules/.bin under the Node that is there, with its output on the terminal. Whether it succeeded. */
export function runTool(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const path = [resolve('node_modules', '.bin'), process.env.PATH].join(delimiter);
  const { status } = spawnSync(name, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path, ...env },
  });
  return status === 0;
}
