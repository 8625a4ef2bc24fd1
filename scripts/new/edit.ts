/** Adding lines to files of the repository that list things: sites, rules. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../setup/report.mjs';
import { runToolQuietly } from '../setup/tools.ts';

/** A place in a file: the text is put before the one place where `before` stands. */
export interface Insertion {
  readonly path: string;
  readonly before: string;
  readonly text: string;
}

/**
 * Writes new files and adds to lists; all of it or nothing.
 *
 * @param files Contents by path from the repository's root.
 * @throws Failure when a file exists already or a list has changed so much that its place is not found.
 */
export function scaffold(files: Readonly<Record<string, string>>, insertions: readonly Insertion[]): void {
  for (const path of Object.keys(files)) {
    if (existsSync(path)) throw new Failure(`${path} exists already.`, 'Choose another name, or remove it first.');
  }
  const changed = inserted(insertions);
  for (const [path, content] of [...Object.entries(files), ...changed]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  // Imports in their order, lists in the width of the page.
  runToolQuietly('biome', ['check', '--write', ...Object.keys(files), ...changed.keys()]);
}

/**
 * The files with the insertions, by path; writes nothing.
 *
 * @throws Failure when a list has changed so much that its place is not found.
 */
export function inserted(insertions: readonly Insertion[]): Map<string, string> {
  const changed = new Map<string, string>();
  for (const { path, before, text } of insertions) {
    const content = changed.get(path) ?? readFileSync(path, 'utf8');
    const at = content.indexOf(before);
    if (at < 0 || content.indexOf(before, at + 1) >= 0) {
      throw new Failure(`“${before.trim()}” is not once in ${path}.`, 'Mend the place in scripts/new.');
    }
    changed.set(path, content.slice(0, at) + text + content.slice(at));
  }
  return changed;
}

/** "patient-name" as a name in code: "patientName". */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
