/** English inflection for the word classes: regular spelling rules, irregular forms are given in the class file. */

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word);
const doubles = (word: string): boolean => /^[^aeiou]*[aeiou][bdfglmnprt]$/.test(word);

/** Singular and plural of a noun; with `given`, those plurals instead. */
export function nounForms(noun: string, given: readonly string[]): string[] {
  if (given.length > 0) return [noun, ...given];
  if (endsInConsonantY(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}

/** All forms of a verb. `irregular`: past, participle. */
export function verbForms(verb: string, irregular: readonly string[]): string[] {
  const third = nounForms(verb, [])[1] as string;
  const base = doubles(verb) ? verb + verb.at(-1) : verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const ing = verb.endsWith('ee') ? `${verb}ing` : verb.endsWith('ie') ? `${verb.slice(0, -2)}ying` : `${base}ing`;
  if (irregular.length > 0) return [verb, third, ing, ...irregular];
  const past = endsInConsonantY(verb) ? `${verb.slice(0, -1)}ied` : `${base}ed`;
  return [verb, third, ing, past];
}

/** Positive, comparative, superlative and adverb. */
export function adjectiveForms(adjective: string): string[] {
  const base = endsInConsonantY(adjective)
    ? `${adjective.slice(0, -1)}i`
    : adjective.endsWith('e')
      ? adjective.slice(0, -1)
      : doubles(adjective)
        ? adjective + adjective.at(-1)
        : adjective;
  const adverb = endsInConsonantY(adjective) ? `${adjective.slice(0, -1)}ily` : `${adjective}ly`;
  return [adjective, `${base}er`, `${base}est`, adverb];
}
