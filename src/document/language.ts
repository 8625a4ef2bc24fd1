/** Dutch or English, for each sentence: clinicians mix them. */
import { hasBit } from '../lexicon/class-set.ts';
import { classId, lexiconPart } from '../lexicon/lexicon.ts';
import { type Form, formKey } from './form.ts';
import type { RawToken } from './tokens.ts';

/** `mixed`: both, of a text alone; `other`: neither. */
export type Language = 'nl' | 'en' | 'mixed' | 'other';

const DUTCH = new Set(
  'de het een en van ik te dat die niet is zijn was op aan met voor er maar om hem ze zo na wat je uit bij ook nog naar dan wel mijn geen heeft hebben had over of door moet kan we weer wij ons onze hier nu al mij meer tot deze dit ben bent word wordt werd ging even net vandaag gisteren vannacht zij hun jullie omdat want toch heel echt gewoon iemand alles niks niets altijd nooit zonder tegen tussen waar hoe waarom toen nou hoor dus wie'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  "the a an and of to in is was were i you he she it that this with for on at my our we they them his her not no be been have has had do did does but or from as so if what when who how just all out up by your me him are am will would can could should about into than then there their its it's don't didn't can't i'm we're you're today tonight yesterday never always".split(
    ' ',
  ),
);
/** Frequent in both or ambiguous: say nothing. */
const SHARED = new Set(
  'is was in we me hem of been had over want die no up post dienst team so man arm hand water week weekend shift online even'.split(
    ' ',
  ),
);

/** Function words of neighbouring languages: a text that is full of them is none of ours. */
const FOREIGN = new Set(
  'der das und nicht ich ist mit fur auf eine einen sich wir sie auch noch wurde aber les des est une pas que pour dans avec sur nous vous ve bir bu icin ile cok daha el los las por con para una del che della non sono nie sie jest na'.split(
    ' ',
  ),
);

const NL_LIST = classId('ordinary-words');
const EN_LIST = classId('ordinary-words-en');

function letterCue(word: string): number {
  if (/ij|aa|oe|ee[^n]|uu|sch|lijk|cht|eu|^ge[a-z]{4}|heid$|tje$/.test(word)) return 1;
  if (/th|wh|ght|ing$|tion|ck|ly$|ea|^w[hr]|y$/.test(word)) return -1;
  return 0;
}

/** What one word says: evidence for Dutch (positive) or English (negative), and counts of what it is. */
interface Evidence {
  readonly score: number;
  readonly known: number;
  readonly common: number;
  readonly foreign: number;
}

function readEvidence({ folded: word }: Form): Evidence {
  const set = lexiconPart('any').words.get(word);
  const inDutch =
    DUTCH.has(word) || (set !== undefined && NL_LIST >= 0 && hasBit(set, NL_LIST)) || lexiconPart('nl').words.has(word);
  const inEnglish =
    ENGLISH.has(word) ||
    (set !== undefined && EN_LIST >= 0 && hasBit(set, EN_LIST)) ||
    lexiconPart('en').words.has(word);
  const known = inDutch || inEnglish ? 1 : 0;
  const foreign = FOREIGN.has(word) ? 1 : 0;
  if (SHARED.has(word)) return { score: 0, known, common: 0, foreign };
  if (DUTCH.has(word)) return { score: 3, known, common: 1, foreign };
  if (ENGLISH.has(word)) return { score: -3, known, common: 1, foreign };
  const score = inDutch === inEnglish ? (inDutch ? 0 : letterCue(word) * 0.5) : inDutch ? 1 : -1;
  return { score, known, common: 0, foreign };
}

const EVIDENCE = formKey();

/** The language of one sentence; Dutch when nothing tells. */
export function languageOf(tokens: readonly RawToken[]): Language {
  let score = 0;
  let words = 0;
  let known = 0;
  let common = 0;
  let foreign = 0;
  for (const { kind, form } of tokens) {
    if (kind !== 'word') continue;
    const evidence = form.layer(EVIDENCE, readEvidence);
    words += 1;
    score += evidence.score;
    known += evidence.known;
    common += evidence.common;
    foreign += evidence.foreign;
  }
  if (words >= 4 && (known / words < 0.34 || (foreign >= 2 && foreign > common))) return 'other';
  return score < 0 ? 'en' : 'nl';
}

/** The language of a text by its sentences, weighed by their length. */
export function overallLanguage(sentences: readonly { language: Language; first: number; last: number }[]): Language {
  const weight = { nl: 0, en: 0, mixed: 0, other: 0 };
  for (const sentence of sentences) weight[sentence.language] += sentence.last - sentence.first;
  const total = weight.nl + weight.en + weight.other;
  if (total === 0) return 'nl';
  if (weight.other > total / 2) return 'other';
  if (Math.min(weight.nl, weight.en) >= total * 0.2) return 'mixed';
  return weight.en > weight.nl ? 'en' : 'nl';
}
