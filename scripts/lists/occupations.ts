/**
 * Compiles occupations that a patient may have. Those of care are left out (they are colleagues), and so are words
 * that mostly mean something else ("leider", "coach").
 *
 * usage: node scripts/lists/occupations.ts ESCO_OCCUPATIONS.tsv   (after ordinary-words.ts)
 * The table holds an ESCO label and its ISCO-08 group a line, with a heading.
 */
import { byHand, fold, HAND, pathArgument, readLines, writeList } from './shared.ts';

/** ISCO-08: 22 health professionals, 32 health associate professionals, 53 personal care, 134 service managers in care. */
const CARE_GROUPS = /^(?:22|32|53|134)/;
const CARE_WORDS =
  /verple|zorg|arts|therapeut|medisch|kliniek|apothe|psycholo|chirur|verlos|tand|gezondheid|patiënt|cliënt|hulpverlen/;
const LONGEST = 16;

const rows = readLines(pathArgument(0, 'scripts/lists/occupations.ts ESCO_OCCUPATIONS.tsv'))
  .slice(1)
  .map((line) => line.split('\t'));
const not = new Set(byHand('occupations-not').map(fold));
const esco = rows
  .filter(
    ([label = '', group = '']) =>
      /^[\p{Ll}-]{4,}$/u.test(label) && label.length <= LONGEST && !CARE_GROUPS.test(group) && !CARE_WORDS.test(label),
  )
  .map(([label = '']) => label)
  .filter((label) => !not.has(fold(label)));
const hand = byHand('occupations');
writeList(
  'occupations',
  'Occupations outside care, singular: a detail when they are the work of a patient.',
  [
    {
      what: 'ESCO occupations, Dutch',
      origin: 'European Commission, esco.ec.europa.eu',
      licence: 'reuse allowed with attribution (Decision 2011/833/EU)',
      count: esco.length,
    },
    { ...HAND, count: hand.length },
  ],
  [...hand, ...esco],
);
