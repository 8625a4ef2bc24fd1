/**
 * Constructions: patterns with the circumstances in which they count. Rules on professional conduct declare theirs in `patterns.ts` as
 * data, so that somebody who reads Dutch but no TypeScript can follow what is noticed and what is left alone.
 */
import { type Document, framesOf, type PatternMatch, PatternMatcher } from '../document/index.ts';
import type { Match, Rule, RuleContext, Severity, Surface } from './rule.ts';

/** One way of saying something, in the vocabulary of `src/document/README.md`. */
interface Construction {
  readonly patterns: readonly string[];
  /** Which of the rule's texts fits. */
  readonly variant?: string;
  /** Defaults to the rule's own. */
  readonly severity?: Severity;
  /** Where it counts; everywhere when left out. */
  readonly surfaces?: readonly Surface[];
  /** Patterns that take the match back when they hold in one of its sentences. */
  readonly unless?: readonly string[];
  /** Patterns that take the match back when they hold anywhere in the post. */
  readonly unlessInPost?: readonly string[];
  /** At least one of these has to hold somewhere in the post. */
  readonly given?: readonly string[];
}

/** Constructions by name; the name is for reviewers and tests. */
export type Constructions = Readonly<Record<string, Construction>>;

/** A construction found in a post. */
export interface Found extends PatternMatch {
  readonly construction: Construction;
}

/** Finds the constructions of one rule. */
export class ConstructionMatcher {
  readonly #constructions: Constructions;
  readonly #patterns: PatternMatcher;
  readonly #unless: PatternMatcher;
  readonly #unlessInPost: PatternMatcher;
  readonly #given: PatternMatcher;

  /** @throws Error for a pattern that can't be read. */
  constructor(constructions: Constructions) {
    this.#constructions = constructions;
    const table = (part: 'patterns' | 'unless' | 'unlessInPost' | 'given'): PatternMatcher =>
      new PatternMatcher(
        Object.fromEntries(Object.entries(constructions).map(([name, one]) => [name, one[part] ?? []])),
      );
    this.#patterns = table('patterns');
    this.#unless = table('unless');
    this.#unlessInPost = table('unlessInPost');
    this.#given = table('given');
  }

  /** What holds in the post, in order of the first token. */
  find(document: Document, context: RuleContext): Found[] {
    const matches = this.#patterns.find(document);
    if (matches.length === 0) return [];
    const names = (matcher: PatternMatcher) => new Set(matcher.find(document).map((match) => match.name));
    let unlessInPost: ReadonlySet<string> | undefined;
    let given: ReadonlySet<string> | undefined;
    const sentenceOf = (token: number): number => document.tokens[token]?.sentence ?? -1;
    return matches.flatMap((match) => {
      const construction = this.#constructions[match.name] as Construction;
      if (construction.surfaces && !construction.surfaces.includes(context.surface)) return [];
      if (construction.given) {
        given ??= names(this.#given);
        if (!given.has(match.name)) return [];
      }
      if (construction.unlessInPost) {
        unlessInPost ??= names(this.#unlessInPost);
        if (unlessInPost.has(match.name)) return [];
      }
      const [from, to] = [sentenceOf(match.first), sentenceOf(match.last - 1)];
      if (construction.unless && this.#unless.holdsIn(document, match.name, from, to)) return [];
      const { name, pattern, start, first, last } = match;
      return [{ name, pattern, start, end: openEnd(document, match), first, last, construction }];
    });
  }
}

/** How many words the gap allows that a pattern ends in; 0 when it ends in none. */
function openGap(pattern: string): number {
  const gap = /\.\.(\d*)$/.exec(pattern);
  if (!gap || pattern.includes(']')) return 0;
  return gap[1] ? Number(gap[1]) : 4;
}

/** The same of patterns that were met. */
const openGaps = new Map<string, number>();

/** A pattern that ends in a gap goes on with the words of its clause, as many as the gap allows. */
function openEnd(document: Document, match: PatternMatch): number {
  let gap = openGaps.get(match.pattern);
  if (gap === undefined) {
    gap = openGap(match.pattern);
    openGaps.set(match.pattern, gap);
  }
  if (gap === 0) return match.end;
  const sentence = document.sentences[document.tokens[match.last - 1]?.sentence ?? 0];
  const most = Math.min(match.last + gap, sentence?.last ?? match.last);
  let { end } = match;
  for (let at = match.last; at < most; at += 1) {
    const token = document.tokens[at];
    if (!token || token.kind === 'punctuation' || token.kind === 'emoji' || token.hashtag) break;
    end = token.end;
  }
  return end;
}

/** The match of a found construction, with its variant and severity. */
export function matchOf({ start, end, construction }: Found): Match {
  return {
    start,
    end,
    ...(construction.variant !== undefined && { variant: construction.variant }),
    ...(construction.severity !== undefined && { severity: construction.severity }),
  };
}

/**
 * The `match` of a rule that is its constructions and no more: what they find, but nothing in a post that warns of such words
 * (`framesOf`).
 * @throws Error for a pattern that can't be read.
 */
export function matchUnlessWarning(constructions: Constructions): Rule['match'] {
  const matcher = new ConstructionMatcher(constructions);
  return (document, context) => (framesOf(document).warning > 0 ? [] : matcher.find(document, context).map(matchOf));
}

/** Every predicate behind every subject: "die huisarts" … "heeft het gemist". The subjects end where the predicate may begin. */
export function crossed(subjects: readonly string[], predicates: readonly string[]): string[] {
  return subjects.flatMap((subject) => predicates.map((predicate) => `${subject} ${predicate}`));
}

/** Signs of venting in the post: what makes a sober sentence on a colleague or employer a reproach. */
export const EXASPERATED = ['{exasperation}', '{venting|anger|despair|ultimatum}'];
