import {
  classLength,
  type Document,
  holds,
  layerKey,
  PatternMatcher,
  setOf,
  type Token,
} from '../../document/index.ts';
import { classId } from '../../lexicon/lexicon.ts';
import type { Match, Rule } from '../rule.ts';
import { inSentences, type Span, spanOf } from '../span.ts';
import { CURSES, TALKED_ABOUT } from './constructions.ts';
import { guidelines, severity, texts } from './texts.ts';

const curses = new PatternMatcher(CURSES);
const talkedAbout = new PatternMatcher(TALKED_ABOUT);

const PROFANITY = classId('profanity');
const DISEASE_PROPER = classId('disease-proper');
const DISEASE_CURSE = /^(?:kanker|kk|tering|tyfus|tiefus|pleuris|klere|kolere|cholera|pest|pokken|aids|lepra)/;

/** Words that are foul in one use and plain in another; only the constructions decide on them. */
const TWO_FACED = new Set(
  'piste kanker tering tyfus tiefus pleuris pest lul lullen gat kont reet moer reten zak pijpen kak pis stront eikel eikels ezel poot af ass dick dicks cock prick teef teven hoer hoeren sterf kots kotsen schijt aars sodemieter kloten gezeik zeik zeiken piss arse trut bitches flikker jezus kristus pissen gepist schijten schijthuis neuken neuk god rukker slet schijtlijster bitch bastard lazerij bugger dickhead wanker tosser twat pik cock'.split(
    ' ',
  ),
);

/** Is the token the first of a longer phrase of the class, or a word of it that is foul in any use? */
function foulWord(document: Document, token: Token): number {
  const length = classLength(document, token.index, PROFANITY);
  if (length === 0) return 0;
  if (
    length === 1 &&
    !token.form.respelled &&
    (TWO_FACED.has(token.folded) || classLength(document, token.index, DISEASE_PROPER) > 0)
  )
    return 0;
  return length;
}

function variantOf(folded: string): string {
  return DISEASE_CURSE.test(folded) ? 'disease-curse' : 'foul';
}

interface Foul extends Span {
  readonly variant: string;
}

const FOUL = layerKey();
const FOUL_WORDS = setOf('profanity');

/** The foul words of a sentence alone. */
function foulWords(sentence: Document): readonly Foul[] {
  const found: Foul[] = [];
  if (!holds(sentence, FOUL_WORDS)) return found;
  for (const token of sentence.tokens) {
    const length = foulWord(sentence, token);
    if (length === 0) continue;
    found.push({ ...spanOf(sentence, token.index, token.index + length), variant: variantOf(token.folded) });
  }
  return found;
}

export const rule: Rule = {
  id: 'profanity',
  severity,
  guidelines,
  texts,
  match(document: Document): Match[] {
    const found: Match[] = curses
      .find(document)
      .map(({ start, end, name }) => ({ start, end, variant: name === 'disease' ? 'disease-curse' : 'foul' }));
    for (const { start, end, variant } of inSentences(document, FOUL, foulWords)) found.push({ start, end, variant });
    if (found.length === 0) return [];
    const about = talkedAbout.find(document);
    return found
      .filter((match) => !about.some((talk) => talk.start <= match.start && match.end <= talk.end))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  },
};
