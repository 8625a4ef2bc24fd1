/** Runs the command-line tools among the dependencies. */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

type Environment = Readonly<Record<string, string>>;

interface RunOptions {
  readonly env?: Environment;
  /** For a tool that runs beside another: its output comes in one piece when it has ended, under this title. */
  readonly aside?: string;
}

/** Runs a tool of node_modules/.bin under the Node that is there, with its output on the terminal. Whether it succeeded. */
export function runTool(name: string, args: readonly string[], { env = {}, aside }: RunOptions = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      ...options(env),
      stdio: aside === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
    child.on('error', reject);
    child.on('close', (status) => {
      if (aside !== undefined) process.stdout.write(`${aside}\n${Buffer.concat(said)}`);
      resolve(status === 0);
    });
  });
}

/** Runs a tool to its end and shows the output only when it fails; for tools that paint progress. Whether it succeeded. */
export function runToolQuietly(name: string, args: readonly string[], env: Environment = {}): boolean {
  const { status, stdout, stderr } = spawnSync(name, args, { ...options(env), encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
}

function options(env: Environment) {
  const path = [resolve('node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { shell: process.platform === 'win32', env: { ...process.env, PATH: path, ...env } };
}
