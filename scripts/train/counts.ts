/** How many examples one counts as: where linear weights learn, where the network does, and where bars are chosen. Part of `npm run train`. */
import type { Labelled } from './outcomes.ts';

/** Plain posts of our own are what most people post. */
const PLAIN_COUNT = 4;
/** So do everyday sentences, where a remark is never right. */
const EVERYDAY_COUNT = 3;

/** For the linear weights; `others`: what a post of others, or an example of a rule, counts as. */
export const countOf = ({ post, of }: Labelled, others: number): number =>
  post ? (post.plain ? PLAIN_COUNT : post.own ? 1 : others) : of ? others : EVERYDAY_COUNT;

/** The network learns a post by heart sooner: for it, all but our odd ones and the examples of rules count alike. */
export const NET_COUNT = 3;
export const netCostOf = ({ post, of }: Labelled): number => ((post?.own && !post.plain) || of ? 1 : NET_COUNT);
/** What people post every day counts twice where bars are chosen: there a remark is nearly always a false alarm. */
const PLAIN_BAR_COUNT = 2;
export const barCountOf = ({ post }: Labelled): number => (post && !post.plain ? 1 : PLAIN_BAR_COUNT);
