import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/index.ts';
import { analyze } from '../engine/index.ts';
import { RULES } from '../rules/index.ts';
import type { Match, Rule, RuleId } from '../rules/rule.ts';
import { withoutGreeted } from './greeted.ts';

const names = (text: string): string[] =>
  analyze(text, { surface: 'message' })
    .findings.filter(({ rule }) => rule === 'patient-name')
    .map(({ quote }) => quote);

describe('whom a message greets', () => {
  it('is a colleague where another is named', () => {
    expect(names('Hoi Marieke, wil jij mevrouw De Wit op kamer 4 even nakijken? Haar hb was vanmorgen 4,1.')).toEqual([
      'mevrouw De Wit',
    ]);
  });

  it('is a patient where the message tells them their result', () => {
    expect(names('Hoi Marieke, je uitslag is binnen: geen chlamydia gelukkig.')).toEqual(['Marieke']);
  });

  it.each<[string, RuleId[], string]>([
    ['is a colleague where data is sent on', ['unsafe-channel'], ''],
    ['is a patient where nothing says otherwise', [], 'Marieke'],
    ['is a patient where data is sent on with advice', ['unsafe-channel', 'individual-advice'], 'Marieke'],
    ['is a patient where they are befriended', ['patient-contact', 'unsafe-channel'], 'Marieke'],
  ])('%s', (_, others, expected) => {
    const text = 'Hoi Marieke, stuur jij het even door?';
    const name: Match = { start: 4, end: 11 };
    const told = RULES.map((rule): [Rule, readonly Match[]] => [
      rule,
      rule.id === 'patient-name' ? [name] : others.includes(rule.id) ? [{ start: 13, end: 18 }] : [],
    ]);
    const kept = withoutGreeted(readDocument(text), told).find(([{ id }]) => id === 'patient-name')?.[1] ?? [];
    expect(kept.map(({ start, end }) => text.slice(start, end)).join()).toBe(expected);
  });
});
