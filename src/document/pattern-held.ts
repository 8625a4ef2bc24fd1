/** What a sentence holds, for asking whether a test can hold in it and where, without going from token to token. */

import { type ClassSet, hasBit, makeSet, meet } from '../lexicon/class-set.ts';
import { CLASS_NAMES } from '../lexicon/lexicon.ts';
import { type Document, layer, layerKey, type Token } from './document.ts';
import { addMark, type Marks, noMarks, type Test } from './pattern-elements.ts';

/** The words and classes of a sentence. */
interface Held {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  /** The classes of its words and phrases. */
  readonly classSet: ClassSet;
  /** By token: the mark of its word. Beside each other, for most tests fail at most tokens. */
  readonly wordMarks: readonly number[];
  /** The classes of each token and of the phrases that start there, one token after another, and by token where its own end. */
  readonly classes: readonly number[];
  readonly classEnds: readonly number[];
}

const HELD = layerKey();

/** What a sentence holds. */
export function heldIn(sentence: Document): Held {
  return layer(sentence, HELD, read);
}

function read({ tokens, phrases }: Document): Held {
  const classSet = makeSet([], CLASS_NAMES.length);
  const marks = noMarks();
  // As long as they need to be: an array that grows takes half as much again.
  const wordMarks = new Array<number>(tokens.length);
  const classEnds = new Array<number>(tokens.length);
  const classes: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { form, ids } = tokens[at] as Token;
    addMark(marks, form.mark);
    wordMarks[at] = form.mark;
    for (let own = 0; own < ids.length; own += 1) classes.push(ids[own] as number);
    const hits = phrases[at];
    if (hits) for (const { id } of hits) classes.push(id);
    classEnds[at] = classes.length;
  }
  for (const id of classes) classSet[id >> 5] = (classSet[id >> 5] as number) | (1 << (id & 31));
  return { tokens, marks, classSet, wordMarks, classes, classEnds };
}

/** Does a test that can be looked up hold anywhere? */
export function isHeld({ classes, marks, words }: Test, held: Held): boolean {
  for (let at = 0; at < classes.length; at += 1) if (hasBit(held.classSet, classes[at] as number)) return true;
  // Most tests fail here: none of their words has a mark that one of the sentence has.
  if (!marks || !meet(held.marks, marks)) return false;
  const { wordMarks, tokens } = held;
  for (let at = 0; at < wordMarks.length; at += 1)
    if (hasBit(marks, wordMarks[at] as number) && words.has((tokens[at] as Token).form.folded)) return true;
  return false;
}

/** Can a test that can be looked up hold at a token? It surely can't where the answer is no. */
export function mayHoldAt({ marks, classSet }: Test, held: Held, at: number): boolean {
  if (marks && hasBit(marks, held.wordMarks[at] as number)) return true;
  if (!classSet) return false;
  const end = held.classEnds[at] as number;
  for (let own = at === 0 ? 0 : (held.classEnds[at - 1] as number); own < end; own += 1)
    if (hasBit(classSet, held.classes[own] as number)) return true;
  return false;
}
