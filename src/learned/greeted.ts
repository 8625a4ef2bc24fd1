/** Whom a message greets is a patient only where it is about them: who is asked to send something of somebody else is a colleague. */
import type { Document } from '../document/index.ts';
import { namesOf } from '../rules/case/names.ts';
import type { Match, Rule, RuleId } from '../rules/rule.ts';
import { overlap } from '../rules/span.ts';

type Told = [Rule, readonly Match[]][];

/** Rules that speak to a patient in person. */
const TO_PATIENTS: readonly RuleId[] = ['individual-advice', 'patient-contact'];

/**
 * What the rules tell, without the names of people greeted where another person is named or patient data is sent on, and nothing says that the
 * greeted are patients themselves. Of such names in posts of our own one in seven is a patient's.
 */
export function withoutGreeted(document: Document, told: Told): Told {
  const speaks = (rule: RuleId): boolean => told.some(([{ id }, matches]) => id === rule && matches.length > 0);
  if (!speaks('patient-name') || TO_PATIENTS.some(speaks)) return told;
  const greeted = namesOf(document).filter(({ role }) => role === 'greeted');
  return told.map(([rule, matches]) => {
    if (rule.id !== 'patient-name') return [rule, matches];
    const others = matches.filter((match) => !greeted.some((name) => overlap(name, match)));
    return [rule, others.length > 0 || speaks('unsafe-channel') ? others : matches];
  });
}
