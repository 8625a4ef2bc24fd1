/** A patient, a colleague, a relative: people without their names, their work or their family. */
import { type Document, layer, layerKey } from '../../document/index.ts';
import { isArticle, type Nouns, nounFor } from './nouns.ts';
import { bounded, opens, type Slot } from './slot.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PATIENT: Nouns = { de: 'patiënt', whole: 'een patiënt', en: 'patient', enWhole: 'a patient' };
const AGAIN: Nouns = { ...PATIENT, whole: 'de patiënt', enWhole: 'the patient' };
const RESIDENT: Nouns = { de: 'bewoner', whole: 'een bewoner', en: 'resident', enWhole: 'a resident' };
const COLLEAGUE: Nouns = { de: 'collega', whole: 'een collega', en: 'colleague', enWhole: 'a colleague' };

/** In a home people are residents: where the text says so itself, so does the wording. */
export function livesThere(document: Document): boolean {
  // Kept with the text as well: every finding asks.
  return layer(document, IN_POST, ({ sentences }) =>
    sentences.some(({ alone }) =>
      layer(alone, IN_SENTENCE, ({ text }) => /\bbewoo?n(?:er|ster)|\bresident/i.test(text)),
    ),
  );
}

const IN_POST = layerKey();
const IN_SENTENCE = layerKey();

const GREETINGS = words('dag ha hoi hey hee hallo hi hello beste lieve dear haha goedemorgen goedemiddag hai heey yo');
/** What follows a name that is only called out. */
const AFTER_A_CALL = words('ik het de kun kan wil je jij hoe wat waarom heb can could i the how what please u dank');
/** Nouns that a name is put beside: "onze bewoner Wim". */
const PERSON_NOUNS = words(
  'bewoner bewoonster patient patiente client cliente dame heer jongen meisje baby vent kindje zoon dochter kleinzoon kleindochter oma opa tante oom auntie aunt uncle granny nan nana resident man vrouw lady boy girl child grandma grandpa collega buurman buurvrouw',
);
/** Compounds of them: "mijn buurjongen Daan". */
const PERSON_COMPOUND =
  /\p{L}(?:jongen|meisje|vriend|vriendin|nichtje|neefje|zoontje|dochtertje|broertje|zusje|kindje)$/u;
const isPerson = (word = ''): boolean => PERSON_NOUNS.has(word) || PERSON_COMPOUND.test(word);
const TITLES = /^(?:mevr|mevrouw|mw|mej|meneer|dhr|heer|mijnheer|mrs|mr|ms|miss)\b/;

/** "Patiënte K." */
export const INITIALLED = /^(patiënte?|cliënte?|bewoner|bewoonster|patient|client|resident) \p{Lu}\.?$/iu;
const ARTICLES = words('de een deze die onze mijn the a this that our my');

/** Wordings for a patient's name, best first. */
export function nameWordings(slot: Slot): string[] {
  const { text, lower, english, before, after } = slot;
  if (isCalled(slot)) return [''];
  if (lower === 'piet' && /^zwarte?$/.test(before[0] ?? '')) return [];
  if (isPerson(before[0])) return [''];
  // "onze oudste bewoner, meneer Hendriks, is": who it is was said.
  if (before[0] === ',' && isPerson(before[1]) && /^[,(]$/.test(after[0] ?? '')) return [''];
  // "Hull Royal", "the ward at Royal Devon": a part of a longer name, or a house.
  if (
    slot.inName ||
    (before[0] === 'at' && /^(?:ward|unit|hospital|clinic|department|team|work|working)$/.test(before[1] ?? ''))
  )
    return [];
  // "the lovely Rita", "my landlord Dan": no noun is known to fit.
  if (english && ARTICLES.has(before[1] ?? '') && !ARTICLES.has(before[0] ?? '')) return [];
  const initialled = INITIALLED.exec(text);
  if (initialled) {
    const noun = (initialled[1] as string).toLowerCase();
    if (before[0] !== undefined && /^\p{L}/u.test(before[0])) return ARTICLES.has(before[0]) ? [noun] : [];
    return [english ? `a ${noun}` : `een ${noun}`];
  }
  if (/^@/.test(text)) return [english ? 'someone' : 'iemand'];
  if (/['’]s?$/.test(lower))
    return [english ? (before.length > 0 && slot.again ? "the patient's" : "a patient's") : 'iemands'];
  const nouns = slot.again ? AGAIN : livesThere(slot.document) ? RESIDENT : PATIENT;
  const noun = nounFor({ ...slot, before: articleBefore(slot) }, nouns);
  if (noun === null) return [];
  // A line with nothing but the name has no other words to lean on.
  if (opens(slot) && after.length === 0) return [noun];
  return TITLES.test(lower) && !english && /^(?:een|de) /.test(noun)
    ? [noun, /^(?:me?v|mw|mej)/.test(lower) ? 'een mevrouw' : 'een meneer']
    : [noun];
}

/** The article of a name, with an adjective between: "toen belde Truus" and "congrats on the new role Thomas" have none. */
function articleBefore({ before, english }: Slot): readonly string[] {
  if (english || before.length === 1 || isArticle(before[0] ?? '')) return before.slice(0, 1);
  return /e$/.test(before[0] ?? '') && isArticle(before[1] ?? '') ? before.slice(0, 2) : [];
}

/** Whether someone is spoken to: behind a greeting, or set apart with what follows turned to them. */
function isCalled({ before, after }: Slot): boolean {
  if (GREETINGS.has(before[0] ?? '')) return true;
  if (before.length === 0)
    return after[0] === ',' ? AFTER_A_CALL.has(after[1] ?? '') : AFTER_A_CALL.has(after[0] ?? '');
  return (
    bounded(after) &&
    after[0] !== '(' &&
    (before[0] === ',' || (/^!/.test(after[0] ?? '') && !LEADS_TO_A_NAME.has(before[0] ?? '')))
  );
}

/** Behind these a name is a part of the sentence. */
const LEADS_TO_A_NAME = words(
  'van voor met bij aan door naar en of is was onze mijn de for to with by and of from our my the',
);

const DOCTOR =
  /^(?:dokter|dr|drs|prof|professor|doctor|arts|huisarts|chirurg|zuster|broeder|specialist|nurse|collega|verple)/;
const TEACHER = /^(?:juf|meester|leraar|lerares|teacher)/;

/** Wordings for the clinician or teacher through whom a patient can be found. */
export function clinicianWordings(slot: Slot): string[] {
  if (slot.before.length > 0 && bounded(slot.before) && bounded(slot.after)) {
    // "Dank je wel, dokter Sevenhuijsen." against "collega Baarslag, huisarts te Rouveen:".
    return DOCTOR.test(slot.lower) && !/^huisarts/.test(slot.lower) ? [slot.english ? 'colleague' : 'collega'] : [''];
  }
  const role = TEACHER.test(slot.lower)
    ? { de: 'juf', whole: 'een juf', en: 'teacher', enWhole: 'a teacher' }
    : COLLEAGUE;
  const noun = nounFor(slot, role);
  return noun === null ? [] : [noun];
}

const PREDICATE = words('is was werd wordt ben bent als ooit being became as beroep voormalig');

/** Wordings for a patient's work. Where it is said of someone ("hij is imker") no noun fits, and between commas it can go. */
export function occupationWordings(slot: Slot): string[] {
  const { lower, before, after } = slot;
  // "TV presenter"
  if (/^(?:tv|radio|news|league)$/.test(before[0] ?? '')) return [];
  if (/\s/.test(lower) && !/^(?:een|a|an|de|the) /.test(lower)) return [];
  if (before[0] === ',' && /^[!?.…]/.test(after[0] ?? '.')) return [];
  if (before.length > 0 && (before[0] === ',' || before[0] === '(') && bounded(after)) return [''];
  if (PREDICATE.has(before[0] ?? '') || /^[(]$/.test(before[0] ?? '')) return [];
  // "works as a teacher"
  if (/^(?:een|a|an|de|the)$/.test(before[0] ?? '') && PREDICATE.has(before[1] ?? '')) return [];
  // "de dochter van de bakker": the baker is no patient.
  if (/^(?:de|een|the|an?)$/.test(before[0] ?? '') && /^(?:van|of)$/.test(before[1] ?? '')) return [];
  // "de burgemeester van Deurne", "de zanger van de band": no patient is of these.
  if (/^(?:van|of)$/.test(after[0] ?? '')) return [];
  // "bij de bakker" is a shop.
  if (before[1] === 'bij' && before[0] === 'de') return [];
  // "a primary school teacher", "a ballet dancer": the noun before belongs to the work.
  if (slot.english && before[0] !== undefined && !BEFORE_WORK.test(before[0])) return [];
  const noun = nounFor(slot, PATIENT);
  return noun === null ? [] : [noun];
}

const BEFORE_WORK =
  /^(?:the|an?|my|our|your|his|her|their|this|that|these|those|another|some|no|retired|former|local|young|old|older|elderly|middle-aged|male|female|single|busy|famous|lovely|sweet|poor|unlucky|.*-old|by|with|from|for|to|and|or|as|,|:|\(|[^\p{L}]*)$/u;

const RELATIVE =
  /^(?:man|vrouw|ex|ex-man|ex-vrouw|vent|bloke|zoon|dochter|zoontje|dochtertje|moeder|vader|mama|papa|mum|mom|dad|broer|broertje|zus|zusje|oma|opa|beppe|pake|tante|oom|neef|nicht|kleinzoon|kleindochter|schoonzoon|schoondochter|schoonmoeder|schoonvader|weduwe|weduwnaar|tweelingzus|tweelingbroer|partner|husband|wife|son|daughter|mother|father|brother|sister|aunt|uncle|nephew|niece|grandson|granddaughter|grandma|grandpa|widow|widower)$/;
const RELATIVES =
  /^(?:zonen|zoons|dochters|kinderen|kleinkinderen|ouders|broers|zussen|schoonouders|sons|daughters|children|grandchildren|parents|brothers|sisters)$/;
const OWNER =
  /^(?:zijn|z'n|haar|d'r|hun|his|her|their|de|die|the) (?:(?:eigen|own|new|five|vier|twee|piepkleine) )?(\S+)$/;

/** Wordings for family. Only a whole phrase ("haar man") can be exchanged. */
export function relationWordings({ lower, english, before }: Slot): string[] {
  // "mevrouw haar zoon": whose he is stands before it.
  if (/^(?:mevrouw|meneer|mw|dhr)$/.test(before[0] ?? '')) return [];
  const noun = OWNER.exec(lower)?.[1] ?? '';
  if (RELATIVE.test(noun)) return [english ? 'a relative' : 'een naaste'];
  return RELATIVES.test(noun) ? [english ? 'relatives' : 'naasten'] : [];
}

/** Wordings for origin and faith: an adjective can go, where "a" or "an" lets it. */
export function originWordings({ lower, english, before, after }: Slot): string[] {
  if (/^(?:uit|from|in) /.test(lower)) return [''];
  if (!/(?:se|e|s|an|ish|ese)$/.test(lower) || bounded(after)) return [];
  const next = after[0] ?? '';
  const vowel = /^[aeio]/.test(next);
  return english && ((before[0] === 'a' && vowel) || (before[0] === 'an' && !vowel)) ? [] : [''];
}
