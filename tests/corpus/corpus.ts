/** The labelled posts: reading them, and dividing them into a half for tuning and a half that is only measured. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DetailKind, Platform, RuleId, Surface, Verdict } from '../../src/rules/rule.ts';

interface LabelledFinding {
  readonly rule: RuleId;
  readonly kind?: DetailKind;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Languages that a post is labelled with. */
export const POST_LANGUAGES = ['nl', 'en', 'mixed'] as const;

export interface LabelledPost {
  readonly id: string;
  readonly text: string;
  readonly lang: (typeof POST_LANGUAGES)[number];
  readonly platform?: Platform;
  readonly surface?: Surface;
  readonly verdict: Verdict;
  readonly findings: readonly LabelledFinding[];
  readonly borderline: readonly RuleId[];
  readonly note?: string;
  /** Number of the minimal pair that the post belongs to, with its file. */
  readonly pair?: string;
  readonly half: 'tune' | 'held';
  /** Written in this repository, by people who knew the rules. */
  readonly own: boolean;
  /** Of these, those that say plainly what people in care post every day; the others are odder. */
  readonly plain: boolean;
  /** Of these, those in the manner of others' posts, by people who had read some of them; the others are odder. */
  readonly near: boolean;
  /** Of these, those that only measure: no training reads them. */
  readonly unseen: boolean;
}

const POSTS = join(import.meta.dirname, 'posts');

/** Both posts of a minimal pair fall in the same half. Stable: it depends on the file's name and the post's id or pair only. */
function halfOf(key: string): 'tune' | 'held' {
  return (createHash('sha256').update(key).digest()[0] as number) % 2 === 0 ? 'tune' : 'held';
}

/** All labelled posts of `tests/corpus/posts`, in order of file and line. `only`: a part of the files' names. */
export function labelledPosts(only = ''): LabelledPost[] {
  const posts: LabelledPost[] = [];
  for (const file of readdirSync(POSTS).sort()) {
    if (!file.endsWith('.jsonl') || !file.includes(only)) continue;
    const name = file.replace(/\.jsonl$/, '');
    for (const line of readFileSync(join(POSTS, file), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const post = JSON.parse(line) as Omit<LabelledPost, 'half' | 'pair' | 'own' | 'plain' | 'near' | 'unseen'>;
      const pair = /\bpair (\d+)/.exec(post.note ?? '')?.[1];
      // Posts written in this repository serve tuning and training only: their authors knew the rules.
      const own = name.startsWith('own-');
      const key = pair === undefined ? `${name}#${post.id}` : `${name}#pair${pair}`;
      posts.push({
        ...post,
        own,
        plain: name.startsWith('own-plain-'),
        near: name.startsWith('own-near-'),
        unseen: name.startsWith('own-toets-'),
        half: own ? 'tune' : halfOf(key),
        ...(pair !== undefined && { pair: key }),
      });
    }
  }
  return posts;
}
