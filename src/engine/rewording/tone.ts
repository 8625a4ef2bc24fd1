/** The same without shouting, swearing or boredom. */
import { articleFits } from './nouns.ts';
import { bounded, type Slot } from './slot.ts';

/** Abbreviations in capitals that are no shouting. */
const KEEP = /^(?:SEH|IC|ICU|CCU|HAP|GGZ|GGD|BSN|MRSA|ECG|MRI|CT|UMC|NHS|A&E|GP|AIOS|ANIOS|VVT|I|EHR|EPD|KNMG)$/;

/** Words in capitals as one would say them; one exclamation mark is none. */
export function calmer(text: string): string[] {
  const said = text
    // "IK. KAN. NIET. MEER." is one sentence.
    .replace(/(?<=(?:^|\.\s)\p{Lu}+)\.(?=\s\p{Lu}+(?:[.\s]|$))/gu, '')
    .replace(/[\p{Lu}&]{2,}/gu, (word) => (KEEP.test(word) ? word : word.toLowerCase()))
    .replace(/(?<=^|\s)(\p{Lu})(?=\s\p{Ll})/gu, (letter) => (letter === 'I' ? letter : letter.toLowerCase()))
    .replace(/([!?])[!?]+/g, '$1')
    .replaceAll('!', '.');
  return said.toLowerCase() === text.toLowerCase() && said === text ? [] : [said];
}

const PREFIX = /^(?:kanker|kut|tyfus|tering|kloten?|klere|pokke|takke|pest|rot)-?(?=\p{L}{3})/iu;
/** What remains of a compound that is a word of its own. */
const REST =
  /^(?:dag|dienst|nacht|week|weer|rooster|lift|ochtend|avond|middag|karwei|karweitje|systeem|printer|computer|bende|zooi|zooitje|protocol|module|toets|vergadering|auto|fiets|trein|file|programma|ding|baan|maand|jaar)$/iu;
const MILDER: Readonly<Record<string, string>> = {
  zooi: 'rommel',
  zooitje: 'rommeltje',
  bende: 'rommel',
};
const WORDS: Readonly<Record<string, string>> = { shitshow: 'mess', clusterfuck: 'mess', strontlazarus: 'dronken' };
const FILLERS = /^(?:fucking|freaking|bloody|godvergeten|godverdomde|verdomde|kanker|tering|fuckin)$/i;

/** Wordings for a swear word, best first: without it where the sentence stands without it, the plain word where one is inside. */
export function politer({ text, lower, before, after }: Slot): string[] {
  const word = WORDS[lower];
  if (word !== undefined) return [word];
  const rest = text.replace(PREFIX, '');
  if (rest !== text && REST.test(rest)) return [MILDER[rest.toLowerCase()] ?? rest.toLowerCase()];
  // "a fucking awful shift" would be "a awful shift".
  if (FILLERS.test(text) && !bounded(after)) return articleFits(before[0], after[0] ?? '') ? [''] : [];
  // Between quotation marks they are somebody's words.
  if (/^['"‘“„]/.test(before[0] ?? '')) return [];
  return bounded(before) && (bounded(after) || after[0] === 'zeg') ? [''] : [];
}

const QUIET: Readonly<Record<string, string>> = {
  saai: 'rustig',
  saaie: 'rustige',
  saaier: 'rustiger',
  boring: 'quiet',
  dull: 'quiet',
  slow: 'quiet',
};

/** "Saaie dienst" is a quiet one; "Maar eerlijk: genieten!" may well be pride. */
export function kinder({ lower, before, after, english }: Slot): string[] {
  const quiet = QUIET[lower];
  if (quiet !== undefined) return [quiet];
  if (/^(?:genieten|enjoyed|loved)$/.test(lower) && bounded(before) && bounded(after))
    return [english ? 'proud of this team' : 'trots op dit team'];
  return [];
}
