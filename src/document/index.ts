/** The document layer's front door for rules and engine. */
export {
  classesAt,
  classLength,
  type Document,
  inClass,
  layer,
  meets,
  readDocument,
  type Sentence,
  setOf,
  type Token,
} from './document.ts';
export { type Frames, framesOf } from './frames.ts';
export type { Language } from './language.ts';
export { unknownClasses } from './pattern-elements.ts';
export { readAllPatterns } from './pattern-index.ts';
export { type PatternMatch, PatternMatcher, type PatternTable } from './patterns.ts';
export { type Mention, type People, peopleOf, type Who } from './people.ts';
