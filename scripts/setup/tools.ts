/** Runs the command-line tools among the dependencies. */
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

type Environment = Readonly<Record<string, string>>;

/** Runs a tool of node_modules/.bin under the Node that is there, with its output on the terminal. Whether it succeeded. */
export function runTool(name: string, args: readonly string[], env: Environment = {}): boolean {
  return spawnSync(name, args, { ...options(env), stdio: 'inherit' }).status === 0;
}

/** The same, but shows the output only when the tool fails; for tools that paint progress. */
export function runToolQuietly(name: string, args: readonly string[], env: Environment = {}): boolean {
  const { status, stdout, stderr } = spawnSync(name, args, { ...options(env), encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
}

function options(env: Environment) {
  const path = [resolve('node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { shell: process.platform === 'win32', env: { ...process.env, PATH: path, ...env } };
}
