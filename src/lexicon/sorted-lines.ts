/** Looks things up in a text of sorted lines by halving, without cutting it up first. */

/**
 * Offset of the first line that is not before `key` in code unit order; the text's length when all are before it. Lines end with a line feed.
 */
export function lowerBound(lines: string, key: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Never before `low`, which is itself the start of a line.
    const start = lines.lastIndexOf('\n', middle - 1) + 1;
    const from = Math.max(start, low);
    const end = lines.indexOf('\n', from);
    if (lines.slice(from, end) < key) low = end + 1;
    else high = from;
  }
  return low;
}

/** The value behind `key` and the separator on its line; undefined when no line has it. */
export function lineValue(lines: string, key: string, separator: string): string | undefined {
  const wanted = key + separator;
  const at = lowerBound(lines, wanted);
  return lines.startsWith(wanted, at) ? lines.slice(at + wanted.length, lines.indexOf('\n', at)) : undefined;
}
