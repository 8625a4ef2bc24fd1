import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Analysis, Finding } from '../engine/finding.ts';
import { engineSettings } from './engine-settings.ts';
import { parseValue } from './parse.ts';
import { resolve, ruleSeverity } from './resolve.ts';
import { managedSchema, managedSchemaFile, type SchemaNode } from './schema.ts';
import { applyStrictness } from './strictness.ts';
import { fieldOf, SETTING_KEYS } from './table.ts';

describe('every row of the table', () => {
  test.each(SETTING_KEYS)('%s', (key) => {
    const field = fieldOf(key);
    expect(key).toMatch(/^[a-z][A-Za-z]+$/);
    expect(field.manageable || field.user).toBe(true);
    const empty = field.kind === 'list' && field.default.length === 0;
    expect(parseValue(field, field.default)).toEqual({ value: empty ? [] : field.default, problems: [] });
    for (const text of [field.title.nl, field.title.en, field.description.nl, field.description.en]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/!|\b(fout|moet|mag niet|let op|gebruiker)\b/i);
    }
    for (const text of [field.description.nl, field.description.en]) expect(text).toMatch(/[."]$/);
  });

  test('could make nothing leave the device: no key names a place to send to', () => {
    for (const key of SETTING_KEYS) expect(key).not.toMatch(/telemetry|report|endpoint|server|log|sync|analytics/i);
  });
});

describe('the managed schema', () => {
  // Not `enum` nor bounds: the browser would drop what is outside them, and Hardop could not tell anybody.
  const allowed = new Set(['type', 'title', 'description', 'items', 'properties']);

  function nodes(node: SchemaNode): SchemaNode[] {
    return [node, ...(node.items ? nodes(node.items) : []), ...Object.values(node.properties ?? {}).flatMap(nodes)];
  }

  test('that is checked in is current', () => {
    expect(readFileSync('public/managed_schema.json', 'utf8')).toBe(managedSchemaFile());
  });

  test('uses only what Chromium accepts', () => {
    for (const node of nodes(managedSchema())) {
      for (const word of Object.keys(node)) expect(allowed).toContain(word);
      if (node.type === 'array') expect(node.items).toBeDefined();
    }
  });

  test('has the manageable keys and no other', () => {
    const manageable = SETTING_KEYS.filter((key) => fieldOf(key).manageable);
    expect(Object.keys(managedSchema().properties ?? {})).toEqual(manageable);
  });
});

describe('the engine’s settings', () => {
  test('come from the resolved ones', () => {
    const { settings } = resolve(
      {
        institutionName: 'De Linden',
        institutionNames: ['DL'],
        ruleSeverities: ['reach=think'],
        houseTerms: ['de Daniel → patient-detail → Zo kent de stad haar.'],
        language: 'en',
      },
      { heldTitles: ['Arts'], ignoredWords: ['spoed'], institutionNames: ['het Linden'], houseTerms: ['EPD -> reach'] },
    );
    expect(engineSettings(settings, ['nl'])).toEqual({
      language: 'en',
      rulesOff: [],
      ruleSeverities: { reach: 'think' },
      ignoredWords: ['spoed'],
      heldTitles: ['arts'],
      institutionNames: ['De Linden', 'DL', 'het Linden'],
      houseTerms: [
        { term: 'de Daniel', rule: 'patient-detail', message: 'Zo kent de stad haar.' },
        { term: 'EPD', rule: 'reach' },
      ],
    });
  });

  test('take the user’s severity of a rule, but not over the institution’s nor for a rule that it keeps on', () => {
    const { settings } = resolve(
      { ruleSeverities: ['reach=think'], rulesAlwaysOn: ['patient-name'] },
      { ruleSeverities: ['reach=stop', 'patient-name=note', 'profanity=note', 'profanity=stop'] },
    );
    expect(engineSettings(settings, []).ruleSeverities).toEqual({ reach: 'think', profanity: 'stop' });
    expect(ruleSeverity(settings, 'reach')).toEqual({ chosen: 'think', locked: true });
    expect(ruleSeverity(settings, 'patient-name')).toEqual({ chosen: null, locked: true });
    expect(ruleSeverity(settings, 'insult')).toEqual({ chosen: null, locked: false });
  });

  test('tell not having said from having no title', () => {
    expect(engineSettings(resolve({}, {}).settings, []).heldTitles).toBeNull();
    expect(engineSettings(resolve({}, { heldTitles: [] }).settings, []).heldTitles).toEqual([]);
  });
});

describe('strictness', () => {
  const finding = (severity: Finding['severity'], combinedWith?: number[]): Finding => ({
    rule: 'reach',
    severity,
    start: 0,
    end: 1,
    quote: 'x',
    message: '',
    advice: '',
    replacements: [],
    guidelines: [],
    ...(combinedWith && { combinedWith }),
  });
  const analysis: Analysis = {
    language: 'nl',
    verdict: 'stop',
    findings: [finding('note'), finding('stop', [0, 3]), finding('think', [0]), finding('stop', [1])],
  };

  test('all changes nothing', () => {
    expect(applyStrictness(analysis, 'all')).toBe(analysis);
  });

  test('think leaves notes out and keeps combinations pointing at the right finding', () => {
    expect(applyStrictness(analysis, 'think')).toEqual({
      ...analysis,
      findings: [finding('stop', [2]), finding('think'), finding('stop', [0])],
    });
  });

  test('the verdict is that of what is left', () => {
    const calm: Analysis = { ...analysis, verdict: 'think', findings: [finding('think'), finding('note')] };
    expect(applyStrictness(calm, 'stop')).toEqual({ ...calm, verdict: 'clear', findings: [] });
  });
});
