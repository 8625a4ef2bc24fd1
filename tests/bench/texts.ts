/** Texts to measure on: the project's own posts, strung together to a length. */
import { labelledPosts } from '../corpus/corpus.ts';

export type Language = 'nl' | 'en' | 'mixed';

export const LANGUAGES: readonly Language[] = ['nl', 'en', 'mixed'];
export const LENGTHS = [40, 280, 1300, 3000, 30_000] as const;

const POSTS = labelledPosts('own-');

/** `count` different texts of exactly `length` UTF-16 code units. */
export function textsOf(language: Language, length: number, count: number): string[] {
  const posts = POSTS.filter(({ lang }) => language === 'mixed' || lang === language).map(({ text }) => text);
  return Array.from({ length: count }, (_, number) => {
    let text = '';
    // Steps of a prime, so that no two texts follow the same order.
    for (let at = number * 7; text.length < length; at += 1 + (number % 5)) text += `${posts[at % posts.length]}\n\n`;
    return text.slice(0, length).toWellFormed();
  });
}
