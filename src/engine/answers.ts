/**
 * The last answers with their questions: a field that did not change is asked about again when another one did, or when it gets the focus. In
 * memory only, few, and forgotten with the sentences.
 */
import { timesForgotten } from '../document/sentence-cache.ts';
import type { Analysis, AnalyzeContext } from './finding.ts';

interface Answer {
  readonly text: string;
  readonly context: AnalyzeContext;
  readonly analysis: Analysis;
}

const MOST = 20;
/** Longer texts are no posts (UTF-16 code units). */
const LONGEST = 10_000;

/** The newest first. */
const answers: Answer[] = [];
let forgotten = timesForgotten();

/** The answer that was given to the same text in the same context, by the same settings object; else what `read` finds. */
export function answerTo(
  text: string,
  context: AnalyzeContext,
  read: (text: string, context: AnalyzeContext) => Analysis,
): Analysis {
  if (text.length > LONGEST) return read(text, context);
  if (forgotten !== timesForgotten()) {
    answers.length = 0;
    forgotten = timesForgotten();
  }
  const at = answers.findIndex(
    ({ text: asked, context: { platform, surface, settings } }) =>
      asked === text && platform === context.platform && surface === context.surface && settings === context.settings,
  );
  const answer = answers[at] ?? { text, context, analysis: read(text, context) };
  if (at >= 0) answers.splice(at, 1);
  answers.unshift(answer);
  if (answers.length > MOST) answers.pop();
  return answer.analysis;
}
