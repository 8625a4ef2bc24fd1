import { beforeAll, describe, expect, it } from 'vitest';
import { PLATFORMS, RULE_IDS, SURFACES } from '../../src/rules/rule.ts';
import { benignAlarms, benignSentences } from './benign.ts';
import { labelledPosts, POST_LANGUAGES } from './corpus.ts';
import { floorValues, readFloor } from './floor.ts';
import { plainAlarms } from './plain.ts';
import { type Score, score } from './score.ts';

const VERDICTS: ReadonlySet<string> = new Set(['clear', 'think', 'stop']);

/** Posts labelled by others; those of our own are for tuning and training. */
const posts = labelledPosts('dev-');

describe('the labelled posts', () => {
  it('are well formed: known words, an id of their own, and every quote where its offsets say', () => {
    const ids = new Set<string>();
    for (const { id, text, lang, platform, surface, verdict, findings, borderline } of labelledPosts()) {
      const known =
        POST_LANGUAGES.includes(lang) &&
        PLATFORMS.includes(platform ?? 'other') &&
        SURFACES.includes(surface ?? 'post') &&
        VERDICTS.has(verdict) &&
        [...borderline, ...findings.map(({ rule }) => rule)].every((rule) => RULE_IDS.includes(rule));
      const slips = findings.filter(({ quote, start, end }) => text.slice(start, end) !== quote);
      // An expectation for slips alone: there are two hundred thousand posts.
      if (!known || ids.has(id) || slips.length > 0) expect({ id, known, again: ids.has(id), slips }).toBeUndefined();
      ids.add(id);
    }
    expect(ids.size).toBeGreaterThan(posts.length);
  });

  it('divide into two halves, with both posts of a minimal pair in one', () => {
    expect(posts.filter(({ half }) => half === 'tune')).toHaveLength(938);
    expect(posts.filter(({ half }) => half === 'held')).toHaveLength(907);
    const pairs = Map.groupBy(posts, ({ pair }) => pair);
    pairs.delete(undefined);
    expect([...pairs].filter(([, both]) => both.length !== 2)).toEqual([]);
  });
});

describe('the engine on labelled posts', () => {
  let result: Score;
  beforeAll(() => {
    result = score(posts);
  }, 120_000);

  it('has a floor for every rule that is labelled, and more', () => {
    expect(Object.keys(readFloor()).sort()).toEqual(Object.keys(floorValues(result)).sort());
  });

  it.each(Object.entries(readFloor()))('%s stays at %d or above', (name, floor) => {
    expect(floorValues(result)[name]).toBeGreaterThanOrEqual(floor);
  });
});

describe('everyday sentences', () => {
  it('hardly ever alarm', () => {
    const sentences = benignSentences().filter((_, index) => index % 2 === 1);
    const { alarms } = benignAlarms(sentences);
    expect(alarms.length / sentences.length).toBeLessThanOrEqual(0.008);
  }, 120_000);
});

describe('plain posts that nothing was trained on', () => {
  it('about health seldom alarm on confidentiality', () => {
    const { clear, confidential } = plainAlarms('health-education');
    expect(confidential / clear).toBeLessThanOrEqual(0.02);
  });

  it('about care policy seldom alarm', () => {
    const { clear, alarms } = plainAlarms('care-policy');
    // Four of 154 do (docs/quality.md).
    expect(alarms.length / clear).toBeLessThanOrEqual(0.03);
  });
});
