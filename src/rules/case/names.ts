/**
 * Finds names of people and says what each looks like: somebody with a title ("mevrouw de Vries"), initials ("J.K."), a first name, a handle,
 * a nickname ("Grote Ron"), and whose: a clinician's ("dokter Vos"), the writer's signature, the person greeted, or somebody's.
 * Eponyms, medicines, places and institutions are never names.
 */
import { type Document, layer, layerKey, meets, setOf, type Token } from '../../document/index.ts';
import { hasBit } from '../../lexicon/class-set.ts';
import { classId, lexiconPart, NO_CLASSES } from '../../lexicon/lexicon.ts';
import { moved, overlap, type Span, sameSentence, spanOf } from '../span.ts';

type NameRole = 'person' | 'clinician' | 'greeted' | 'signature' | 'public' | 'own';
type NameForm = 'titled' | 'initials' | 'first' | 'full' | 'handle' | 'nickname' | 'bare';

export interface NameSpan extends Span {
  readonly role: NameRole;
  readonly form: NameForm;
  /** Offset where the name proper starts, behind a title ("mevrouw |de Vries"). */
  readonly core: number;
}

const TITLES = new Set(
  'meneer mijnheer menier mneer dhr heer mevrouw mevr mvr mw mej mejuffrouw juffrouw madam madame mr mrs ms miss mx opa oma nonna tante nonkel oom mister sir lady zuster-non'.split(
    ' ',
  ),
);
const CARE_TITLES = new Set(
  'dokter dr drs doctor prof professor zuster broeder verpleegkundige huisarts chirurg tandarts psychiater psycholoog internist cardioloog arts verloskundige vroedvrouw fysio nurse sister therapeut logopedist coassistent co-assistent aios anios begeleider juf meester leerkracht mevrouw-dokter apotheker kinderarts uroloog orthopeed neuroloog docent promotor'.split(
    ' ',
  ),
);
const OFFICE_TITLES = new Set(
  'minister staatssecretaris koning koningin prins prinses president premier burgemeester wethouder kamerlid zanger zangeres acteur actrice schrijver schrijfster presentator auteur cabaretier'.split(
    ' ',
  ),
);
const GREETINGS = new Set(
  'hoi dag hallo hello hey hee heyy hej hi ha hai beste lieve dear goedemorgen goedemiddag goedenavond goeiemorgen morgen sorry ja nee yo haha psst sterkte beterschap congrats thanks thx dankjewel'.split(
    ' ',
  ),
);
const SIGN_OFF = new Set(
  'gr groet groeten groetjes liefs mvg xx xxx kus hg regards cheers love warm vriendelijke hartelijke collegiale'.split(
    ' ',
  ),
);
const INTERFIX = new Set(
  "van de den der ter ten te 't het in op vd v v.d el al ben ait la le di da du von zu o'".split(' '),
);
const ADORNED = new Set(
  'grote kleine big little kleintje dikke dronken oude ouwe lange dolle zotte gekke schele stoere lieve onze ons onzen our ouwe favoriete arme boze stille blinde manke vrolijke tough brave sweet poor old'.split(
    ' ',
  ),
);
const COLLEAGUE_BEFORE = new Set(
  'collega collega-verpleegkundige collegas teamgenoot maatje mentor stagiair stagiaire student studente opleider supervisor kapitein coach directeur voorzitter manager teamleider planner'.split(
    ' ',
  ),
);
/** Words before a capitalised word that make it a thing, a title or a place. */
const NOT_BEFORE_NAME = new Set(
  'in uit te op aan de het een the a an van-de dit deze die dat onder naar langs ziekte syndroom score schaal test criteria wet app merk'.split(
    ' ',
  ),
);

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && (token.shape === 'title' || token.shape === 'mixed');
const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{L}$/u.test(token.text);
const isStop = (token: Token | undefined): boolean => token?.text === '.';

const FIRST_NAME = setOf('first-names');
const MAYBE_FIRST_NAME = setOf('first-names-ambiguous');
const SURNAME = setOf('surnames', 'surnames-ambiguous');
const ORDINARY = setOf('ordinary-words', 'ordinary-words-en');
const ORDINARY_DUTCH = setOf('ordinary-words');
const PLACE = setOf('places');
const EPONYM = setOf('eponyms');
const MONTH_DAY_MEDICINE = setOf('month', 'weekday', 'medication');
const INSTITUTION_OR_MONTH = setOf('hospitals', 'care-organisations', 'month');
const PERSON = setOf('person-patient', 'person-generic', 'person-relative');
const PLACE_OR_WARD = setOf('places', 'wards', 'care-place');
const NAMED_THING = setOf('places', 'places-abroad', 'first-names', 'first-names-ambiguous', 'hospitals');
const CARE_PERSON = setOf('person-care');
const PUBLIC_PERSON = setOf('person-public');
const RELATIVE_OR_PERSON = setOf('person-relative', 'person-generic');

const THINGS = setOf(
  'medication',
  'eponyms',
  'hospitals',
  'care-organisations',
  'wards',
  'month',
  'weekday',
  'time-words',
  'channel',
  'origins',
  'rare-diseases',
  'diagnosis',
  'treatment',
  'image-record',
  'lab-result',
  'education',
  'person-care',
  'occupations',
  'person-generic',
  'person-patient',
  'person-relative',
  'care-place',
  'emoji-joy',
);

/** A word that stands for a thing we know, not a person. */
function isThing(document: Document, token: Token): boolean {
  return meets(document, token.index, THINGS);
}

const FIRST_NAMES = classId('first-names');

/** The word without a possessive or a Dutch diminutive: "Dirk's" → "dirk", "Truusje" → "truus", "Jeanneke" → "jeanne". */
function roots(folded: string): string[] {
  const bare = folded.replace(/'s$|'$/, '');
  const small = bare.replace(/(?:eke|ke|tje|je|ie)$/, '');
  return [bare, ...(small !== bare && small.length > 2 ? [small, `${small}e`] : [])];
}

function isFirstName(document: Document, token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (meets(document, token.index, FIRST_NAME)) return true;
  if (!isCapital(token) || isOrdinary(document, token)) return false;
  const { words } = lexiconPart('any');
  return roots(token.folded).some(
    (root) => root !== token.folded && hasBit(words.get(root) ?? NO_CLASSES, FIRST_NAMES),
  );
}

function isAmbiguousFirst(document: Document, token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && meets(document, token.index, MAYBE_FIRST_NAME);
}

function isSurname(document: Document, token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && meets(document, token.index, SURNAME);
}

const isOrdinary = (document: Document, token: Token): boolean => meets(document, token.index, ORDINARY);

/** More letters in a row than any name has are an enumeration or a drawing; reading on would take the square of their number. */
const MOST_INITIALS = 12;

/** Reads initials and stops from `at`: "J.K.", "G. de W.", "A.B.", "c.h."; answers the token past them, or `at`. */
function initialsFrom(document: Document, at: number): number {
  let index = at;
  let letters = 0;
  for (;;) {
    const token = sameSentence(document, index, at);
    if (!token) break;
    if (isInitial(token) && (isStop(document.tokens[index + 1]) || letters > 0 || token.shape !== 'lower')) {
      letters += 1;
      if (letters > MOST_INITIALS) return at;
      index += 1;
      if (
        isStop(sameSentence(document, index, at)) &&
        document.tokens[index]?.start === document.tokens[index - 1]?.end
      )
        index += 1;
      else if (
        letters > 0 &&
        !isInitial(sameSentence(document, index, at)) &&
        !INTERFIX.has(sameSentence(document, index, at)?.folded ?? '')
      )
        break;
    } else if (letters > 0 && INTERFIX.has(token.folded)) {
      const next = sameSentence(document, index + 1, at);
      if (isInitial(next) || isCapital(next) || /^(?:de|der|den|d)$/.test(next?.folded ?? '')) index += 1;
      else break;
      if (isStop(sameSentence(document, index, at))) index += 1;
    } else break;
  }
  return letters > 0 ? index : at;
}

/** Reads interfixes and a surname (or an initial) from `at`; answers the token past it, or `at`. `sure`: a title stands before. */
function surnameFrom(document: Document, at: number, sure: boolean): number {
  let index = at;
  while (INTERFIX.has(sameSentence(document, index, at)?.folded ?? '') && index - at < 3) {
    index += 1;
    if (isStop(sameSentence(document, index, at)) && document.tokens[index]?.start === document.tokens[index - 1]?.end)
      index += 1;
  }
  const token = sameSentence(document, index, at);
  if (token?.kind !== 'word') return at;
  if (isInitial(token) && (token.shape !== 'lower' || isStop(document.tokens[index + 1]))) {
    const end = initialsFrom(document, index);
    return end > index ? end : index + 1;
  }
  const known = isSurname(document, token);
  if (sure && token.shape === 'upper' && token.text.length > 2 && !isThing(document, token)) return index + 1;
  const fresh = !isOrdinary(document, token) && !isThing(document, token) && token.text.length > 2;
  if (isCapital(token)) {
    if (!(known || sure || index > at || fresh)) return at;
    let end = index + 1;
    const next = sameSentence(document, end, at);
    if (
      next &&
      isCapital(next) &&
      (isSurname(document, next) || !isOrdinary(document, next)) &&
      !isThing(document, next) &&
      sure
    )
      end += 1;
    return end;
  }
  if (
    sure &&
    token.shape === 'lower' &&
    (index > at
      ? known || !isThing(document, token)
      : (known && !meets(document, token.index, ORDINARY_DUTCH)) || fresh)
  )
    return index + 1;
  return at;
}

const IN_DOCUMENT = layerKey();
const ALONE = layerKey();
const LEADS = layerKey();

/** All names of people in a document, in order. Computed once. */
export function namesOf(document: Document): readonly NameSpan[] {
  return layer(document, IN_DOCUMENT, (given) =>
    given.sentences.flatMap(({ alone, index, first, start }) =>
      namesIn(alone, isSigned(given, index)).map((name) => ({
        ...moved(name, first, start),
        core: name.core + start,
      })),
    ),
  );
}

/** Does the sentence before end so that a name which opens this one is a signature: "Groetjes,"? */
export function isSigned(document: Document, sentence: number): boolean {
  const before = document.sentences[sentence - 1];
  return before !== undefined && layer(before.alone, LEADS, leadsToSignature);
}

function leadsToSignature({ tokens }: Document): boolean {
  const last = tokens.at(-1);
  const word = SIGN_OFF.has(tokens.at(-2)?.folded ?? '');
  return SIGN_OFF.has(last?.folded ?? '') || ((isStop(last) || last?.text === ',') && word);
}

/** The names in a sentence alone. `signed`: see `isSigned`. */
export function namesIn(sentence: Document, signed: boolean): readonly NameSpan[] {
  const names = layer(sentence, ALONE, read);
  const [first] = names;
  const signs = signed && first?.core === 0 && first.form !== 'titled' && first.form !== 'handle';
  return signs ? [{ ...first, role: 'signature' }, ...names.slice(1)] : names;
}

function read(document: Document): readonly NameSpan[] {
  const found: NameSpan[] = [];
  const add = (first: number, core: number, last: number, form: NameForm, role: NameRole): void => {
    const span = spanOf(document, first, last);
    // In order and apart, so a span that touches any of them touches the last.
    const before = found.at(-1);
    if (before && overlap(before, span)) return;
    found.push({ ...span, core: document.tokens[core]?.start ?? span.start, form, role });
  };
  for (const token of document.tokens) {
    const { index } = token;
    if (found.at(-1) && (found.at(-1) as NameSpan).last > index) continue;
    if (token.kind === 'handle') {
      add(index, index, index + 1, 'handle', 'person');
      continue;
    }
    if (token.kind !== 'word') continue;
    const titled = titledAt(document, token);
    if (titled) {
      add(titled.first, titled.core, titled.last, 'titled', titled.role);
      continue;
    }
    const bare = nameAt(document, token);
    if (bare) add(bare.first, bare.core, bare.last, bare.form, bare.role);
  }
  return found;
}

interface Read {
  readonly first: number;
  readonly core: number;
  readonly last: number;
  readonly role: NameRole;
  readonly form: NameForm;
}

/** "mevrouw de Vries", "meneer J.", "dhr. van Dam", "dokter Verhulst", "mw A.B.", "Opa Pijp". */
function titledAt(document: Document, token: Token): Read | undefined {
  const { index, folded } = token;
  const care = CARE_TITLES.has(folded);
  const office = OFFICE_TITLES.has(folded);
  if (!TITLES.has(folded) && !care && !office) return undefined;
  let at = index + 1;
  if (isStop(sameSentence(document, at, index)) && (document.tokens[at] as Token).start === token.end) at += 1;
  // "prof. dr. Jansen", "mevrouw dr. Bos", "mevrouw Anna de Wit".
  while (/^(?:dr|drs|prof|mr|ir|ing|professor|dokter)$/.test(sameSentence(document, at, index)?.folded ?? '')) {
    at += 1;
    if (isStop(sameSentence(document, at, index))) at += 1;
  }
  const core = at;
  let last = initialsFrom(document, at);
  if (last > at && isStop(document.tokens[last - 1]) && last - at === 2 && !sameSentence(document, last, index))
    last -= 1;
  const first = sameSentence(document, last, index);
  if (
    first &&
    (isFirstName(document, first) || isAmbiguousFirst(document, first)) &&
    (isCapital(first) || !isOrdinary(document, first))
  ) {
    last += 1;
    const more = surnameFrom(document, last, false);
    if (more > last) last = more;
  } else {
    const more = surnameFrom(document, last, !care || isCapital(sameSentence(document, last, index)));
    if (more > last) last = more;
  }
  if (last <= core) return undefined;
  const only = document.tokens[core] as Token;
  // "opa is", "oma Bep": a relative's word asks for a capital; "mr" and "ms" in Dutch small letters too.
  if (
    /^(?:opa|oma|tante|oom|nonkel|juf|meester|zuster|broeder|sister|mr|ms|heer|lady|miss)$/.test(folded) &&
    !document.tokens.slice(core, last).some((one) => isCapital(one) || isInitial(one) || isFirstName(document, one))
  )
    return undefined;
  if (isThing(document, only) && !isSurname(document, only) && !isCapital(only) && !isInitial(only)) return undefined;
  if (care && !document.tokens.slice(core, last).some((one) => isCapital(one) || isInitial(one))) return undefined;
  if (care && only.shape === 'title' && isThing(document, only) && !isSurname(document, only)) return undefined;
  const article = sameSentence(document, index - 1, index);
  const from = folded === 'heer' && article?.folded === 'de' ? index - 1 : index;
  const own = /^(?:opa|oma|tante|oom|nonkel)$/.test(folded) && /^(?:mijn|m'n|my)$/.test(article?.folded ?? '');
  return {
    first: from,
    core,
    last,
    form: 'titled',
    role: own ? 'own' : office ? 'public' : care ? 'clinician' : 'person',
  };
}

/** First names, full names, initials without a title, nicknames. */
function nameAt(document: Document, token: Token): Read | undefined {
  const { index } = token;
  const sentence = document.sentences[token.sentence] as { first: number; last: number };
  const before = sameSentence(document, index - 1, index);
  const next = sameSentence(document, index + 1, index);
  const second = sameSentence(document, index - 2, index);
  // "J.K. mag naar huis", "M. V.d.B.", "W. Terpstra".
  if (isInitial(token) && isStop(next) && next?.start === token.end) {
    const last = initialsFrom(document, index);
    const surname = surnameFrom(document, last, false);
    const letters = document.tokens.slice(index, Math.max(last, surname)).filter((one) => one.kind === 'word').length;
    const capitals = document.tokens.slice(index, last).some((one) => isInitial(one) && one.shape !== 'lower');
    const abbreviation =
      /^(?:o\.?a|m\.?n|d\.?w\.?z|i\.?v\.?m|t\.?a\.?v|e\.?d|i\.?p\.?v|n\.?v\.?t|z\.?s\.?m|m\.?b\.?t|i\.?o|a\.?s|s\.?v\.?p|b\.?v|t\.?o\.?v|o\.?b\.?v|v\.?a|p\.?s|u\.?s|u\.?k|e\.?g|i\.?e|a\.?m|p\.?m|n\.?b|t\.?z\.?t|a\.?u\.?b|m\.?a\.?w|i\.?s\.?m|t\.?g\.?v|k\.?o|a\.?d\.?h\.?d|i\.?c|r\.?i\.?p|w\.?v|t\.?w\.?v|e\.?a|m\.?v)\.?$/i.test(
        document.tokens
          .slice(index, last)
          .map((one) => one.text)
          .join(''),
      );
    if (letters >= 2 && !abbreviation && (capitals || (last - index >= 4 && letters === 2)))
      return {
        first: index,
        core: index,
        last: Math.max(last, surname),
        form: surname > last ? 'full' : 'initials',
        role: roleOf(document, index, Math.max(last, surname)),
      };
    return undefined;
  }
  // A surname alone: "Van Damme", "tweeling Van Puffelen".
  if (token.shape === 'title' && /^(?:van|de|ter|ten)$/.test(token.folded) && index > sentence.first && next) {
    const last = surnameFrom(document, index, true);
    const end = document.tokens[last - 1];
    if (
      last > index + 1 &&
      isCapital(end) &&
      end &&
      !meets(document, end.index, VENUE) &&
      (isSurname(document, end) || !isOrdinary(document, end)) &&
      token.folded === 'van'
    )
      return { first: index, core: index, last, form: 'bare', role: roleOf(document, index, last) };
  }
  // An unlisted name that the words around introduce: "laatste kindje: Lubbert", "onze Bavo", "Sjonnie met zijn feestneus".
  if (isIntroduced(document, token))
    return { first: index, core: index, last: index + 1, form: 'bare', role: roleOf(document, index, index + 1) };
  const listed = isFirstName(document, token);
  const ambiguous = isAmbiguousFirst(document, token);
  const capital = isCapital(token) || (token.shape === 'upper' && token.text.length > 2 && listed);
  if (token.hashtag || !(listed || ambiguous || (capital && isSurname(document, token)))) return undefined;
  if (
    meets(document, index, PLACE) &&
    !/^(?:voor|door)$/.test(before?.folded ?? '') &&
    (NOT_BEFORE_NAME.has(before?.folded ?? '') || /^(?:naar|nabij|from)$/.test(before?.folded ?? ''))
  )
    return undefined;
  if (meets(document, index, EPONYM) && !listed) return undefined;
  if (
    meets(document, index, EPONYM) &&
    (/^(?:van|ziekte|syndroom)$/.test(before?.folded ?? '') ||
      /^(?:patient|syndroom|ziekte|score|disease)/.test(next?.folded ?? ''))
  )
    return undefined;
  if (meets(document, index, MONTH_DAY_MEDICINE) && !capital) return undefined;
  if (meets(document, index, INSTITUTION_OR_MONTH)) return undefined;
  if (
    /^(?:sint|st|de|het|'t|the|een)$/.test(before?.folded ?? '') &&
    !(/^(?:de|den)$/.test(before?.folded ?? '') && listed && meets(document, index + 1, ORDINARY_DUTCH))
  )
    return undefined;
  const startsSentence = index === sentence.first;
  if (!capital) {
    // Small letters: only names that are no word in either language, in a text that writes small.
    if (!listed || isOrdinary(document, token) || token.text.length < 3 || isThing(document, token)) return undefined;
    if (
      document.sentences[token.sentence] &&
      /[A-Z]/.test(
        document.text.slice(document.tokens[sentence.first]?.start, (document.tokens[sentence.first]?.start ?? 0) + 1),
      ) &&
      !before
    )
      return undefined;
  }
  if (ambiguous && !listed) {
    const cue =
      before && (ADORNED.has(before.folded) || GREETINGS.has(before.folded) || meets(document, before.index, PERSON));
    const age =
      next && /^[(,]$/.test(next.text) && /^\d{1,3}/.test(sameSentence(document, index + 2, index)?.text ?? '');
    const verb = startsSentence && next && /^(?:is|was|heeft|had|mag|wil|ligt|kwam|wordt|has)$/.test(next.folded);
    const inside = !startsSentence && !isThing(document, token);
    if (!(cue || age || verb || inside)) return undefined;
  }
  const onlySurname = !listed && !ambiguous;
  if (onlySurname) {
    // A surname alone, behind an interfix that is no place: "Van Damme", "tweeling Van Puffelen".
    return undefined;
  }
  let last = index + 1;
  if (capital) {
    const more = surnameFrom(document, last, false);
    const follow = sameSentence(document, last, index);
    if (
      more > last &&
      follow &&
      (INTERFIX.has(follow.folded)
        ? isCapital(document.tokens[more - 1]) ||
          isInitial(document.tokens[more - 1]) ||
          isStop(document.tokens[more - 1])
        : isCapital(follow) || isInitial(follow))
    ) {
      const placeBehind = INTERFIX.has(follow.folded) && /^(?:in|uit|te|op)$/.test(follow.folded);
      const houseBehind =
        follow.folded === 'van' &&
        (meets(document, more - 1, PLACE_OR_WARD) ||
          (/^(?:de|het|'t)$/.test(document.tokens[last + 1]?.folded ?? '') &&
            !isSurname(document, document.tokens[more - 1])));
      if (!placeBehind && !houseBehind) last = more;
    }
    // "Marie-Jeanne Claes", "Jan Willem".
    const twin = sameSentence(document, last, index);
    if (last === index + 1 && twin && isFirstName(document, twin) && isCapital(twin)) last += 1;
  }
  const adorned =
    before &&
    (isCapital(before) || before.folded === 'kleine') &&
    ADORNED.has(before.folded) &&
    !/^(?:onze|ons|onzen|our|lieve)$/.test(before.folded) &&
    second?.text !== '.';
  const first = adorned && before ? before.index : index;
  return {
    first,
    core: index,
    last,
    form: adorned ? 'nickname' : last > index + 1 ? 'full' : 'first',
    role: roleOf(document, index, last),
  };
}

const VENUE = setOf('care-organisations', 'hospitals', 'time-words', 'channel');

function isIntroduced(document: Document, token: Token): boolean {
  if (token.shape !== 'title' || token.text.length < 3 || isOrdinary(document, token) || isThing(document, token))
    return false;
  if (meets(document, token.index, NAMED_THING)) return false;
  const before = sameSentence(document, token.index - 1, token.index);
  const second = sameSentence(document, token.index - 2, token.index);
  if (!before) return false;
  const person = (index: number): boolean => meets(document, index, PERSON);
  const next = sameSentence(document, token.index + 1, token.index);
  if (before.text === ':' && second && person(second.index)) return true;
  if (
    person(before.index) &&
    !/^(?:man|vrouw|mens|iemand|type|persoon|geval|case|bed|patient)$/.test(before.folded) &&
    before.shape === 'lower'
  )
    return !next || next.kind === 'punctuation' || next.shape === 'lower';
  return (
    next?.text === '(' &&
    /^\d{1,3}$/.test(sameSentence(document, token.index + 2, token.index)?.text ?? '') &&
    !STREET_LIKE.test(token.folded)
  );
}

const STREET_LIKE = /(?:straat|laan|weg|plein|kade|huis|studie|journal|wet|lijn)$/;

/** Whose name: greeted, signed, a colleague's, the writer's own circle, or just a person's. */
function roleOf(document: Document, first: number, last: number): NameRole {
  const token = document.tokens[first] as Token;
  const sentence = document.sentences[token.sentence] as { first: number; last: number };
  const before = sameSentence(document, first - 1, first);
  const second = sameSentence(document, first - 2, first);
  const next = sameSentence(document, last, first);
  if (
    before &&
    (SIGN_OFF.has(before.folded) ||
      (before.text === ',' && second && SIGN_OFF.has(second.folded)) ||
      (isStop(before) && second && SIGN_OFF.has(second.folded)))
  )
    return 'signature';
  if (
    before &&
    /^(?:ik|i|im|i'm|it's|met|mijn)$/.test(before.folded) &&
    /^(?:ben|am|naam|name|dag|hoi|,|heet|it's|with)$/.test(second?.folded ?? ',') &&
    first - sentence.first < 5 &&
    before.folded !== 'mijn'
  )
    return 'signature';
  if (before && /^(?:ben|heet|it's)$/.test(before.folded) && /^(?:ik|i)$/.test(second?.folded ?? ''))
    return 'signature';
  if (before && COLLEAGUE_BEFORE.has(before.folded)) return 'clinician';
  if (before && meets(document, before.index, CARE_PERSON)) return 'clinician';
  if (next?.text === ',' && meets(document, last + 1, CARE_PERSON) && sameSentence(document, last + 1, first))
    return 'clinician';
  if (before && meets(document, before.index, PUBLIC_PERSON)) return 'public';
  const owned =
    before && meets(document, before.index, RELATIVE_OR_PERSON) && /^(?:mijn|m'n|my|mn)$/.test(second?.folded ?? '');
  if (owned || (before && /^(?:mijn|m'n|my|mn)$/.test(before.folded))) return 'own';
  const opening = first - sentence.first <= 1 && (!before || GREETINGS.has(before.folded));
  if (before && GREETINGS.has(before.folded) && first - sentence.first <= 3) return 'greeted';
  if (
    opening &&
    next?.text === ',' &&
    last - first <= 2 &&
    !/^\d/.test(sameSentence(document, last + 1, first)?.text ?? '')
  )
    return 'greeted';
  return 'person';
}
