/** Plain search: every word of the query stands somewhere in the entry, accents and capitals aside. Pure. */
import type { Entry } from './entries.ts';

/** A stretch of a text; `hit` where a word of the query was found. */
interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** Lower case without accents, one code unit for each code unit of the composed text, so that offsets stay those of the text. */
function plain(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return bare.length === letter.length ? bare : letter;
    })
    .join('')
    .replaceAll('’', "'");
}

/** The words of a query. */
function wordsOf(query: string): readonly string[] {
  return plain(query)
    .split(/[\s,.;:"“”]+/)
    .filter((word) => word !== '');
}

/**
 * Entries that hold every word of the query; those that hold them all in the title go first, then those that show them in the
 * list (source or summary), then the rest, each in the order of the library. All of them for no query.
 */
export function findEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = wordsOf(query);
  if (words.length === 0) return entries;
  const ranks: [Entry[], Entry[], Entry[]] = [[], [], []];
  for (const entry of entries) {
    const title = plain(entry.title);
    const shown = `${title} ${plain(`${entry.source} ${entry.summary}`)}`;
    const whole = `${shown} ${plain(entry.rest)}`;
    const within = [title, shown, whole].findIndex((text) => words.every((word) => text.includes(word)));
    ranks[within]?.push(entry);
  }
  return ranks.flat();
}

/** Cuts a text where words of the query stand in it. */
export function highlight(text: string, query: string): readonly Stretch[] {
  const composed = text.normalize('NFC');
  const bare = plain(text);
  const hits = new Array<boolean>(composed.length).fill(false);
  for (const word of wordsOf(query)) {
    for (let at = bare.indexOf(word); at !== -1; at = bare.indexOf(word, at + word.length)) {
      hits.fill(true, at, at + word.length);
    }
  }
  const stretches: { text: string; hit: boolean }[] = [];
  for (let at = 0; at < composed.length; at += 1) {
    const last = stretches.at(-1);
    if (last && last.hit === hits[at]) last.text += composed[at];
    else stretches.push({ text: composed[at]!, hit: hits[at]! });
  }
  return stretches;
}

/**
 * The part of a summary to show under a title in the list: its first sentence, or the sentence with the first hit.
 */
export function excerpt(summary: string, query: string): string {
  const sentences = summary.trim().split(/(?<=[.?])\s+/);
  const hit = sentences.find((sentence) => highlight(sentence, query).some((stretch) => stretch.hit));
  return hit ?? sentences[0] ?? summary;
}
