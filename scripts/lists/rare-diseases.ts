/**
 * Compiles the rare diseases that someone may name in a post: Orphanet names that are short enough to be said aloud, and acronyms.
 * A rare disease can make a patient recognisable by itself.
 *
 * usage: node scripts/lists/rare-diseases.ts ORPHANET_NAMES.txt
 * The names come from the Dutch Orphanet nomenclature (RD-CODE, Classifications/nl), one a line.
 */
import { byHand, fold, HAND, pathArgument, readLines, writeList } from './shared.ts';

const LONGEST = 26;
/** Names that no one says: anatomy in a row, gene symbols, sub-subtypes, the word "other". */
const UNSPOKEN =
  /\d[pq]|[A-Z]{2,}\d+|\/| - |,|;|:|\(|gerelateerd|geassocieerd|subtype|fenotype| type [A-Z0-9]|overig|niet gespecificeerd|[Zz]eldzame? |zonder |anomalie van| met | door | van (?:de |het )?(?:arteria|vena|os |ductus|nervus|musculus)/;

const raw = readLines(pathArgument(0, 'scripts/lists/rare-diseases.ts ORPHANET_NAMES.txt'));
const not = new Set(byHand('rare-diseases-not').map(fold));
const spoken = raw.filter(
  (name) => name.length <= LONGEST && name.split(' ').length <= 3 && !UNSPOKEN.test(name) && !not.has(fold(name)),
);
const hand = byHand('rare-diseases');
/** Lower case but for names of people and acronyms, as one writes it in mid-sentence. */
const inSentence = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) && !/^\p{Lu}\p{Ll}+(?:-\p{Lu}|-?syndroom|-?ziekte|se )/u.test(name)
    ? (name[0] ?? '').toLowerCase() + name.slice(1)
    : name;

writeList(
  'rare-diseases',
  'Rare diseases by the names that people use.',
  [
    {
      what: 'Orphanet nomenclature of rare diseases, Dutch',
      origin: 'Orphanet (INSERM), RD-CODE Classifications/nl',
      licence: 'CC BY 4.0',
      count: spoken.length,
    },
    { ...HAND, count: hand.length },
  ],
  [...hand, ...spoken.map(inSentence)],
);
