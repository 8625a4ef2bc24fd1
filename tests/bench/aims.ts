/** What was measured beside what is wanted. Nothing fails by it: a machine that does something else as well misses some of these. */
import type { Bundle } from './bundles.ts';
import type { Row } from './engine.ts';

/** The parts of `results.json` that an aim speaks of; any may be missing. */
interface Results {
  readonly engine?: readonly Row[];
  readonly memory?: { readonly loaded: number; readonly used: number };
  readonly beside?: readonly Row[];
  readonly bundles?: readonly Bundle[];
  readonly browser?: readonly Row[];
  readonly pages?: readonly (readonly [name: string, value: number, unit: string])[];
}

/** A number that may be so high at most, or must be so high at least. */
interface Aim {
  readonly what: string;
  readonly unit: string;
  readonly most?: number;
  readonly least?: number;
  value(results: Results): number | undefined;
}

export interface Reached {
  readonly what: string;
  readonly unit: string;
  readonly value: number;
  /** As one reads it: "≤ 0.25". */
  readonly wanted: string;
  readonly met: boolean;
}

const times = (rows: readonly Row[] | undefined, what: string) => rows?.find((row) => row.what === what)?.times;

/** How many times as long another tool takes for the same Dutch posts. */
const faster = (tool: string, own: string) => (results: Results) => {
  const [theirs, ours] = [tool, own].map((name) => times(results.beside, `${name}, nl, 280`)?.p50);
  return theirs !== undefined && ours !== undefined ? theirs / ours : undefined;
};

/** How many times as long ten times the text takes. */
const growth = (language: string) => (results: Results) => {
  const [long, short] = [30_000, 3000].map((length) => times(results.engine, `new text, ${language}, ${length}`)?.p50);
  return long !== undefined && short !== undefined ? long / short : undefined;
};

const kilobytes = (name: string) => (results: Results) => {
  const bytes = results.bundles?.find((bundle) => bundle.name === name)?.gzip;
  return bytes === undefined ? undefined : bytes / 1000;
};

const AIMS: readonly Aim[] = [
  {
    what: 'a post of 280 characters never seen, median',
    unit: 'ms',
    most: 0.25,
    value: ({ engine }) => times(engine, 'new text, nl, 280')?.p50,
  },
  {
    what: 'the same with its sentences known, median',
    unit: 'ms',
    most: 0.25,
    value: ({ engine }) => times(engine, 'known sentences, nl, 280')?.p50,
  },
  ...(['end', 'middle'] as const).map((place) => ({
    what: `a keystroke at the ${place} of 3,000 characters, p95`,
    unit: 'ms',
    most: 0.5,
    value: ({ engine }: Results) => times(engine, `keystroke at the ${place} of 3000`)?.p95,
  })),
  ...(['nl', 'en'] as const).map((language) => ({
    what: `30,000 characters to 3,000, ${language}`,
    unit: 'times',
    most: 10,
    value: growth(language),
  })),
  {
    what: 'faster than openredaction, post never seen',
    unit: 'times',
    least: 5,
    value: faster('openredaction', 'hardop'),
  },
  { what: '… its sentences known', unit: 'times', least: 5, value: faster('openredaction', 'hardop again') },
  { what: 'faster than harper.js, post never seen', unit: 'times', least: 40, value: faster('harper.js', 'hardop') },
  { what: '… its sentences known', unit: 'times', least: 40, value: faster('harper.js', 'hardop again') },
  { what: 'memory of the engine in use', unit: 'MB', most: 40, value: ({ memory }) => memory?.used },
  {
    what: 'evaluating the background script, median',
    unit: 'ms',
    most: 80,
    value: ({ engine }) => times(engine, 'evaluating the background script')?.p50,
  },
  { what: 'content script, gzipped', unit: 'kB', most: 60, value: kilobytes('content-scripts/composer.js') },
  { what: 'background, gzipped', unit: 'kB', most: 350, value: kilobytes('background.js') },
  { what: 'the whole zip', unit: 'kB', most: 1500, value: kilobytes('everything') },
  {
    what: 'key to mark, p95',
    unit: 'ms',
    most: 120,
    value: ({ browser }) => times(browser, 'key to mark, 280 characters')?.p95,
  },
  {
    what: 'stopped worker to its first answer, median',
    unit: 'ms',
    most: 150,
    value: ({ browser }) => times(browser, 'stopped worker to its first answer')?.p50,
  },
  {
    what: 'popup to its first drawing, median',
    unit: 'ms',
    most: 150,
    value: ({ browser }) => times(browser, 'popup to its first drawing')?.p50,
  },
  {
    what: 'content script’s share of a churning feed',
    unit: '%',
    most: 1,
    value: ({ pages }) => pages?.find(([name]) => name.includes('churning'))?.[1],
  },
];

/** What can be said of the aims by these results. */
export function reached(results: Results): Reached[] {
  return AIMS.flatMap((aim) => {
    const { what, unit, most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = aim;
    const value = aim.value(results);
    if (value === undefined) return [];
    const wanted = aim.most !== undefined ? `≤ ${most}` : `≥ ${least}`;
    return [{ what, unit, value, wanted, met: value <= most && value >= least }];
  });
}
