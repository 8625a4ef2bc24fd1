import { type Document, inClass, PatternMatcher } from '../../document/index.ts';
import { caseOf } from '../case/index.ts';
import type { Match, Rule, RuleContext } from '../rule.ts';
import { addApart } from '../span.ts';
import { findFormats, type Identifier } from './formats.ts';
import { NOTICED, ROOM_ALONE, ROOM_OF_SOMEBODY } from './patterns.ts';
import { guidelines, severity, texts } from './texts.ts';

const patterns = new PatternMatcher(NOTICED);

/** What announces a number or date as somebody's own, in the words before it. */
const ID_WORDS =
  /\b(?:bsn|burgerservice|sofi|rijksregister|rr(?:nr)?|insz|nhs|mrn|pati[eë]nt(?:en)?n(?:umme)?r|dossier|polis|verzekerings|geb(?:oren|oortedatum|\.)?|geboortedatum|dob|d\.o\.b|born|gebdat|lidnummer|mutualiteit|opnamenummer|z-index|episode)\b/iu;

/** Contact data of an organisation or of the writer, given to the public: opening hours, a vacancy, "bel ons op". */
const OWN_CONTACT =
  /(?:bel|bellen|telefoon|tel\.?|call|mail|mailen|contact|whatsapp|app|bereikbaar|inschrijven|aanmelden|info|afspraak|reserveren|meld je|solliciteer|via)[^.!?\n]{0,40}$/iu;

/** A patient named just before an account makes it the patient's, unless readers are asked for money. */
const A_PATIENT = /(?<!\p{L})(?:pati[eë]nte?|cli[eë]nte?|bewo(?:ner|onster)|patient|resident)(?!\p{L})/iu;
const DONATE = /stort|doneer|donat|gift|steun|inzamel|actie|fund|support/iu;

/** An address that colleagues or readers are asked to send or ring to: the writer's, not a patient's. */
const ASKED_TO =
  /\b(?:mail|stuur|app|whatsapp|dm|sms|bel|text|send|email|doorsturen|appen|mailen)\b[^.!?\n]{0,60}(?:naar|op|to|at|mij|me)\s*$/iu;

/**
 * Is it a patient's? Asked of the words before it, and of how surely the post tells about one patient (`about`, a logit of `caseOf`): the surer
 * the format, the less evidence it takes.
 */
function isPatients(document: Document, context: RuleContext, found: Identifier): boolean {
  const { text } = document;
  const before = text.slice(Math.max(0, found.start - 60), found.start);
  const about = caseOf(document, context).post;
  switch (found.sort) {
    case 'bsn':
      return (
        ID_WORDS.test(before) ||
        (about > -2.2 && !/(?:pakket|order|bestel|factuur|track|big)[^.]{0,30}$/iu.test(before))
      );
    case 'national-number':
      return found.sure || ID_WORDS.test(before);
    case 'nhs-number':
      return /nhs|patient|number/iu.test(before);
    case 'birth-date':
      return /(?:geb(?:oren|oortedatum|\.|dat)?|dob|d\.o\.b\.?|born|°|\*)[^.!?\n]{0,12}$/iu.test(before)
        ? about > -2.5
        : about > -0.8 &&
            /(?:[(,]\s*|\b(?:van|die van)\s+)$/iu.test(before) &&
            isLongAgo(text.slice(found.start, found.end));
    case 'email':
    case 'phone':
      if (ASKED_TO.test(before)) return false;
      if (/\b(?:mijn|m'n|my|onze|ons)\b[^.!?\n]{0,25}$/iu.test(before)) return false;
      return OWN_CONTACT.test(before)
        ? about > 1.2 && !/(?:bel|call|via|info|bereikbaar|inschrijven|aanmelden)/iu.test(before)
        : about > -0.7;
    case 'iban':
      if (found.sure && A_PATIENT.test(before) && !DONATE.test(before)) return true;
      return about > -1;
    case 'postcode':
      return found.sure ? about > -1.6 : about > -0.4;
    case 'address':
      return (
        about > -1 &&
        !/(?:praktijk|congres|adres|locatie|bij ons|open|kom|ons nieuwe|ophalen|afhalen|bezoek)[^.!?\n]{0,40}$/iu.test(
          before,
        )
      );
    case 'plate':
      return about > -1.5 || /kenteken|nummerplaat|plate/iu.test(before);
    case 'coordinates':
      return about > -2;
    default:
      return about > -1;
  }
}

/** A year of birth that a living adult or an old patient has, not the date of last week. */
function isLongAgo(date: string): boolean {
  const year = /(?:19|20)\d{2}/.exec(date)?.[0];
  return year ? Number(year) <= 2018 : /[-/.]\d{2}$/.test(date) && Number(date.slice(-2)) > 26;
}

/** Digits, perhaps with letters and separators, as many as numbers of records have, and no year. */
function isRecordNumber(quote: string): boolean {
  const digits = quote.replace(/\D/g, '');
  return (
    digits.length >= 4 &&
    digits.length <= 14 &&
    /^[\p{L}\d][\p{L}\d.\- ]*$/u.test(quote) &&
    !/^(?:19|20)\d\d$/.test(digits)
  );
}

/** From which logit of `caseOf` on a room in the post is the patient's. */
function roomFrom(pattern: string): number {
  if (pattern === ROOM_ALONE) return 1;
  return pattern === ROOM_OF_SOMEBODY ? -1.4 : -0.6;
}

export const rule: Rule = {
  id: 'patient-identifier',
  severity,
  guidelines,
  texts,
  match(document: Document, context: RuleContext): Match[] {
    const found: Match[] = [];
    const add = (start: number, end: number): void => addApart(found, { start, end });
    for (const identifier of findFormats(document.text))
      if (isPatients(document, context, identifier)) add(identifier.start, identifier.end);
    const { post } = caseOf(document, context);
    for (const { name, pattern, start, end, first } of patterns.find(document)) {
      const theirs =
        name === 'number'
          ? isRecordNumber(document.text.slice(start, end))
          : post > roomFrom(pattern) && !inClass(document, first, 'own-life');
      if (theirs) add(start, end);
    }
    return found;
  },
};
