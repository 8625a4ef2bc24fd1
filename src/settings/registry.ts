/**
 * Keys of the Windows registry, and the text of the file that sets or removes them. Pure.
 *
 * What browsers read of it was taken from the sources of Chromium and Firefox: strings as REG_SZ, numbers and flags as REG_DWORD,
 * lists as a subkey with values 1, 2, 3 …
 */

/** A value: text becomes REG_SZ, a number (0 to 2^32 - 1) REG_DWORD. */
export type RegistryValue = string | number;

/** One key with its values, in order. */
interface RegistryKey {
  /** Full path, from `HKEY_LOCAL_MACHINE` on. */
  readonly path: string;
  readonly values: readonly (readonly [name: string, value: RegistryValue])[];
}

/** What a set of keys is for: the `root` keys are ours alone, and are emptied before the values are written. */
export interface RegistryBranch {
  readonly root: string;
  readonly keys: readonly RegistryKey[];
}

/** What a policy value can be. */
export type PolicyValue = boolean | number | string | readonly string[];

/** Policy values as keys under `root`. */
export function branchOf(root: string, values: readonly (readonly [string, PolicyValue])[]): RegistryBranch {
  const own: [string, RegistryValue][] = [];
  const lists: RegistryKey[] = [];
  for (const [key, value] of values) {
    if (typeof value === 'string' || typeof value === 'number') own.push([key, value]);
    else if (typeof value === 'boolean') own.push([key, Number(value)]);
    // A subkey without values is no list; a string that holds an empty one is.
    else if (value.length === 0) own.push([key, '[]']);
    else
      lists.push({ path: `${root}\\${key}`, values: value.map((entry, index) => [String(index + 1), entry] as const) });
  }
  return { root, keys: [{ path: root, values: own }, ...lists] };
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function line([name, value]: readonly [string, RegistryValue]): string {
  const data = typeof value === 'string' ? quoted(value) : `dword:${value.toString(16).padStart(8, '0')}`;
  return `${quoted(name)}=${data}`;
}

const HEADER = 'Windows Registry Editor Version 5.00';

function file(comments: readonly string[], lines: readonly string[]): string {
  const remarks = comments.length > 0 ? ['', ...comments.map((comment) => `; ${comment}`)] : [];
  return [HEADER, ...remarks, ...lines, ''].join('\r\n');
}

/**
 * Registry file that sets branches. Each root is taken out first, or entries of a longer list would stay behind. Lines end in
 * CRLF; write it as UTF-16 LE with a byte order mark (`utf16`), the only form in which letters beyond ASCII are read.
 */
export function registryText(branches: readonly RegistryBranch[], comments: readonly string[] = []): string {
  const lines = branches.flatMap(({ root, keys }) => [
    '',
    `[-${root}]`,
    ...keys.flatMap(({ path, values }) => ['', `[${path}]`, ...values.map(line)]),
  ]);
  return file(comments, lines);
}

/** Registry file that removes branches. */
export function registryRemoval(branches: readonly RegistryBranch[], comments: readonly string[] = []): string {
  return file(
    comments,
    branches.flatMap(({ root }) => ['', `[-${root}]`]),
  );
}

/** UTF-16 LE with a byte order mark. */
export function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = `\uFEFF${text}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), true);
  return bytes;
}
