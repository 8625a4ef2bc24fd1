/** Slips of typing in posts that a training reads, so that its weights know words by most of their letters too. Part of `npm run train`. */
import { textHash } from '../../src/learned/hash.ts';
import { applyEdits } from '../../src/ui/edits.ts';
import type { LabelledPost } from '../../tests/corpus/corpus.ts';

/** One of so many posts has slips, and in it one of so many longer words. */
const POSTS = 10;
const WORDS = 6;
/** A word that people know again whatever happens to one letter. */
const WORD = /\p{L}{5,}/gu;

/** What a slip makes of a word, as often as they come: `at` is the place of a letter with one on either side. */
const SLIPS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  (word, at) => `${word.slice(0, at)} ${word.slice(at)}`,
];

/** Numbers that depend on `seed` alone, each from 0 to `below`, exclusive (the generator of Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The post with slips, its findings around the same words; the same post for most, and always for those of others. It depends on the id alone. */
export function withSlips(post: LabelledPost): LabelledPost {
  const next = numbers(textHash(post.id));
  if (!post.own || next(POSTS) > 0) return post;
  const edits = [...post.text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    if (next(WORDS) > 0) return [];
    const slip = SLIPS[next(SLIPS.length)] as (typeof SLIPS)[number];
    return [{ start: index, end: index + word.length, replacement: slip(word, 1 + next(word.length - 2)) }];
  });
  const text = applyEdits(post.text, edits);
  /** Where a place of the post lies now: one within a word that changed stays as far from its start. */
  const moved = (place: number): number =>
    edits.reduce((sum, { start, end, replacement: { length } }) => {
      if (place >= end) return sum + length - (end - start);
      return place - start > length ? sum - 1 : sum;
    }, place);
  return {
    ...post,
    text,
    findings: post.findings.map((finding) => {
      const [start, end] = [moved(finding.start), moved(finding.end)];
      return { ...finding, start, end, quote: text.slice(start, end) };
    }),
  };
}
