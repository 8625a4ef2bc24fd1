import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEIGHT_ZERO } from '../../src/learned/packed.ts';
import { WeightTable } from '../../src/learned/table.ts';
import { pack, tableOf } from './pack.ts';

const OUTCOMES = 19;
const SCALES = Array.from({ length: OUTCOMES }, (_, outcome) => 1 + outcome / 10);

const features = fc.uniqueArray(
  fc.record({
    hash: fc.nat(2 ** 24 - 1),
    steps: fc
      .uniqueArray(
        fc.record({
          outcome: fc.nat(OUTCOMES - 1),
          step: fc.integer({ min: -WEIGHT_ZERO, max: WEIGHT_ZERO }).filter((step) => step !== 0),
        }),
        { minLength: 1, selector: ({ outcome }) => outcome },
      )
      .map((pairs) => new Map(pairs.map(({ outcome, step }) => [outcome, step]))),
  }),
  { minLength: 1, maxLength: 200, selector: ({ hash }) => hash },
);

const weightOf = (step: number, outcome: number): number =>
  Math.fround((step / WEIGHT_ZERO) * Math.abs(step / WEIGHT_ZERO) * (SCALES[outcome] as number));

describe('packed weights', () => {
  it('are opened as they were', () => {
    fc.assert(
      fc.property(features, fc.nat(2 ** 30 - 1), (given, stranger) => {
        const table = new WeightTable({ scales: SCALES, biases: SCALES.map(() => 0), ...tableOf(given) });
        const expected = new Float64Array(OUTCOMES);
        for (const { steps } of given)
          for (let outcome = 0; outcome < OUTCOMES; outcome += 1) {
            const weight = weightOf(steps.get(outcome) ?? 0, outcome);
            expected[outcome] = (expected[outcome] as number) + weight;
          }
        const known = given.some(({ hash }) => hash === stranger);
        // Every feature twice, and a stranger: each counts once.
        const { logits, size } = table.sumOf((take) => {
          for (const { hash } of [...given, ...given]) take(hash);
          take(stranger);
        });
        expect(size).toBe(given.length + (known ? 0 : 1));
        for (let outcome = 0; outcome < OUTCOMES; outcome += 1)
          expect(logits[outcome]).toBeCloseTo(expected[outcome] as number, 9);
      }),
    );
  });

  it('leave out what moves the scores least when there is no room', () => {
    const models = [{ weights: Float64Array.of(2, 0.5, -1), bias: 0.25 }];
    const given = [10, 20, 30].map((hash) => ({ hash, unit: 1, spread: 1 }));
    const table = new WeightTable(pack(models, given, 16));
    const signOf = (hash: number): number => Math.sign(table.sumOf((take) => take(hash)).logits[0] as number);
    expect([10, 20, 30].map(signOf)).toEqual([1, 0, -1]);
  });
});
