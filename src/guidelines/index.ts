/** All guideline documents and passages, with lookup. */
import { ERASMUS_MC_STUDENTS, erasmusMcPassages } from './erasmus-mc-students.ts';
import { KNMG_PATIENT_DATA_PRESENTATION, knmgPatientDataPassages } from './knmg-patient-data-presentation.ts';
import { KNMG_SOCIAL_MEDIA, knmgFirstPassages } from './knmg-social-media.ts';
import { knmgConductPassages } from './knmg-social-media-conduct.ts';
import type { Localized } from './localized.ts';
import { NURSES_PRESENTATION, nursesPassages } from './nurses-presentation.ts';
import type { GuidelineDocument, Passage } from './passage.ts';
import { UMC_UTRECHT_STUDENTS, umcUtrechtPassages } from './umc-utrecht-students.ts';

/** In the order in which the library lists them. */
export const DOCUMENTS: readonly GuidelineDocument[] = [
  KNMG_SOCIAL_MEDIA,
  ERASMUS_MC_STUDENTS,
  UMC_UTRECHT_STUDENTS,
  NURSES_PRESENTATION,
  KNMG_PATIENT_DATA_PRESENTATION,
];

/** Every passage, by document and then in the order of the document. */
export const PASSAGES: readonly Passage[] = [
  ...knmgFirstPassages,
  ...knmgConductPassages,
  ...erasmusMcPassages,
  ...umcUtrechtPassages,
  ...nursesPassages,
  ...knmgPatientDataPassages,
];

const passagesById = new Map(PASSAGES.map((passage) => [passage.id, passage]));
const documentsById = new Map(DOCUMENTS.map((document) => [document.id, document]));

/** The passage with this id, or `undefined`: an institution's pack may name one that a later version dropped. */
export function findPassage(id: string): Passage | undefined {
  return passagesById.get(id);
}

/** The document with this id, or `undefined`. */
export function findDocument(id: string): GuidelineDocument | undefined {
  return documentsById.get(id);
}

/** Where to read on: the passage's own page (a ruling), else its document's. */
export function passageUrl(passage: Passage): string | undefined {
  return passage.url ?? findDocument(passage.document)?.url;
}

/** A passage with where it comes from, ready to be shown. */
interface SourcedPassage extends Passage {
  /** "KNMG · Artsen en social media · 2017 · aanbeveling 2.2". */
  readonly source: Localized;
}

/** The passages with these ids, in the order asked for; ids that do not exist are left out. */
export function passagesFor(ids: readonly string[]): readonly SourcedPassage[] {
  return ids.flatMap((id) => {
    const passage = findPassage(id);
    const document = passage && findDocument(passage.document);
    return passage && document ? { ...passage, source: sourceOf(document, passage) } : [];
  });
}

function sourceOf({ publisher, shortTitle, year }: GuidelineDocument, { number }: Passage): Localized {
  return {
    nl: `${publisher.nl} · ${shortTitle.nl} · ${year ?? 'zonder jaartal'} · ${number.nl}`,
    en: `${publisher.en} · ${shortTitle.en} · ${year ?? 'undated'} · ${number.en}`,
  };
}
