/**
 * Contrast and colour vision of tokens.css. Text needs 4.5:1 (WCAG 2.2, 1.4.3); marks, edges and rings need 3:1 (1.4.11).
 * Marks are measured on the sites' own fields as well, because the overlay draws them there. The mark colours are compared as
 * people with full deuteranopia, protanopia and tritanopia see them (Machado, Oliveira and Fernandes 2009, severity 1.0), as a
 * distance in OKLab (Ottosson 2020), where 0.1 is easily seen. Shape carries the meaning in any case.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Theme = 'light' | 'dark';
type Vector = readonly [number, number, number];

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--hd-([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/gi)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

const rgb = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string) => {
  const [r, g, b] = rgb(hex).map(linear);
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
};
const token = (name: string, theme: Theme) => {
  const value = tokens.get(name);
  if (!value) throw new Error(`tokens.css has no --hd-${name}`);
  return value[theme];
};

const themes: Theme[] = ['light', 'dark'];
const severities = ['note', 'think', 'stop'];
const text: [string, string][] = [
  ...['page', 'surface', 'sunken', 'hover'].flatMap((ground): [string, string][] => [
    ['text', ground],
    ['text-muted', ground],
    ['link', ground],
  ]),
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['on-action-soft', 'action-soft'],
  ['text', 'action-soft'],
  ...severities.flatMap((name): [string, string][] => [
    [`${name}-text`, 'surface'],
    [`${name}-text`, 'sunken'],
    [`${name}-text`, `${name}-soft`],
    ['text', `${name}-soft`],
  ]),
];
const graphic: [string, string][] = [
  ...severities.flatMap((name): [string, string][] =>
    ['surface', 'sunken', 'page', `${name}-soft`].map((ground) => [`${name}-mark`, ground]),
  ),
  ['border-control', 'surface'],
  ['border-control', 'page'],
  ['focus', 'surface'],
  ['focus', 'page'],
  ['focus', 'sunken'],
  ['brand', 'surface'],
  ['on-brand', 'brand'],
  ['action', 'surface'],
];
/** Backgrounds of the sites' own fields. */
const fields: [string, Theme, string][] = [
  ['light field', 'light', '#FFFFFF'],
  ['Facebook comment, light', 'light', '#F0F2F5'],
  ['X and Instagram, dark', 'dark', '#000000'],
  ['X, dim', 'dark', '#15202B'],
  ['Facebook, dark', 'dark', '#242526'],
  ['Facebook comment, dark', 'dark', '#3A3B3C'],
  ['LinkedIn, dark', 'dark', '#1B1F23'],
];

describe.each(themes)('%s theme', (theme) => {
  test.each(text)('%s on %s can be read', (ink, ground) => {
    expect(contrast(token(ink, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(graphic)('%s on %s can be seen', (ink, ground) => {
    expect(contrast(token(ink, theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

test.each(fields)('marks can be seen on a %s', (_name, theme, ground) => {
  for (const name of severities) expect(contrast(token(`${name}-mark`, theme), ground)).toBeGreaterThanOrEqual(3);
});

const vision: Record<string, readonly [Vector, Vector, Vector]> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as `matrix` lets it be seen, in OKLab. */
function oklab(hex: string, matrix: readonly [Vector, Vector, Vector]): number[] {
  const light = rgb(hex).map(linear);
  const [r, g, b] = matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0]! + row[1] * light[1]! + row[2] * light[2]!)),
  ) as unknown as Vector;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

test.each(themes.flatMap((theme) => Object.keys(vision).map((kind) => [theme, kind] as const)))(
  'the marks differ in the %s theme with %s',
  (theme, kind) => {
    const [note, think, stop] = severities.map((name) => oklab(token(`${name}-mark`, theme), vision[kind]!));
    const distance = (a: number[], b: number[]) => Math.hypot(...a.map((value, i) => value - b[i]!));
    for (const [a, b] of [
      [note, think],
      [think, stop],
      [note, stop],
    ]) {
      expect(distance(a!, b!)).toBeGreaterThanOrEqual(0.1);
    }
  },
);
