import { expect, test } from 'vitest';
import { RULES } from '../rules/index.ts';
import { RULE_IDS } from '../rules/rule.ts';
import { RULE_GROUPS } from './rule-groups.ts';
import { RULE_INFO } from './rule-info.ts';

test('what pages show of a rule is what the rule says of itself', () => {
  const own = RULES.map(({ id, severity, texts, guidelines }) => ({ id, severity, texts, guidelines }));
  expect(RULE_INFO.map(({ id, severity, texts, guidelines }) => ({ id, severity, texts, guidelines }))).toEqual(own);
});

test('every rule is in one group', () => {
  expect(RULE_GROUPS.flatMap((group) => group.rules as readonly string[]).toSorted()).toEqual([...RULE_IDS].toSorted());
});
