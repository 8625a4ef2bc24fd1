import { describe, expect, test } from 'vitest';
import type { LabelledPost } from '../../tests/corpus/corpus.ts';
import { behind, bestOf, gatesOf, speaks } from './gate.ts';
import { NOTE, outcomes, rules } from './outcomes.ts';

const bars = outcomes.map(() => 0);
const ANY = rules.length;
const TONE = rules.indexOf('emotional-tone');

/** Scores of a post: `any` for any remark, and for rules; nothing else speaks. */
const scores = (any: number, own: Record<number, number> = {}): number[] =>
  outcomes.map((_, index) => (index === ANY ? any : (own[index] ?? -9)));

const post = (verdict: LabelledPost['verdict'], ...found: LabelledPost['findings'][number]['rule'][]): LabelledPost =>
  ({ verdict, borderline: [], findings: found.map((rule) => ({ rule })) }) as unknown as LabelledPost;

describe('a rule', () => {
  const gate = { least: 0.5, sure: 1 };

  test('speaks above its bar in a post that passes', () => {
    expect(speaks(scores(0.5, { [TONE]: 0 }), TONE, bars, gate)).toBe(true);
    expect(speaks(scores(0.5, { [TONE]: -0.1 }), TONE, bars, gate)).toBe(false);
  });

  test('must be sure in one that does not', () => {
    expect(speaks(scores(0.4, { [TONE]: 0.9 }), TONE, bars, gate)).toBe(false);
    expect(speaks(scores(0.4, { [TONE]: 1 }), TONE, bars, gate)).toBe(true);
  });

  test('needs no gate where it is a note by nature', () => {
    const note = rules.indexOf(NOTE);
    expect(speaks(scores(-5, { [note]: 0 }), note, bars, gate)).toBe(true);
  });
});

test('the best gate is one whose alarms are right often enough', () => {
  const posts = [
    { post: post('think', 'emotional-tone'), scores: scores(0.8, { [TONE]: 0.5 }), cursed: false },
    { post: post('think', 'emotional-tone'), scores: scores(0.1, { [TONE]: 0.5 }), cursed: false },
    { post: post('clear'), scores: scores(0.3, { [TONE]: 0.2 }), cursed: false },
  ];
  const all = gatesOf({ sure: '2' }).map((gate) => behind(posts, bars, gate));
  expect(bestOf(all, 0.9)).toMatchObject({ alarms: { tp: 1, fp: 0, fn: 1 }, ofRules: { tp: 1, fp: 0, fn: 1 } });
  expect(bestOf(all, 0.5)).toMatchObject({ alarms: { tp: 2, fp: 1, fn: 0 } });
});

test('foul words alarm whatever the weights say', () => {
  const cursing = { post: post('think', 'profanity'), scores: scores(-9), cursed: true };
  expect(behind([cursing], bars, { least: 0, sure: 1 }).alarms).toEqual({ tp: 1, fp: 0, fn: 0 });
});
