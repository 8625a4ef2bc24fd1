/** Combination by itself, on matches of our own making. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/index.ts';
import { ruleById } from '../rules/index.ts';
import type { Match, Rule, RuleId } from '../rules/rule.ts';
import { combine, higher } from './combine.ts';

const NEUTRAL = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf';

/** What comes out, as "rule start-end severity variant +partners". */
function combined(found: readonly (readonly [RuleId, ...Match[]])[], text = NEUTRAL): string[] {
  const matches = found.map(([id, ...these]): [Rule, Match[]] => [ruleById(id), these]);
  return combine(readDocument(text), matches).map(({ rule, kind, start, end, severity, variant, combinedWith }) =>
    [
      kind ? `${rule.id}:${kind}` : rule.id,
      `${start}-${end}`,
      severity,
      ...(variant ? [variant] : []),
      ...(combinedWith.length > 0 ? [`+${combinedWith.length}`] : []),
    ].join(' '),
  );
}

const at = (start: number, end: number, rest: Partial<Match> = {}): Match => ({ start, end, ...rest });

describe('doubles', () => {
  test('the longer of two stays, with the graver severity', () => {
    expect(combined([['insult', at(0, 3, { severity: 'stop' }), at(0, 8, { severity: 'think' })]])).toEqual([
      'insult 0-8 stop',
    ]);
    expect(combined([['insult', at(0, 8, { severity: 'think' }), at(5, 12, { severity: 'note' })]])).toEqual([
      'insult 0-8 think',
    ]);
  });

  test('the longer stays wherever it starts, and of equals the first', () => {
    const { severity } = ruleById('insult');
    expect(combined([['insult', at(5, 8), at(4, 12)]])).toEqual([`insult 4-12 ${severity}`]);
    expect(combined([['insult', at(2, 9), at(0, 7)]])).toEqual([`insult 0-7 ${severity}`]);
  });

  test('what only touches is no double', () => {
    expect(combined([['patient-name', at(3, 7), at(0, 3)]])).toHaveLength(2);
    expect(combined([['patient-name', at(0, 4), at(4, 7)]])).toHaveLength(2);
  });

  test('of equal ones the graver stays', () => {
    const graver = at(2, 9, { severity: 'stop', variant: 'graver' });
    expect(combined([['insult', at(0, 7, { severity: 'note', variant: 'milder' }), graver]])).toEqual([
      'insult 2-9 stop graver',
    ]);
  });

  test('rules do not swallow one another, and stand in display order on the same words', () => {
    expect(
      combined([
        ['insult', at(0, 8, { severity: 'think' })],
        ['profanity', at(0, 8), at(20, 24)],
      ]),
    ).toEqual([
      `profanity 0-8 ${ruleById('profanity').severity}`,
      'insult 0-8 think',
      `profanity 20-24 ${ruleById('profanity').severity}`,
    ]);
  });
});

test('remarks stand in order of their start, whatever their rules', () => {
  const stop = { severity: 'stop' } as const;
  expect(
    combined([
      ['profanity', at(5, 8, stop)],
      ['insult', at(0, 8, stop)],
    ]),
  ).toEqual(['insult 0-8 stop', 'profanity 5-8 stop']);
});

describe('side by side', () => {
  test('remarks of one rule are one, up to two characters apart', () => {
    const [first, near, far] = [at(0, 3, { severity: 'note' }), at(5, 9, { severity: 'think' }), at(12, 15)];
    expect(combined([['insult', first, near]])).toEqual(['insult 0-9 think']);
    expect(combined([['insult', near, far]])).toEqual([
      'insult 5-9 think',
      `insult 12-15 ${ruleById('insult').severity}`,
    ]);
  });

  test('their own replacements do not fit the joined words', () => {
    const [remark] = combine(readDocument(NEUTRAL), [
      [ruleById('insult'), [at(0, 3, { replacements: ['a'] }), at(4, 8, { replacements: ['b'] })]],
    ]);
    expect(remark).toMatchObject({ start: 0, end: 8 });
    expect(remark?.replacements).toBeUndefined();
  });

  test('names and details keep their own words', () => {
    expect(combined([['patient-name', at(0, 3), at(4, 8)]])).toHaveLength(2);
    expect(combined([['patient-detail', at(0, 3, { kind: 'age' }), at(4, 8, { kind: 'age' })]])).toHaveLength(2);
  });
});

describe('identity', () => {
  const age = at(0, 3, { kind: 'age' });
  const place = at(14, 18, { kind: 'place' });
  const time = at(24, 27, { kind: 'time' });

  test('a bare time says nothing', () => {
    expect(combined([['patient-detail', time]])).toEqual([]);
    expect(
      combined([
        ['insult', at(0, 3, { severity: 'stop' })],
        ['patient-detail', time],
      ]),
    ).toEqual(['insult 0-3 stop']);
    for (const other of ['patient-image', 'patient-name', 'patient-identifier', 'patient-health'] as const)
      expect(
        combined([
          [other, at(0, 3)],
          ['patient-detail', time],
        ]),
      ).toHaveLength(2);
  });

  test('one kind of detail is no combination, two are', () => {
    expect(combined([['patient-detail', age, at(30, 34, { kind: 'age' })]])).toEqual([
      'patient-detail:age 0-3 think',
      'patient-detail:age 30-34 think',
    ]);
    expect(combined([['patient-detail', age, place, time]])).toEqual([
      'patient-detail:age 0-3 stop combination +2',
      'patient-detail:place 14-18 stop combination +2',
      'patient-detail:time 24-27 stop combination +2',
    ]);
  });

  test('health joins a name, an identifier or two kinds of detail, and stands alone beside one', () => {
    const health = at(36, 40, { severity: 'think' });
    expect(
      combined([
        ['patient-health', health],
        ['patient-detail', age],
      ])[1],
    ).toBe('patient-health 36-40 think');
    expect(
      combined([
        ['patient-health', health],
        ['patient-detail', age, place],
      ])[2],
    ).toBe('patient-health 36-40 stop combination +2');
    for (const direct of ['patient-name', 'patient-identifier'] as const)
      expect(
        combined([
          ['patient-health', health],
          [direct, at(0, 3)],
        ])[1],
      ).toBe('patient-health 36-40 stop combination +1');
  });

  test('of very many partners the nearest are named', () => {
    const text = 'een '.repeat(200);
    const details = Array.from({ length: 200 }, (_, index) =>
      at(index * 4, index * 4 + 3, { kind: index % 2 ? 'age' : 'place' }),
    );
    const remarks = combine(readDocument(text), [[ruleById('patient-detail'), details]]);
    for (const [index, { combinedWith }] of remarks.entries()) {
      expect(combinedWith.length).toBeGreaterThanOrEqual(39);
      expect(combinedWith.length).toBeLessThanOrEqual(40);
      expect(combinedWith).not.toContain(remarks[index]);
      if (index > 0) expect(combinedWith).toContain(remarks[index - 1]);
    }
  });
});

test('names among very many details are near them too', () => {
  const text = 'een '.repeat(200);
  const every = (offset: number): number[] => Array.from({ length: 100 }, (_, index) => (2 * index + offset) * 4);
  const details = every(0).map((start, index) => at(start, start + 3, { kind: index % 2 ? 'age' : 'place' }));
  const names = every(1).map((start) => at(start, start + 3));
  const remarks = combine(readDocument(text), [
    [ruleById('patient-detail'), details],
    [ruleById('patient-name'), names],
  ]);
  for (const [index, { rule, combinedWith }] of remarks.entries())
    if (rule.id === 'patient-detail') expect(combinedWith).toContain(remarks[index + 1]);
});

describe('what a post says of itself', () => {
  const name = ['patient-name', at(0, 3)] as const;

  test('consent and fiction make notes of what is confidential, and of nothing else', () => {
    const other = ['insult', at(20, 24, { severity: 'stop' })] as const;
    const consent = combined([name, other], 'Jan met zijn toestemming. Een boze dokter gezien.');
    expect(consent).toEqual(['patient-name 0-3 note consent', 'insult 20-24 stop']);
    const fiction = combined([name, other], 'Een fictieve casus om van te leren.');
    expect(fiction).toEqual(['patient-name 0-3 note fiction', 'insult 20-24 stop']);
  });

  test('a hashtag counts only beside another remark', () => {
    const hashtag = at(0, 3, { variant: 'hashtag' });
    expect(combined([['reach', hashtag]])).toEqual([]);
    expect(combined([['reach', at(0, 3, { variant: 'mention' }), hashtag]])).toHaveLength(1);
    expect(
      combined([
        ['reach', hashtag],
        ['insult', at(10, 14)],
      ]),
    ).toHaveLength(2);
  });
});

test('the higher of two severities', () => {
  expect([higher('note', 'think'), higher('stop', 'think'), higher('note', 'note')]).toEqual(['think', 'stop', 'note']);
});
