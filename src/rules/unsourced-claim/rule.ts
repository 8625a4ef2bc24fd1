import { type Document, framesOf, layerKey, sentenceLayers } from '../../document/index.ts';
import { ConstructionMatcher, matchOf } from '../constructions.ts';
import type { Match, Rule, RuleContext } from '../rule.ts';
import { constructions } from './patterns.ts';
import { guidelines, severity, texts } from './texts.ts';

const matcher = new ConstructionMatcher(constructions);

const LINKED = layerKey();
const isLinked = ({ tokens }: Document): boolean => tokens.some(({ kind }) => kind === 'url');

export const rule: Rule = {
  id: 'unsourced-claim',
  severity,
  guidelines,
  texts,
  match(document: Document, context: RuleContext): Match[] {
    if (framesOf(document).warning > 0) return [];
    // A link is a source that the reader can follow.
    if (sentenceLayers(document, LINKED, isLinked).includes(true)) return [];
    const asked = (first: number): boolean => {
      const sentence = document.sentences[document.tokens[first]?.sentence ?? 0];
      const last = sentence && document.tokens[sentence.last - 1];
      return last?.kind === 'punctuation' && last.text.startsWith('?');
    };
    // What others say stands between quotation marks; the writer may be about to contradict it.
    const quoted = (first: number): boolean => /^["“„‘«]$/.test(document.tokens[first - 1]?.text ?? '');
    return matcher
      .find(document, context)
      .filter((found) => !asked(found.last - 1) && !quoted(found.first))
      .map(matchOf);
  },
};
