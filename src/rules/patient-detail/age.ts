/**
 * Finds ages of people in every form: "82-jarige", "58j", "(34)", "M52", "jongen van 17", "in de dertig", "3 weken oud", "zeventien jaar".
 * Whether the age is a patient's is for the caller; what is surely no age ("al 20 jaar arts", "10 jaar geleden") is left out.
 */
import { type Form, formKey } from '../../document/form.ts';
import {
  type Document,
  inClass,
  layer,
  layerKey,
  type PatternMatch,
  PatternMatcher,
  type Token,
} from '../../document/index.ts';
import { namesIn } from '../case/names.ts';
import { longest, type Span, sameSentence, spanOf } from '../span.ts';

interface AgeSpan extends Span {
  /** 0 to 1: how surely this is the age of somebody. */
  readonly strength: number;
}

/** 52-jarige, 58j, 34yo, 19-year-old, 97-plusser, M34, V71, 34M, 8m, 14-month-old: one token. */
const GLUED =
  /^(?:\d{1,3}[-‑]?(?:jarigen?|jarig|jr|j|yo|y|yrs?|plussers?|year-olds?|yr-olds?|years?-old)|\d{1,3}[-‑](?:weekse?|maandse?|maander|month-old|week-old|day-old)|[mv][-‑]?\d{2}|\d{2}[mfv]|\d{1,2}m(?:nd)?)$/;
/** The short ones that may be something else ("60m"): they ask for a bracket, a comma or a person beside them. */
const LOOSE = /^(?:\d{1,3}[jy]|\d{1,2}m|\d{2}[mfv]|[mv]\d{2})$/;
const WORD_AGE =
  /(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd)[-‑]?(?:jarigen?|jarig)$|^\p{L}+(?:-\p{L}+)?-(?:year|month|week|day)-olds?$/u;

const NUM = '<number>|{number-word}';
const YEARS = 'jaar|jaartjes|jr|lentes|year|years|yr|yrs|yo|winters';
const SMALL = 'maand|maanden|maandjes|mnd|weken|weekjes|wkn|wk|dagen|month|months|weeks|days';
const PERSON =
  '{person-patient|person-generic|person-relative|person-care|occupations|origins|age-words|first-names|first-names-ambiguous|surnames|surnames-ambiguous}';
const DECADE =
  'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|20|30|40|50|60|70|80|90|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens';
const THEY = "hij|ze|zij|ie|he|she|mijne|haar|zijn|z'n|d'r|her|his";
/** What follows an age that stands bare: nothing, a stop, or a word that goes on about the person. */
const END = ',|.|!|?|)|:|;|<emoji>|en|and|maar|but|nu|now|met|with|which|die|dat|is|geworden|of';

const patterns = new PatternMatcher({
  old: [`${NUM} ${YEARS}|${SMALL} oud|oude|old|jong|jonge`, `<number>|{number-word} year|yr|month|week|day old|olds`],
  years: [
    `van [ ${NUM} ${YEARS} ]`,
    `(|,|[ [ ${NUM} ${YEARS} ] )|,|.|en|and`,
    `wordt|werd|is|was|pas|turned|nog|maar|leeftijd [ ${NUM} ${YEARS} ] !geleden !ervaring !arts !verpleegkundige !in !lang !getrouwd !bij`,
    `${PERSON} ,? [ ${NUM} ${YEARS} ] !geleden !later !ervaring !lang !bij !na !in !ago`,
    `[ ${NUM} lentes ]`,
  ],
  small: [`${PERSON} van [ ${NUM} ${SMALL} ]`, `${PERSON} (|, [ ${NUM} ${SMALL} ] )|,`],
  bracket: [`<word> (|[ [ ${NUM} ] )|,|]`, `( [ ${NUM} +|plus ]`],
  of: [
    `${PERSON} ..1 van|of|aged|vn [ ${NUM} ] !{month} !uur !procent !% !euro !kilo !kg !cm !meter !km !gram !minuten !keer !x !tot !patienten !mensen !personen !weken !maanden !jaar !dagen`,
    `een|a|nen|de|die|weer ..4 <word> van [ <number> ] ${END}|op|in|uit|aan|bij|zonder|die|kwam|komt|had|heeft|zit|ligt`,
  ],
  comma: [`${PERSON} , [ ${NUM} ] ${END}`, `${PERSON} <emoji>? [ <number> ] en|and|,|jaar|lentes|.|!|<emoji>`],
  becomes: [
    `wordt|werd|turned|turns|aged|geworden|turning morgen|vandaag|zondag|nu|today|tomorrow? [ ${NUM} ] ${END}`,
    `wordt|werd|turned|turns|aged|turning [ ${NUM} ] $`,
  ],
  is: [
    `${THEY} is|was|pas|nog pas|nog|nu|net|maar|al|only|just|inmiddels? [ ${NUM} ] ${END}`,
    `${THEY} is|was pas|nog|nu|net|maar|only|just? [ ${NUM} ] $`,
    `^ [ ${NUM} ] is|was|werd|jaar ${THEY}`,
    `^ [ ${NUM} ] dus? $`,
    `${PERSON} . [ ${NUM} ] , en|and`,
    `^ [ ${NUM} ] , en|and ze|hij|she|he|zij`,
  ],
  ordinal: [`${THEY} [ <number> ] ,|.|op|tweede|derde|nog|<emoji>|!|birthday|verjaardag|jaar|levensjaar`],
  decade: [
    `in de|zijn|haar|his|her|their begin|eind|early|mid|late? ${DECADE}`,
    `begin|eind|halverwege|midden|half|medio|early|mid|late|ver|diep ${DECADE} ,|.|)|jaar|en|and|met|juf|<word>`,
    `bijna|ruim|nearly|almost ${DECADE} ,|.|)|en`,
    'over|boven de tachtig|negentig|honderd|zeventig',
  ],
  words: ['{age-words}'],
});

const STRENGTH: Readonly<Record<string, number>> = {
  old: 0.95,
  years: 0.85,
  small: 0.9,
  bracket: 0.8,
  of: 0.85,
  comma: 0.7,
  becomes: 0.8,
  is: 0.75,
  ordinal: 0.7,
  decade: 0.8,
  words: 0.6,
};

/** Does the span hold a number that can be an age, and no year, page or clock time? */
function isPlausible(document: Document, match: PatternMatch, span: Span): boolean {
  if (match.name === 'words' || match.name === 'decade') return true;
  const number = document.tokens
    .slice(span.first, span.last)
    .find((token) => token.kind === 'number' || inClass(document, token.index, 'number-word'));
  if (!number) return false;
  if (match.name === 'ordinal') return /^\d{1,3}(?:e|ste|de|st|nd|rd|th)$/.test(number.folded);
  if (
    /^\d/.test(number.folded) &&
    (!/^\d{1,3}$/.test(number.folded) || Number(number.folded) > 112 || number.folded === '0')
  )
    return false;
  if (/^(?:een|ene|one|duizend|1)$/.test(number.folded) && !/^(?:old|small|bracket)$/.test(match.name)) return false;
  const before = document.tokens[match.first - 1];
  if (
    match.name === 'years' &&
    before &&
    /^(?:al|na|sinds|over|elke|iedere|per|gedurende|binnen|ruim|meer|afgelopen|komende|for|after|every|over|last|next)$/.test(
      before.folded,
    )
  )
    return false;
  const two = document.tokens[span.first - 2];
  return !(
    match.name === 'of' &&
    two &&
    /^(?:kamer|bed|zaal|nummer|unit|groep|team|lijst|top|score|maximum|minimum|gemiddelde|bedrag|prijs|duur|cijfer)$/.test(
      two.folded,
    )
  );
}

function tokensOf(document: Document, match: PatternMatch): Span {
  let first = match.first;
  while ((document.tokens[first] as Token).start < match.start) first += 1;
  let last = first;
  while (last < document.tokens.length && (document.tokens[last] as Token).end <= match.end) last += 1;
  return spanOf(document, first, last);
}

const ALONE = layerKey();

/** The ages in a sentence alone, in order. */
export function agesIn(sentence: Document): readonly AgeSpan[] {
  return layer(sentence, ALONE, findAges);
}

const NO_AGE = 0;
const AGE_IN_WORDS = 1;
const AGE_IN_DIGITS = 2;
const WRITTEN = formKey();
/** How an age is written in a word, if at all. */
function writtenIn({ kind, folded }: Form): number {
  return (
    (kind === 'word' && WORD_AGE.test(folded) ? AGE_IN_WORDS : NO_AGE) | (GLUED.test(folded) ? AGE_IN_DIGITS : NO_AGE)
  );
}

function findAges(document: Document): readonly AgeSpan[] {
  const found: AgeSpan[] = [];
  for (const token of document.tokens) {
    const written = token.form.layer(WRITTEN, writtenIn);
    if (written === NO_AGE) continue;
    const { index, folded } = token;
    if (written & AGE_IN_WORDS) found.push({ ...spanOf(document, index, index + 1), strength: 0.95 });
    if (!(written & AGE_IN_DIGITS)) continue;
    const before = sameSentence(document, index - 1, index);
    const next = sameSentence(document, index + 1, index);
    const beside = (at: number): boolean =>
      inClass(
        document,
        at,
        'person-generic',
        'person-patient',
        'person-relative',
        'first-names',
        'origins',
        'occupations',
      );
    const shown =
      !before ||
      /^[(,:[]$/.test(before.text) ||
      /^[),]$/.test(next?.text ?? '') ||
      (before && beside(index - 1)) ||
      (next && beside(index + 1));
    if (!LOOSE.test(folded) || shown)
      found.push({ ...spanOf(document, index, index + 1), strength: LOOSE.test(folded) ? 0.85 : 0.95 });
  }
  for (const match of patterns.find(document)) {
    const span = tokensOf(document, match);
    if (isPlausible(document, match, span)) found.push({ ...span, strength: STRENGTH[match.name] ?? 0.5 });
  }
  for (const name of namesIn(document, false)) {
    // "mevr. Oosterling, 74,", "Bep, 91, valt", "Hedwig, 61 nu".
    const comma = sameSentence(document, name.last, name.first);
    const number = sameSentence(document, name.last + 1, name.first);
    const end = sameSentence(document, name.last + 2, name.first);
    if (
      comma?.text === ',' &&
      number &&
      /^\d{1,3}$/.test(number.folded) &&
      (!end || end.kind === 'punctuation' || /^(?:nu|jaar|en)$/.test(end.folded))
    )
      found.push({ ...spanOf(document, number.index, number.index + 1), strength: 0.8 });
  }
  return longest(found);
}
