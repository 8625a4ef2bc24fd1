import { type Document, framesOf } from '../../document/index.ts';
import { ConstructionMatcher, type Found, matchOf } from '../constructions.ts';
import type { Match, Rule, RuleContext } from '../rule.ts';
import { constructions } from './patterns.ts';
import { guidelines, severity, texts } from './texts.ts';

const matcher = new ConstructionMatcher(constructions);

/** The writer as subject between colleague and reproach: "mijn opleider heb ik nooit gemist" reproaches nobody. */
const WRITER = new Set(['ik', "'k", 'wij', 'i', "i've", "i'm"]);
const NAMING = new Set([
  'dr',
  'dokter',
  'doctor',
  'prof',
  'professor',
  'zuster',
  'broeder',
  'collega',
  'huisarts',
  'chirurg',
]);

function writerIsSubject(document: Document, found: Found): boolean {
  if (found.construction.variant !== 'person' || !found.name.startsWith('reproach')) return false;
  return document.tokens.slice(found.first, found.last).some((token) => WRITER.has(token.folded));
}

/** Is the colleague called by name: "dr. Smeets", "@drsmeets"? */
function named(document: Document, found: Found): boolean {
  return document.tokens.slice(found.first, found.last).some((token) => {
    if (token.kind === 'handle') return true;
    let next = document.tokens[token.index + 1];
    if (next?.text === '.') next = document.tokens[token.index + 2];
    return (
      NAMING.has(token.folded) && next?.kind === 'word' && next.shape === 'title' && next.sentence === token.sentence
    );
  });
}

export const rule: Rule = {
  id: 'colleague-criticism',
  severity,
  guidelines,
  texts,
  match(document: Document, context: RuleContext): Match[] {
    // “Ik noem geen namen” reads like a warning not to name people, and is the opposite.
    const warns = framesOf(document).warning > 0;
    return matcher
      .find(document, context)
      .filter((found) => !warns || found.name === 'without a name')
      .filter((found) => !writerIsSubject(document, found))
      .map((found) => ({ ...matchOf(found), ...(named(document, found) && { severity: 'stop' as const }) }));
  },
};
