/** A quote with just enough around it to know where it stands. Pure. */
import type { Finding } from '../../engine/finding.ts';
import { sentenceAround } from '../proposal.ts';

/** Longest quote with its surroundings, UTF-16 code units: two lines of the card. */
const LENGTH = 84;

/** The quote, with the words of its sentence before and after it as far as they fit. Longer quotes stand alone, cut in the middle. */
export function quoteOf(
  text: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
): { before: string; words: string; after: string } {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  if (words.length > LENGTH * 1.5) {
    const half = Math.floor(LENGTH * 0.7);
    return { before: '', words: `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`, after: '' };
  }
  const sentence = sentenceAround(text, start, end);
  const room = Math.max(0, LENGTH - words.length) / 2;
  // Few words say where it stands; the whole sentence again would be reading twice.
  if (words.length > LENGTH / 2) return { before: '', words, after: '' };
  const before = lastWords(text.slice(sentence.start, start), room);
  const after = firstWords(text.slice(end, sentence.end), room);
  return { before, words, after };
}

function lastWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(text.length - Math.floor(room));
  const space = cut.search(/\s\S/);
  return space < 0 ? '… ' : `… ${cut.slice(space + 1)}`;
}

function firstWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.floor(room));
  const space = cut.search(/\s\S*$/);
  return space < 0 ? ' …' : `${cut.slice(0, space)} …`;
}
