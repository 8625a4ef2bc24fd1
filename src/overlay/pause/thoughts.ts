/** What each reader takes from the post, by what was noticed in it. Pure. */
import { type Remark, summands } from '../../ui/remarks.ts';
import { partKey } from '../words.ts';
import { QUESTION_OF } from './questions.ts';

export const READERS = ['stranger', 'cousin', 'news'] as const;

export type Reader = (typeof READERS)[number];

type Topic = 'Patient' | 'Named' | 'Respect' | 'Emotion' | 'Voice';

/** Topics from the heaviest: a reader notices one thing first. */
function topicOf(remarks: readonly Remark[]): Exclude<Topic, 'Named'> {
  const questions = new Set(remarks.map(({ lead }) => QUESTION_OF[lead.rule]));
  if (questions.has('recognisable')) return 'Patient';
  if (questions.has('coffee')) return 'Respect';
  return questions.has('emotion') ? 'Emotion' : 'Voice';
}

/**
 * The key in `$thoughts` for a reader, and the keys in `$details` of what this reader recognises; `null` where nothing was noticed, as in a
 * post that was rewritten while it waited.
 */
export function thoughtOf(reader: Reader, remarks: readonly Remark[]) {
  if (remarks.length === 0) return null;
  const worst = remarks.filter(({ severity }) => severity === remarks[0]?.severity);
  const topic = topicOf(worst);
  const parts = worst
    .flatMap(summands)
    .filter(({ rule }) => QUESTION_OF[rule] === 'recognisable' && rule.startsWith('patient-'));
  const details = [...new Set(parts.map(({ rule, kind }) => partKey(rule, kind)))].slice(0, 3);
  const named = details.includes('name') || details.includes('identifier');
  const told: Topic = topic === 'Patient' && reader === 'cousin' && named ? 'Named' : topic;
  return { key: `${reader}${told}` as ThoughtKey, details: details.length > 0 ? details : (['other'] as const) };
}

type ThoughtKey = `${Reader}${Exclude<Topic, 'Named'>}` | 'cousinNamed';
