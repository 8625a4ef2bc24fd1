/** The guideline library, by id. */
import { ERASMUS_MC_STUDENTS, erasmusMcPassages } from '../guidelines/erasmus-mc-students.ts';
import {
  KNMG_PATIENT_DATA_PRESENTATION,
  knmgPatientDataPassages,
} from '../guidelines/knmg-patient-data-presentation.ts';
import { KNMG_SOCIAL_MEDIA, knmgFirstPassages } from '../guidelines/knmg-social-media.ts';
import { knmgConductPassages } from '../guidelines/knmg-social-media-conduct.ts';
import { NURSES_PRESENTATION, nursesPassages } from '../guidelines/nurses-presentation.ts';
import { UMC_UTRECHT_STUDENTS, umcUtrechtPassages } from '../guidelines/umc-utrecht-students.ts';
import type { Guidelines } from './passages.ts';

const documents = new Map(
  [
    KNMG_SOCIAL_MEDIA,
    ERASMUS_MC_STUDENTS,
    UMC_UTRECHT_STUDENTS,
    NURSES_PRESENTATION,
    KNMG_PATIENT_DATA_PRESENTATION,
  ].map((document) => [document.id, document]),
);

const passages = new Map(
  [
    ...knmgFirstPassages,
    ...knmgConductPassages,
    ...erasmusMcPassages,
    ...umcUtrechtPassages,
    ...nursesPassages,
    ...knmgPatientDataPassages,
  ].map((passage) => [passage.id, passage]),
);

export const library: Guidelines = {
  passage: (id) => passages.get(id),
  document: (id) => documents.get(id),
};
