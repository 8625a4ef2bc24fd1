/**
 * `npm run test:rollout`: the rollout tests, in a private copy of `/etc`. They install Hardop by policy in real browsers, which
 * read policies from `/etc` alone; in a mount namespace of its own nobody else sees those policies, and they are gone with it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './setup/build.ts';
import { findFirefoxEsr } from './setup/firefox.ts';
import { Failure, run, step } from './setup/report.mjs';
import { runTool } from './setup/tools.ts';

/** Copies /etc into memory, puts the copy in its place, and runs the rest of the arguments. `$1` is an empty folder. */
const SCRIPT = `
  mount -t tmpfs tmpfs "$1" && cp -a /etc "$1/etc" 2>/dev/null
  [ -d "$1/etc" ] && mount --bind "$1/etc" /etc || exit 1
  shift
  exec "$@"`;

/** Arguments of `unshare` for root, and for others where the system lets them be root in a namespace of their own. */
const WAYS = [['--mount'], ['--mount', '--map-root-user']];

function inNamespace(way: readonly string[], folder: string, command: readonly string[]): [string, string[]] {
  return ['unshare', [...way, '--propagation', 'private', 'sh', '-c', SCRIPT, 'sh', folder, ...command]];
}

/** How to make the namespace here, or why that cannot be done. */
function findWay(folder: string): readonly string[] | string {
  if (process.platform !== 'linux') return 'they need the mount namespaces of Linux';
  for (const way of WAYS) {
    const [command, args] = inNamespace(way, folder, ['test', '-w', '/etc']);
    if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) return way;
  }
  return 'this system lets nobody but root make a mount namespace';
}

interface RolloutOptions {
  /** Of Playwright, with commas. */
  readonly reporters: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** As for `runTool`: the title of their output where they run beside others. */
  readonly aside?: string;
  /** Names of test files; none means all. */
  readonly files?: readonly string[];
}

/**
 * Runs the tests on the builds that are there.
 *
 * @returns Whether they passed; a text says why they were left out.
 */
export async function runRollout({
  reporters,
  environment,
  aside,
  files = [],
}: RolloutOptions): Promise<boolean | string> {
  const folder = mkdtempSync(join(tmpdir(), 'hardop-rollout-'));
  try {
    const way = findWay(folder);
    if (typeof way === 'string') return way;
    if (findFirefoxEsr() === null)
      step('No Firefox ESR here: its rollout tests are left out (apt-get install firefox-esr)');
    const config = ['--config', 'tests/rollout/playwright.config.ts', `--reporter=${reporters}`];
    const tests = ['playwright', 'test', ...config, ...files];
    const [command, args] = inNamespace(way, folder, tests);
    return await runTool(command, args, { env: environment, aside });
  } finally {
    // Empty again: what was mounted on it went with the namespace.
    rmdirSync(folder);
  }
}

if (import.meta.main) {
  run(async () => {
    if (!build('chrome') || !build('firefox')) throw new Failure('The builds failed.', 'The reason is above.');
    const result = await runRollout({ reporters: 'list', files: process.argv.slice(2) });
    if (typeof result === 'string') process.stdout.write(`The rollout tests were left out: ${result}.\n`);
    else process.exitCode = result ? 0 : 1;
  });
}
