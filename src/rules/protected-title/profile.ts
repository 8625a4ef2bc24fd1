/**
 * Reads a profile for titles that its own words contradict: a student beside a title, "basisarts" beside a specialist title, a title without
 * registration. Surfaces other than a profile are left to the constructions.
 */
import { type Document, inClass, type Token } from '../../document/index.ts';

/** Fields of study and the titles they lead to; a nurse who studies medicine may call herself a nurse. */
const FIELDS: readonly (readonly [field: RegExp, title: RegExp])[] = [
  [
    /^(geneeskunde|med|medical|medicine|medschool|premed|pre-med|co|coassistent|co-assistent|semi-arts|geneeskundestudent)$/,
    /arts|dokter|doctor|^md|physician|surgeon|chirurg|loog$|logist$|psychiat|internist|geneesheer|pediat|paediat|^gp/,
  ],
  [/^(farmacie|pharmacy|farma)$/, /apothe|pharmacist/],
  [/^(verpleegkunde|nursing|hbo-v|hbov|hbo-v'er|nurse|mbo-verpleegkunde|verpleegkundestudent)$/, /verple|nurse|^rn$/],
  [/^(psychologie|psych|psychology|psychologiestudent)$/, /psych|therap/],
  [/^(tandheelkunde|dental|dentistry)$/, /tandarts|dentist|orthodont/],
  [/^(fysiotherapie|fysio|physio|physiotherapy|kine|kinesitherapie)$/, /fysio|physio|kine/],
  [/^(vroedkunde|verloskunde|midwifery)$/, /verlosk|vroed|midwi/],
  [/^(dietetiek|voeding|dietetics|nutrition)$/, /diet/],
  [/^(logopedie|speech)$/, /logoped|speech/],
];

/** Plain doctors and dentists: a specialist title beside them isn't held. */
const PLAIN = new Set(['basisarts', 'anios', 'arbo-arts', 'arboarts', 'arts-assistent', 'semi-arts']);
/** Words that make the title somebody else's or past: "dochter van een huisarts", "ex-verpleegkundige", "geen arts". */
const OTHERS =
  /^(geen|niet|not|no|never|nooit|ex|voormalig|former|van|of|dochter|zoon|vrouw|man|married|getrouwd|wil|want|wordt|word|worden|becoming|fan|bij|voor|for|with|met|door|by|onder|under|een|de|je|your|mijn|my|later|ooit)$/;

/** The profile itself says that the title isn't claimed: "Fysiotherapeut? Nee hoor". */
const DENIED =
  /\bnee\b|don[’']?t call|not a (?:doctor|nurse)|not an? |\bex-|\boud-|geen (?:arts|dokter|verpleegkundige|therapeut)/i;

/** Words in one part with the title that say openly that it is still being learned. */
const HONEST =
  /^(student|studente|aios|haio|aspirant|trainee|leerling|toekomstig|toekomstige|aankomend|future|aspiring|opleiding|io|i|spe|wording|training|coassistent|co-assistent|intern|stage|stagiair|stagiaire)$/;

/** A title token on a profile, with the words of its part ("arts | moeder | hardloper" has three parts). */
interface Claim {
  readonly token: Token;
  readonly part: readonly Token[];
}

const SEPARATOR = /^([|•·◦✦✧/\-–—+&;.,!?]|\.{2,}|…)$/;

function parts(document: Document): Token[][] {
  const all: Token[][] = [];
  let current: Token[] = [];
  let sentence = -1;
  for (const token of document.tokens) {
    const cut = token.kind === 'emoji' || (token.kind === 'punctuation' && SEPARATOR.test(token.text));
    if ((cut || token.sentence !== sentence) && current.length > 0) {
      all.push(current);
      current = [];
    }
    sentence = token.sentence;
    if (!cut) current.push(token);
  }
  if (current.length > 0) all.push(current);
  return all;
}

const isTitle = (document: Document, token: Token): boolean =>
  inClass(document, token.index, 'title-basic', 'title-specialist');

/** Titles that the profile claims for its writer. */
export function claimsOf(document: Document): Claim[] {
  return parts(document).flatMap((part) =>
    part
      .filter((token) => isTitle(document, token))
      .filter((token) => {
        const before = part.filter((other) => other.index < token.index).slice(-3);
        return !before.some((word) => OTHERS.test(word.folded)) && !before.some((word) => isTitle(document, word));
      })
      .map((token) => ({ token, part })),
  );
}

const has = (document: Document, tokens: readonly Token[], ...classes: readonly string[]): boolean =>
  tokens.some((token) => inClass(document, token.index, ...classes));

/** Does the study on the profile lead to this title? Without a field every title counts. */
function studiesFor(document: Document, part: readonly Token[]): boolean {
  const fields = FIELDS.filter(([field]) => document.tokens.some((token) => field.test(token.folded)));
  return fields.length === 0 || fields.some(([, leadsTo]) => part.some((word) => leadsTo.test(word.folded)));
}

/** The claims that other words of the profile contradict. */
export function contradicted(document: Document): Token[] {
  const { tokens } = document;
  const claims = claimsOf(document);
  const supervised = has(document, tokens, 'title-registered');
  const studying = has(document, tokens, 'study-phase');
  const unbacked = has(document, tokens, 'title-unbacked');
  const plain = tokens.some((token) => PLAIN.has(token.folded));
  const near = has(document, tokens, 'title-near');
  const denied = DENIED.test(document.text);
  return claims
    .filter(({ token, part }) => {
      const specialist = inClass(document, token.index, 'title-specialist');
      if (PLAIN.has(token.folded)) return false;
      // "arts in opleiding", "student verpleegkundige": said as it is.
      if (part.some((word) => HONEST.test(word.folded)) && !has(document, part, 'title-unbacked')) return false;
      if (denied) return false;
      if (unbacked) return true;
      if (supervised) return false;
      if (studying && studiesFor(document, part)) return true;
      return specialist && (plain || (near && tokens.some((other) => /^algemeen$/.test(other.folded))));
    })
    .map(({ token }) => token);
}
