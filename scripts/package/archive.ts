/** Zip files that are the same bytes whenever, wherever and by whomever they are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Content by path inside the archive, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files under a folder. */
export function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''), readFileSync(path)]),
  );
}

/** The first moment that a zip can hold; the format has local time, so it is local here too. */
const MOMENT = new Date(1980, 0, 1);

/** Packs files in the order of their paths, all with the same date and without attributes of the machine. */
export function archive(files: Files): Uint8Array {
  const sorted: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    sorted[path] = [files.get(path)!, { level: 9, mtime: MOMENT, os: 0, attrs: 0 }];
  }
  return zipSync(sorted);
}
