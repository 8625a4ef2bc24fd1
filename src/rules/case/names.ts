/**
 * Finds names of people and says what each looks like: somebody with a title ("mevrouw de Vries"), initials ("J.K."), a first name, a handle,
 * a nickname ("Grote Ron"), and whose: a clinician's ("dokter Vos"), the writer's signature, the person greeted, or somebody's.
 * Eponyms, medicines, places and institutions are never names.
 */
import { type Document, layer, layerKey, type Token } from '../../document/index.ts';
import { moved, overlap, type Span, spanOf } from '../span.ts';
import type { NameForm, NameRole, ReadName } from './names/parts.ts';
import { leadsToSignature } from './names/role.ts';
import { titledAt } from './names/titled.ts';
import { untitledAt } from './names/untitled.ts';

/** A name of a person in a text. */
export interface NameSpan extends Span {
  readonly role: NameRole;
  readonly form: NameForm;
  /** Offset where the name proper starts, behind a title ("mevrouw |de Vries"). */
  readonly core: number;
}

const IN_DOCUMENT = layerKey();
const ALONE = layerKey();
const LEADS = layerKey();

/** All names of people in a document, in order. Computed once. */
export function namesOf(document: Document): readonly NameSpan[] {
  return layer(document, IN_DOCUMENT, (given) => {
    const all: NameSpan[] = [];
    for (const { alone, index, first, start } of given.sentences)
      for (const name of namesIn(alone, isSigned(given, index)))
        all.push({ ...moved(name, first, start), core: name.core + start });
    return all;
  });
}

/** Does the sentence before end so that a name which opens this one is a signature: "Groetjes,"? */
export function isSigned(document: Document, sentence: number): boolean {
  const before = document.sentences[sentence - 1];
  return before !== undefined && layer(before.alone, LEADS, leadsToSignature);
}

/** The names in a sentence alone. `signed`: see `isSigned`. */
export function namesIn(sentence: Document, signed: boolean): readonly NameSpan[] {
  const names = layer(sentence, ALONE, read);
  const [first] = names;
  const signs = signed && first?.core === 0 && first.form !== 'titled' && first.form !== 'handle';
  return signs ? [{ ...first, role: 'signature' }, ...names.slice(1)] : names;
}

function read(document: Document): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (const token of document.tokens) {
    const before = found.at(-1);
    if (before && before.last > token.index) continue;
    const name = readAt(document, token);
    if (!name) continue;
    const span = spanOf(document, name.first, name.last);
    // In order and apart, so a span that touches any of them touches the last.
    if (before && overlap(before, span)) continue;
    found.push({
      ...span,
      core: document.tokens[name.core]?.start ?? span.start,
      form: name.form,
      role: name.role,
    });
  }
  return found;
}

function readAt(document: Document, token: Token): ReadName | undefined {
  const { index, kind } = token;
  if (kind === 'handle') return { first: index, core: index, last: index + 1, form: 'handle', role: 'person' };
  return kind === 'word' ? (titledAt(document, token) ?? untitledAt(document, token)) : undefined;
}
