/** All rules, in display order. */
import { rule as advertising } from './advertising/rule.ts';
import { rule as colleagueCriticism } from './colleague-criticism/rule.ts';
import { rule as copyrightPortrait } from './copyright-portrait/rule.ts';
import { rule as emotionalTone } from './emotional-tone/rule.ts';
import { rule as employerCriticism } from './employer-criticism/rule.ts';
import { rule as individualAdvice } from './individual-advice/rule.ts';
import { rule as insult } from './insult/rule.ts';
import { rule as mockingPatient } from './mocking-patient/rule.ts';
import { rule as officialVoice } from './official-voice/rule.ts';
import { rule as patientContact } from './patient-contact/rule.ts';
import { rule as patientDetail } from './patient-detail/rule.ts';
import { rule as patientHealth } from './patient-health/rule.ts';
import { rule as patientIdentifier } from './patient-identifier/rule.ts';
import { rule as patientImage } from './patient-image/rule.ts';
import { rule as patientName } from './patient-name/rule.ts';
import { rule as profanity } from './profanity/rule.ts';
import { rule as protectedTitle } from './protected-title/rule.ts';
import { rule as reach } from './reach/rule.ts';
import type { Rule, RuleId } from './rule.ts';
import { rule as sufferingAsEntertainment } from './suffering-as-entertainment/rule.ts';
import { rule as unsafeChannel } from './unsafe-channel/rule.ts';
import { rule as unsourcedClaim } from './unsourced-claim/rule.ts';

/** All rules, in display order. */
export const RULES: readonly Rule[] = [
  patientName,
  patientIdentifier,
  patientDetail,
  patientHealth,
  patientImage,
  unsafeChannel,
  sufferingAsEntertainment,
  mockingPatient,
  emotionalTone,
  profanity,
  insult,
  colleagueCriticism,
  employerCriticism,
  protectedTitle,
  officialVoice,
  copyrightPortrait,
  patientContact,
  individualAdvice,
  advertising,
  unsourcedClaim,
  reach,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id. */
export function ruleById(id: RuleId): Rule {
  return BY_ID.get(id) as Rule;
}
