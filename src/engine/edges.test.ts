import { expect, test } from 'vitest';
import { readDocument } from '../document/index.ts';
import type { Match, RuleId } from '../rules/rule.ts';
import { onWholeWords } from './edges.ts';

/** The words that a finding of the ** ** words ends up with. */
function whole(rule: RuleId, marked: string, kind?: Match['kind']): string {
  const [head, quote, tail] = marked.split('**') as [string, string, string];
  const text = head + quote + tail;
  const match: Match = { start: head.length, end: head.length + quote.length, ...(kind && { kind }) };
  const { start, end } = onWholeWords(readDocument(text), rule, match);
  return text.slice(start, end);
}

test.each([
  ['Onze buurman heeft **longkanker, ik zag** hem op de poli.', 'longkanker'],
  ['Een meisje **met leukemie vroeg** me om hulp.', 'leukemie'],
  ['Patient K., **known with anorexia, was** sectioned.', 'known with anorexia'],
  ['A 4-year-old with a **broken arm told me I was** his hero.', 'broken arm'],
  ['Koorts, **uitslag, werkt als** juf.', 'uitslag'],
  ['Ze had **koorts en uitslag**.', 'koorts en uitslag'],
])('health ends on a word that tells something: %s', (marked, expected) => {
  expect(whole('patient-health', marked)).toBe(expected);
});

test('small words alone take in what stands around them', () => {
  expect(whole('patient-health', 'The mayor **was** on our cardiac ward.')).toBe('was on our cardiac ward');
  expect(whole('patient-health', 'Ze dacht dat ik haar dochter **was**.')).toBe('ik haar dochter was');
});

test('a clause takes its last words in, and ends before what leads on', () => {
  expect(whole('patient-image', '**Foto van de wond in** de reacties!')).toBe('Foto van de wond in de reacties');
  expect(whole('mocking-patient', '**stinkt zo erg dat** niemand er naar binnen wil.')).toBe('stinkt zo erg');
});

test('half of what it is about takes in the rest', () => {
  expect(whole('official-voice', 'On **behalf** of the cardiology department: hello.')).toBe(
    'behalf of the cardiology department',
  );
  expect(whole('mocking-patient', 'Dag **meneer** met de rode hanenkam.')).toBe('meneer met de rode hanenkam');
  expect(whole('individual-advice', 'App me **maar de foto van je uitslag**.')).toBe('de foto van je uitslag');
});

test('a sentence that ends on a small word keeps it', () => {
  expect(whole('colleague-criticism', 'Die chirurg **snapt er niets van**.')).toBe('snapt er niets van');
});

test('what is shouted goes on as long as the capitals do', () => {
  expect(whole('emotional-tone', '**WANNEER LUISTERT** ER IEMAND nu?')).toBe('WANNEER LUISTERT ER IEMAND');
  expect(whole('emotional-tone', 'Wat een dienst. **MAAR IK BEN ER** nog')).toBe('MAAR IK BEN ER');
});

test('an event is its noun', () => {
  expect(whole('patient-detail', 'Binnen na **een klap op** de A2.', 'event')).toBe('klap');
});
