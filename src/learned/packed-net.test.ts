import { describe, expect, it } from 'vitest';
import { DIGITS } from './packed.ts';
import { openFine, openHashes, readCoarse, rowOf } from './packed-net.ts';

const digit = (value: number): string => DIGITS[value] as string;

describe('packed tables of the network', () => {
  it('holds two coarse steps in a digit, from -3.5 to 3.5 units of their columns', () => {
    const steps = [0 * 8 + 7, 4 * 8 + 3].map(digit).join('');
    const numbers = [0, 1].map((row) => {
      const into = new Float64Array(2);
      readCoarse({ units: [1, 10], steps }, row, into);
      return [...into];
    });
    expect(numbers).toEqual([
      [-3.5, 35],
      [0.5, -5],
    ]);
  });

  it('holds a fine step in a digit, 31 for nothing', () => {
    const steps = [31, 0, 62, 32].map(digit).join('');
    expect([...openFine({ units: [1, 0.5], steps })]).toEqual([0, -15.5, 31, 0.5]);
  });

  it('finds rows by hashes that are told by their distances', () => {
    const distances = [5, 64 * 64, 2];
    for (const shifts of [
      [18, 12, 6, 0],
      [12, 6, 0],
    ]) {
      const hashes = shifts.map((shift) => distances.map((one) => digit((one >> shift) & 63)).join('')).join('');
      const opened = openHashes({ digits: shifts.length, hashes });
      expect([5, 5 + 64 * 64, 7 + 64 * 64].map((hash) => rowOf(opened, hash))).toEqual([0, 1, 2]);
      expect([0, 6, 8 + 64 * 64].map((hash) => rowOf(opened, hash))).toEqual([-1, -1, -1]);
    }
  });
});
