import { describe, expect, it } from 'vitest';
import { readColour } from './theme.ts';

describe('computed colours', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0 0 0 / 50%)', 0, 0.5],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['color(srgb 1 1 1)', 1, 1],
    ['oklch(1 0 0)', 1, 1],
    ['lab(100 0 0 / 0.25)', 1, 0.25],
  ])('%s', (value, light, alpha) => {
    const colour = readColour(value);
    expect(colour?.light).toBeCloseTo(light, 2);
    expect(colour?.alpha).toBeCloseTo(alpha, 2);
  });

  it('puts the same grey at the same luminance in every notation', () => {
    const grey = readColour('rgb(119, 119, 119)')!.light;
    expect(readColour('lab(50.03 0 0)')!.light).toBeCloseTo(grey, 2);
    expect(readColour('oklch(0.568 0 0)')!.light).toBeCloseTo(grey, 2);
    expect(readColour('color(srgb 0.4667 0.4667 0.4667)')!.light).toBeCloseTo(grey, 2);
  });

  it('knows nothing of what is no colour', () => {
    expect(readColour('transparent')).toBeNull();
    expect(readColour('var(--x)')).toBeNull();
  });
});
