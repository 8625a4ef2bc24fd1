/** Runs a rule's examples as its tests. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/index.ts';
import { decide } from '../learned/decide.ts';
import { RULES } from './index.ts';
import type { Match, Rule, RuleContext, RuleExample, RuleExamples } from './rule.ts';

function read(example: RuleExample): { text: string; context: RuleContext; marked: { start: number; end: number }[] } {
  const given = typeof example === 'string' ? { text: example } : example;
  const marked: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const [index, part] of given.text.split('**').entries()) {
    if (index > 0) {
      if (open < 0) open = text.length;
      else {
        marked.push({ start: open, end: text.length });
        open = -1;
      }
    }
    text += part;
  }
  const context: RuleContext = {
    platform: 'other',
    surface: ('surface' in given ? given.surface : undefined) ?? 'post',
    heldTitles: ('heldTitles' in given ? given.heldTitles : undefined) ?? null,
  };
  return { text, context, marked };
}

/** The rule's matches as the engine reports them. */
function matchesOf(rule: Rule, text: string, context: RuleContext): Match[] {
  const document = readDocument(text);
  const decided = decide(document, context, RULES).find(([{ id }]) => id === rule.id);
  return [...(decided?.[1] ?? [])];
}

/** Declares the tests of a rule: every `matches` example is found at its marked words, every `silent` one is not. */
export function testRule(rule: Rule, examples: RuleExamples): void {
  describe(rule.id, () => {
    it('has at least twelve examples of both kinds', () => {
      expect(examples.matches.length).toBeGreaterThanOrEqual(12);
      expect(examples.silent.length).toBeGreaterThanOrEqual(12);
    });
    for (const example of examples.matches) {
      const { text, context, marked } = read(example);
      it(`notices: ${text}`, () => {
        const matches = matchesOf(rule, text, context);
        expect(matches.length, 'no match').toBeGreaterThan(0);
        for (const { start, end } of marked) {
          const touched = matches.some((match) => match.start < end && start < match.end);
          expect(
            touched,
            `“${text.slice(start, end)}” is not in ${matches.map((match) => `“${text.slice(match.start, match.end)}”`).join(', ')}`,
          ).toBe(true);
        }
      });
    }
    for (const example of examples.silent) {
      const { text, context } = read(example);
      it(`stays silent: ${text}`, () => {
        expect(matchesOf(rule, text, context).map((match) => text.slice(match.start, match.end))).toEqual([]);
      });
    }
  });
}
