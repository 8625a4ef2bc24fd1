/** Folding: what two spellings of one word have in common. */

const ACCENTS = /[\u0300-\u036f]/g;

/** Lower case, no accents, straight apostrophe: "Geniéten" → "genieten", "z’n" → "z'n". Length may differ from the input. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words are plain ASCII: leave them alone.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return (
    lower
      .normalize('NFD')
      .replace(ACCENTS, '')
      .replaceAll('’', "'")
      .replaceAll('‘', "'")
      .replaceAll('œ', 'oe')
      .replaceAll('ß', 'ss')
      // The letter IJ as one character, which old keyboards and pasted texts have.
      .replaceAll('\u0133', 'ij')
  );
}

/**
 * Spellings that an elongated word may stand for: every run of three or more equal letters as two and as one
 * ("geniéeeten" → "genieeten", "genieten"). Empty when nothing is elongated. At most 8 candidates.
 */
export function shortened(folded: string): string[] {
  const runs = folded.match(/(\p{L})\1{2,}/gu);
  if (!runs || runs.length > 3) return [];
  let candidates = [folded];
  for (const run of runs) {
    const letter = run[0] as string;
    candidates = candidates.flatMap((word) => [word.replace(run, letter + letter), word.replace(run, letter)]);
  }
  return candidates;
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/**
 * Words that a masked or leetspeak spelling may stand for ("k4nker" → "kanker", "k*t" → "kat", "ket", …). Of a masked letter
 * only classes of foul language should believe it: the masking itself says that the writer hides a word. At most 25 candidates.
 */
export function unmasked(folded: string): string[] {
  if (!/[0-9@$*#]/.test(folded) || !/[a-z]/.test(folded)) return [];
  const plain = [...folded].map((letter) => LEET[letter] ?? letter).join('');
  const holes = plain.match(/[*#]/g)?.length ?? 0;
  if (holes === 0) return [plain];
  if (holes > 2) return [];
  let candidates = [plain];
  for (let hole = 0; hole < holes; hole += 1) {
    candidates = candidates.flatMap((word) => VOWELS.map((vowel) => word.replace(/[*#]/, vowel)));
  }
  return candidates;
}
