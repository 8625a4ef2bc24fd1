/** All details of a document by kind, whoever they are about. */
import { type Document, layer, layerKey } from '../../document/index.ts';
import type { DetailKind } from '../rule.ts';
import type { Span } from '../span.ts';
import { findAges } from './age.ts';
import { findEvents } from './event.ts';
import { findInstitutions } from './institution.ts';
import { findClinicians, findLooks, findOccupations, findOrigins, findRelations } from './people-details.ts';
import { findPlaces } from './place.ts';
import { findTimes } from './time.ts';

/** A detail that could be a patient's. */
export interface Detail extends Span {
  readonly kind: DetailKind;
  /** 0 to 1: how surely this is such a detail of somebody. */
  readonly strength: number;
  /** Recognisable by itself (events only). */
  readonly alone?: boolean;
}

const KEY = layerKey();

/** The details of a document, in order of start. */
export function detailsOf(document: Document): readonly Detail[] {
  return layer(document, KEY, (given) => {
    const found: Detail[] = [];
    const put = (kind: DetailKind, spans: readonly (Span & { strength: number; alone?: boolean })[]): void => {
      for (const span of spans) found.push({ ...span, kind });
    };
    put('age', findAges(given));
    put('time', findTimes(given));
    put('place', findPlaces(given));
    put('institution', findInstitutions(given));
    put('clinician', findClinicians(given));
    put('occupation', findOccupations(given));
    put('relation', findRelations(given));
    put('origin', findOrigins(given));
    put('appearance', findLooks(given));
    put('event', findEvents(given));
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  });
}
