/** The sources of a release: what Mozilla's reviewers build the Firefox package from. */
import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './archive.ts';

/** What is in the project's folder without being part of it, where there is no git to ask (in the sources zip itself). */
const NOT_SOURCES =
  /^(?:node_modules|dist|demo-output|test-results|playwright-report|\.wxt|\.git)(?:\/|$)|\.(?:pem|crx)$/;

function git(root: string, ...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? stdout : null;
}

function walk(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !NOT_SOURCES.test(path));
}

/** The commit that is checked out, `null` outside git; `dirty` when files differ from it. */
export function commit(root: string): { id: string; dirty: boolean } | null {
  const id = git(root, 'rev-parse', 'HEAD');
  const changes = git(root, 'status', '--porcelain');
  return id === null || changes === null ? null : { id: id.trim(), dirty: changes !== '' };
}

/** Reads every file that git tracks. */
export function readSources(root: string): Files {
  const listed = git(root, 'ls-files', '-z')?.split('\0').filter(Boolean) ?? walk(root);
  const files = listed.filter((path) => lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile());
  return new Map(files.map((path) => [path, readFileSync(join(root, path))]));
}
