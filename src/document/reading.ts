/** What a word means by itself, in a sentence of a language: its classes, and the phrases that may start with it. */
import { type ClassId, type ClassSet, hasBit, idsOf } from '../lexicon/class-set.ts';
import { classId, lexiconPart, NO_CLASSES, type PhraseNode, sharedUnion, wordClasses } from '../lexicon/lexicon.ts';
import { unmasked } from './fold.ts';
import { type Form, formKey } from './form.ts';
import type { Language } from './language.ts';

/** A form in sentences of a language. */
export interface Reading {
  readonly classes: ClassSet;
  /** The same as `classes`, lowest first. */
  readonly ids: readonly ClassId[];
  /** Where in the tries of phrases those go on that start with the form or with one of its classes. */
  readonly starts: readonly PhraseNode[];
}

const HIDDEN_CLASSES = ['profanity', 'insult-noun', 'slur-group', 'mocking-nouns'];
const HIDDEN_IDS = HIDDEN_CLASSES.map(classId).filter((id) => id >= 0);
const ORDINARY_NL = classId('ordinary-words');
const ORDINARY_EN = classId('ordinary-words-en');

function lookUp({ folded }: Form, language: 'nl' | 'en'): ClassSet {
  const any = lexiconPart('any').words.get(folded);
  const [first, second] = language === 'en' ? (['en', 'nl'] as const) : (['nl', 'en'] as const);
  const own = wordClasses(lexiconPart(first), folded);
  if (own) return sharedUnion(own, any);
  // A loan from the other language counts unless the word is an ordinary one of the sentence's own language.
  const ordinary = language === 'en' ? ORDINARY_EN : ORDINARY_NL;
  if (any && ordinary >= 0 && hasBit(any, ordinary)) return any;
  const loan = wordClasses(lexiconPart(second), folded);
  if (loan || any) return sharedUnion(loan, any);
  for (const candidate of unmasked(folded)) {
    const found = wordClasses(lexiconPart(first), candidate) ?? wordClasses(lexiconPart(second), candidate);
    if (found && HIDDEN_IDS.some((id) => hasBit(found, id))) return found;
  }
  return NO_CLASSES;
}

/** The places behind the form in the tries of the parts, those of its text before those of its classes. */
function startsOf({ folded }: Form, classes: ClassSet, language: 'nl' | 'en'): PhraseNode[] {
  const starts: PhraseNode[] = [];
  for (const name of language === 'en' ? (['en', 'any'] as const) : (['nl', 'en', 'any'] as const)) {
    const { phrasesFrom, phrasesFromClass } = lexiconPart(name);
    const first = phrasesFrom(folded);
    if (first) starts.push(first);
    for (const { id, node } of phrasesFromClass.nextClass ?? []) if (hasBit(classes, id)) starts.push(node);
  }
  return starts;
}

function read(form: Form, language: 'nl' | 'en'): Reading {
  const classes = lookUp(form, language);
  return { classes, ids: idsOf(classes), starts: startsOf(form, classes, language) };
}

const ENGLISH = formKey();
const DUTCH = formKey();
const readEnglish = (form: Form): Reading => read(form, 'en');
const readDutch = (form: Form): Reading => read(form, 'nl');

/** The reading of a form in a sentence; one that is not English is read as Dutch. */
export function readingOf(form: Form, language: Language): Reading {
  return language === 'en' ? form.layer(ENGLISH, readEnglish) : form.layer(DUTCH, readDutch);
}
