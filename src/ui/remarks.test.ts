import { describe, expect, test } from 'vitest';
import type { Finding } from '../engine/finding.ts';
import { markedParts, summands, sumOf, tally, toRemarks } from './remarks.ts';
import { reword } from './reword.ts';
import { breakables, toSegments } from './segments.ts';
import { nextIndex } from './Tabs.tsx';

/** A finding on the first occurrence of `quote` in `text`. */
function on(text: string, quote: string, rest: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote);
  return {
    rule: 'patient-detail',
    severity: 'think',
    message: '',
    advice: '',
    replacements: [],
    guidelines: [],
    ...rest,
    quote,
    start,
    end: start + quote.length,
  };
}

describe('a sum', () => {
  const text = 'Vannacht een 52-jarige man met longkanker en een 52-jarige man.';
  const sum = (...parts: Finding[]) => summands({ parts }).map(({ quote }) => quote);

  test('leaves out words that its other parts say piece by piece', () => {
    const parts = [
      on(text, 'Vannacht'),
      on(text, 'Vannacht een 52-jarige man', { rule: 'patient-health' }),
      on(text, '52-jarige man'),
    ];
    expect(sum(...parts)).toEqual(['Vannacht', '52-jarige man']);
  });

  test('keeps words that say more than their pieces', () => {
    const parts = [on(text, '52-jarige man'), on(text, '52-jarige man met longkanker', { rule: 'patient-health' })];
    expect(sum(...parts)).toEqual(['52-jarige man', '52-jarige man met longkanker']);
  });

  test('of longer words, says what their pieces leave', () => {
    const parts = [
      on(text, 'Vannacht'),
      on(text, 'Vannacht een 52-jarige man met longkanker', { rule: 'patient-health' }),
      on(text, '52-jarige man'),
    ];
    expect(sumOf({ parts }).map(({ words }) => words)).toEqual(['Vannacht', 'longkanker', '52-jarige man']);
  });

  test('lets the picture speak for what is told in its words, and lead', () => {
    const photo = 'Foto van de wond in de reacties';
    const health = on(photo, 'wond in de reacties', { rule: 'patient-health', severity: 'stop' });
    const image = on(photo, photo, { rule: 'patient-image', severity: 'stop', combinedWith: [0] });
    const [remark, ...more] = toRemarks([health, image]);
    expect(more).toEqual([]);
    expect(remark!.lead).toBe(image);
    expect(sumOf(remark!).map(({ words }) => words)).toEqual([photo]);
  });

  test('draws no line for words that other parts have one under', () => {
    const night = on(text, 'Vannacht');
    const man = on(text, '52-jarige man');
    const parts = [night, on(text, 'Vannacht een 52-jarige man', { rule: 'patient-health' }), man];
    expect(markedParts({ parts })).toEqual([night, man]);
  });

  test('says equal words once', () => {
    const again = { ...on(text, '52-jarige man'), start: 49, end: 62 };
    expect(sum(on(text, '52-jarige man'), again)).toEqual(['52-jarige man']);
  });
});

describe('remarks', () => {
  const text = 'Vannacht een man van 52 bij Abcoude. Genieten';
  const findings = [
    on(text, 'Vannacht', { severity: 'stop', combinedWith: [2] }),
    on(text, 'van 52', { severity: 'stop' }),
    on(text, 'Abcoude', { severity: 'stop', combinedWith: [1] }),
    on(text, 'Genieten', { severity: 'note' }),
  ];

  test('a chain of combined findings is one, in the order of the text, even where only one side names the other', () => {
    const remarks = toRemarks(findings);
    expect(remarks.map((remark) => remark.parts.map((part) => part.quote))).toEqual([
      ['Vannacht', 'van 52', 'Abcoude'],
      ['Genieten'],
    ]);
    expect(remarks[0]!.lead.quote).toBe('Vannacht');
    expect(tally(remarks)).toEqual({ note: 1, think: 0, stop: 1 });
  });

  test('eight hundred findings that all name each other are one remark at once', () => {
    const all = Array.from({ length: 800 }, (_, index) => index);
    // CPU time, not the clock: other work on the machine says nothing about ours.
    const before = process.threadCpuUsage();
    expect(toRemarks(all.map(() => on(text, 'Vannacht', { combinedWith: all })))).toHaveLength(1);
    const { user, system } = process.threadCpuUsage(before);
    // Without shortened ways it takes seconds.
    expect((user + system) / 1000).toBeLessThan(500);
  });

  test('the highest severity comes first', () => {
    const [a, b] = [on(text, 'Vannacht', { severity: 'note' }), on(text, 'Genieten', { severity: 'think' })];
    expect(toRemarks([a, b]).map((remark) => remark.lead.quote)).toEqual(['Genieten', 'Vannacht']);
  });

  test('an index that leads nowhere is left aside', () => {
    expect(toRemarks([on(text, 'Abcoude', { combinedWith: [7] })])).toHaveLength(1);
  });
});

describe('segments', () => {
  test('together are the text, and overlapping marks take the highest severity', () => {
    const text = 'een vrouw van zaal 3 hier';
    const segments = toSegments(text, [
      on(text, 'vrouw van zaal', { severity: 'think' }),
      on(text, 'zaal 3', { severity: 'stop' }),
    ]);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.map((segment) => [segment.text, segment.severity])).toEqual([
      ['een ', null],
      ['vrouw van ', 'think'],
      ['zaal', 'stop'],
      [' 3', 'stop'],
      [' hier', null],
    ]);
    expect(segments[2]!.findings).toEqual([0, 1]);
  });

  test('a finding of a text that has since become shorter is cut off', () => {
    expect(toSegments('kort', [{ start: 2, end: 30, severity: 'note' }]).map((segment) => segment.text)).toEqual([
      'ko',
      'rt',
    ]);
  });
});

describe('rewording', () => {
  test('puts in the best replacement and tells which words changed', () => {
    const text = 'Vannacht zag ik een 52-jarige man.';
    const result = reword(text, [
      on(text, 'Vannacht', { replacements: ['onlangs', 'laatst'] }),
      on(text, '52-jarige man', { replacements: ['patiënt van middelbare leeftijd'] }),
    ]);
    expect(result.text).toBe('Onlangs zag ik een patiënt van middelbare leeftijd.');
    expect(result.pieces.filter((piece) => piece.changed).map((piece) => piece.text)).toEqual([
      'Onlangs',
      'patiënt van middelbare leeftijd',
    ]);
  });

  test.each([
    ['Leerzame dag in Zutphen. Dank', 'in Zutphen', 'Leerzame dag. Dank'],
    ['Gisteren was het druk.', 'Gisteren', 'Was het druk.'],
    ['Mooi werk. #nacht', '#nacht', 'Mooi werk.'],
    ['Een man (uit Gouda) viel.', 'uit Gouda', 'Een man viel.'],
    ['Druk.\n\nin Gouda was het stil.', 'in Gouda', 'Druk.\n\nWas het stil.'],
  ])('of %j without %j is %j', (text, quote, expected) => {
    const result = reword(text, [on(text, quote, { replacements: [''] })]);
    expect(result.text).toBe(expected);
    expect(result.removed.map((finding) => finding.quote)).toEqual([quote]);
  });

  test('leaves words without a replacement, and says so', () => {
    const text = 'Die sukkel weer.';
    const result = reword(text, [on(text, 'sukkel')]);
    expect(result.text).toBe(text);
    expect(result.left.map((finding) => finding.quote)).toEqual(['sukkel']);
  });

  test('takes one of two overlapping findings', () => {
    const text = 'onze Truus van zaal 3 zingt';
    const result = reword(text, [
      on(text, 'Truus', { replacements: ['iemand'] }),
      on(text, 'onze Truus van zaal 3', { replacements: ['een bewoner'] }),
    ]);
    expect(result.text).toBe('Een bewoner zingt');
  });
});

test('arrows go round, Home and End go to the ends', () => {
  expect(nextIndex('ArrowRight', 1, 2)).toBe(0);
  expect(nextIndex('ArrowLeft', 0, 3)).toBe(2);
  expect(nextIndex('Home', 2, 3)).toBe(0);
  expect(nextIndex('End', 0, 3)).toBe(2);
  expect(nextIndex('Enter', 0, 3)).toBeNull();
});

test.each([
  ['een 52-jarige man', ['een ', '52-', 'jarige ', 'man']],
  ['en/of – ja', ['en/', 'of ', '– ', 'ja']],
  ['', []],
])('%j may break between %j', (text, pieces) => {
  expect(breakables(text)).toEqual(pieces);
});
