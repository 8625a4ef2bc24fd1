/** Title and reason of a remark. Pure. */
import type { Remark } from './remarks.ts';

interface CombinedWords {
  readonly together: string;
  readonly togetherWhy: string;
  readonly togetherNamed: string;
  readonly togetherPointed: string;
}

/**
 * The lead finding's own words; where details of a patient only matter together, the words for the sum, since each detail's
 * own words speak of that detail alone. The engine's words are used where it already speaks of the sum: then all say the same.
 */
export function remarkWords(remark: Remark, words: CombinedWords): { title: string; why: string } {
  const { parts, lead } = remark;
  const about = (rule: string) => parts.some((part) => part.rule === rule);
  const same = parts.every((part) => part.message === lead.message);
  const sum =
    parts.length > 1 &&
    !same &&
    lead.rule !== 'patient-image' &&
    parts.every((part) => part.rule.startsWith('patient-'));
  if (!sum) return { title: lead.message, why: lead.advice };
  const why = about('patient-name')
    ? words.togetherNamed
    : about('patient-identifier')
      ? words.togetherPointed
      : words.togetherWhy;
  return { title: words.together, why };
}
