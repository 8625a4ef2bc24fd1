/**
 * Words that lead on to the next, or that any sentence has: what ends on one looks cut off, and alone they tell nothing. Lower case, without
 * accents. Source: written for Hardop from knowledge of the languages. Licence: MIT.
 */
const WORDS: ReadonlySet<string> = new Set(
  [
    'de het een en of maar dat die dan als om te in op van bij met voor naar uit aan door over na tot want dus nog ook weer al toen er binnen',
    'ik je jij hij ze zij we wij mij me hem haar zijn mijn onze ons hun deze dit',
    'is was waren ben had heeft heb hebben werd wordt worden kwam komt zei zegt vroeg vraagt zag ziet ging gaat lag ligt kreeg krijgt liep',
    'the a an and or but that who which to of on at for from with by as into onto about so then again also when near in up after before during while',
    'i you he she it they him his her my our your their this these its were are has have been be would could will can',
    'came come went go said says asked told got gets saw kept',
    "it's i'm he's she's",
  ]
    .join(' ')
    .split(' '),
);

/** Words that open a part of a sentence and tell nothing of it. */
const LEADS =
  /^(?:de|het|een|en|maar|van|met|aan|bij|voor|uit|in|op|na|die|dat|the|an?|and|but|of|with|from|for|to|after|that|who|his|her)$/;

/** Whether a folded word only leads to what comes behind it. */
export function isLeadingWord(folded: string): boolean {
  return LEADS.test(folded);
}

/** Whether a folded word is one of them. */
export function isSmallWord(folded: string): boolean {
  return WORDS.has(folded);
}
