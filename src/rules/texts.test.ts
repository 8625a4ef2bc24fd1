/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { DETAIL_KINDS, type FindingText, RULE_IDS, type RuleId, type RuleTexts } from './rule.ts';

const modules = import.meta.glob<{ texts: RuleTexts }>('./*/texts.ts', { eager: true });
const LANGUAGES = ['nl', 'en'] as const;

/** Characters that fit in two lines of the card (326 px of 14 px Arial or narrower), at the most: a reason is read at a glance. */
const TWO_LINES = 114;

/** Words that the voice of Hardop avoids: they order, warn or blame. */
const AVOIDED = /!|\b(?:fout|fouten|moet|moeten|mag niet|let op|gebruiker|gebruikers|must|user|wrong to)\b/iu;

const CONSENT_RULES: readonly RuleId[] = [
  'patient-name',
  'patient-identifier',
  'patient-detail',
  'patient-health',
  'patient-image',
  'unsafe-channel',
];

/** Variants that matchers rely on. */
const VARIANTS: Partial<Record<RuleId, readonly string[]>> = {
  'patient-detail': [...DETAIL_KINDS, 'combination'],
  'patient-identifier': ['bsn', 'birth-date', 'phone', 'email', 'address', 'iban', 'plate', 'number', 'room'],
  'patient-name': ['name', 'initials', 'handle'],
  'patient-health': ['health', 'death', 'combination'],
  'patient-image': ['image', 'record'],
  'unsafe-channel': ['send', 'ask'],
  'suffering-as-entertainment': ['joy', 'thrill', 'boredom', 'appetite', 'humour', 'applause'],
  'mocking-patient': ['person', 'group'],
  'emotional-tone': ['shouting', 'venting', 'ultimatum', 'despair'],
  profanity: ['disease-curse', 'foul'],
  insult: ['person', 'group', 'threat'],
  'colleague-criticism': ['person', 'group'],
  'employer-criticism': ['staffing', 'management', 'atmosphere'],
  'protected-title': ['not-held', 'known-misuse'],
  'official-voice': ['speaks-for', 'press', 'account', 'no-disclaimer'],
  'copyright-portrait': ['teaching-material', 'portrait'],
  'patient-contact': ['contact', 'romantic', 'lookup'],
  'individual-advice': ['advice', 'result', 'medication'],
  advertising: ['offer', 'superlative', 'before-after'],
  'unsourced-claim': ['claim', 'against-care'],
  reach: ['false-privacy', 'impermanent', 'hashtag'],
};

function textsOf(id: RuleId): RuleTexts {
  const found = modules[`./${id}/texts.ts`];
  if (!found) throw new Error(`no texts for ${id}`);
  return found.texts;
}

/** Sentences by their closing mark; a mark inside a quotation does not close one. */
function sentenceCount(words: string): number {
  return words.split(/[.?](?:\s|$)/u).filter((part) => part.trim() !== '').length;
}

describe.each(RULE_IDS)('the words of %s', (id) => {
  const texts = textsOf(id);
  const spoken: [string, FindingText][] = [['default', texts], ...Object.entries(texts.variants ?? {})];

  it('has the variants that its matcher can name', () => {
    const expected = [...(VARIANTS[id] ?? []), ...(CONSENT_RULES.includes(id) ? ['consent', 'fiction'] : [])];
    expect(Object.keys(texts.variants ?? {}).sort()).toEqual(expected.sort());
  });

  it.each(LANGUAGES)('keeps to the voice of Hardop (%s)', (language) => {
    expect(texts.title[language].length).toBeGreaterThan(0);
    expect(texts.title[language].length).toBeLessThanOrEqual(40);
    expect(texts.notices[language]).toMatch(/\.$/u);
    expect(`${texts.title[language]} ${texts.notices[language]}`).not.toMatch(AVOIDED);
    for (const [variant, { message, advice }] of spoken) {
      expect(message[language], variant).not.toMatch(AVOIDED);
      expect(advice[language], variant).not.toMatch(AVOIDED);
      expect(message[language].length, variant).toBeGreaterThan(0);
      expect(message[language].length, variant).toBeLessThanOrEqual(90);
      expect(message[language], `${variant}: a message is a title, without a full stop`).not.toMatch(/\.$/u);
      expect(advice[language].length, variant).toBeLessThanOrEqual(TWO_LINES);
      expect(advice[language], variant).toMatch(/[.?]$/u);
      expect(sentenceCount(advice[language]), `${variant}: ${advice[language]}`).toBeLessThanOrEqual(2);
    }
  });

  it('says something else in each variant and each language', () => {
    const messages = spoken.flatMap(([, { message }]) => [message.nl, message.en]);
    expect(new Set(messages).size).toBe(messages.length);
  });
});
