/** The labelled posts and everyday sentences, read and ready to be trained on. */
import { type Document, readDocument } from '../../src/document/index.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Match, Rule, RuleContext, RuleExamples, RuleId, Surface } from '../../src/rules/rule.ts';
import { benignSentences } from '../../tests/corpus/benign.ts';
import { type LabelledPost, labelledPosts } from '../../tests/corpus/corpus.ts';
import { foldOf } from './folds.ts';
import { withSlips } from './slips.ts';

/** Every second everyday sentence is an example without findings; the others measure. */
const EVERYDAY = 2;

export interface Example {
  /** Absent for everyday sentences and for examples of rules. */
  readonly post: LabelledPost | undefined;
  /** For a rule's own example: it says nothing of other rules. */
  readonly of?: { readonly rule: RuleId; readonly positive: boolean };
  readonly fold: number;
  readonly document: Document;
  readonly context: RuleContext;
  readonly found: readonly (readonly [Rule, readonly Match[]])[];
}

function example(text: string, surface: Surface, key: string, of: Pick<Example, 'post' | 'of'>): Example {
  const document = readDocument(text);
  const context: RuleContext = { platform: 'other', surface, heldTitles: null };
  return {
    ...of,
    fold: foldOf(key),
    document,
    context,
    found: RULES.map((rule) => [rule, rule.match(document, context)] as const),
  };
}

/** The examples that document a rule. */
async function* examplesOfRules(): AsyncGenerator<Example> {
  for (const { id } of RULES) {
    const { examples: own } = (await import(`../../src/rules/${id}/examples.ts`)) as { examples: RuleExamples };
    for (const [positive, list] of [
      [true, own.matches],
      [false, own.silent],
    ] as const) {
      for (const one of list) {
        const text = (typeof one === 'string' ? one : one.text).replaceAll('**', '');
        const surface = (typeof one === 'string' ? undefined : one.surface) ?? 'post';
        // What depends on the titles that the writer holds, the rule alone knows.
        if (typeof one !== 'string' && one.heldTitles) continue;
        const read = example(text, surface, text, { post: undefined, of: { rule: id, positive } });
        // Twice: they were chosen to show what a rule is about.
        yield read;
        yield read;
      }
    }
  }
}

/** Which labelled posts a training may read. */
export const HALVES = ['all', 'tune', 'held'] as const;

/** The labelled posts that a training may read, some of ours with slips: of one half (`tune`, `held`) or `all`, and none that only measures. */
export function trainingPosts(half: string): LabelledPost[] {
  return labelledPosts()
    .filter((post) => !post.unseen && (half === 'all' || post.half === half))
    .map(withSlips);
}

/**
 * All examples; `half`: only labelled posts of this half, or `all`. `wanted`: those posts alone, by their number among the examples, and no
 * other example.
 */
export async function* examples(half: string, wanted?: (index: number) => boolean): AsyncGenerator<Example> {
  let index = 0;
  for (const post of trainingPosts(half)) {
    if (wanted?.(index) ?? true) yield example(post.text, post.surface ?? 'post', post.pair ?? post.id, { post });
    index += 1;
  }
  if (wanted) return;
  for (const [index, text] of benignSentences().entries())
    if (index % EVERYDAY === 0) yield example(text, 'post', text, { post: undefined });
  yield* examplesOfRules();
}
