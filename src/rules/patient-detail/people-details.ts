/**
 * Finds the details that say who a patient is among people: work and fame, relatives, descent and faith, looks, and the clinician who treated.
 * Each finder answers candidates with a strength; the rule weighs them against what the post is about.
 */

import { classLength, type Document, inClass, PatternMatcher, type Token } from '../../document/index.ts';
import { classId } from '../../lexicon/lexicon.ts';
import type { NameSpan } from '../case/names.ts';
import { longest, type Span, sameSentence, spanOf } from '../span.ts';

interface DetailSpan extends Span {
  readonly strength: number;
}

const OWNER = /^(?:mijn|m'n|mn|my|mijne|eigen)$/;
const THEIR = "zijn|haar|z'n|d'r|dr|zn|hun|his|her|their|whose";

const relationPatterns = new PatternMatcher({
  theirs: [
    `${THEIR} ..1 {person-relative}`,
    `${THEIR} <number>|{number-word} {person-relative}`,
    `${THEIR} ..1 man|vrouw|vent|oma|opa|beppe|pake|omoe|bomma|bompa|kind|kinderen|kleine|bloke|kids|child|children`,
  ],
  of: [
    "de|het|een|the|a|'t {person-relative} van|of <any>",
    '{person-relative} van|of de|het|een|die|dat|mevrouw|meneer|kamer|bed|zaal|hem|haar|the|<capital>',
    '{person-relative} of|van <capital>',
  ],
  the: [
    'de|het|die|dat|een|the|that|a|an|dien|aan|to {person-relative}',
    '{person-relative} erbij|op|aan|kwam|belde|stond|zat|ernaast|huilend|vroeg|zegt|zei|wilde|mee|meegekomen',
  ],
  yours: ['je|jouw|your|uw ..1 {person-relative}'],
  twins: ['tweeling|drieling|twins|triplets|tweelingzus|tweelingbroer'],
  bare: [
    'opa|oma|mama|papa|moeder|vader|grandad|grandma|zoon|dochter|kleinzoon|kleindochter|groom|bride is|was|on|met|van|via|erbij|mee|held|had|with|while|als',
    'via|contact|bel zoon|dochter|partner|echtgenote',
  ],
  parents: ['jonge|oude|verse|kersverse|young|new moeder|vader|mama|papa|mother|father|mum|dad|oma|opa'],
});
const RELATION_STRENGTH: Readonly<Record<string, number>> = {
  theirs: 0.85,
  of: 0.85,
  the: 0.6,
  yours: 0.4,
  twins: 0.6,
  bare: 0.5,
  parents: 0.7,
};

/** Relatives of somebody: "haar zoon", "de mama van dat kleutertje", "de dochter". */
export function findRelations(document: Document): DetailSpan[] {
  const found: DetailSpan[] = [];
  for (const match of relationPatterns.find(document)) {
    const before = sameSentence(document, match.first - 1, match.first);
    if (before && OWNER.test(before.folded)) continue;
    const first = document.tokens[match.first] as Token;
    if (match.name === 'the' && /^(?:mijn|m'n|onze|ons|my|our)$/.test(first.folded)) continue;
    const words = document.tokens.slice(match.first, match.last);
    if (
      words.some((word) =>
        /^(?:hond|hondje|kat|poes|gezin|gezinnetje|familie|partner|partners|kinderen|family|buren)$/.test(word.folded),
      ) &&
      match.name === 'the'
    )
      continue;
    if (inClass(document, match.first, 'own-life')) continue;
    // "haar" and "zijn" may be a verb or hair; a possessive stands right before its noun, which the pattern saw.
    const last = match.name === 'of' ? Math.min(match.last, match.first + 4) : match.last;
    found.push({ ...spanOf(document, match.first, last), strength: RELATION_STRENGTH[match.name] ?? 0.5 });
  }
  return longest(found);
}

const occupationPatterns = new PatternMatcher({
  being: [
    'is|was|als|werkt|werkte|ooit|vroeger|former|voormalig|voormalige|gepensioneerd|gepensioneerde|oud|retired|ex een|a|an|de|het|zelf|ook? ..1 {occupations}',
    'een|nen|ne|a|an|onze|our|die|dien|that|de|the ..2 {occupations}',
    '{occupations} uit|van|from|in|op {places|places-abroad|places-ambiguous}',
    '{occupations} van|of <number>',
    '^ {occupations}',
    'derde|tweede|eerste|vierde|volgende|another {occupations}',
    '<number>|<word> {occupations} was|is hij|ze|zij',
  ],
  bracket: [
    '( {occupations}',
    ', {occupations}',
    '{occupations} ,|)|(',
    '{occupations} <number>',
    '<number> , [ {occupations} ]',
  ],
  fame: [
    'bekend van',
    'bekend|bekende van|uit tv|televisie',
    'bekende|beroemde|famous ..2 {person-generic|occupations|person-public}',
    'een bekende van tv',
    'van temptation',
    'who plays|played|plays for',
    'speelt|speelde|zat|zit ..2 in|bij ..3 programma|elftal|basis|band|selectie|serie|film',
    'volgers|followers dan|than',
    'keeper|goalie|spits|trainer|voorzitter van|of',
  ],
  works: [
    '{pronoun-patient} ..2 werkt|werkte|works|worked ..3 bij|op|als|in|at|as|for',
    'voor de klas',
    'veertig|dertig|twintig|<number> jaar ..4 winkel|zaak|praktijk|bakkerij|school|fabriek|kerk|krant|boerderij',
    'eigenaar|eigenaresse|baas|owner van|of',
    'die van de bakker|slager|friet|frituur|garage|kerk|school|voetbal',
  ],
  old: ['oud-*|ex-*'],
});
const PREFIXED = /^(?:oud|ex|voormalig|prof|top|beroeps|hobby|amateur)[-‑]/;

/** The work, office or fame of somebody. */
export function findOccupations(document: Document): DetailSpan[] {
  const found: DetailSpan[] = [];
  const OCCUPATION = classId('occupations');
  for (const match of occupationPatterns.find(document)) {
    if (match.name === 'old') {
      const token = document.tokens[match.first] as Token;
      if (
        PREFIXED.test(token.folded) &&
        token.text.length > 6 &&
        !inClass(document, match.first, 'person-relative', 'person-care', 'diagnosis')
      )
        found.push({ ...spanOf(document, match.first, match.last), strength: 0.75 });
      continue;
    }
    if (match.name === 'fame' || match.name === 'works') {
      found.push({ ...spanOf(document, match.first, match.last), strength: 0.6 });
      continue;
    }
    for (let index = match.first; index < match.last; index += 1) {
      const length = classLength(document, index, OCCUPATION);
      if (length === 0) continue;
      const before = sameSentence(document, index - 1, index);
      if (before && OWNER.test(before.folded)) continue;
      if (before && /^(?:ik|i|geen|elke|iedere|every|no)$/.test(before.folded)) continue;
      const care = inClass(document, index, 'person-care', 'person-teacher-student');
      found.push({
        ...spanOf(document, index, index + length),
        strength: care ? 0.3 : match.name === 'bracket' ? 0.75 : 0.7,
      });
    }
  }
  return longest(found);
}

const originPatterns = new PatternMatcher({
  adjective: [
    '{origins} {person-generic|person-patient|person-relative|occupations|person-generic-plural}',
    '{origins} familie|gezin|family|badgast|toerist|toeriste|tourist|student|studente|schoonmama|mevrouw|meneer|dame|opa|oma',
    "een|'n|a|an|die|that|the|onze {origins}",
    'is|was|half|van|uit|of|komt {origins} ,|.|afkomst|oorsprong|origin|descent|komaf|$',
    'uit|from een|a {origins} familie|gezin|family',
    '( {origins}',
  ],
  from: [
    'komt|kwam|comes|came|gevlucht|vluchtte|fled|afkomstig uit|from {places-abroad}',
    '{person-generic|person-patient|person-relative} uit|from {places-abroad}',
  ],
  faith: [
    '{person-generic|person-patient|pronoun-patient} ..3 moskee|synagoge|zondagsmis|koran|bijbel|rozenkrans|ramadan|bloedproduct',
    "jehova's|jehovahs|jehovah's getuige|getuigen|witness|to",
    'in het|in {origins}',
    'in papiamento|papiaments|turks|arabisch|berbers|sranan|pools|twi|fries',
  ],
});

/** Descent, nationality, faith of somebody. */
export function findOrigins(document: Document): DetailSpan[] {
  const found: DetailSpan[] = [];
  const ORIGIN = classId('origins');
  for (const match of originPatterns.find(document)) {
    let done = false;
    for (let index = match.first; index < match.last; index += 1) {
      const token = document.tokens[index] as Token;
      const length = classLength(document, index, ORIGIN);
      if (length === 0) continue;
      if (
        /^(?:nederlandse?|dutch|belgische?|vlaamse?|nederlander|belg|indo|chinese|amerikaanse?|american|engelse?|english|british|franse)$/.test(
          token.folded,
        ) &&
        match.pattern.startsWith("een|'n")
      )
        continue;
      if (
        token.shape === 'lower' &&
        /^(?:pool|polen|fin|rus|roma|non|noor|deen|schot|waal|marron|let)$/.test(token.folded)
      )
        continue;
      const next = sameSentence(document, index + length, index);
      if (
        match.pattern.startsWith("een|'n") &&
        next &&
        !inClass(document, next.index, 'person-generic', 'person-patient', 'person-relative', 'occupations') &&
        next.kind === 'word' &&
        next.shape === 'lower' &&
        token.text.endsWith('e') &&
        !inClass(document, next.index, 'care-act', 'pronoun-patient')
      )
        continue;
      found.push({ ...spanOf(document, index, index + length), strength: match.name === 'adjective' ? 0.8 : 0.6 });
      done = true;
    }
    if (!done) found.push({ ...spanOf(document, match.first, match.last), strength: 0.6 });
  }
  return longest(found);
}

const lookPatterns = new PatternMatcher({
  listed: ['{appearance}'],
  height: [
    'twee|two meter|metre',
    '<number> meter <number>?',
    'van <number> meter',
    'weegt|weighs|woog <number> kilo|kg|stone|gram',
    '<number> kilo|kg zwaar',
    '<number> gram',
    'van <number> kilo',
    'bmi van|of? <number>',
  ],
  worn: [
    'droeg|draagt|droegen|wore|wearing|gekleed|verkleed|dressed|aangekleed ..2 als|as|in|een|haar|zijn|her|his|a ..2 <word>',
    "in|met zijn|haar|z'n|d'r|een|his|her|a ..2 pak|jurk|pyjama|pet|muts|jas|trui|shirt|hoed|sokken|laarzen|slippers|hat|hats|coat|dress|jumper|boots",
    'op blote voeten',
    "die met die|dat|de|d'r|z'n <word>",
    'in driedelig|uniform|pyjama|badpak|trainingspak|smoking',
    'die|the one|dat met die|dat|de|the ..3 {appearance|body-part}',
  ],
  skin: [
    "{body-part}|<word> ..1 in|op|on haar|zijn|z'n|d'r|his|her nek|rug|arm|onderarm|borst|neck|back|chest|forearm",
    'vol tatoeages|tattoos|littekens',
    'geen|nog tand|tanden',
    'drie|twee|één|een tanden|tand',
  ],
});

/** Looks, clothes, aids. */
export function findLooks(document: Document): DetailSpan[] {
  const found: DetailSpan[] = [];
  for (const match of lookPatterns.find(document)) {
    const before = sameSentence(document, match.first - 1, match.first);
    const second = sameSentence(document, match.first - 2, match.first);
    if ([before, second].some((token) => token && OWNER.test(token.folded))) continue;
    const weak = match.name === 'listed' && inClass(document, match.first, 'treatment');
    found.push({
      first: match.first,
      last: match.last,
      start: match.start,
      end: match.end,
      strength: match.name === 'listed' ? (weak ? 0.3 : 0.65) : match.name === 'skin' ? 0.45 : 0.6,
    });
  }
  return longest(found);
}

const clinicianPatterns = new PatternMatcher({
  there: [
    '{person-care} in|uit|van|te|at|from {places|hospitals}',
    '{person-care} in|uit|te|at <capital>',
    'zijn|haar|her|his|hun|their eigen? huisarts|behandelaar|psychiater|chirurg|specialist|gp|surgeon|oncoloog|cardioloog|tandarts',
  ],
});

/** The clinician or teacher around a patient: "dokter Verhulst", "haar eigen huisarts", "de infectioloog in het Wilhelmina". */
export function findClinicians(document: Document, names: readonly NameSpan[]): DetailSpan[] {
  const found: DetailSpan[] = [];
  for (const name of names)
    if (name.role === 'clinician')
      found.push({
        first: name.first,
        last: name.last,
        start: name.start,
        end: name.end,
        strength: name.form === 'titled' ? 0.8 : 0.5,
      });
  for (const match of clinicianPatterns.find(document))
    found.push({ first: match.first, last: match.last, start: match.start, end: match.end, strength: 0.45 });
  return longest(found);
}
