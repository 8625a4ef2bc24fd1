/** How many examples one counts as: where linear weights learn, where the network does, and where bars are chosen. Part of `npm run train`. */
import type { Labelled } from './outcomes.ts';

/** Plain posts of our own are what most people post. */
const PLAIN_COUNT = 4;
/** Everyday sentences are what most people write, and a remark is never right there. */
const EVERYDAY_COUNT = 3;
/** Our posts in the manner of others are less odd than the rest of ours. */
const NEAR_COUNT = 4;

/** For the linear weights; `others`: what a post of others, or an example of a rule, counts as. */
export const countOf = ({ post, of }: Labelled, others: number): number =>
  post ? (post.plain ? PLAIN_COUNT : post.near ? NEAR_COUNT : post.own ? 1 : others) : of ? others : EVERYDAY_COUNT;

/** The network learns a post by heart sooner: for it, these counts lie closer together. */
export const NET_COUNT = 3;
const NEAR_NET_COUNT = 2;
export const netCostOf = ({ post, of }: Labelled): number =>
  post?.near ? NEAR_NET_COUNT : (post?.own && !post.plain) || of ? 1 : NET_COUNT;

/** Bars are to suit what others post: such posts count most where they are chosen, our odd ones least. */
const ALIKE_BAR_COUNT = 4;
const ODD_BAR_COUNT = 0.1;
/** What people post every day: there a remark is nearly always a false alarm. */
const PLAIN_BAR_COUNT = 4;
/** Is it a post of others, or one in their manner? */
export const isAlike = ({ post }: Labelled): boolean => post !== undefined && (!post.own || post.near);
export const barCountOf = (one: Labelled): number =>
  isAlike(one) ? ALIKE_BAR_COUNT : one.post && !one.post.plain ? ODD_BAR_COUNT : PLAIN_BAR_COUNT;
