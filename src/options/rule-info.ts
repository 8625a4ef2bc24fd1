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
  /** Severity of a match that names none. */
  readonly severity: Severity;
  readonly texts: RuleTexts;
  /** Ids of the passages behind the rule, most telling first. */
  readonly guidelines: readonly string[];
}

/** All rules, in display order. */
export const RULE_INFO: readonly RuleInfo[] = [
  { id: 'patient-name', ...patientName },
  { id: 'patient-identifier', ...patientIdentifier },
  { id: 'patient-detail', ...patientDetail },
  { id: 'patient-health', ...patientHealth },
  { id: 'patient-image', ...patientImage },
  { id: 'unsafe-channel', ...unsafeChannel },
  { id: 'suffering-as-entertainment', ...sufferingAsEntertainment },
  { id: 'mocking-patient', ...mockingPatient },
  { id: 'emotional-tone', ...emotionalTone },
  { id: 'profanity', ...profanity },
  { id: 'insult', ...insult },
  { id: 'colleague-criticism', ...colleagueCriticism },
  { id: 'employer-criticism', ...employerCriticism },
  { id: 'protected-title', ...protectedTitle },
  { id: 'official-voice', ...officialVoice },
  { id: 'copyright-portrait', ...copyrightPortrait },
  { id: 'patient-contact', ...patientContact },
  { id: 'individual-advice', ...individualAdvice },
  { id: 'advertising', ...advertising },
  { id: 'unsourced-claim', ...unsourcedClaim },
  { id: 'reach', ...reach },
];

/** What is known of a rule. */
export function ruleInfo(id: RuleId): RuleInfo {
  return RULE_INFO.find((info) => info.id === id)!;
}
