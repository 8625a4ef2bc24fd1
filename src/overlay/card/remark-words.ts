/** Title and reason of a remark. Pure. */
import type { Remark } from '../../ui/remarks.ts';

interface CombinedWords {
  readonly together: string;
  readonly togetherWhy: string;
}

/**
 * The lead finding's own words; where details of a patient only matter together, the words for the sum, since each detail's
 * own words speak of that detail alone. The engine's words are used where it already speaks of the sum: then all say the same.
 */
export function remarkWords(remark: Remark, words: CombinedWords): { title: string; why: string } {
  const { parts, lead } = remark;
  const details = parts.filter((part) => part.rule.startsWith('patient-'));
  const same = parts.every((part) => part.message === lead.message);
  if (parts.length > 1 && details.length === parts.length && !same) {
    return { title: words.together, why: words.togetherWhy };
  }
  return { title: lead.message, why: lead.advice };
}
