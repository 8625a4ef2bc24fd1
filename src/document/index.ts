/** The document layer's front door for rules and engine. */
export {
  classesAt,
  classLength,
  type Document,
  inClass,
  type LayerKey,
  layer,
  layerKey,
  meets,
  numberOf,
  readDocument,
  type Sentence,
  sentenceLayers,
  setOf,
  type Token,
} from './document.ts';
export { framesOf } from './frames.ts';
export { unknownClasses } from './pattern-elements.ts';
export { hasClass, holds, readAllPatterns } from './pattern-index.ts';
export { type PatternMatch, PatternMatcher, type PatternTable } from './patterns.ts';
export { mentionsIn, peopleOf } from './people.ts';
