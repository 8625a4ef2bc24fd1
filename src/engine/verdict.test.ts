import { expect, test } from 'vitest';
import type { Severity } from '../rules/rule.ts';
import { verdictOf } from './verdict.ts';

test.each<[Severity[], string]>([
  [[], 'clear'],
  [['note', 'note'], 'clear'],
  [['note', 'think', 'note'], 'think'],
  [['think', 'stop', 'note'], 'stop'],
  [['stop'], 'stop'],
])('the verdict of %j is %s', (severities, verdict) => {
  expect(verdictOf(severities.map((severity) => ({ severity })))).toBe(verdict);
});
