/** Does the post say that the patient agreed? Words of agreement don't count when they are denied, or asked and not answered by yes. */
import { tellings } from './denied.ts';
import { type Document, layer, layerKey, setOf } from './document.ts';
import { holds } from './pattern-index.ts';

const CONSENT = setOf('consent');
const KEY = layerKey();

const YES = new Set(
  'ja jawel jazeker jep yep yes yup yeah zeker natuurlijk uiteraard check absoluut absolutely certainly sure'.split(
    ' ',
  ),
);

/** By sentence: how often it says that the patient agreed. */
const agreedIn = (sentence: Document): number =>
  layer(sentence, KEY, () => (holds(sentence, CONSENT) ? tellings(sentence, CONSENT) : 0));

const isQuestion = ({ tokens }: Document): boolean => tokens.some(({ text }) => text.startsWith('?'));

/** How often the post says that the patient agreed. */
export function agreements({ sentences }: Document): number {
  let count = 0;
  for (const { alone, index } of sentences) {
    const agreed = agreedIn(alone);
    if (agreed === 0) continue;
    const answer = sentences[index + 1]?.alone.tokens[0]?.folded ?? '';
    if (!isQuestion(alone) || YES.has(answer)) count += agreed;
  }
  return count;
}
