/** A table for the terminal, with cells that wrap at words. */

/** Column widths in characters. */
type Widths = readonly number[];

/** Breaks a text at spaces so that no line is longer than `width`; a longer word stands alone on its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else {
        line = line ? `${line} ${word}` : word;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** Draws rows under a heading, with a rule between rows. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[], widths: Widths): string {
  const rule = (left: string, middle: string, right: string) =>
    `${left}${widths.map((width) => '─'.repeat(width + 2)).join(middle)}${right}\n`;
  const draw = (cells: readonly string[]) => {
    const wrapped = cells.map((cell, column) => wrap(cell, widths[column]!));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, index) => {
      const parts = wrapped.map((lines, column) => (lines[index] ?? '').padEnd(widths[column]!));
      return `│ ${parts.join(' │ ')} │\n`;
    }).join('');
  };
  return [
    rule('┌', '┬', '┐'),
    draw(heading),
    ...rows.flatMap((row) => [rule('├', '┼', '┤'), draw(row)]),
    rule('└', '┴', '┘'),
  ].join('');
}
