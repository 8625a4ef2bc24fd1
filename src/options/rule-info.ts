/** The rules as pages show them: words, passages and usual severity, without the matchers and word lists that the engine needs. */
import * as advertising from '../rules/advertising/texts.ts';
import * as colleagueCriticism from '../rules/colleague-criticism/texts.ts';
import * as copyrightPortrait from '../rules/copyright-portrait/texts.ts';
import * as emotionalTone from '../rules/emotional-tone/texts.ts';
import * as employerCriticism from '../rules/employer-criticism/texts.ts';
import * as individualAdvice from '../rules/individual-advice/texts.ts';
import * as insult from '../rules/insult/texts.ts';
import * as mockingPatient from '../rules/mocking-patient/texts.ts';
import * as officialVoice from '../rules/official-voice/texts.ts';
import * as patientContact from '../rules/patient-contact/texts.ts';
import * as patientDetail from '../rules/patient-detail/texts.ts';
import * as patientHealth from '../rules/patient-health/texts.ts';
import * as patientIdentifier from '../rules/patient-identifier/texts.ts';
import * as patientImage from '../rules/patient-image/texts.ts';
import * as patientName from '../rules/patient-name/texts.ts';
import * as profanity from '../rules/profanity/texts.ts';
import * as protectedTitle from '../rules/protected-title/texts.ts';
import * as reach from '../rules/reach/texts.ts';
import type { RuleId, RuleTexts, Severity } from '../rules/rule.ts';
import * as sufferingAsEntertainment from '../rules/suffering-as-entertainment/texts.ts';
import * as unsafeChannel from '../rules/unsafe-channel/texts.ts';
import * as unsourcedClaim from '../rules/unsourced-claim/texts.ts';

interface RuleInfo {
  readonly id: RuleId;
  /** Severity of a match that names none, as in the rule itself; rule-info.test.ts holds them together. */
  readonly severity: Severity;
  readonly texts: RuleTexts;
  /** Ids of the passages behind the rule, most telling first. */
  readonly guidelines: readonly string[];
}

/** All rules, in display order. */
export const RULE_INFO: readonly RuleInfo[] = [
  { id: 'patient-name', severity: 'stop', ...patientName },
  { id: 'patient-identifier', severity: 'stop', ...patientIdentifier },
  { id: 'patient-detail', severity: 'think', ...patientDetail },
  { id: 'patient-health', severity: 'think', ...patientHealth },
  { id: 'patient-image', severity: 'stop', ...patientImage },
  { id: 'unsafe-channel', severity: 'stop', ...unsafeChannel },
  { id: 'suffering-as-entertainment', severity: 'stop', ...sufferingAsEntertainment },
  { id: 'mocking-patient', severity: 'stop', ...mockingPatient },
  { id: 'emotional-tone', severity: 'think', ...emotionalTone },
  { id: 'profanity', severity: 'think', ...profanity },
  { id: 'insult', severity: 'stop', ...insult },
  { id: 'colleague-criticism', severity: 'think', ...colleagueCriticism },
  { id: 'employer-criticism', severity: 'think', ...employerCriticism },
  { id: 'protected-title', severity: 'think', ...protectedTitle },
  { id: 'official-voice', severity: 'think', ...officialVoice },
  { id: 'copyright-portrait', severity: 'think', ...copyrightPortrait },
  { id: 'patient-contact', severity: 'think', ...patientContact },
  { id: 'individual-advice', severity: 'think', ...individualAdvice },
  { id: 'advertising', severity: 'think', ...advertising },
  { id: 'unsourced-claim', severity: 'note', ...unsourcedClaim },
  { id: 'reach', severity: 'note', ...reach },
];

/** What is known of a rule. */
export function ruleInfo(id: RuleId): RuleInfo {
  return RULE_INFO.find((info) => info.id === id)!;
}
