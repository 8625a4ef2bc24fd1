/** All details of a document by kind, whoever they are about. */
import { type Document, type LayerKey, layer, layerKey } from '../../document/index.ts';
import { isSigned, namesIn } from '../case/names.ts';
import type { DetailKind } from '../rule.ts';
import { moved, type Span } from '../span.ts';
import { agesIn } from './age.ts';
import { findEvents } from './event.ts';
import { findInstitutions } from './institution.ts';
import { findClinicians, findLooks, findOccupations, findOrigins, findRelations } from './people-details.ts';
import { findPlaces, writesSmall } from './place.ts';
import { findTimes } from './time.ts';

/** A detail that could be a patient's. */
export interface Detail extends Span {
  readonly kind: DetailKind;
  /** 0 to 1: how surely this is such a detail of somebody. */
  readonly strength: number;
}

const IN_DOCUMENT = layerKey();
/** By what a sentence doesn't know by itself: whether the text writes small, and whether the sentence before leads to a signature. */
const ALONE = [layerKey(), layerKey(), layerKey(), layerKey()] as const;

const READ = ALONE.map((_, which) => (sentence: Document) => read(sentence, which % 2 === 1, which >= 2));

/** The details of a document, in order of start. */
export function detailsOf(document: Document): readonly Detail[] {
  return layer(document, IN_DOCUMENT, (given) => {
    const small = writesSmall(given) ? 1 : 0;
    const all: Detail[] = [];
    for (const { alone, index, first, start } of given.sentences) {
      const which = small + (isSigned(given, index) ? 2 : 0);
      for (const one of layer(
        alone,
        ALONE[which] as LayerKey,
        READ[which] as (sentence: Document) => readonly Detail[],
      ))
        all.push(moved(one, first, start));
    }
    return all;
  });
}

function read(sentence: Document, small: boolean, signed: boolean): readonly Detail[] {
  const found: Detail[] = [];
  const put = (kind: DetailKind, spans: readonly (Span & { strength: number })[]): void => {
    for (const span of spans) found.push({ ...span, kind });
  };
  put('age', agesIn(sentence));
  put('time', findTimes(sentence));
  put('place', findPlaces(sentence, small));
  put('institution', findInstitutions(sentence));
  put('clinician', findClinicians(sentence, namesIn(sentence, signed)));
  put('occupation', findOccupations(sentence));
  put('relation', findRelations(sentence));
  put('origin', findOrigins(sentence));
  put('appearance', findLooks(sentence));
  put('event', findEvents(sentence));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
