import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../composer/index.ts';
import { createMeasured, type NamedSpan } from './measured.ts';

/** A text in lines of forty letters, 8 by 20 px each; a paragraph of its own after every line break. */
function paper(initial: string) {
  let text = initial;
  let asked = 0;
  const boxOf = ({ start, end }: Span) => {
    const before = text.slice(0, start).split('\n');
    const rows = before.slice(0, -1).reduce((sum, line) => sum + Math.floor(line.length / 40) + 1, 0);
    const column = before.at(-1)!.length;
    const top = (rows + Math.floor(column / 40)) * 20;
    return [{ left: (column % 40) * 8, top, width: (end - start) * 8, height: 20, fontSize: 16 }];
  };
  return {
    measure: (spans: readonly Span[]) => {
      asked += spans.length;
      return spans.map(boxOf);
    },
    write: (next: string) => {
      text = next;
      asked = 0;
    },
    asked: () => asked,
  };
}

/** Every word with a capital. */
function capitals(text: string): NamedSpan[] {
  const counts = new Map<string, number>();
  return [...text.matchAll(/[A-Z][a-z]*/g)].map(({ 0: word, index }) => {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    return { name: `${word} ${count}`, start: index, end: index + word.length };
  });
}

const TEXT = 'Hier staan Veel woorden in, en van die woorden staan er Twee met een letter. '.repeat(20);

describe('after an edit', () => {
  test('at the end, of sixty words two are measured', () => {
    const { measure, write, asked } = paper(TEXT);
    const measured = createMeasured(measure);
    const before = measured.all(capitals(TEXT));
    write(`${TEXT}x`);
    expect(measured.moved(capitals(`${TEXT}x`))).toEqual(before);
    expect(asked()).toBe(2);
  });

  test('at the start, all that moved are measured', () => {
    const { measure, write } = paper(TEXT);
    const measured = createMeasured(measure);
    measured.all(capitals(TEXT));
    const next = `ab ${TEXT}`;
    write(next);
    expect(measured.moved(capitals(next))).toEqual(measure(capitals(next)));
  });

  test('anywhere, with anything, the boxes are those of measuring all', () => {
    const words = fc.array(fc.constantFrom('een', 'Twee', 'drie', 'Vier', 'vijf\n', 'Zes', 'zeven'), { maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat({ max: 30 }), words, (all, at, removed, inserted) => {
        const text = all.join(' ');
        const start = at % (text.length + 1);
        const next = text.slice(0, start) + inserted.slice(0, 3).join(' ') + text.slice(start + removed);
        const { measure, write } = paper(text);
        const measured = createMeasured(measure);
        measured.all(capitals(text));
        write(next);
        expect(measured.moved(capitals(next))).toEqual(measure(capitals(next)));
      }),
    );
  });
});

test('nothing to measure is nothing', () => {
  const { measure } = paper('');
  expect(createMeasured(measure).moved([])).toEqual([]);
});
