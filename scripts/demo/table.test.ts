import { describe, expect, it } from 'vitest';
import { table, wrap } from './table.ts';

describe('wrap', () => {
  it('breaks at spaces, keeps given lines, lets a long word stand alone', () => {
    expect(wrap('een twee drie', 8)).toEqual(['een twee', 'drie']);
    expect(wrap('een\ntwee', 20)).toEqual(['een', 'twee']);
    expect(wrap('een verschrikkelijk lang', 6)).toEqual(['een', 'verschrikkelijk', 'lang']);
    expect(wrap('', 5)).toEqual(['']);
  });
});

describe('table', () => {
  it('draws every line equally wide', () => {
    const lines = table(['a', 'b'], [['een twee drie', 'x']], [5, 3])
      .trimEnd()
      .split('\n');
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([15]));
    expect(lines).toContain('│ twee  │     │');
  });
});
