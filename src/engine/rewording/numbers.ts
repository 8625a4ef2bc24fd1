/** Ages in words. */

const SMALL =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const SMALL_EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd'.split(' ');
const TENS_EN = 'twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');

/** The first number that is named in a text, in digits or in Dutch or English words; `null` when there is none. Lower case is expected. */
export function numberIn(text: string): number | null {
  const digits = /\d{1,3}/.exec(text);
  if (digits) return Number(digits[0]);
  for (const word of text.match(/[\p{L}]+/gu) ?? []) {
    const number = numberOf(word);
    if (number !== null) return number;
  }
  return null;
}

function numberOf(word: string): number | null {
  if (word === 'one') return 1;
  for (const list of [SMALL, SMALL_EN]) {
    const small = list.indexOf(word);
    // "een" is an article far more often than an age.
    if (small > 1) return small;
  }
  for (const list of [TENS, TENS_EN]) {
    const index = list.findIndex((tens) => word.endsWith(tens) || word === tens.replace(/y$/, 'ies'));
    if (index >= 0) return (index + 2) * 10;
  }
  return null;
}
