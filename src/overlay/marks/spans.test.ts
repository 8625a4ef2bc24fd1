import { expect, test } from 'vitest';
import { markedSpans } from './spans.ts';

const mark = (start: number, end: number, severity: 'note' | 'think' | 'stop') => ({ start, end, severity });

test('words under two findings show the higher severity only', () => {
  expect(markedSpans([mark(0, 20, 'think'), mark(5, 10, 'stop')])).toEqual([
    {
      spans: [
        { start: 0, end: 5 },
        { start: 10, end: 20 },
      ],
      under: false,
    },
    { spans: [{ start: 5, end: 10 }], under: false },
  ]);
});

test('a finding that is covered whole can still be clicked', () => {
  const note = mark(5, 8, 'note');
  expect(markedSpans([note, mark(0, 20, 'think')])[0]).toEqual({ spans: [note], under: true });
});

test('equal severities do not push each other away', () => {
  expect(markedSpans([mark(0, 10, 'stop'), mark(5, 15, 'stop')]).map(({ spans }) => spans)).toEqual([
    [{ start: 0, end: 10 }],
    [{ start: 5, end: 15 }],
  ]);
});
