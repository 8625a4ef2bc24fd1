/**
 * Dutch inflection for the word classes. Spelling follows the rules of the Woordenlijst (open and closed syllables, f/v, s/z,
 * 't kofschip). It would rather give a form too many than one too few: a form that nobody writes costs a few bytes.
 */

const VOWEL = 'aeiou';
const DIGRAPH = /(aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|y)$/;

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL.includes(letter);
const isConsonant = (letter: string | undefined): boolean =>
  letter !== undefined && /[a-z]/.test(letter) && !VOWEL.includes(letter);

/** How a stem is written before an ending that starts with a vowel: maan → man-, man → mann-, huis → huiz-, dief → diev-. */
function openStems(stem: string): string[] {
  const last = stem.at(-1);
  if (!isConsonant(last)) return [stem];
  const before = stem.slice(0, -1);
  const voiced = last === 'f' ? 'v' : last === 's' ? 'z' : last;
  const double = /(aa|ee|oo|uu)$/.exec(before);
  if (double) {
    const open = before.slice(0, -1);
    return voiced === last ? [open + last] : [open + voiced, open + last];
  }
  if (DIGRAPH.test(before) || isConsonant(before.at(-1))) return voiced === last ? [stem] : [before + voiced, stem];
  // One vowel before one consonant: the syllable closes by doubling, unless it is unstressed (-el, -er, -en, -em, -ig, -lijk).
  if (/(el|er|en|em|ig|lijk|es|et|ik|um|us)$/.test(stem) && syllables(stem) > 1) return [stem, stem + last];
  return last === 'w' || last === 'x' || last === 'h' ? [stem] : [stem + last];
}

function syllables(word: string): number {
  return word.match(/(aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|[aeiouy])/g)?.length ?? 0;
}

/** Plurals of a noun; with `given`, those instead of the regular ones. */
function plurals(noun: string, given: readonly string[]): string[] {
  if (given.length > 0) return [...given];
  if (/[aiouy]$/.test(noun) && !DIGRAPH.test(noun)) return [`${noun}'s`, `${noun}s`];
  if (/heid$/.test(noun)) return [`${noun.slice(0, -4)}heden`];
  if (/ee$/.test(noun)) return [`${noun}en`, `${noun}s`];
  if (/ie$/.test(noun)) return [`${noun}s`, `${noun}en`];
  if (/e$/.test(noun)) return [`${noun}s`, `${noun}n`];
  if (/(el|em|en|er|erd|aar|aard|um|je|eur|oor|ier)$/.test(noun) && syllables(noun) > 1) {
    return [`${noun}s`, ...openStems(noun).map((stem) => `${stem}en`)];
  }
  return openStems(noun).map((stem) => `${stem}en`);
}

/** Diminutive singulars of a noun. */
function diminutives(noun: string): string[] {
  const last = noun.at(-1);
  const before = noun.slice(0, -1);
  const shortVowel = isVowel(before.at(-1)) && !DIGRAPH.test(before);
  if (/(aa|ee|oo|uu|a|o|u)$/.test(noun)) {
    const doubled = /[^aeou][aou]$/.test(noun) ? noun + last : noun;
    return [`${doubled}tje`, `${noun}'tje`];
  }
  if (isVowel(last)) return [`${noun}tje`];
  if (last === 'm') return shortVowel ? [`${noun}metje`, `${noun}pje`] : [`${noun}pje`];
  if (noun.endsWith('ng')) return [`${noun}etje`, `${noun.slice(0, -1)}kje`];
  if (last === 'l' || last === 'n' || last === 'r') {
    return shortVowel && syllables(noun) === 1 ? [`${noun}${last}etje`, `${noun}tje`] : [`${noun}tje`];
  }
  if (last === 'w' || last === 'y') return [`${noun}tje`];
  if ((last === 'b' || last === 'g') && shortVowel) return [`${noun}${last}etje`, `${noun}je`];
  return [`${noun}je`];
}

/** All forms of a Dutch noun. */
export function nounForms(noun: string, given: readonly string[]): string[] {
  const small = noun.endsWith('je') ? [] : diminutives(noun);
  return [noun, ...plurals(noun, given), ...small, ...small.map((form) => `${form}s`)];
}

/** Stems of an infinitive: halen → haal, wandelen → wandel, proberen → probeer and prober, bidden → bid, leven → leef. */
function stems(infinitive: string): string[] {
  if (!infinitive.endsWith('en')) return [infinitive.endsWith('n') ? infinitive.slice(0, -1) : infinitive];
  const raw = infinitive.slice(0, -2);
  const last = raw.at(-1);
  const devoice = (stem: string): string => stem.replace(/v$/, 'f').replace(/z$/, 's');
  if (last !== undefined && last === raw.at(-2) && isConsonant(last)) return [raw.slice(0, -1)];
  if (isVowel(last)) return [/[^aeou][ao]$|[^eao]e$/.test(raw) ? raw + last : raw];
  const before = raw.slice(0, -1);
  const openVowel = isVowel(before.at(-1)) && !DIGRAPH.test(before);
  if (!openVowel) return [devoice(raw)];
  const lengthened = devoice(before + before.at(-1) + last);
  if (/(el|er|en|em|ig)$/.test(raw) && syllables(raw) > 1) return [raw, lengthened];
  return [lengthened];
}

const UNSTRESSED_PREFIX = /^(be|ge|her|ont|ver|er)[a-z]{3}/;

/** Finite and other forms of a verb without its particle. `strong`: past singular, past plural, participle. */
function simpleVerbForms(infinitive: string, strong: readonly string[]): { finite: string[]; participles: string[] } {
  const present = stems(infinitive).flatMap((stem) => (stem.endsWith('t') ? [stem] : [stem, `${stem}t`]));
  if (strong.length >= 3) {
    const [singular, plural, participle] = strong as [string, string, string];
    return { finite: [...present, infinitive, singular, plural], participles: participle.split('/') };
  }
  const rawEnd = infinitive.endsWith('en') ? infinitive.at(-3) : infinitive.at(-2);
  const voiceless = rawEnd !== undefined && 'tkfschpx'.includes(rawEnd);
  const ending = voiceless ? 't' : 'd';
  const past = stems(infinitive).flatMap((stem) => [`${stem}${ending}e`, `${stem}${ending}en`]);
  const participles = stems(infinitive).map((stem) => {
    const body = stem.endsWith(ending) ? stem : stem + ending;
    return UNSTRESSED_PREFIX.test(infinitive) ? body : `ge${body}`;
  });
  return { finite: [...present, infinitive, ...past], participles };
}

/** All forms of a Dutch verb; a bar in the infinitive marks a separable particle (`binnen|brengen`). */
export function verbForms(infinitive: string, strong: readonly string[]): string[] {
  const [particle, verb] = infinitive.includes('|') ? (infinitive.split('|') as [string, string]) : ['', infinitive];
  const { finite, participles } = simpleVerbForms(verb, strong);
  const attributive = participles.flatMap((form) =>
    form.endsWith('en')
      ? [form]
      : [
          form,
          ...openStems(form)
            .slice(0, 1)
            .map((s) => (form.endsWith('d') || form.endsWith('t') ? `${form}e` : `${s}e`)),
        ],
  );
  const all = [...finite, ...attributive, `${verb}d`, `${verb}de`];
  if (particle === '') return all;
  return [...all.map((form) => particle + form), `${particle}te${verb}`];
}

/** All forms of a Dutch adjective. */
export function adjectiveForms(adjective: string): string[] {
  if (adjective.endsWith('e')) return [adjective, `${adjective}r`, `${adjective}re`, `${adjective}s`];
  const open = openStems(adjective);
  const comparative = adjective.endsWith('r')
    ? [`${adjective}der`, `${adjective}dere`]
    : open.flatMap((stem) => [`${stem}er`, `${stem}ere`]);
  const superlative = /s$|st$/.test(adjective)
    ? [`${adjective}t`, `${adjective}te`]
    : [`${adjective}st`, `${adjective}ste`];
  return [adjective, ...open.map((stem) => `${stem}e`), ...comparative, ...superlative, `${adjective}s`];
}
