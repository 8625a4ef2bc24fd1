/** Finds a Firefox ESR: the only Firefox that takes a package which Mozilla has not signed. For the rollout tests. */
import { spawnSync } from 'node:child_process';

/** Path or name of a Firefox ESR, or null when there is none: `HARDOP_FIREFOX` if set, then those on the PATH. */
export function findFirefoxEsr(): string | null {
  for (const path of [process.env.HARDOP_FIREFOX, 'firefox-esr', 'firefox']) {
    if (path && /esr\s*$/.test(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')) return path;
  }
  return null;
}
