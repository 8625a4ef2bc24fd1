/** The rules as the settings page groups them: the order of the ids, cut where their subject changes. */
import type { RuleId } from '../rules/rule.ts';

export const RULE_GROUPS = [
  {
    title: 'groupConfidentiality',
    rules: [
      'patient-name',
      'patient-identifier',
      'patient-detail',
      'patient-health',
      'patient-image',
      'unsafe-channel',
    ],
  },
  {
    title: 'groupRespect',
    rules: ['suffering-as-entertainment', 'mocking-patient', 'emotional-tone', 'profanity', 'insult'],
  },
  {
    title: 'groupProfession',
    rules: ['colleague-criticism', 'employer-criticism', 'protected-title', 'official-voice', 'copyright-portrait'],
  },
  {
    title: 'groupPublic',
    rules: ['patient-contact', 'individual-advice', 'advertising', 'unsourced-claim', 'reach'],
  },
] as const satisfies readonly { title: string; rules: readonly RuleId[] }[];
