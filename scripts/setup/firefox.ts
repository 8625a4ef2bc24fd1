/** Finds a Firefox for the tests that need a real one: Playwright brings only its own build. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition'];
const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** The oldest Firefox that the manifest allows. */
const OLDEST = 142;

/** Path of a Firefox that is new enough (`HARDOP_FIREFOX` alone if set), or null when there is none. */
export function findFirefox(): string | null {
  return findWhere((version) => Number(/(\d+)\./.exec(version)?.[1] ?? 0) >= OLDEST);
}

/** Path of a Firefox ESR, or null: the only Firefox that takes a package which Mozilla has not signed. */
export function findFirefoxEsr(): string | null {
  return findWhere((version) => /esr\s*$/.test(version));
}

/** The first Firefox whose `--version` fits. */
function findWhere(fits: (version: string) => boolean): string | null {
  const wanted = process.env.HARDOP_FIREFOX;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = wanted
    ? [wanted]
    : [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return (
    candidates.find(
      (path) => existsSync(path) && fits(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? ''),
    ) ?? null
  );
}
