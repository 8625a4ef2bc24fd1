/** The four questions of the pause, from the guidelines, and which remarks answer each. Pure. */
import type { RuleId } from '../../rules/rule.ts';
import { type Remark, severityRank } from '../../ui/remarks.ts';

export const QUESTIONS = ['recognisable', 'emotion', 'coffee', 'ownVoice'] as const;

type Question = (typeof QUESTIONS)[number];

/** Where each rule belongs. Every rule has a question, so that no finding is left out of the pause. */
export const QUESTION_OF = {
  'patient-name': 'recognisable',
  'patient-identifier': 'recognisable',
  'patient-detail': 'recognisable',
  'patient-health': 'recognisable',
  'patient-image': 'recognisable',
  'unsafe-channel': 'recognisable',
  'suffering-as-entertainment': 'coffee',
  'mocking-patient': 'coffee',
  'emotional-tone': 'emotion',
  profanity: 'emotion',
  insult: 'coffee',
  'colleague-criticism': 'coffee',
  'employer-criticism': 'coffee',
  'protected-title': 'ownVoice',
  'official-voice': 'ownVoice',
  'copyright-portrait': 'ownVoice',
  'patient-contact': 'coffee',
  'individual-advice': 'coffee',
  advertising: 'ownVoice',
  'unsourced-claim': 'ownVoice',
  reach: 'recognisable',
} as const satisfies Record<RuleId, Question>;

/** A question with the most telling remark that answers it; `null`: nothing noticed. */
interface Answered {
  readonly question: Question;
  readonly remark: Remark | null;
}

/** All four, each with its highest remark; of equals the first. */
export function answerQuestions(remarks: readonly Remark[]): Answered[] {
  return QUESTIONS.map((question) => {
    const found = remarks.filter((remark) => QUESTION_OF[remark.lead.rule] === question);
    const [remark = null] = found.sort((a, b) => severityRank(b.severity) - severityRank(a.severity));
    return { question, remark };
  });
}
