/**
 * Does a post tell about one patient? Every confidentiality rule asks this first. The evidence of the whole post is added up
 * (weights learned by `npm run train:case`, a logistic regression over the named features of `features.ts`), then each sentence is asked
 * whether it is the one that tells: a post about a patient also has sentences about the weather.
 */
import { type Document, layer, layerKey } from '../../document/index.ts';
import type { RuleContext } from '../rule.ts';
import { postOf } from './post.ts';
import { rowsOf } from './rows.ts';

export { postFeatures } from './post.ts';

interface Case {
  /** Logit: above 0 means that the post more likely than not tells about one patient. */
  readonly post: number;
  /** For each sentence: does it point to a person or follow one that does? 0 no, 1 nearby, 2 by itself. */
  readonly near: readonly number[];
  /** The features of each sentence. */
  readonly features: readonly ReadonlySet<string>[];
}

const FEATURES = layerKey();

function featuresOf(document: Document): readonly ReadonlySet<string>[] {
  return layer(document, FEATURES, () => rowsOf(document).map(({ names }) => names));
}

const NEAR = layerKey();

/** For each sentence whether it points to a person; see `Case.near`. */
function nearOf(document: Document): readonly number[] {
  return layer(document, NEAR, () => {
    const own = rowsOf(document).map(({ strong, medium }) => (strong > 0 || medium > 1 ? 2 : 0));
    return own.map((value, index) =>
      value > 0 ? value : (own[index - 1] ?? 0) + (own[index - 2] ?? 0) + (own[index + 1] ?? 0) > 0 ? 1 : 0,
    );
  });
}

/** How surely the post tells about one patient, and in which sentences. */
export function caseOf(document: Document, context: Pick<RuleContext, 'surface' | 'learnedCase'>): Case {
  const post = (context.learnedCase ?? 0) + postOf(document, context.surface).logit;
  return { post, near: nearOf(document), features: featuresOf(document) };
}
