/**
 * The floor under the measured quality: it only rises. `npm run score -- --raise` writes it, the corpus test holds the engine to it.
 * The shipped weights have seen the posts, so the floor guards against slips; it is no forecast. For the forecast see docs/quality.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledPost } from './corpus.ts';
import { type Score, score } from './score.ts';

const FILE = join(import.meta.dirname, 'floor.json');

/** Measured values by name, each from 0 to 1. */
type Floor = Record<string, number>;

/** The values that have a floor. */
export function floorValues(result: Score): Floor {
  const values: Floor = {
    'alarm precision': result.alarm.precision,
    'alarm recall': result.alarm.recall,
    'stop f1': result.stop.f1,
    'identity spans precision': result.identitySpans.precision,
    'identity spans recall': result.identitySpans.recall,
    'micro f1': result.micro.f1,
    'pairs right': result.pairsRight,
  };
  for (const [rule, measure] of result.rules) values[`${rule} f1`] = measure.f1;
  return values;
}

/** The floor that is written down; empty before the first time. */
export function readFloor(): Floor {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Floor) : {};
}

/** Raises the floor to what is measured now, where that is higher. Returns the names of values that lie below it. */
export function raiseFloor(posts: readonly LabelledPost[]): string[] {
  const floor = readFloor();
  const below: string[] = [];
  for (const [name, value] of Object.entries(floorValues(score(posts)))) {
    const rounded = Math.floor(value * 1000) / 1000;
    const old = floor[name];
    if (old !== undefined && rounded < old) below.push(`${name}: ${rounded} < ${old}`);
    else floor[name] = rounded;
  }
  writeFileSync(FILE, `${JSON.stringify(floor, null, 2)}\n`);
  return below;
}
