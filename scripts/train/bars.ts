/** Counts of what was found and missed, and the scores from which on they are best. Part of `npm run train`. */

/** What was found rightly, found wrongly, and missed; a post may count more than once. */
export interface Counted {
  tp: number;
  fp: number;
  fn: number;
}

export const NOTHING: Counted = { tp: 0, fp: 0, fn: 0 };

/** Two counts as one. */
export const added = (a: Counted, b: Counted): Counted => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn });

/** The F-measure, from 0 to 1; with a `beta` below 1, precision counts more than recall. */
export const measure = ({ tp, fp, fn }: Counted, beta = 1): number =>
  tp === 0 ? 0 : ((1 + beta ** 2) * tp) / ((1 + beta ** 2) * tp + fp + beta ** 2 * fn);

/**
 * By how much the bar of a rule is to be lower than the one that is chosen: `RULE=N`, several with commas between. Rules that are not named keep theirs.
 * @throws Error for what is no rule or no number
 */
export function loweringOf<Rule extends string>(given: string, rules: readonly Rule[]): ReadonlyMap<Rule, number> {
  const parts = given.split(',').filter((part) => part.trim() !== '');
  return new Map(
    parts.map((part) => {
      const [name, by, ...more] = part.split('=').map((text) => text.trim());
      const rule = rules.find((one) => one === name);
      if (rule === undefined || !by || more.length > 0 || !Number.isFinite(Number(by)))
        throw new Error(`“${part}” is not a rule that weights decide on, "=" and a number.`);
      return [rule, Number(by)];
    }),
  );
}

/** The score with the best F-measure, and the counts there; a bar that nothing reaches where there is nothing to find. */
export function barOf(
  scored: readonly { readonly score: number; readonly positive: boolean; readonly count: number }[],
  beta: number,
): { bar: number; counted: Counted } {
  const order = [...scored].sort((a, b) => b.score - a.score);
  const total = order.reduce((sum, { positive, count }) => sum + (positive ? count : 0), 0);
  let found = { bar: Number.POSITIVE_INFINITY, counted: { tp: 0, fp: 0, fn: total } };
  let value = 0;
  let tp = 0;
  let fp = 0;
  for (const [index, one] of order.entries()) {
    if (one.positive) tp += one.count;
    else fp += one.count;
    const counted = { tp, fp, fn: total - tp };
    const now = measure(counted, beta);
    if (now > value) {
      value = now;
      found = { bar: (one.score + (order[index + 1]?.score ?? one.score)) / 2, counted };
    }
  }
  return found;
}
