/** Words that say something of a post, and whether their clause denies it. */
import type { ClassSet } from '../lexicon/class-set.ts';
import { type Document, meets, setOf } from './document.ts';

const NEGATION = setOf('negation');

/** How many words before the telling ones may deny them: "heeft daar nooit schriftelijk toestemming gegeven". */
const BEFORE = 4;
/** How many words behind them may: "toestemming van mevrouw heb ik hier niet voor". */
const BEHIND = 6;

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Where another clause begins, whose negation is about something else ("niet herkenbaar en met toestemming"), or what a negation is about instead ("niet alleen met toestemming"). */
const ELSEWHERE = wordsOf('en maar want dus of and but so or because alleen enkel only just');
/** With a negation behind the telling words, these say that it is what they tell that isn't there. */
const TO_HAVE = wordsOf(
  'is was heb heeft hebben had hadden kreeg mag mocht mogen mochten have has do does did got get may could',
);

/** Is what words tell denied in their clause? `at`: the token that they begin with. */
function isDenied(sentence: Document, at: number): boolean {
  const { tokens } = sentence;
  const inClause = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && token.kind !== 'punctuation' && !ELSEWHERE.has(token.folded);
  };
  for (let index = at - 1; index >= at - BEFORE && inClause(index); index -= 1)
    if (meets(sentence, index, NEGATION)) return true;
  let has = TO_HAVE.has(tokens[at]?.folded ?? '');
  for (let index = at + 1; index <= at + BEHIND && inClause(index); index += 1) {
    has ||= TO_HAVE.has(tokens[index]?.folded ?? '');
    if (has && meets(sentence, index, NEGATION)) return true;
  }
  return false;
}

/** How often words of some classes, which begin at these tokens, tell something in a sentence that it doesn't deny. */
export const tellings = (sentence: Document, classes: ClassSet): number =>
  sentence.tokens.filter(({ index }) => meets(sentence, index, classes) && !isDenied(sentence, index)).length;
