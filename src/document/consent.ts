/** Does the post say that the patient agreed? Words of agreement don't count when they are denied, or asked and not answered by yes. */
import { type Document, layer, layerKey, meets, setOf } from './document.ts';
import { holds } from './pattern-index.ts';

const CONSENT = setOf('consent');
const NEGATION = setOf('negation');
const KEY = layerKey();

/** How many words before those of agreement may deny them: "heeft daar nooit schriftelijk toestemming gegeven". */
const BEFORE = 4;
/** How many words behind them may: "toestemming van mevrouw heb ik hier niet voor". */
const BEHIND = 6;

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Where another clause begins, whose negation is about something else ("niet herkenbaar en met toestemming"), or what a negation is about instead ("niet alleen met toestemming"). */
const ELSEWHERE = wordsOf('en maar want dus of and but so or because alleen enkel only just');
/** With a negation behind the words of agreement, these say that it is the agreement that isn't there. */
const TO_HAVE = wordsOf('is was heb heeft hebben had hadden kreeg have has do does did got get');
const YES = wordsOf(
  'ja jawel jazeker jep yep yes yup yeah zeker natuurlijk uiteraard check absoluut absolutely certainly sure',
);

/** Is the agreement denied in its clause? `at`: the token that its words begin with. */
function isDenied(sentence: Document, at: number): boolean {
  const { tokens } = sentence;
  const inClause = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && token.kind !== 'punctuation' && !ELSEWHERE.has(token.folded);
  };
  for (let index = at - 1; index >= at - BEFORE && inClause(index); index -= 1)
    if (meets(sentence, index, NEGATION)) return true;
  let has = false;
  for (let index = at + 1; index <= at + BEHIND && inClause(index); index += 1) {
    has ||= TO_HAVE.has(tokens[index]?.folded ?? '');
    if (has && meets(sentence, index, NEGATION)) return true;
  }
  return false;
}

/** By sentence: how often it says that the patient agreed. */
const agreedIn = (sentence: Document): number =>
  layer(sentence, KEY, () =>
    holds(sentence, CONSENT)
      ? sentence.tokens.filter(({ index }) => meets(sentence, index, CONSENT) && !isDenied(sentence, index)).length
      : 0,
  );

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
