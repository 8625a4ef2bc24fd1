/** Installs the dependencies when they are missing or not those of package-lock.json. Plain JavaScript, Node 20, nothing installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, step } from './report.mjs';

/** The oldest Node that can do the installing, and the oldest that runs our TypeScript as it is. */
const OLDEST = 20;
const STRIPS_TYPES = [22, 18];

/**
 * Brings node_modules up to date and gives the path of a Node that runs TypeScript: the one among the dependencies,
 * so that everybody works with the same version.
 * @returns {string}
 */
export function ensureDependencies() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST) {
    throw new Failure(
      `Node ${OLDEST} or newer is needed, this is ${process.version}.`,
      'Install it from https://nodejs.org.',
    );
  }
  if (!isUpToDate()) install();
  const node = modernNode();
  if (node) return node;
  // A half-finished install: the packages are there, the binary that their script fetches is not.
  install();
  const second = modernNode();
  if (second) return second;
  throw new Failure(
    'The Node among the dependencies does not run.',
    'Allow install scripts for the package "node", or use Node 24 for this command.',
  );
}

/** Whether every package that is locked is installed in that version; npm keeps its own list of what it installed. */
function isUpToDate() {
  const installed = readLock(join('node_modules', '.package-lock.json'));
  const wanted = readLock('package-lock.json');
  if (!wanted)
    throw new Failure('package-lock.json is missing or broken.', 'Restore it: git checkout package-lock.json');
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version,
  );
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | null}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function install() {
  step('Installing dependencies with npm ci (about a minute)');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Under `npm start` this is the npm that runs us; its path is a script for Node.
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status === 0) return;
  throw new Failure(
    'npm ci could not install the dependencies (its own words are above).',
    'Check the connection to the npm registry and run the command again.',
  );
}

/** @returns {string | null} */
function modernNode() {
  const own = join('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  for (const path of [own, process.execPath]) {
    if (path === own && !existsSync(path)) continue;
    const { status, stdout } = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' });
    if (status !== 0) continue;
    const [major = 0, minor = 0] = stdout.trim().split('.').map(Number);
    if (major > STRIPS_TYPES[0] || (major === STRIPS_TYPES[0] && minor >= STRIPS_TYPES[1])) return path;
  }
  return null;
}
