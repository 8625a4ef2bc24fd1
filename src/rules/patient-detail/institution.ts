/**
 * Finds where a patient is or was: hospitals, care homes and services by name, wards by name or number ("3 West", "B4", "zaal 6"),
 * schools and homes that carry a name ("De Regenboog", "Huize Avondrood").
 */

import { type Form, formKey } from '../../document/form.ts';
import { classLength, type Document, inClass, meets, setOf, type Token } from '../../document/index.ts';
import { classId } from '../../lexicon/lexicon.ts';
import { longest, type Span, sameSentence, spanOf } from '../span.ts';

interface InstitutionSpan extends Span {
  /** 0 to 1: how much it narrows down; a bare ward is weak, a named hospital strong. */
  readonly strength: number;
}

const HOSPITALS = classId('hospitals');
const CARE_ORGANISATIONS = classId('care-organisations');
const AMBIGUOUS = classId('institutions-ambiguous');
const WARDS = classId('wards');
const PLACE = classId('care-place');

/** Wards that are only named in the abstract ("radiologie is een mooi vak") without a preposition of place. */
const AT = new Set(
  "op bij naar van in vanuit uit onze ons mijn m'n de het 't den on in at from the our my to onto off".split(' '),
);
const WING = new Set('west oost noord zuid boven beneden midden links rechts achter voor'.split(' '));
const HOUSE_NOUN = new Set(
  'huize woonzorgcentrum wzc verpleeghuis zorgcentrum verzorgingshuis rusthuis bejaardenhuis hospice serviceflat residentie unit afdeling groep woongroep leefgroep dagbehandeling dagcentrum dagbesteding kliniek praktijk gezondheidscentrum huisartsenpraktijk tandartsenpraktijk apotheek ward house wing clinic surgery ziekenhuis districtsziekenhuis zorgboerderij kinderdagverblijf'.split(
    ' ',
  ),
);
const SCHOOL = new Set(
  'school basisschool middelbare lagere kleuterschool creche crèche kinderdagverblijf kdv peuterspeelzaal groep klas leerjaar college lyceum gymnasium internaat opvang bso'.split(
    ' ',
  ),
);
const HOUSE_ENDING =
  /(?:huis|hof|hoeve|hove|stede|burgh?|state|veste|rode|beek|berg|bron|heem|waard|oord|park|tuin|roos|linde|beuk|wilg|eik|erf|flat|stee|brink|duin)$/;

// Asked of every token: a literal where it is asked would be made anew each time.
const LETTERS = new Set('uz umc az mc wzc pz'.split(' '));
const NUMBERED_WING = /^\d{1,2}[-‑]?(?:west|oost|noord|zuid)$/;
const NUMBER_OR_LETTER = /^(?:\d{1,2}|[a-h]\d?)$/;
const LETTERED_NUMBER = /^(?:[a-h]\d{1,2}|\d{1,2}[a-h])$/;
const NUMBERED_NOUN = new Set('zaal unit afdeling gang ward bay'.split(' '));
const BEFORE_FLOOR = new Set("'t het de den derde vierde".split(' '));
const ARTICLE = new Set("de het 't den 'n".split(' '));

const LISTED = setOf('hospitals', 'care-organisations', 'institutions-ambiguous', 'wards', 'care-place');

/** Does a word alone ask for a look at what stands around it? Most don't. */
const tells = ({ folded }: Form): boolean =>
  NUMBERED_WING.test(folded) ||
  NUMBER_OR_LETTER.test(folded) ||
  LETTERED_NUMBER.test(folded) ||
  [LETTERS, NUMBERED_NOUN, BEFORE_FLOOR, HOUSE_NOUN, SCHOOL, ARTICLE].some((words) => words.has(folded));
const TELLS = formKey();

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && (token.shape === 'title' || token.shape === 'mixed');

/** The institutions and wards in a sentence alone, in order. */
export function findInstitutions(document: Document): InstitutionSpan[] {
  const found: InstitutionSpan[] = [];
  const add = (first: number, last: number, strength: number): void => {
    found.push({ ...spanOf(document, first, last), strength });
  };
  for (const token of document.tokens) {
    const { index, folded } = token;
    if (!token.form.layer(TELLS, tells) && !meets(document, index, LISTED)) continue;
    const before = sameSentence(document, index - 1, index);
    const next = sameSentence(document, index + 1, index);
    const named = Math.max(classLength(document, index, HOSPITALS), classLength(document, index, CARE_ORGANISATIONS));
    if (
      named > 0 &&
      (token.shape !== 'lower' || token.text.length > 5 || /^(?:in|het|'t|bij|naar)$/.test(before?.folded ?? ''))
    ) {
      if (!(token.shape === 'lower' && named === 1 && inClass(document, index, 'ordinary-words', 'first-names')))
        add(index, index + named, 0.9);
      continue;
    }
    if (
      classLength(document, index, AMBIGUOUS) > 0 &&
      isCapital(token) &&
      before &&
      /^(?:het|'t|naar|vanuit|uit)$/.test(before.folded)
    ) {
      add(index, index + classLength(document, index, AMBIGUOUS), 0.8);
      continue;
    }
    // "'t UZ", "het UMC", "het AZ".
    if (LETTERS.has(folded) && before && /^(?:het|'t|ons|in|naar)$/.test(before.folded)) {
      add(index, index + 1, 0.75);
      continue;
    }
    // "3 West", "5 Zuid", "2-West", "B4", "C4", "3B", "zaal 6", "de 44".
    if (NUMBERED_WING.test(folded)) add(index, index + 1, 0.9);
    if (NUMBER_OR_LETTER.test(folded) && next && WING.has(next.folded) && isWard(document, index))
      add(index, index + 2, 0.85);
    if (
      LETTERED_NUMBER.test(folded) &&
      token.text === token.text.toUpperCase() &&
      before &&
      /^(?:op|van|naar|bij|afdeling|unit|zaal|ward|on|from|to|,|\()$/.test(before.folded) &&
      !/^(?:a4|a3|a5|b12|h1|h2)$/.test(folded)
    )
      add(index, index + 1, 0.75);
    if (NUMBERED_NOUN.has(folded) && next && /^(?:\d{1,3}|[a-k]\d{0,2}|\d{1,2}[a-k])$/.test(next.folded))
      add(index, index + 2, 0.85);
    if (BEFORE_FLOOR.has(folded)) {
      const after = sameSentence(document, index + 2, index);
      if (
        next &&
        /^(?:derde|vierde|vijfde|zesde|tweede|eerste|gelijkvloers)$/.test(next.folded) &&
        (after === undefined || after.kind === 'punctuation' || after.kind === 'emoji' || after.folded === 'is') &&
        before &&
        /^(?:van|op)$/.test(before.folded)
      )
        add(index, index + 2, 0.7);
    }
    if (HOUSE_NOUN.has(folded)) {
      const article = next && /^(?:de|het|'t|ter|ten|den|van|st|sint)$/.test(next.folded) ? 1 : 0;
      const name = sameSentence(document, index + 1 + article, index);
      const own =
        isCapital(name) &&
        (next?.folded !== 'van' || !inClass(document, name?.index ?? 0, 'first-names', 'surnames', 'places'));
      if (
        own &&
        name &&
        !inClass(document, name.index, 'time-words', 'weekday') &&
        !(
          isCapital(token) &&
          index === document.sentences[token.sentence]?.first &&
          article === 0 &&
          inClass(document, name.index, 'ordinary-words')
        )
      ) {
        let last = name.index + 1;
        while (last < name.index + 3 && isCapital(sameSentence(document, last, index))) last += 1;
        add(index, last, 0.85);
        continue;
      }
    }
    if (SCHOOL.has(folded)) {
      const name =
        next && (next.folded === ',' || /^(?:de|het|van|in|op|'t)$/.test(next.folded))
          ? sameSentence(document, index + 2, index)
          : next;
      if (next?.kind === 'number' && /^(?:groep|klas)$/.test(folded) && Number(next.folded) <= 8) {
        const school = isCapital(sameSentence(document, index + 3, index)) ? 4 : 2;
        add(index, Math.min(index + school, document.sentences[token.sentence]?.last ?? 0), 0.75);
        continue;
      }
      if (isCapital(name) && name && !inClass(document, name.index, 'first-names', 'time-words', 'ordinary-words')) {
        add(index, name.index + 1, 0.8);
        continue;
      }
    }
    // "De Regenboog", "de Rozenhof": a capitalised name behind an article that is no place, person or thing we know.
    if (ARTICLE.has(folded) && isCapital(next) && next && isHouseName(document, token, next)) {
      add(index, index + 2, 0.6);
      continue;
    }
    if (token.hashtag && /^(?:de)$/.test(folded) && isCapital(next)) add(index, index + 2, 0.5);
    const ward = classLength(document, index, WARDS);
    if (ward > 0 && isWard(document, index)) {
      const strength =
        /^(?:seh|ic|icu|ok|spoed|poli|kliniek|er|ed|a&e|wachtkamer|afdeling|ward|clinic|triage|huiskamer|apotheek)$/.test(
          folded,
        )
          ? 0.4
          : 0.6;
      add(index, index + ward, strength);
    } else if (
      classLength(document, index, PLACE) > 0 &&
      before &&
      /^(?:onze|ons|our)$/.test(before.folded) &&
      /^(?:in|bij|van|naar|at|op|to)$/.test(sameSentence(document, index - 2, index)?.folded ?? '')
    ) {
      const place = sameSentence(document, index + 1, index);
      add(index - 1, index + 1, place?.folded === 'in' ? 0.7 : 0.35);
    }
  }
  return longest(found);
}

/** A ward as a place of work or stay: behind a preposition or a possessive, not a subject of study. */
function isWard(document: Document, index: number): boolean {
  const before = sameSentence(document, index - 1, index);
  const second = sameSentence(document, index - 2, index);
  if (!before) return false;
  if (/^(?:op|on|bij|naar|van|vanaf|uit|in|at|to|from|of)$/.test(before.folded)) return true;
  return (
    AT.has(before.folded) &&
    second !== undefined &&
    /^(?:op|bij|naar|van|in|vanuit|uit|on|at|from|to|onto)$/.test(second.folded)
  );
}

function isHouseName(document: Document, article: Token, name: Token): boolean {
  if (
    inClass(
      document,
      name.index,
      'hospitals',
      'care-organisations',
      'places',
      'places-ambiguous',
      'first-names',
      'origins',
      'time-words',
      'month',
      'weekday',
      'channel',
      'medication',
      'eponyms',
      'education',
      'diagnosis',
      'person-public',
    )
  )
    return false;
  const behind = sameSentence(document, article.index - 1, article.index);
  const at = behind !== undefined && /^(?:in|van|uit|op|bij|naar|aan|van't)$/.test(behind.folded);
  const ownArticle = article.shape === 'title' && article.index !== document.sentences[article.sentence]?.first;
  return (
    (ownArticle && at) ||
    (at && HOUSE_ENDING.test(name.folded) && !inClass(document, name.index, 'ordinary-words')) ||
    (ownArticle && HOUSE_ENDING.test(name.folded))
  );
}
